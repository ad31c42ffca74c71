"""First step: take out what no question needs (personal data, hidden characters, orders), refuse what is none."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Notice, NoticeKind, Outcome
from assistant.instructions.characters import readable
from assistant.instructions.take_out import without_orders
from assistant.library import Library
from assistant.personal_data.redaction import redact
from assistant.personal_data.spans import Kind
from assistant.turn import Exchange, Turn

_ORDER_LEFT_OUT = (
    "A part of your question read as an instruction to the assistant rather than a question about the Code, "
    "so it was left out of the search."
)
_ORDERS_ALONE = (
    "That read as an instruction to the assistant, not a question about SEND: it follows none, so that every answer "
    "stays with the Code. Ask what you want to know about SEN or disability, and it will look it up."
)

_SAID = {
    Kind.NAME: "a name",
    Kind.BIRTH_DATE: "a date of birth",
    Kind.UPN: "a unique pupil number",
    Kind.NHS_NUMBER: "an NHS number",
    Kind.PHONE: "a phone number",
    Kind.EMAIL: "an e-mail address",
    Kind.POSTCODE: "a postcode",
    Kind.ADDRESS: "an address",
    Kind.CLASS: "a class",
}


def screen(turn: Turn, library: Library) -> Turn:
    """The turn with a clean question, or ended where nothing is left or it is too long."""
    seen = readable(turn.question)
    most = library.settings.max_question_characters
    if min(len(turn.question), len(seen)) > most:
        return _without_personal_data(turn, seen).ended(
            Outcome.REFUSED,
            f"That question has {len(turn.question):,} characters, {most:,} is the most: "
            "ask its core in a few sentences.",
        )
    cleared = without_orders(seen)
    turn = _without_personal_data(turn, cleared.text)
    if cleared.is_shorter and not cleared.text:
        return turn.ended(Outcome.OUT_OF_SCOPE, _ORDERS_ALONE)
    if not re.search(r"\w", turn.understood):
        words = "no words in that question" if not turn.shown else "no words beside personal details in that question"
        return turn.ended(
            Outcome.REFUSED,
            f"There are {words}: type what you want to know, in your own words.",
        )
    if cleared.is_shorter:
        return turn.with_(notices=(*turn.notices, Notice(NoticeKind.SCOPE, _ORDER_LEFT_OUT)))
    return turn


def _without_personal_data(turn: Turn, asked: str) -> Turn:
    """The turn with what points at a person left out of what is shown, searched for and remembered.

    `asked`: what of the question is to be searched for.
    """
    seen, asked = _on_one_line(readable(turn.question)), _on_one_line(asked)
    redacted = redact(seen)
    searched = redacted if asked == seen else redact(asked)
    history = tuple(exchange for earlier in turn.history if (exchange := _without(earlier)).question)
    if not redacted.kinds:
        return turn.with_(understood=asked, history=history)
    notice = Notice(NoticeKind.PERSONAL_DATA, left_out(redacted.kinds))
    return turn.with_(
        understood=searched.searchable, shown=redacted.text, history=history, notices=(*turn.notices, notice)
    )


def left_out(kinds: Sequence[Kind]) -> str:
    """The sentence that tells the reader what was left out."""
    said = [_SAID[kind] for kind in kinds]
    named = f"{', '.join(said[:-1])} and {said[-1]}" if len(said) > 1 else said[0]
    return (
        f"Your question seemed to hold {named}: left out before searching, and nothing of it is kept. "
        "The Code can be asked without it."
    )


def _without(earlier: Exchange) -> Exchange:
    """An earlier question as it was searched for: nothing of a person, no order to the assistant."""
    asked = redact(without_orders(readable(earlier.question)).text)
    return replace(earlier, question=asked.searchable if asked.kinds else asked.text)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
