"""The measures, on results whose figures can be worked out by hand."""

import math
from dataclasses import replace

import pytest

from assistant.answer import Outcome
from assistant.evaluation import measures
from assistant.evaluation.golden import GoldenQuestion
from assistant.evaluation.measures import Result


def _result(ranked: list[str], cited: tuple[str, ...] = (), outcome: Outcome = Outcome.ANSWERED, **golden) -> Result:
    question = GoldenQuestion(id="1", question="?", kind="lookup", **golden)
    return Result(question, tuple(frozenset({label}) for label in ranked), 0.01, cited, outcome)


_TWO = [
    _result(["6.1", "6.2"], ("6.1", "6.9"), paragraphs={"6.1": 2, "6.2": 1}),
    _result(["6.5", "6.4", "6.3"], ("6.5",), paragraphs={"6.3": 2}),
]


def test_hit_rate_counts_only_paragraphs_that_answer():
    assert measures.hit_rate(_TWO, 1) == 0.5
    assert measures.hit_rate(_TWO, 3) == 1.0


def test_mean_reciprocal_rank():
    assert measures.mean_reciprocal_rank(_TWO) == pytest.approx((1 + 1 / 3) / 2)


def test_citations():
    assert measures.right_cited(_TWO) == 0.5
    assert measures.citation_precision(_TWO) == pytest.approx(1 / 3)


def test_false_refusals_look_at_answerable_questions_only():
    refused = _result([], outcome=Outcome.NOT_IN_CODE, paragraphs={"6.1": 2})
    rightly = Result(
        GoldenQuestion(id="2", question="?", kind="not_in_code", outcome=Outcome.NOT_IN_CODE),
        (), 0.01, (), Outcome.NOT_IN_CODE,
    )  # fmt: skip
    assert measures.false_refusals([refused, rightly, *_TWO]) == pytest.approx(1 / 3)
    assert measures.outcome_recall([refused, rightly], Outcome.NOT_IN_CODE) == 1.0


def test_what_was_not_measured_is_no_zero():
    assert math.isnan(measures.hit_rate([], 5))


def test_verdicts_are_judged_where_they_are_given():
    right = replace(
        _result(["6.1"], ("6.1",), paragraphs={"6.1": 2}, verdict="should"), opening="Should, not must: school"
    )
    wrong = replace(_result(["6.1"], ("6.1",), paragraphs={"6.1": 2}, verdict="should"), opening="Must: school")
    without = _result(["6.1"], ("6.1",), paragraphs={"6.1": 2}, verdict="must")
    rightly_without = _result(["6.1"], ("6.1",), paragraphs={"6.1": 2}, verdict="none")
    assert measures.verdict_accuracy([right, wrong, without, rightly_without]) == 0.5
    assert measures.verdicts_given([right, wrong, without, rightly_without]) == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("opening", "word"),
    [("Must", "must"), ("Must not: school", "must not"), ("May: it is allowed, not required", "may")],
)
def test_the_duty_word_of_an_opening(opening: str, word: str):
    assert measures.verdict_word(opening) == word


def test_a_question_of_several_parts_counts_when_each_part_has_its_paragraph():
    parts = [{"asks": "a", "paragraphs": {"6.1": 2}}, {"asks": "b", "paragraphs": {"6.2": 2, "6.3": 1}}, {"asks": "c"}]
    question = GoldenQuestion(id="1", question="?", kind="multi_part", paragraphs={"6.1": 2, "6.2": 2}, parts=parts)
    both = Result(question, (), 0.01, ("6.1", "6.2"), Outcome.PARTLY_ANSWERED)
    one = Result(question, (), 0.01, ("6.1", "6.3"), Outcome.PARTLY_ANSWERED)
    assert measures.every_part_answered([both, one]) == 0.5


def test_a_follow_up_that_is_not_answered_is_a_miss():
    follow = {"paragraphs": {"6.1": 2}, "history": ("earlier?",)}
    results = [_result(["6.1"], ("6.1",), **follow), _result([], (), Outcome.NOT_IN_CODE, **follow)]
    assert measures.follow_ups_right([*results, *_TWO]) == 0.5
