"""Asking in view: with a language model each statement appears as soon as it has been checked."""

from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from assistant.answer import Answer, Statement
from assistant.errors import ReaderError
from assistant.library import Library
from assistant.pipeline import ask
from assistant.retrieval.hits import Filter
from assistant.ui.plain_markdown import escaped
from assistant.ui.session import Waiting, history, hold, release
from assistant.ui.statements import statement_line

WRITING = "Writing, each sentence is checked first"
_LOOKING = "Looking it up"


def answer_in_view(asked: Waiting, library: Library, only: Filter | None) -> Answer | None:
    """The answer; None where an error was shown in its place. What was streamed goes as the answer comes.

    A click elsewhere on the page starts the page anew: the question is held, and asked again then.
    """
    hold(asked)
    room = st.empty()
    try:
        answer = _asked(asked, library, only, room)
    except ReaderError as error:
        room.error(escaped(str(error)), icon=":material/error:")
        release()
        return None
    except Exception:
        release()  # or every later click would run into it again
        raise
    release()
    room.empty()
    return answer


def _asked(asked: Waiting, library: Library, only: Filter | None, room: DeltaGenerator) -> Answer:
    before = () if asked.whole else history()
    with room.container(gap="small"):
        statements = st.container(gap="small")
        if library.writer is None:
            with st.spinner(_LOOKING):
                return ask(asked.question, library, history=before, only=only)
        with st.spinner(WRITING, show_time=True):
            tell = partial(_tell, statements, library)
            return ask(asked.question, library, history=before, only=only, on_statement=tell)


def _tell(statements: DeltaGenerator, library: Library, statement: Statement) -> None:
    statements.markdown(statement_line(statement, library.sources))
