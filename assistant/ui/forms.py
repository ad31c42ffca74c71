"""An answer in its form: the verdict first, a list by body, things side by side, a heading for each part."""

from collections.abc import Callable, Sequence

import streamlit as st

from assistant.answer import Answer, Form, Statement
from assistant.grouping import Group, beginning_with, by_duty, groups
from assistant.library import Library
from assistant.records import GLOSSARY
from assistant.render import NOTHING_FOUND, WITHOUT_DUTY
from assistant.ui.duty_badge import duty_badge
from assistant.ui.plain_markdown import escaped
from assistant.ui.statements import Statements, said_of

Draw = Callable[[Statements, Sequence[Statement]], None]
"""Draws statements that no heading of the form orders; a reader may have an order of its own."""

_MOST_COLUMNS = 3


def in_order(statements: Statements, those: Sequence[Statement]) -> None:
    """As they come, the best first."""
    statements.paragraphs(those)


def show_in_form(answer: Answer, library: Library, draw: Draw = in_order) -> None:
    """The verdict, every statement under its heading, and the parts on which nothing was found."""
    statements = Statements(answer, library)
    if answer.opening:
        st.subheader(escaped(answer.opening), anchor=False)
    found = groups(answer.statements)
    if answer.form is Form.COMPARISON and 1 < len(found) <= _MOST_COLUMNS:
        _side_by_side(found, statements)
    else:
        for group in found:
            _heading(group.under or _term(answer, library))
            if answer.form is Form.LIST:
                _by_duty(group, statements)
            elif answer.form is Form.DEFINITION:
                in_order(statements, group.statements)
            else:
                draw(statements, group.statements)
    for part in answer.unanswered:
        _heading(part)
        st.info(_not_answered(part, answer), icon=":material/search_off:")


def _term(answer: Answer, library: Library) -> str:
    """The term that a definition from the glossary is of: the heading of its entry."""
    passage = library.by_id.get(answer.statements[0].citations[0].passage_id)
    if answer.form is not Form.DEFINITION or passage is None or passage.label != GLOSSARY:
        return ""
    return passage.headings[-1]


def _heading(under: str) -> None:
    if under:
        st.subheader(escaped(under[:1].upper() + under[1:]), anchor=False)


def _not_answered(part: str, answer: Answer) -> str:
    """The sentence under an unanswered part, with what there is to say instead of an answer."""
    notice = said_of(part, answer.notices)
    instead = notice.text.removeprefix(beginning_with(part)) if notice else ""
    return escaped(instead if instead.startswith(NOTHING_FOUND) else f"{NOTHING_FOUND} {instead}")


def _by_duty(group: Group, statements: Statements) -> None:
    with st.container(border=True, gap="small"):
        for duty, own in by_duty(group.statements):
            st.markdown(duty_badge(duty) or f"**{WITHOUT_DUTY}**")
            statements.items(own)


def _side_by_side(found: Sequence[Group], statements: Statements) -> None:
    """Columns on a wide screen; Streamlit stacks them on a narrow one."""
    for column, group in zip(st.columns(len(found)), found, strict=True):
        with column:
            _heading(group.under)
            statements.paragraphs(group.statements)
