"""Unique pupil numbers: a check letter and twelve characters, accepted only where the letter is right."""

import re
from collections.abc import Iterator

from assistant.personal_data.spans import Kind, Span

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""The letters that stand for 0 to 22: I, O and S are not used (DfE, Unique pupil numbers: guide)."""

_FORM = re.compile(
    r"(?:\bUPN(?:\s(?:is|number|no\.?))?\s?[:=#]?\s?)?"
    r"(?<![^\W_])([A-HJ-NP-RT-Z])[ -]?(\d{3})[ -]?(\d{4})[ -]?(\d{2})[ -]?(\d{2}[\dA-HJ-NP-RT-Z])(?![^\W_])",
    re.IGNORECASE,
)


def find_upns(text: str) -> Iterator[Span]:
    """Every unique pupil number, permanent or temporary, with the word UPN before it.

    What is called a UPN is one, even mistyped; anything else only where the check letter is right.
    """
    for match in _FORM.finditer(text):
        if match[0].upper().startswith("UPN") or match[1].upper() == check_letter("".join(match.groups()[1:])):
            yield Span(match.start(), match.end(), Kind.UPN)


def check_letter(rest: str) -> str:
    """The letter that belongs before these twelve characters: weights 2 to 13, modulo 23."""
    values = (int(character) if character.isdigit() else LETTERS.index(character.upper()) for character in rest)
    return LETTERS[sum(weight * value for weight, value in enumerate(values, 2)) % 23]
