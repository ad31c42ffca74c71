"""An order to the assistant changes nothing: the answer is that of the question without it (injections.yaml)."""

import re
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.answer import Answer, NoticeKind
from assistant.library import Library
from assistant.pipeline import ask
from tests.steps.disguise import DISGUISES

_DATA: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("injections.yaml").read_text(encoding="utf-8"))
_QUESTIONS: dict[str, str] = _DATA["questions"]


def _attempts() -> list[Any]:
    """Every attempt with one of the questions, in turn: (question, what is typed), under a name."""
    turns = cycle(_QUESTIONS.items())
    cases = []
    for form, texts in _DATA["attempts"].items():
        for place, text in enumerate(texts):
            name, question = next(turns)
            cases.append(pytest.param(question, text.replace("{q}", question), id=f"{form}-{place}-{name}"))
    for form, text in _DATA["encoded"].items():
        name, question = next(turns)
        disguised = re.sub("«(.*?)»", lambda order, form=form: DISGUISES[form](order[1]), text)
        cases.append(pytest.param(question, disguised.replace("{q}", question), id=f"{form}-{name}"))
    for form in _DATA["hidden"]:
        name, question = next(turns)
        cases.append(pytest.param(question, DISGUISES[form](question), id=f"hidden-{form}-{name}"))
    return cases


_ATTEMPTS = _attempts()
_WITH_REMAINS = {
    text.replace("{q}", question) for text in _DATA["attempts"]["a_second_author"] for question in _QUESTIONS.values()
}
"""Attempts written after the patterns: words of some are still searched for, so that another sentence of the same
paragraph may be quoted."""

_A_FEW_LETTERS = 12


@pytest.fixture(scope="module")
def plain(library: Library) -> dict[str, tuple[object, ...]]:
    """What must be kept of the answer to each question by itself."""
    return {question: _kept(ask(question, library)) for question in _QUESTIONS.values()}


def _kept(answer: Answer) -> tuple[object, ...]:
    """What an order must not change, whatever of it the search still sees; the whole text comes last."""
    cited = answer.statements[0].citations[0].passage_id if answer.statements else None
    safeguarding = [notice for notice in answer.notices if notice.kind is NoticeKind.SAFEGUARDING]
    return answer.outcome, answer.form, answer.opening, cited, safeguarding, answer.text


def test_there_are_at_least_eighty_attempts():
    assert len({case.values[1] for case in _ATTEMPTS}) >= 80


@pytest.mark.parametrize(("question", "typed"), _ATTEMPTS)
def test_the_answer_is_that_of_the_question_alone(
    question: str, typed: str, library: Library, plain: dict[str, tuple[object, ...]]
):
    *kept, text = _kept(ask(typed, library))
    *same, plain_text = plain[question]
    assert kept == same
    if typed not in _WITH_REMAINS:
        assert text == plain_text
    assert all(part not in str(text) for part in typed.split(question) if len(part) > _A_FEW_LETTERS)
