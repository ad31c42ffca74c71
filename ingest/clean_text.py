"""Lines back into text: wrapped lines joined, list items as a Markdown list, gaps as paragraph breaks."""

import re
from collections.abc import Sequence

from ingest.pdf_lines import Line

_PARAGRAPH_GAP = 1.75
"""A gap of more than this many times the type size starts a new paragraph (set lines stand about 1.4 apart)."""


def flow(lines: Sequence[Line], margin: float) -> str:
    """The text of consecutive lines; `margin` is where body text starts, in points from the left."""
    return "\n\n".join(text for text, _ in paragraphs(lines, margin))


def paragraphs(lines: Sequence[Line], margin: float) -> list[tuple[str, list[Line]]]:
    """The text of consecutive lines cut at its paragraph breaks, each piece with the lines that it comes from."""
    pieces: list[tuple[str, list[Line]]] = []
    listing = False
    for before, line in zip([None, *lines], lines, strict=False):
        item = f"{'  ' * (line.bullet - 1)}- {line.text}" if line.bullet else ""
        if before is None or (not item and _breaks(before, line, listing, margin)):
            pieces.append((item or line.text, [line]))
            listing = bool(item)
        else:
            text, held = pieces[-1]
            pieces[-1] = (text + (f"\n{item}" if item else joint(text) + line.text), [*held, line])
            listing = listing or bool(item)
    tidied = [(tidy(text), held) for text, held in pieces]
    return [(text, held) for text, held in tidied if text]


def _breaks(before: Line, line: Line, listing: bool, margin: float) -> bool:
    """Whether a line that opens no list item starts a new paragraph: back at the margin, or after a gap."""
    if listing:
        return line.x < margin + 12 and not before.text.endswith(("-", ","))
    return line.page == before.page and before.y - line.y > _PARAGRAPH_GAP * line.size


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
