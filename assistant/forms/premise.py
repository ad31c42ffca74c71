"""What a question says of a paragraph that it names, held against the paragraph: a false premise is corrected first."""

import re

from assistant.answer import Notice, NoticeKind
from assistant.claims.quantities import Quantity, is_among, quantities
from assistant.library import Library
from assistant.records import CODE, Passage
from assistant.retrieval.hits import Hit
from assistant.retrieval.references import without_references
from assistant.turn import Turn

_NEAR = 0.4
"""A paragraph is about what is said of it from this share of the best score on."""

_FURTHER = 0.45
"""... and surely not where its best view is further than this from what is said, by cosine."""

_OTHERS = 2
_TIMES = {"day", "week", "month", "year", "term", "hour", "%", "£"}
_ONE_OR_PART = {"0.5", "1", "12"}
"""What "annual" and "half-termly" come to: too often only a name ("the annual review")."""

_AGES = 5
"""From here on a number of years is rather somebody's age."""

_AGE = re.compile(r"\b(?:aged?\s+\w+|(?:\d+|two|three|four)[\s-]*(?:years?|yrs?)[\s-]*olds?)\b", re.IGNORECASE)
"""A child's age, which says nothing of what a paragraph says."""


def elsewhere(turn: Turn, named: list[Hit], library: Library) -> list[Hit]:
    """The passages that what is said belongs to, where none of the paragraphs named is about it; else none."""
    said = without_references(turn.understood)
    found = [hit for hit in library.search.find(said, len(library.stored.passages)) if hit.passage.source == CODE]
    ids = {hit.passage.id for hit in named}
    own = [hit for hit in found if hit.passage.id in ids]
    if not found or any(hit.score >= _NEAR * found[0].score or hit.meaning >= _FURTHER for hit in own):
        return []
    return [hit for hit in found[:_OTHERS] if hit.passage.id not in ids]


def about(passage: Passage) -> Notice:
    """What a paragraph is about that does not say what is said of it."""
    return Notice(
        NoticeKind.PREMISE,
        f"{passage.label} is about “{passage.headings[-1]}”; it does not say that.",
        passage.label,
    )


def other_figures(turn: Turn, named: list[Hit]) -> tuple[Notice, ...]:
    """A time, share or sum in the question that none of the paragraphs named has: "9.176 does not say 6 weeks."."""
    said = _AGE.sub(" ", without_references(turn.understood))
    asked = {one for one in quantities(said) if _is_claimed(one)}
    ground = [quantities(f"{hit.passage.text or ''} {hit.passage.plain or ''}") for hit in named]
    wrong = [one for one in asked if not any(is_among(one, own) for own in ground)]
    labels = list(dict.fromkeys(hit.passage.label for hit in named))
    does = "do" if len(labels) > 1 else "does"
    return tuple(
        Notice(NoticeKind.PREMISE, f"{' and '.join(labels)} {does} not say {_as_read(one)}.")
        for one in sorted(wrong, key=lambda one: one.value)
    )


def _is_claimed(quantity: Quantity) -> bool:
    if quantity.unit not in _TIMES or quantity.value in _ONE_OR_PART:
        return False
    return quantity.unit != "year" or float(quantity.value) < _AGES


def _as_read(quantity: Quantity) -> str:
    if quantity.unit == "£":
        return f"£{quantity.value}"
    if quantity.unit == "%":
        return f"{quantity.value}%"
    return f"{quantity.value} {quantity.unit}{'' if quantity.value == '1' else 's'}"
