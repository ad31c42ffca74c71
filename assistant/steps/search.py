"""Sixth step: search, unless the question asks for nothing but what it names."""

from assistant.follow_ups.kinds import kind_of
from assistant.follow_ups.nearby import weighed
from assistant.follow_ups.wording import asks_of
from assistant.library import Library
from assistant.questions.in_sentences import in_sentences
from assistant.retrieval.hits import Hit
from assistant.retrieval.references import without_references
from assistant.turn import Turn

MOST = 30
"""Passages that later steps may look at."""

_FOR_A_FOLLOW_UP = 60
"""Passages that are weighed for a follow-up: the words of the question before it lead to many others."""


def search(turn: Turn, library: Library) -> Turn:
    """The turn with its hits: what it names first, then what the search finds."""
    if turn.references.alone and turn.hits:
        return turn
    most = MOST if turn.follows is None else _FOR_A_FOLLOW_UP
    words = without_references(turn.understood) or turn.understood
    within = in_sentences(words) if turn.stands_alone else ()
    found = library.search.find(words, most, turn.only, beside=turn.beside, within=within)
    if turn.follows is not None:
        asks = asks_of(turn.understood)
        found = weighed(found, kind_of(asks), asks, turn.follows, library)[:MOST]
    return turn.with_(hits=_named_first(turn.hits, found))


def _named_first(named: tuple[Hit, ...], found: list[Hit]) -> tuple[Hit, ...]:
    ids = {hit.passage.id for hit in named}
    return (*named, *(hit for hit in found if hit.passage.id not in ids))
