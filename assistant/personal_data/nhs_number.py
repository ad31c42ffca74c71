"""NHS numbers: ten digits of which the last checks the others."""

import re
from collections.abc import Iterator

from assistant.personal_data.spans import Kind, Span

_FORM = re.compile(
    r"(?:\bNHS(?:\s(?:number|num|no\.?|is))?\s?[:=#]?\s?)?"
    r"(?<![\w.-])([0-9]{3})([ -]?)([0-9]{3})\2([0-9]{4})(?![\w-])",
    re.IGNORECASE,
)


def find_nhs_numbers(text: str) -> Iterator[Span]:
    """Every NHS number, with the letters NHS before it.

    What is called an NHS number is one, even mistyped; anything else only where the check digit is right.
    """
    for match in _FORM.finditer(text):
        if match[0].upper().startswith("NHS") or is_nhs_number(match[1] + match[3] + match[4]):
            yield Span(match.start(), match.end(), Kind.NHS_NUMBER)


def is_nhs_number(digits: str) -> bool:
    """Whether the tenth digit is right for the first nine: weights 10 to 2, modulo 11."""
    total = sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), digits[:9], strict=True))
    return (11 - total % 11) % 11 == int(digits[9])
