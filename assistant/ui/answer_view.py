"""One answer on the page, for the reader chosen; each way in which a question can end has a heading of its own."""

from collections.abc import Callable

import streamlit as st

from assistant.answer import Answer, Outcome
from assistant.library import Library
from assistant.ui.also_read import show_also_read
from assistant.ui.for_senco import show_for_senco
from assistant.ui.for_teacher import show_for_teacher
from assistant.ui.for_trainer import show_for_trainer
from assistant.ui.how_found import show_how_found
from assistant.ui.notices import show_notices
from assistant.ui.plain_markdown import escaped_lines
from assistant.ui.reader import Reader
from assistant.ui.session import Shown
from assistant.ui.understood import show_understood

HEADINGS: dict[Outcome, str] = {
    Outcome.ANSWERED: "What the sources say",
    Outcome.PARTLY_ANSWERED: "Part of an answer",
    Outcome.NOT_IN_CODE: "The Code does not say",
    Outcome.OUT_OF_SCOPE: "Outside what I can answer",
    Outcome.SIGNPOSTED: "This belongs with someone else",
    Outcome.REFUSED: "I cannot take that question",
}

_BOXES: dict[Outcome, tuple[Callable[..., object], str]] = {
    Outcome.NOT_IN_CODE: (st.info, ":material/search_off:"),
    Outcome.OUT_OF_SCOPE: (st.info, ":material/explore:"),
    Outcome.SIGNPOSTED: (st.warning, ":material/signpost:"),
    Outcome.REFUSED: (st.warning, ":material/edit:"),
}

_VIEWS: dict[Reader, Callable[[Answer, Library, int], None]] = {
    Reader.TEACHER: show_for_teacher,
    Reader.SENCO: show_for_senco,
    Reader.TRAINER: show_for_trainer,
}

_BY_WORDS = "Searched by words alone: the language model was still loading. Ask again for a fuller search."


def show_answer(shown: Shown, library: Library, reader: Reader = Reader.TEACHER, turn: int = 0) -> None:
    """The whole answer, from its heading to what else may be read; `turn` is its place in the chat."""
    answer = shown.answer
    st.header(HEADINGS[answer.outcome], anchor=False)
    show_understood(answer, turn)
    show_notices(answer)
    if answer.statements:
        _VIEWS[reader](answer, library, turn)
    else:
        _show_without_statements(answer, library, reader)
    if shown.by_words:
        st.caption(_BY_WORDS)


def _show_without_statements(answer: Answer, library: Library, reader: Reader) -> None:
    box, icon = _BOXES.get(answer.outcome, _BOXES[Outcome.NOT_IN_CODE])
    box(escaped_lines(answer.text), icon=icon)
    show_also_read(answer.also_read, library, label="The nearest paragraphs", expanded=True)
    if reader is Reader.TRAINER:
        show_how_found(answer, library)
