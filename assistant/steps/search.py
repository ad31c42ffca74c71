"""Fourth step: search, unless the question asks for nothing but what it names."""

from dataclasses import replace

from assistant.library import Library
from assistant.retrieval.hits import Hit
from assistant.retrieval.references import without_references
from assistant.turn import Exchange, Turn

_ALREADY_CITED = 0.88

MOST = 30
"""Passages that later steps may look at."""


def search(turn: Turn, library: Library) -> Turn:
    """The turn with its hits: what it names first, then what the search finds."""
    if turn.references.alone and turn.hits:
        return turn
    found = library.search.find(without_references(turn.understood) or turn.understood, MOST, turn.only)
    if turn.follows is not None:
        found = _moved_on(found, turn.follows)
    return turn.with_(hits=_named_first(turn.hits, found))


def _moved_on(found: list[Hit], follows: Exchange) -> list[Hit]:
    """A follow-up asks for more than what was cited already: those passages step back a little."""
    stepped = [
        replace(hit, score=round(_ALREADY_CITED * hit.score, 4)) if hit.passage.label in follows.cited else hit
        for hit in found
    ]
    return sorted(stepped, key=lambda hit: -hit.score)


def _named_first(named: tuple[Hit, ...], found: list[Hit]) -> tuple[Hit, ...]:
    ids = {hit.passage.id for hit in named}
    return (*named, *(hit for hit in found if hit.passage.id not in ids))
