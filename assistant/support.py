"""Whether a sentence is supported by passages: its duty words and its numbers must stand in them."""

import re
from collections.abc import Sequence

import Stemmer

from assistant.duty_words import duty_words
from assistant.knowledge.bodies import Bodies
from assistant.records import Passage

_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100}
_VALUE = {word: value for value, word in enumerate(_WORDS)} | _TENS
_ORDINARY = {0, 1, 2}
""""One", "two" and "both" are ordinary words."""


def supported(sentence: str, passages: Sequence[Passage]) -> bool:
    """Whether every duty word and number of the sentence stands in the passages' wording, official or plain."""
    ground = " ".join(text for passage in passages for text in (passage.text, passage.plain) if text)
    return duty_words(sentence) <= duty_words(ground) and numbers_in(sentence) <= numbers_in(ground)


def numbers_in(text: str) -> frozenset[int]:
    """The numbers of a text, in digits or words."""
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text.lower())
    digits = {int(number) for number in re.findall(r"\d+", text)}
    words = {_VALUE[word] for word in re.findall(r"[a-z]+", text) if word in _VALUE}
    return frozenset((digits | words) - _ORDINARY)


def supporting(sentence: str, passages: Sequence[Passage], bodies: Bodies) -> tuple[Passage, ...]:
    """The passages that support a sentence; none where it says what they do not."""
    return tuple(passages) if supported(sentence, passages) else ()


def content_words(text: str) -> frozenset[str]:
    """The stems of a text's longer words."""
    return frozenset(Stemmer.Stemmer("english").stemWords(re.findall(r"[a-z]{4,}", text.lower())))
