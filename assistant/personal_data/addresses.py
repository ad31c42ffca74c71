"""Where somebody lives: a house number and street, or what follows "lives at"."""

import re
from collections.abc import Iterator

from assistant.personal_data.spans import Kind, Span

_STREET = r"(?:Road|Street|Lane|Avenue|Close|Drive|Crescent|Gardens|Grove|Terrace|Mews|Rd|Ave|Cres)"
_ANY_STREET = (
    rf"(?:{_STREET}|Way|Court|Place|Rise|Hill|Row|Walk|Square|Park|View|Green|House|Cottage|Villas|Estate|St|Dr|Ln)"
)
_WORD = r"[^\W\d_][\w'’-]{0,30}"
_CAPITAL = r"(?=[A-Z])" + _WORD
_HOUSE = r"(?:(?:flat|apartment|unit) ?[0-9]{1,3}[a-z]?,? ?)?(?:no\.? ?|number )?[0-9]{1,4}[a-z]?,?"

_BARE = re.compile(
    rf"(?<![\w.])(?:[Ff]lat [0-9]{{1,3}}[a-z]?,? )?[0-9]{{1,4}}[a-z]?,? (?:{_CAPITAL} ){{1,3}}{_STREET}\b\.?"
)
_AFTER = re.compile(
    r"\b(?:(?:liv(?:e|es|ed|ing)|stay(?:s|ing)?)(?: with [\w'’]{1,20}(?: [\w'’]{1,20})?)? (?:at|on|in)"
    r"|(?:home )?address(?: is|:)?|moved to)[ ,]",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"{_HOUSE} (?:{_WORD} ){{1,3}}{_ANY_STREET}\b", re.IGNORECASE)
_NAMED = re.compile(rf"(?:{_CAPITAL} ){{1,3}}{_STREET}\b")
_FLAT = re.compile(rf"(?:flat|apartment) [0-9]{{1,3}}[a-z]?(?:,? (?:{_WORD} ){{1,3}}{_ANY_STREET}\b)?", re.IGNORECASE)
_PLAIN_NUMBER = re.compile(rf"{_HOUSE} (?:{_CAPITAL})(?: {_CAPITAL}){{0,2}}")


def find_addresses(text: str) -> Iterator[Span]:
    """Every address: in capitals with its number anywhere, in any letters after "lives at"."""
    for match in _BARE.finditer(text):
        yield Span(match.start(), match.end(), Kind.ADDRESS)
    for before in _AFTER.finditer(text):
        start = before.end()
        for form in (_NUMBERED, _NAMED, _FLAT, _PLAIN_NUMBER):
            if found := form.match(text, start):
                yield Span(start, found.end(), Kind.ADDRESS)
                break
