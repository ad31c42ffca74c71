"""A page that shows made answers, for the tests in a browser: `?form=list&reader=SENCO`."""

import streamlit as st

from assistant.answer import Form
from assistant.library import Library, open_library
from assistant.settings import settings
from assistant.ui.answer_view import show_answer
from assistant.ui.reader import choose_reader
from assistant.ui.session import Shown
from tests.ui.made_answers import example


@st.cache_resource
def _library() -> Library:
    return open_library(settings(), background=True)


st.title("Made answers", anchor=False)
library = _library()
reader = choose_reader()
made = example(Form(st.query_params.get("form", "plain")), library)
with st.chat_message("assistant"):
    show_answer(Shown(made), library, reader)
