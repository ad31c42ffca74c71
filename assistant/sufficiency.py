"""Is there enough evidence? How near the best passages are, and whether something that is no answer is nearer.

The figures were found on the tuning and checking parts of the development questions (docs/retrieval.md).
"""

import math
from collections.abc import Sequence
from types import MappingProxyType

from assistant.questions.figures import figures_wanted, has_figure, only_a_number_answers
from assistant.records import Role, Towards
from assistant.retrieval.hits import Hit
from assistant.retrieval.leaning import Leanings

_NEAR = 0.45
"""A best cosine from here on is near enough by itself."""

_TOO_FAR = 0.28
"""Below this nothing is near, whatever words agree."""

_BOUNDARY = (6.2, 2.7, 3.6, 0.0, 1.0)
"""How a boundary is weighed: its lead in score, its nearness by meaning, how much nearer by meaning and by words
than the best passage it is; and the bar that their sum has to take."""

_SIGNPOST = (4.4, 1.1, 5.6, 0.7, 0.88)
"""The same for a signpost."""

_NO_FIGURE = 1.0
"""What it adds for a boundary that the question wants a figure and the best passage has none of that kind."""

_WITHOUT_FIGURE = 0.68
"""The cosine that a passage without the wanted figure needs, to be an answer all the same."""

_BY_FAR = 0.2
"""How much nearer what the Code answers is than what it leaves open, for a question that it clearly answers."""

_LEANS_BEYOND = 15.0
"""What a boundary gains where the question leans to what the Code leaves open rather than to what it answers."""

_OF_THE_CODE = (Towards.THE_CODE, Towards.ITS_SILENCE)

_LEANS_ELSEWHERE = -0.04
"""How much nearer what is out of scope has to be than what the Code answers or leaves open: the corpus knows far
less of the world outside, and has fewer asks of it."""

_MAY_LEAN = -0.12
"""The same where the nearest signpost outweighs the best passage besides."""

_LEANS_TO_ADVICE = -0.08
"""The same for families who look for somebody to turn to; and than what is out of scope."""

_CAREFUL = 0.8
"""A worry about a child's safety is taken for one at this share of the best passage's score."""

_CLEARLY, _VERY_CLEARLY = 0.02, 0.06
"""How much nearer by meaning than the best passage a worry is then; and without a word of harm."""

_WITH_HARM, _WITHOUT_HARM, _IN_A_FEW_WORDS = -0.1, -0.02, 0.04
"""How much nearer than all else a worry has to be by leaning: in words that have a sign of harm, in a long question
without one, and in a short one, a part of a question or a follow-up without one ("and if she did it?" tells little)."""


_NOT_IN_PASSING = 0.02
"""How much nearer a worry has to be than ordinary words."""


def enough(hits: Sequence[Hit]) -> bool:
    """Whether citable hits, best first, can answer the question."""
    if not hits:
        return False
    nearest = max(hit.meaning for hit in hits[:3])
    if nearest == 0.0:  # searched by words alone: the model is still loading
        return hits[0].keywords > 0
    return nearest >= _NEAR or (nearest >= _TOO_FAR and hits[0].keywords >= 1.0)


def lacks_the_figure(question: str, best: Hit, leanings: Leanings) -> bool:
    """Whether a question wants a figure of which the best passage has none.

    "How often?" may be answered by "regularly": where the passage is near by itself, or the question leans to what
    the Code answers by far, nothing is lacking unless only a number answers.
    """
    if has_figure(best.passage, figures_wanted(question)):
        return False
    near = best.meaning == 0.0 or best.meaning >= _WITHOUT_FIGURE
    by_far = _further(leanings, Towards.THE_CODE, Towards.ITS_SILENCE) > _BY_FAR
    return only_a_number_answers(question) or not (near or by_far)


