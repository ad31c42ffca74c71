"""Second step: make a follow-up whole with the question it follows."""

import re

from assistant.answer import Notice, NoticeKind
from assistant.library import Library
from assistant.retrieval.references import find_references
from assistant.turn import Turn

_LEANS_BACK = re.compile(
    r"^(?:and|but|so|ok(?:ay)?|then|also|or|what about|how about|what if|yes|no|why|same)\b"
    r"|\b(?:that|it|this|they|them|those|these|he|she|him|her|there|one)\b",
    re.IGNORECASE,
)
_SHORT = 8
"""A question of at most so many words that points back is taken for a follow-up."""


def resolve(turn: Turn, library: Library) -> Turn:
    """The turn with the question understood in the light of the last one that was answered."""
    earlier = next((exchange for exchange in reversed(turn.history) if exchange.answered), None)
    if earlier is None or find_references(turn.understood):
        return turn
    words = turn.understood.split()
    if len(words) > _SHORT or not (_LEANS_BACK.search(turn.understood) or len(words) <= 3):
        return turn
    whole = f"{earlier.question.rstrip('?!. ')}: {turn.understood}"
    notice = Notice(NoticeKind.UNDERSTOOD, f"Understood as: {whole}")
    return turn.with_(understood=whole, notices=(*turn.notices, notice))
