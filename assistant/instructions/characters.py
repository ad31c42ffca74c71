"""A question in the characters that a reader sees: nothing hidden, no lookalikes, no floods of marks."""

import re
import unicodedata
from itertools import chain

_KEPT_CONTROLS = "\n\t"
_MOST_MARKS = 2
"""Accents that one letter carries in a written language (Vietnamese); more are a flood and all go."""

_BLANKS = dict.fromkeys([0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0], " ")
"""Letters and symbols of which nothing is to be seen."""

_SELECTORS = dict.fromkeys(chain(range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0), [0x034F]))
_BOXED = {
    first + place: chr(ord("a") + place) for first in (0x1F150, 0x1F170, 0x1F1E6) for place in range(26)
}  # letters in discs, in squares, and those that flags are made of
_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
_LETTERS = str.maketrans({**_SMALL_CAPITALS}) | _BOXED | _SELECTORS | _BLANKS

_LOOKALIKES = str.maketrans(
    "асеорхуіјѕԁһԛԝӏкмтвнѵгАВЕКМНОРСТХУІЈЅԚԜαοονριτυκχεΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aceopxyijsdhqwlkmtbhvrABEKMHOPCTXYIJSQWaoovpitukxeABEZHIKMNOPTYX",
)
"""Cyrillic and Greek letters and the Latin ones that they look like."""

_WORD = re.compile(r"[^\W\d_]+")


def readable(text: str) -> str:
    """The text as it is seen, line breaks kept: control, format and private-use characters left out."""
    if not text.isascii():
        text = _in_latin(_without_floods(unicodedata.normalize("NFKC", text.translate(_LETTERS))))
    return "".join(
        character if character in _KEPT_CONTROLS or unicodedata.category(character)[0] != "C" else " "
        for character in text
        if unicodedata.category(character) != "Cf"
    )


def visible(text: str) -> str:
    """The text as it is seen, on one line."""
    return " ".join(readable(text).split())


def _without_floods(text: str) -> str:
    """Each letter with the accents of a written language, and with none where it carries more or stray ones."""
    kept: list[str] = []
    letter, marks = "", ""
    for character in (*unicodedata.normalize("NFD", text), ""):
        if character and unicodedata.category(character) in ("Mn", "Me"):
            marks += character
            continue
        kept.append(_accented(letter, marks))
        letter, marks = character, ""
    return unicodedata.normalize("NFC", "".join(kept))


def _accented(letter: str, marks: str) -> str:
    if not marks or not letter:
        return letter
    if len(marks) > _MOST_MARKS:
        return letter
    joined = unicodedata.normalize("NFC", letter + marks)
    return joined[0] if letter.isascii() else joined


def _in_latin(text: str) -> str:
    """Words that mix Latin letters with lookalikes in Latin alone; wholly foreign words stay as they are."""
    return _WORD.sub(lambda word: _one_alphabet(word[0]), text)


def _one_alphabet(word: str) -> str:
    if not any(character.isascii() for character in word):
        return word
    return word.translate(_LOOKALIKES)
