"""The statements of an answer: duty word, sentence, citation; below them what has changed and the wording."""

from collections.abc import Sequence
from itertools import groupby

import streamlit as st

from assistant.answer import Answer, Citation, Notice, NoticeKind, Statement
from assistant.library import Library
from assistant.records import CODE, Passage
from assistant.render import citation_text
from assistant.ui.duty_badge import duty_badge
from assistant.ui.plain_markdown import escaped, escaped_lines

_NO_OFFICIAL_WORDING = (
    "The official wording is not here: the official PDF of this source is not installed. "
    "What you read above is our plain-English text of it."
)


def show_statements(answer: Answer, library: Library) -> None:
    """Every statement with its citation; what stands on the same passage stays together."""
    told: set[Notice] = set()
    for citations, statements in groupby(answer.statements, key=lambda statement: statement.citations):
        with st.container(border=True, gap="small"):
            for statement in statements:
                st.markdown(_line(statement, library))
            for notice in concerning(citations, answer.notices):
                if notice not in told:
                    st.warning(f"**Since 2015:** {escaped(notice.text)}", icon=":material/update:")
                    told.add(notice)
            for citation in citations:
                _wording(citation, library)


def concerning(citations: Sequence[Citation], notices: Sequence[Notice]) -> list[Notice]:
    """What has changed about the paragraphs cited."""
    cited = {citation.paragraph for citation in citations if citation.source == CODE}
    return [notice for notice in notices if notice.kind is NoticeKind.CURRENCY and notice.paragraph in cited]


def _line(statement: Statement, library: Library) -> str:
    where = "; ".join(citation_text(citation, library.sources) for citation in statement.citations)
    sentence = escaped(statement.text.removeprefix("- "))
    return f"{duty_badge(statement.duty)} {sentence} **({escaped(where)})**".strip()


def _wording(citation: Citation, library: Library) -> None:
    """The official wording of a passage beside our plain English, folded; `st.text` shows it as it is."""
    passage = library.by_id.get(citation.passage_id)
    where = citation_text(citation, library.sources)
    role = f" ({passage.role.value})" if passage else ""
    with st.expander(f"Official wording: {escaped(where + role)}", icon=":material/menu_book:"):
        if passage is None or passage.text is None:
            st.write(_NO_OFFICIAL_WORDING)
            return
        st.caption(escaped(passage.heading_path))
        if passage.plain:
            plain, official = st.columns(2)
            plain.markdown("**In plain words**")
            plain.markdown(escaped_lines(passage.plain))
            official.markdown("**Official wording**")
            official.text(passage.text)
        else:
            st.text(passage.text)
        _link(passage, library)


def _link(passage: Passage, library: Library) -> None:
    """The page itself, where the published file has an address."""
    source = library.sources.get(passage.source)
    if source and source.url.startswith("https://") and source.url.endswith(".pdf") and passage.pdf_page:
        st.markdown(f"[Open this page of the published PDF](<{source.url}#page={passage.pdf_page}>)")
