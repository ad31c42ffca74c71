"""Second step: make a follow-up whole with the question it follows."""

import re

from assistant.answer import Notice, NoticeKind
from assistant.library import Library
from assistant.retrieval.references import find_references
from assistant.turn import Exchange, Turn

_GOES_ON = re.compile(
    r"(?:and|but|so|ok(?:ay)?|then|also|or|what about|how about|what if|yes|yeah|no|nope|why|same|that one)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(r"\b(?:that|it|this|they|them|those|these|he|she|him|her|his|hes|shes|one)\b", re.IGNORECASE)
_BEGINNING = 6
_SHORT, _NOT_LONG = 4, 20
"""A question points back with a pronoun among its first words, or by being no more than a few words itself."""


def resolve(turn: Turn, library: Library) -> Turn:
    """The turn with the question understood in the light of the last one that was answered."""
    earlier = next((exchange for exchange in reversed(turn.history) if exchange.answered), None)
    if earlier is None or find_references(turn.understood) or not _follows(turn.understood):
        return turn
    whole = _whole(earlier, turn.understood)
    notice = Notice(NoticeKind.UNDERSTOOD, f"Understood as: {whole}")
    return turn.with_(understood=whole, asked=turn.understood, follows=earlier, notices=(*turn.notices, notice))


def _follows(question: str) -> bool:
    words = question.split()
    if _GOES_ON.match(question) or len(words) <= _SHORT:
        return True
    return len(words) <= _NOT_LONG and bool(_POINTS_BACK.search(" ".join(words[:_BEGINNING])))


def _whole(earlier: Exchange, question: str) -> str:
    return f"{earlier.question.rstrip('?!. ')}: {question}"
