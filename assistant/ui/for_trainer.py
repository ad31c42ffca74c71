"""The trainer's view: the answer, then how it was found: what matched, the ranking, what was near and why not."""

import streamlit as st

from assistant.answer import Answer
from assistant.library import Library
from assistant.ui.forms import show_in_form
from assistant.ui.how_found import show_how_found
from assistant.ui.plain_markdown import escaped
from assistant.ui.understood import differs
from assistant.ui.wording import show_wordings


def show_for_trainer(answer: Answer, library: Library, turn: int) -> None:
    """The same answer, with the search laid open."""
    if not differs(answer):
        st.caption(f"Searched for as typed: {escaped(answer.understood or answer.question)}")
    show_in_form(answer, library)
    show_wordings(answer, library, turn)
    show_how_found(answer, library)
