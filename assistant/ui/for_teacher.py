"""The teacher's view: the answer in plain words, what must or should be done, the sources folded."""

from collections.abc import Sequence

import streamlit as st

from assistant.answer import Answer, Statement
from assistant.library import Library
from assistant.ui.also_read import show_also_read
from assistant.ui.forms import show_in_form
from assistant.ui.statements import Statements
from assistant.ui.wording import show_wordings

TO_DO = "What must or should be done"
GOOD_TO_KNOW = "Good to know"


def show_for_teacher(answer: Answer, library: Library, turn: int) -> None:
    """Actions before background; a first statement that answers without a duty word keeps its place."""
    show_in_form(answer, library, _actions_first)
    show_wordings(answer, library, turn)
    show_also_read(answer.also_read, library, label="Also read", expanded=False)


def _actions_first(statements: Statements, those: Sequence[Statement]) -> None:
    lead = those[:1] if not _is_action(those[0]) else ()
    rest = those[len(lead) :]
    actions = [statement for statement in rest if _is_action(statement)]
    background = [statement for statement in rest if not _is_action(statement)]
    if lead:
        statements.paragraphs(lead)
    if actions:
        if lead or background:
            st.markdown(f"**{TO_DO}**")
        statements.paragraphs(actions)
    if background:
        if actions:
            st.markdown(f"**{GOOD_TO_KNOW}**")
        statements.paragraphs(background)


def _is_action(statement: Statement) -> bool:
    return statement.duty in ("must", "should")
