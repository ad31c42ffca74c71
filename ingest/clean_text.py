"""Lines back into text: wrapped lines joined, list items as a Markdown list, gaps as paragraph breaks."""

import re
from collections.abc import Sequence

from ingest.pdf_lines import Line

_PARAGRAPH_GAP = 1.75
"""A gap of more than this many times the type size starts a new paragraph (set lines stand about 1.4 apart)."""


def flow(lines: Sequence[Line], margin: float) -> str:
    """The text of consecutive lines; `margin` is where body text starts, in points from the left."""
    parts: list[str] = []
    listing = False
    for before, line in zip([None, *lines], lines, strict=False):
        if line.bullet:
            parts.append(f"\n{'  ' * (line.bullet - 1)}- {line.text}")
            listing = True
        elif before is None:
            parts.append(line.text)
        elif listing and line.x < margin + 12 and not before.text.endswith(("-", ",")):
            parts.append(f"\n\n{line.text}")
            listing = False
        elif line.page == before.page and before.y - line.y > _PARAGRAPH_GAP * line.size and not listing:
            parts.append(f"\n\n{line.text}")
        else:
            parts.append(joint(parts[-1]) + line.text)
    return tidy("".join(parts))


def joint(before: str) -> str:
    """What stands between a line and the next one of the same sentence: a hyphen at the end needs no space."""
    return "" if re.search(r"\w[-/]$", before) else " "


def tidy(text: str) -> str:
    """Spaces and quotation marks made even; line breaks kept."""
    text = text.replace("\u00a0", " ").replace("\u00ad", "").replace("\ufb01", "fi").replace("\ufb02", "fl")
    text = re.sub(r"(?<=\w)[ \t]+", " ", text)
    # The Code sets its duty words in type of their own, and some lose the space behind them.
    text = re.sub(r"\b(must|should)(?!er|ard|ang|y)(?=[a-z])", r"\1 ", text)
    text = re.sub(r"(‘\w+’)(?=\w)", r"\1 ", text)  # a bold word in quotation marks loses its space
    text = re.sub(r" +([,.;:)])(?=\s|$)", r"\1", text)
    return re.sub(r"\n{3,}", "\n\n", re.sub(r" *\n", "\n", text)).strip()
