"""Whether two readers of a PDF saw the same passage: compared by letters and figures, not by spaces or marks."""

import re
import unicodedata

from assistant import paragraph_number
from assistant.records import CODE, Passage

_ITEM = re.compile(r"^\s*(?:[•▪●◦\uf0b7]|o)\s+", re.MULTILINE)
"""The mark of a list item, which the reader at ingest has taken off."""


def agrees(found: str, passage: Passage) -> bool:
    """Whether `found`, the text of its boxes, is the passage: every letter and figure of it and no other.

    Nothing less will do, and need not: of the Code's 975 paragraphs only 3.70, a table over three pages, fails.
    A numbered paragraph of the Code must open with its own number, any other passage may open with its label.
    """
    text = passage.text or ""
    numbered = _letters(f"{passage.label} {text}")
    if is_numbered(passage):
        opening = re.match(r"\s*(\S+?)\.?\s", found)
        return opening is not None and opening[1] == passage.label and _letters(found) == numbered
    return bool(text) and _letters(found) in (_letters(text), numbered)


def holds_only_its_number(edge: str, passage: Passage) -> bool:
    """Whether the left edge of a paragraph shows the beginning of its own number, and no second one below."""
    lines = edge.split()
    return len(lines) == 1 and passage.label.startswith(lines[0].rstrip("."))


def is_numbered(passage: Passage) -> bool:
    """Whether it is one of the Code's numbered paragraphs, in the published edition or another."""
    return passage.source.startswith(CODE) and paragraph_number.exists(passage.label)


def _letters(text: str) -> str:
    """All letters and figures in a row: readers differ in where they see a space or a hyphen."""
    even = unicodedata.normalize("NFKC", _ITEM.sub("", text.replace("\r", "")))
    return re.sub(r"[\W_]+", "", even).casefold()
