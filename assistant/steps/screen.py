"""First step: take out what no question needs (control and hidden characters), refuse what is none."""

import re
import unicodedata

from assistant.answer import Outcome
from assistant.library import Library
from assistant.turn import Turn

_KEPT_CONTROLS = "\n\t"


def screen(turn: Turn, library: Library) -> Turn:
    """The turn with a clean question, or ended where nothing is left or it is too long."""
    most = library.settings.max_question_characters
    if len(turn.question) > most:
        return turn.ended(
            Outcome.REFUSED,
            f"That question has {len(turn.question):,} characters, {most:,} is the most: "
            "ask its core in a few sentences.",
        )
    question = visible(turn.question)
    if not re.search(r"\w", question):
        return turn.ended(
            Outcome.REFUSED,
            "There are no words in that question: type what you want to know, in your own words.",
        )
    return turn.with_(understood=question)


def visible(text: str) -> str:
    """The text without control, format and private-use characters, its compatibility forms made plain."""
    plain = unicodedata.normalize("NFKC", text)
    kept = (
        character if character in _KEPT_CONTROLS or unicodedata.category(character)[0] != "C" else " "
        for character in plain
        if unicodedata.category(character) != "Cf"
    )
    return " ".join("".join(kept).split())
