"""What a sentence would say if it were undisguised: letters as figures, spaced out, turned round, ROT13, misspelt."""

import codecs
import re
from collections.abc import Iterator

_FIGURES = str.maketrans("013457@$!|", "oieastasii")
_SPACED = re.compile(r"\b(?:\w[ .\-_*|/]+){3,}\w\b")
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])|[_\-+*|~]+")
_UPSIDE_DOWN = str.maketrans("ɐqɔpǝɟƃɓɥᴉıɾʞןlɯuodbɹsʇnʌʍxʎz", "abcdefgghiijkllmnopqrstuvwxyz")

_KEYS = (
    "ignore disregard forget previous instructions instruction prompt system answer reply respond override without "
    "pretend reveal citations citing repeat"
).split()
_LONG = [key for key in _KEYS if len(key) > 5]
ENCODED_KEYS = re.compile("|".join([*(key[::-1] for key in _LONG), *(codecs.encode(key, "rot13") for key in _LONG)]))
"""Words of an order backwards or in ROT13, in small letters."""

_SCRAMBLED = {(key[0], "".join(sorted(key))): key for key in _KEYS}
_SHORTENED = {key[:place] + key[place + 1 :]: key for key in _KEYS if len(key) > 5 for place in range(1, len(key))}


def undisguised(sentence: str) -> Iterator[str]:
    """Every other reading of a sentence; most are nonsense, and only one that is an order says anything."""
    if any(character.isdigit() or character in "@$!|" for character in sentence):
        yield sentence.translate(_FIGURES)
    if (closed := _SPACED.sub(_close, sentence)) != sentence:
        yield closed
    if (parted := _JOINED.sub(" ", sentence)) != sentence:
        yield parted
    yield codecs.encode(sentence, "rot13")
    yield sentence[::-1]
    yield " ".join(word[::-1] for word in sentence.split())
    if not sentence.isascii():
        yield sentence.translate(_UPSIDE_DOWN)[::-1]
    if (spelt := re.sub(r"[A-Za-z]{5,}", _spelt, sentence)) != sentence:
        yield spelt


def _close(spaced: re.Match[str]) -> str:
    """Letters put together again; two spaces or a slash between them part words."""
    words = re.split(r"\s{2,}|\s*/\s*", spaced[0])
    return " ".join(re.sub(r"[\W_]", "", word) for word in words)


def _spelt(word: re.Match[str]) -> str:
    small = word[0].lower()
    if small in _KEYS:
        return word[0]
    scrambled = _SCRAMBLED.get((small[0], "".join(sorted(small))))
    shortened = _SHORTENED.get(small) or next(
        (key for place in range(1, len(small)) if (key := small[:place] + small[place + 1 :]) in _KEYS), None
    )
    return scrambled or shortened or word[0]
