"""When a question leans on the one before, and when it stands by itself."""

import pytest

from assistant.library import Library
from assistant.steps.resolve import resolve
from assistant.turn import Exchange, Turn

_BEFORE = (Exchange("who writes the EHC plan?", ("9.61",)),)


def _understood(question: str, library: Library, history: tuple[Exchange, ...] = _BEFORE) -> str:
    return resolve(Turn("1", question, history, understood=question), library).understood


@pytest.mark.parametrize(
    "question", ["and how long after that?", "what about nursery?", "yes", "does it cost anything"]
)
def test_it_leans_back(library: Library, question: str):
    assert _understood(question, library) == f"who writes the EHC plan: {question}"


@pytest.mark.parametrize(
    "question",
    ["what must a school put in its SEN information report each year?", "6.44", "and what does 9.14 say?"],
)
def test_it_stands_by_itself(library: Library, question: str):
    assert _understood(question, library) == question


def test_what_was_refused_or_signposted_is_passed_over(library: Library):
    history = (*_BEFORE, Exchange("something else", (), answered=False))
    assert _understood("and then?", library, history) == "who writes the EHC plan: and then?"


def test_without_history_nothing_is_added(library: Library):
    assert _understood("and then?", library, ()) == "and then?"
