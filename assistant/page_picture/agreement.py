"""Whether two readers of a PDF saw the same passage: compared by letters and figures, not by spaces or marks."""

import re
import unicodedata
from difflib import SequenceMatcher

from assistant import paragraph_number
from assistant.records import CODE, Passage

_SAME_WORDS = 0.95
"""The share of words that must be the same, in the same order; 965 of the Code's 975 agree letter by letter."""

_ITEM = re.compile(r"^\s*(?:[•▪●◦\uf0b7]|o)\s+", re.MULTILINE)
"""The mark of a list item, which the reader at ingest has taken off."""


def agrees(found: str, passage: Passage) -> bool:
    """Whether `found`, the text of its boxes, is the passage: the whole of it and nothing else.

    A numbered paragraph of the Code must open with its own number, any other passage may open with its label.
    """
    text = passage.text or ""
    numbered = f"{passage.label} {text}"
    if is_numbered(passage):
        opening = re.match(r"\s*(\S+?)\.?\s", found)
        return opening is not None and opening[1] == passage.label and _same(found, numbered)
    return bool(text) and (_same(found, text) or _same(found, numbered))


def holds_only_its_number(edge: str, passage: Passage) -> bool:
    """Whether the left edge of a paragraph shows the beginning of its own number, and no second one below."""
    lines = edge.split()
    return len(lines) == 1 and passage.label.startswith(lines[0].rstrip("."))


def is_numbered(passage: Passage) -> bool:
    """Whether it is one of the Code's numbered paragraphs, in the published edition or another."""
    return passage.source.startswith(CODE) and paragraph_number.exists(passage.label)


def _same(found: str, expected: str) -> bool:
    ours, theirs = _words(found), _words(expected)
    # Readers differ in where they see a space or a hyphen: letters first.
    if "".join(ours) == "".join(theirs):
        return True
    return SequenceMatcher(None, ours, theirs, autojunk=False).ratio() >= _SAME_WORDS


def _words(text: str) -> list[str]:
    even = unicodedata.normalize("NFKC", _ITEM.sub("", text.replace("\r", "")))
    # PDFium puts a mark in place of a hyphen at the end of a line, Word a soft one.
    return re.findall(r"[^\W_]+", re.sub("[\ufffe\u00ad\u0002]", "", even).casefold())
