"""How an answer was found: the ranking with its scores, the view that matched, what was near and not cited."""

from collections.abc import Sequence

import streamlit as st

from assistant.answer import Answer, Outcome
from assistant.forms.cited import citation_of, passages_cited
from assistant.library import Library
from assistant.render import citation_text
from assistant.retrieval.hits import Hit
from assistant.ui.also_read import beginning
from assistant.ui.plain_markdown import escaped

_WHY: dict[Outcome, str] = {
    Outcome.ANSWERED: "The best paragraphs were near enough to be quoted, and every sentence quoted was checked "
    "against its own paragraph.",
    Outcome.PARTLY_ANSWERED: "Some of what was asked was found and quoted; for the rest nothing came near enough.",
    Outcome.NOT_IN_CODE: "Either nothing came near enough to be quoted, or one of our notes on what the Code does "
    "not say came nearer than its paragraphs.",
    Outcome.OUT_OF_SCOPE: "A note on what belongs elsewhere came nearer than any paragraph.",
    Outcome.SIGNPOSTED: "The question's own words, or a note on who can help, came before any paragraph.",
    Outcome.REFUSED: "The question was not searched for.",
}

_SCORES = (
    "Score: meaning and words together, comparable within one question only. Meaning: how near the best view of the "
    "paragraph is, from 0 to 1. Words: how well its words match, from 0 to 1.4."
)


def show_how_found(answer: Answer, library: Library) -> None:
    """Why the question ended as it did; where paragraphs were found, their ranking and what matched."""
    st.subheader("How it was found", anchor=False)
    st.markdown(f"**{answer.outcome.value.replace('_', ' ').capitalize()}:** {_WHY[answer.outcome]}")
    if not answer.retrieved or answer.outcome in (Outcome.SIGNPOSTED, Outcome.OUT_OF_SCOPE, Outcome.REFUSED):
        return
    cited = frozenset(passages_cited(answer.statements))
    st.table([_row(hit, cited, library) for hit in answer.retrieved], hide_index=True, alt="The ranking")
    st.caption(_SCORES)
    st.markdown("**What matched**")
    st.markdown("\n".join(f"- {_matched(hit, library)}" for hit in answer.retrieved))
    if near := [hit for hit in answer.retrieved if hit.passage.id not in cited]:
        st.markdown("**Near, and why it is not cited**")
        st.markdown("\n".join(f"- {_where(hit, library)}: {why_not(hit, answer.retrieved, cited)}" for hit in near))


def by_search(hit: Hit) -> bool:
    """Whether the search found it; a passage that the question names, or a note points to, has no view or words."""
    return hit.view is not None or hit.keywords > 0


def why_not(hit: Hit, ranked: Sequence[Hit], cited: frozenset[str]) -> str:
    """Why a passage that was found is not cited, in a few words."""
    if not by_search(hit):
        return "pointed to, not quoted."
    first = max((other.score for other in ranked if by_search(other)), default=hit.score)
    share = f"its score is {hit.score / first:.0%} of the first one's" if first > 0 else "nothing scored"
    roles = {other.passage.role for other in ranked if other.passage.id in cited}
    if roles and hit.passage.role not in roles:
        return f"{share}, and {hit.passage.role.value} is read beside the answer, not cited in its place."
    return f"{share}."


def _row(hit: Hit, cited: frozenset[str], library: Library) -> dict[str, str]:
    found = by_search(hit)
    return {
        "Paragraph": _where(hit, library) + (" **(cited)**" if hit.passage.id in cited else ""),
        "Score": f"{hit.score:.2f}" if found else "named",
        "Meaning": f"{hit.meaning:.2f}" if hit.view else "–",
        "Words": f"{hit.keywords:.2f}" if found else "–",
    }


def _matched(hit: Hit, library: Library) -> str:
    if hit.view is None:
        by = "its words" if by_search(hit) else "not searched for: named by the question, or by our note on it"
        return f"{_where(hit, library)}: {by}"
    return f"{_where(hit, library)}: {escaped(hit.view.value)}, “{escaped(beginning(hit.matched))}”"


def _where(hit: Hit, library: Library) -> str:
    return escaped(citation_text(citation_of(hit.passage), library.sources))