def outweighs(marker: Hit, best: Hit | None, question: str = "", leanings: Leanings = MappingProxyType({})) -> bool:
    """Whether a boundary or signpost is what the question means, rather than the best citable passage.

    A logistic weighing, fitted on the tuning and checking parts of the development questions; with words alone
    (the model is still loading) the score decides. `question`: a boundary counts for more where it wants a figure
    that the passage does not have. `leanings`: and where the question leans to what the Code leaves open.
    """
    if best is None:
        return True
    if marker.meaning == 0.0:
        return marker.score > best.score
    lead, meaning, nearer, words, bar = _SIGNPOST if marker.passage.role is Role.SIGNPOST else _BOUNDARY
    evidence = (
        lead * (marker.score / best.score - 1)
        + meaning * marker.meaning
        + nearer * (marker.meaning - best.meaning)
        + words * (marker.keywords - best.keywords)
    )
    if marker.passage.role is Role.BOUNDARY:
        evidence += _LEANS_BEYOND * _further(leanings, Towards.ITS_SILENCE, Towards.THE_CODE)
        if not has_figure(best.passage, figures_wanted(question)):
            evidence += _NO_FIGURE
    return evidence > bar


def may_lean(towards: Towards, leanings: Leanings) -> bool:
    """Whether the nearest signpost may be meant as far as leanings tell: only what is out of scope goes by them."""
    return not leanings or towards is not Towards.ELSEWHERE or _ahead(leanings, towards, _OF_THE_CODE) > _MAY_LEAN


def is_told_as_a_worry(towards: Towards, leanings: Leanings) -> bool:
    """Whether words near a worry lean to it rather than to what is told in passing and is none."""
    if towards not in leanings or Towards.NO_WORRY not in leanings:
        return True
    return _further(leanings, towards, Towards.NO_WORRY) > _NOT_IN_PASSING


def leans_away(leanings: Leanings) -> Towards | None:
    """Whether a question leans away from the Code: to somebody who advises families, or out of scope."""
    if _ahead(leanings, Towards.ADVICE, (*_OF_THE_CODE, Towards.ELSEWHERE)) > _LEANS_TO_ADVICE:
        return Towards.ADVICE
    return Towards.ELSEWHERE if _ahead(leanings, Towards.ELSEWHERE, _OF_THE_CODE) > _LEANS_ELSEWHERE else None


def is_a_worry_told(leanings: Leanings, worry: Towards, *, tells_of_harm: bool, long: bool) -> bool:
    """Whether some words, whatever else is asked around them, tell of a danger. `long`: they are a long question."""
    rivals = (*_OF_THE_CODE, Towards.ELSEWHERE, Towards.ADVICE, Towards.NO_WORRY)
    needed = _WITH_HARM if tells_of_harm else _WITHOUT_HARM if long else _IN_A_FEW_WORDS
    return _ahead(leanings, worry, rivals) > needed


def _ahead(leanings: Leanings, one: Towards, rivals: Sequence[Towards]) -> float:
    """How far a question leans to one group beyond the nearest of others; minus infinity where it is unknown."""
    if one not in leanings:
        return -math.inf
    return leanings[one].nearness - max((leanings[rival].nearness for rival in rivals if rival in leanings), default=0)


def _further(leanings: Leanings, one: Towards, other: Towards) -> float:
    """How much further a question leans to one group than to another; 0 where either is unknown."""
    if one not in leanings or other not in leanings:
        return 0.0
    return leanings[one].nearness - leanings[other].nearness


def may_be_a_worry(marker: Hit, best: Hit | None, *, tells_of_harm: bool = True) -> bool:
    """Whether a safeguarding signpost comes first even where a passage has the higher score.

    It has to be clearly nearer by meaning: "should the child be there?" is near many things.
    """
    if best is None:
        return True
    nearer = _CLEARLY if tells_of_harm else _VERY_CLEARLY
    return marker.meaning >= max(_NEAR, best.meaning + nearer) and marker.score >= _CAREFUL * best.score
