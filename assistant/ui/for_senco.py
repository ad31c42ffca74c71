"""The SENCO's view: what is owed by whom and by when, and the quotation ready to paste with its reference."""

from collections.abc import Sequence

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from assistant.answer import Answer, Form
from assistant.forms.cited import citation_of
from assistant.library import Library
from assistant.records import Duty, Passage
from assistant.render import citation_text
from assistant.ui.also_read import show_also_read
from assistant.ui.duty_badge import duty_badge
from assistant.ui.forms import show_in_form
from assistant.ui.page_dialog import page_button
from assistant.ui.plain_markdown import escaped
from assistant.ui.quotation import quotation
from assistant.ui.statements import citations_of
from assistant.ui.wording import passages_of, show_link, with_role

DUTIES = "Who must, should or may do what"
QUOTATIONS = "Ready to paste"

_LONG = (Form.LIST, Form.PARTS, Form.COMPARISON)

_OFFICIAL = "The official wording of the whole paragraph, with its reference."
_OURS = "The official PDF is not installed, so this is our plain English: do not quote it as the Code's own words."


def show_for_senco(answer: Answer, library: Library, turn: int) -> None:
    """The answer, the duties of the paragraphs it cites, and each paragraph as a quotation."""
    show_in_form(answer, library)
    cited = passages_of(citations_of(answer), library)
    if any(passage.duties for passage in cited):
        with _room_for_duties(answer.form):
            _duties(cited, library)
    st.subheader(QUOTATIONS, anchor=False)
    with st.container(gap="xsmall"):
        for place, passage in enumerate(cited):
            _quotation(passage, library, turn, unfolded=place == 0)
    show_also_read(answer.also_read, library, label="Also read", expanded=False)


def _room_for_duties(form: Form) -> DeltaGenerator:
    """Open under a heading; folded where the answer is a list of duties itself, or cites many paragraphs."""
    if form in _LONG:
        return st.expander(DUTIES, icon=":material/table:")
    st.subheader(DUTIES, anchor=False)
    return st.container()


def _duties(cited: Sequence[Passage], library: Library) -> None:
    st.caption("Every duty of the paragraphs cited, in our words.")
    for passage in cited:
        if passage.duties:
            where = citation_text(citation_of(passage), library.sources)
            st.markdown(f"**{escaped(where)}**")
            st.table([_row(duty) for duty in passage.duties], hide_index=True, alt=f"The duties in {where}")


def _row(duty: Duty) -> dict[str, str]:
    when = f" **When:** {escaped(duty.when)}." if duty.when else ""
    by = f" **Deadline:** {escaped(duty.by)}." if duty.by else ""
    end = "." if when or by else ""
    return {
        "Duty": duty_badge(duty.modal),
        "Who": escaped(", ".join(duty.who)),
        "What": f"{escaped(duty.what)}{end}{when}{by}",
    }


def _quotation(passage: Passage, library: Library, turn: int, unfolded: bool) -> None:
    where = with_role(citation_of(passage), library)
    with st.expander(f"Quotation: {escaped(where)}", expanded=unfolded, icon=":material/format_quote:"):
        st.caption(_OFFICIAL if passage.text else _OURS)
        st.code(quotation(passage, library.sources.get(passage.source)), language=None, wrap_lines=True)
        page_button(passage, library, turn)
        show_link(passage, library)
