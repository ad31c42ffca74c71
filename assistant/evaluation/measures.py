"""The measures: hit rate, mean reciprocal rank, citations, outcomes, duty words. NaN where nothing was measured."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from assistant.answer import Outcome
from assistant.evaluation.golden import GoldenQuestion
from assistant.records import Modal

ANSWERS = (Outcome.ANSWERED, Outcome.PARTLY_ANSWERED)
_DEEPEST = 10


@dataclass(frozen=True, slots=True)
class Result:
    """What a system made of one question.

    `ranked`: for each rank the labels that it holds (a chunk of the usual recipe may hold several). The rest is
    empty for a system that only retrieves.
    """

    question: GoldenQuestion
    ranked: tuple[frozenset[str], ...]
    seconds: float
    cited: tuple[str, ...] = ()
    outcome: Outcome | None = None
    duties: frozenset[Modal] = frozenset()
    opening: str = ""


def hit_rate(results: Sequence[Result], depth: int) -> float:
    """Among the questions that the Code itself answers: the share with a right paragraph in the first `depth` ranks."""
    return _mean(float(_rank(result) <= depth) for result in _answerable(results))


def mean_reciprocal_rank(results: Sequence[Result]) -> float:
    """The mean of 1/rank of the first right paragraph; 0 where it is beyond the tenth rank."""
    ranks = [_rank(result) for result in _answerable(results)]
    return _mean(1 / rank if rank <= _DEEPEST else 0.0 for rank in ranks)


def right_cited(results: Sequence[Result]) -> float:
    """Among answerable questions that were answered: the share whose citations hold a right paragraph."""
    return _mean(float(bool(result.question.right & set(result.cited))) for result in _answered(results))


def citation_precision(results: Sequence[Result]) -> float:
    """Among the paragraphs cited for answerable questions: the share that is relevant."""
    return _mean(float(label in result.question.relevant) for result in _answered(results) for label in result.cited)


def duty_accuracy(results: Sequence[Result]) -> float:
    """Among answered questions that turn on a duty word: the share whose right statements carry it."""
    return _mean(float(result.question.duty in result.duties) for result in _answered(results) if result.question.duty)


def verdict_accuracy(results: Sequence[Result]) -> float:
    """Among yes/no questions that got a verdict: the share that got the right one."""
    given = [r for r in _answered(results) if r.question.verdict and r.opening]
    return _mean(float(verdict_word(r.opening) == r.question.verdict) for r in given)


def verdicts_given(results: Sequence[Result]) -> float:
    """Among yes/no questions that a duty word decides: the share that got a verdict."""
    asked = [r for r in _answerable(results) if r.question.verdict not in (None, "none")]
    return _mean(float(bool(r.opening)) for r in asked)


def verdict_word(opening: str) -> str:
    """The duty word of an opening: "should" of "Should, not must: school"."""
    return opening.split(":")[0].split(",")[0].lower()


def every_part_answered(results: Sequence[Result]) -> float:
    """Among questions of several parts: the share in which a right paragraph is cited for each part that has one."""
    several = [r for r in results if r.question.kind == "multi_part" and r.question.parts]
    return _mean(float(all(part.right & set(r.cited) for part in r.question.parts if part.right)) for r in several)


def follow_ups_right(results: Sequence[Result]) -> float:
    """Among follow-ups that the Code answers: the share whose citations hold a right paragraph, answered or not."""
    return _mean(float(bool(r.question.right & set(r.cited))) for r in _answerable(results) if r.question.history)


def outcome_accuracy(results: Sequence[Result]) -> float:
    """The share of questions with a right outcome.

    A question marked partly answered asks for what the Code leaves open while it says something near: to answer,
    to answer in part, and to say that it is not in the Code beside the near paragraph are all right.
    """
    return _mean(float(_same(result.outcome, result.question.outcome)) for result in results)


def outcome_recall(results: Sequence[Result], outcome: Outcome) -> float:
    """Among questions whose right outcome is `outcome`: the share that got it."""
    return _mean(float(result.outcome is outcome) for result in results if result.question.outcome is outcome)


def false_refusals(results: Sequence[Result]) -> float:
    """Among questions that the Code answers: the share that was not answered."""
    return _mean(
        float(result.outcome not in ANSWERS) for result in results if result.question.outcome is Outcome.ANSWERED
    )


def median_milliseconds(results: Sequence[Result]) -> float:
    """The median time of a question."""
    times = sorted(result.seconds for result in results)
    return 1000 * times[len(times) // 2] if times else math.nan


Measure = Callable[[Sequence[Result]], float]


def _rank(result: Result) -> float:
    right = result.question.right
    return next((rank for rank, labels in enumerate(result.ranked, 1) if labels & right), math.inf)


def _answerable(results: Sequence[Result]) -> list[Result]:
    return [r for r in results if r.question.right and r.question.outcome in ANSWERS]


def _answered(results: Sequence[Result]) -> list[Result]:
    return [result for result in _answerable(results) if result.outcome in ANSWERS]


def _same(given: Outcome | None, right: Outcome) -> bool:
    if right is Outcome.PARTLY_ANSWERED:
        return given in (*ANSWERS, Outcome.NOT_IN_CODE)
    return given is right or (given in ANSWERS and right in ANSWERS)


def _mean(values: Iterable[float]) -> float:
    held = list(values)
    return fmean(held) if held else math.nan
