"""Whether a question wants a figure ("how often", "what percentage"), and whether a passage has one of that kind."""

import re

from assistant.claims.quantities import MONTHS, quantities
from assistant.records import Passage

_TIMES = frozenset({"day", "week", "month", "term", "year", "hour", "minute", "time"})
_ANY = frozenset({"any"})

_WANTED = tuple(
    (re.compile(pattern, re.IGNORECASE), frozenset(units))
    for pattern, units in (
        (r"\bhow (?:often|regularly|frequently|long|soon|quickly|fast)\b", _TIMES),
        (r"\btimes (?:a|per)\b|\bper (?:day|week|month|term|year)\b|\bwithin how\b", _TIMES),
        (r"\bdeadline\b|\btime limit\b|\bby when\b|\bm(?:ax|in)(?:imum)? (?:wait|time|length)", _TIMES),
        (r"\bhow many (?:\w+ ){0,2}?(?:day|week|month|term|year)s?\b", _TIMES),
        (r"\bhow many (?:\w+ ){0,2}?(?:hours?|hrs?)\b|\bnumber of (?:\w+ )?hours\b", {"hour"}),
        (r"\bhow many (?:\w+ ){0,2}?min(?:ute)?s?\b", {"minute"}),
        (r"%|\bper ?cent|\bpercentage\b|\bratio\b|\bproportion\b|\bshare of\b", {"%"}),
        (r"\bhow much (?:money|funding|is given|per\b|do(?:es)? (?:it|they) cost)", {"£"}),
        (r"\b(?:what|which|m(?:ax|in)(?:imum)?) age\b|\bhow old\b", {"year", "month", ""}),
    )
)
_HOW_MANY = re.compile(
    r"\bhow many\b|\bnumber of\b|\bcut[- ]?off\b|\bscore\b|\bm(?:ax|in)(?:imum)? (?:number|amount|\w+)\b", re.IGNORECASE
)
_ONLY_A_NUMBER = re.compile(
    r"\bhow many (?:\w+ ){0,2}?(?:day|week|month|term|year|hour|hr|minute|min)s?\b", re.IGNORECASE
)
_ON_WRITING_IT = re.compile(
    r"\b(?:say|state|write|put|specify|saying|writing|comment)\b.{0,30}\bhours\b", re.IGNORECASE
)
"""Whether hours may be written down is no question for their number."""


def figures_wanted(question: str) -> frozenset[str]:
    """The units of the figures that a question wants, "any" where it does not say of what; none where it wants none."""
    if _ON_WRITING_IT.search(question):
        return frozenset()
    wanted = frozenset(unit for pattern, units in _WANTED if pattern.search(question) for unit in units)
    return wanted or (_ANY if _HOW_MANY.search(question) else frozenset())


def only_a_number_answers(question: str) -> bool:
    """Whether nothing but a number answers: "how many weeks", while "as soon as possible" answers "how soon"."""
    return _ONLY_A_NUMBER.search(question) is not None


def has_figure(passage: Passage, wanted: frozenset[str]) -> bool:
    """Whether a passage, in the Code's words or ours, has a figure of a wanted unit; True where none is wanted."""
    if not wanted:
        return True
    found = quantities(f"{passage.text or ''} {passage.plain or ''}")
    return bool(found) if wanted == _ANY else any(_kind(one.unit) in wanted for one in found)


def _kind(unit: str) -> str:
    """The unit without what kind of it: a working day is a day, a date is one too, Year 9 stands for an age."""
    if unit.endswith("day") or unit in MONTHS:
        return "day"
    return "year" if unit == "school year" else unit
