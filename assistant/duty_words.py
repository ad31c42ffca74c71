"""The duty word of a sentence: must, should or may, as the Code uses them (Introduction, paragraph i)."""

import re
from typing import cast

from assistant.records import Modal

_WORD = re.compile(r"\b(must|should|may)\b")


def duty_word(sentence: str) -> Modal | None:
    """The first duty word of a sentence, None where it has none. The month of May is written with a capital."""
    match = _WORD.search(sentence)
    return cast(Modal, match[1]) if match else None


def duty_words(text: str) -> frozenset[Modal]:
    """All duty words of a text."""
    return frozenset(cast(Modal, word) for word in _WORD.findall(text))
