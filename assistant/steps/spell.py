"""Second step: what was mistyped is put right, and the reader is shown how the question was understood."""

from assistant.library import Library
from assistant.turn import Turn


def spell(turn: Turn, library: Library) -> Turn:
    """The turn with slips of the pen put right in what is understood."""
    corrected = library.spelling.corrected(turn.understood)
    return turn if corrected == turn.understood else turn.understood_as(corrected)
