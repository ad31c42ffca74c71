"""How a question was understood, where that is not what was typed, and the way to put it right."""

import streamlit as st

from assistant.answer import Answer
from assistant.ui.plain_markdown import escaped
from assistant.ui.session import ask_next


def differs(answer: Answer) -> bool:
    """Whether the question was understood as something else than what was typed."""
    return bool(answer.understood) and answer.understood.split() != answer.question.split()


def show_understood(answer: Answer, turn: int) -> None:
    """The question as understood, with a button to correct it; nothing where it was understood as typed."""
    if not differs(answer):
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(f"Understood as: {escaped(answer.understood)}", width="content")
        key = f"edit-{turn}"
        edit = st.popover("Edit", icon=":material/edit:", type="tertiary", key=key, on_change="rerun")
    if edit.open:
        with edit:
            _correct(answer.understood, turn, key)


def _correct(understood: str, turn: int, popover: str) -> None:
    with st.form(f"correct-{turn}", border=False):
        st.text_area("What you meant to ask", value=understood, key=f"corrected-{turn}")
        st.form_submit_button("Ask this", type="primary", on_click=_ask, args=(turn, popover))


def _ask(turn: int, popover: str) -> None:
    """The corrected question is whole: nothing of the conversation is read into it again."""
    st.session_state[popover] = False
    if corrected := st.session_state[f"corrected-{turn}"].strip():
        ask_next(corrected, whole=True)
