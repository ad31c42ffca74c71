"""Fourth step: a question that asks several things, or compares some, becomes a turn for each of them."""

from assistant.answer import Form
from assistant.library import Library
from assistant.questions.compared import compared
from assistant.questions.parts import Taken, take_apart
from assistant.questions.wanted import wanted
from assistant.turn import Turn

_BY_ITSELF, _THE_WHOLE = 1.0, 1.2
"""How a part by itself and the whole question weigh beside the part with what it leans on, or beside "what is it?" of a
thing compared (docs/retrieval.md)."""


def divide(turn: Turn, library: Library) -> Turn:
    """The turn with its parts; none where it asks one thing, wants a list, or follows another question."""
    if turn.follows is not None:
        return turn
    form = wanted(turn.understood)
    if form is Form.COMPARISON:
        things = compared(turn.understood)
        return turn.with_(form=form, parts=tuple(_thing(turn, thing) for thing in things))
    taken = take_apart(turn.understood)
    if form is Form.LIST or not taken.parts:
        return turn
    return turn.with_(form=Form.PARTS, parts=tuple(_part(turn, taken, place) for place in range(len(taken.parts))))


def _thing(turn: Turn, thing: str) -> Turn:
    return Turn(
        f"{turn.id}/{thing}",
        thing,
        only=turn.only,
        understood=f"what is {thing}",
        beside=((turn.understood, _THE_WHOLE),),
    )


def _part(turn: Turn, taken: Taken, place: int) -> Turn:
    """A part is read with what is told before it and, where it leans, with the first part; the first with the next."""
    part = taken.parts[place]
    other = taken.parts[0 if place else 1]
    lead = [taken.told, f"{other.asks}:" if part.leans else "", part.asks]
    return Turn(
        f"{turn.id}/{part.asks}",
        part.asks,
        only=turn.only,
        asked=part.asks,
        understood=" ".join(words for words in lead if words),
        beside=((part.asks, _BY_ITSELF), (turn.understood, _THE_WHOLE)),
    )
