"""The chat: what was asked and answered so far, the next question, and the line that always stands by the input."""

import streamlit as st

from assistant.library import Library
from assistant.retrieval.hits import Filter
from assistant.ui.answer_view import show_answer
from assistant.ui.asking import answer_in_view
from assistant.ui.examples import show_examples
from assistant.ui.newest import bring_into_view
from assistant.ui.reader import Reader
from assistant.ui.session import Shown, Waiting, first_to_view, new_chat, show_first_in_view, turns, waiting

_READER = ":material/person:"
_ASSISTANT = ":material/menu_book:"


def show_input() -> str | None:
    """The input, and what must never scroll out of sight; what was typed. There before the index is open."""
    with st.bottom:
        typed: str | None = st.chat_input("Ask about the SEND Code of Practice", submit_mode="disable", key="question")
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.caption("Not legal advice. Please don't type pupils' names.", width="content")
            if turns():
                st.button("New chat", icon=":material/add_comment:", on_click=new_chat, type="tertiary")
    return typed


def show_chat(library: Library, only: Filter | None, typed: str | None, reader: Reader) -> None:
    """The chat as `reader` needs it, oldest turn first; a new question is asked and shown at its end."""
    asked = Waiting(typed) if typed else waiting()
    if only is not None:
        st.caption("**Searching only what you chose at the side.**")
    if not turns() and asked is None:
        show_examples()
    for turn, shown in enumerate(turns()):
        _show_question(shown.answer.question)
        with st.chat_message("assistant", avatar=_ASSISTANT):
            st.empty()  # the room that it was written in: what is unfolded below stays so when the page is drawn again
            show_answer(shown, library, reader, turn)
    if first_to_view():
        bring_into_view(1)
    if asked is not None:
        _ask_and_show(asked, library, only, reader)


def _ask_and_show(asked: Waiting, library: Library, only: Filter | None, reader: Reader) -> None:
    _show_question(asked.question)
    with st.chat_message("assistant", avatar=_ASSISTANT):
        by_words = not library.question_model.is_ready
        answer = answer_in_view(asked, library, only)
        if answer is None:
            return
        first = not turns()
        turns().append(Shown(answer, by_words))
        show_answer(turns()[-1], library, reader, len(turns()) - 1)
    if first:
        show_first_in_view()
        st.rerun()  # the line by the input now offers a new chat
    bring_into_view(len(turns()))


def _show_question(question: str) -> None:
    with st.chat_message("user", avatar=_READER):
        st.text(question)
