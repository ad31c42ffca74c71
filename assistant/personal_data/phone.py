"""United Kingdom telephone numbers, with their usual spaces, hyphens and brackets."""

import re
from collections.abc import Iterator

from assistant.personal_data.spans import Kind, Span

_FORM = re.compile(
    r"(?:\b(?:tel|telephone|phone|mobile|mob|landline)(?:\s(?:number|no\.?|is))?\s?[.:=]?\s?)?"
    r"(?<![\w.+/-])((?:\+44|0044)[ -]?(?:\(0\)[ -]?)?|\(?0)"
    r"([1-357-9][0-9]{1,4}\)?(?:[ -]?[0-9]{2,8}){1,4})(?![\w/]|[.-][0-9])",
    re.IGNORECASE,
)
_LENGTHS = (9, 10)
"""Digits after the leading 0: ten, or nine for a few old exchanges (all beginning 01)."""


def find_phones(text: str) -> Iterator[Span]:
    """Every number that a telephone in the United Kingdom could have."""
    for match in _FORM.finditer(text):
        digits = re.sub(r"[^0-9]", "", match[2])
        if len(digits) in _LENGTHS and (len(digits) == max(_LENGTHS) or digits[0] == "1"):
            yield Span(match.start(), match.end(), Kind.PHONE)
