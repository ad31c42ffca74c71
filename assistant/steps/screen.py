"""First step: take out what no question needs (personal data, hidden characters), refuse what is none."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Notice, NoticeKind, Outcome
from assistant.library import Library
from assistant.personal_data.redaction import redact
from assistant.personal_data.spans import Kind
from assistant.turn import Exchange, Turn

_KEPT_CONTROLS = "\n\t"

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
    turn = without_personal_data(turn)
    most = library.settings.max_question_characters
    if len(turn.question) > most:
        return turn.ended(
            Outcome.REFUSED,
            f"That question has {len(turn.question):,} characters, {most:,} is the most: "
            "ask its core in a few sentences.",
        )
    if not re.search(r"\w", turn.understood):
        words = "no words in that question" if not turn.shown else "no words beside personal details in that question"
        return turn.ended(
            Outcome.REFUSED,
            f"There are {words}: type what you want to know, in your own words.",
        )
    return turn


def without_personal_data(turn: Turn) -> Turn:
    """The turn with what points at a person left out of what is shown, searched for and remembered."""
    question = visible(turn.question)
    redacted = redact(question)
    history = tuple(exchange for earlier in turn.history if (exchange := _without(earlier)).question)
    if not redacted.kinds:
        return turn.with_(understood=question, history=history)
    notice = Notice(NoticeKind.PERSONAL_DATA, left_out(redacted.kinds))
    return turn.with_(
        understood=redacted.searchable, shown=redacted.text, history=history, notices=(*turn.notices, notice)
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
    redacted = redact(earlier.question)
    return replace(earlier, question=redacted.searchable) if redacted.kinds else earlier


def visible(text: str) -> str:
    """The text without control, format and private-use characters, its compatibility forms made plain."""
    plain = unicodedata.normalize("NFKC", text)
    kept = (
        character if character in _KEPT_CONTROLS or unicodedata.category(character)[0] != "C" else " "
        for character in plain
        if unicodedata.category(character) != "Cf"
    )
    return " ".join("".join(kept).split())
