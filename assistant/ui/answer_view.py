"""One answer on the page; each way in which a question can end has a heading and a look of its own."""

from collections.abc import Callable

import streamlit as st

from assistant.answer import Answer, Notice, NoticeKind, Outcome
from assistant.library import Library
from assistant.ui.also_read import show_also_read
from assistant.ui.plain_markdown import escaped, escaped_lines
from assistant.ui.session import Shown
from assistant.ui.statements import concerning, show_statements

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

_BY_WORDS = "Searched by words alone: the language model was still loading. Ask again for a fuller search."


def show_answer(shown: Shown, library: Library) -> None:
    """The whole answer, from its heading to what else may be read."""
    answer = shown.answer
    st.header(HEADINGS[answer.outcome], anchor=False)
    if understood := _understood(answer):
        st.caption(f"Understood as: {escaped(understood)}")
    for notice in _notices_above(answer):
        _show_notice(notice)
    if answer.statements:
        show_statements(answer, library)
        show_also_read(answer.also_read, library, label="Also read", expanded=False)
    else:
        box, icon = _BOXES.get(answer.outcome, _BOXES[Outcome.NOT_IN_CODE])
        box(escaped_lines(answer.text), icon=icon)
        show_also_read(answer.also_read, library, label="The nearest paragraphs", expanded=True)
    if shown.by_words:
        st.caption(_BY_WORDS)


def _understood(answer: Answer) -> str:
    """How the question was understood, where that is not simply what was typed."""
    typed = " ".join(answer.question.split())
    return answer.understood if answer.understood.split() != typed.split() else ""


def _notices_above(answer: Answer) -> list[Notice]:
    """All notices but those shown elsewhere: beside a citation, as "Understood as", or as the answer itself."""
    beside = [notice for one in answer.statements for notice in concerning(one.citations, answer.notices)]
    return [
        notice
        for notice in answer.notices
        if notice not in beside
        and notice.kind is not NoticeKind.UNDERSTOOD
        and (answer.statements or notice.text not in answer.text)
    ]


def _show_notice(notice: Notice) -> None:
    if notice.kind is NoticeKind.WORDING:
        st.caption(escaped(notice.text))
    elif notice.kind in (NoticeKind.SAFEGUARDING, NoticeKind.PERSONAL_DATA, NoticeKind.CURRENCY):
        st.warning(escaped(notice.text), icon=":material/warning:")
    else:
        st.info(escaped(notice.text), icon=":material/info:")
