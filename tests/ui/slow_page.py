"""A chat whose language model takes its time, for the tests in a browser: a statement, a pause, another, the answer."""

import time
from dataclasses import replace

import streamlit as st

from assistant.answer import Answer
from assistant.library import Library, open_library
from assistant.settings import settings
from assistant.ui import asking
from assistant.ui.chat import show_chat, show_input
from assistant.ui.reader import choose_reader
from tests.ui.made_answers import answer, statement

_PAUSE_SECONDS = 3.0


@st.cache_resource
def _library() -> Library:
    return replace(open_library(settings(), background=True), writer=object())


def _slow(question, library, *, history, only, on_statement) -> Answer:
    first = statement(library, "Schools should meet the parents.", "6.65")
    second = statement(library, "Schools must tell the parents.", "6.2")
    for one in (first, second):
        on_statement(one)
        time.sleep(_PAUSE_SECONDS)
    return replace(answer(first, second), question=question, understood=question)


asking.ask = _slow
st.title("A slow model", anchor=False)
typed = show_input()
library = _library()
reader = choose_reader()
show_chat(library, None, typed, reader)
