"""What the reader must know beside an answer: each kind of notice with a look of its own."""

import streamlit as st

from assistant.answer import Answer, Notice, NoticeKind
from assistant.ui.plain_markdown import escaped
from assistant.ui.statements import concerning, said_of

_ICONS: dict[NoticeKind, str] = {
    NoticeKind.PREMISE: ":material/fact_check:",
    NoticeKind.MODEL: ":material/handshake:",
}


def show_notices(answer: Answer) -> None:
    """A correction of what the question takes for granted first, then the others in their order."""
    for notice in sorted(_above(answer), key=lambda one: one.kind is not NoticeKind.PREMISE):
        _show(notice)


def _above(answer: Answer) -> list[Notice]:
    """All notices but those shown elsewhere: beside a citation, under a part that is not answered, as "Understood
    as", or as the answer itself."""
    beside = [notice for one in answer.statements for notice in concerning(one.citations, answer.notices)]
    beside += [notice for part in answer.unanswered if (notice := said_of(part, answer.notices))]
    return [
        notice
        for notice in answer.notices
        if notice not in beside
        and notice.kind is not NoticeKind.UNDERSTOOD
        and (answer.statements or notice.text not in answer.text)
    ]


def _show(notice: Notice) -> None:
    if notice.kind is NoticeKind.WORDING:
        st.caption(escaped(notice.text))
    elif notice.kind in (NoticeKind.SAFEGUARDING, NoticeKind.PERSONAL_DATA, NoticeKind.CURRENCY):
        st.warning(escaped(notice.text), icon=":material/warning:")
    else:
        st.info(escaped(notice.text), icon=_ICONS.get(notice.kind, ":material/info:"))
