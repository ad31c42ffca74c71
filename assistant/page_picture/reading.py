"""What PDFium, a reader of its own, finds inside a box: its text, its left edge, how far its letters reach."""

from contextlib import closing
from dataclasses import dataclass

from pypdfium2 import PdfDocument, PdfTextPage

from assistant.records import Box


@dataclass(frozen=True, slots=True)
class Reading:
    """The text inside a box, the text at its left edge, and the box narrowed to its letters (None: no letters)."""

    text: str
    edge: str
    letters: Box | None


def read_box(document: PdfDocument, box: Box, edge: float) -> Reading:
    """Read `box`; its left edge is all that stands left of `edge` (points) at its height, up to the page's own edge."""
    with closing(document[box.pdf_page - 1]) as page, closing(page.get_textpage()) as text:
        return Reading(
            text=text.get_text_bounded(box.left, box.bottom, box.right, box.top),
            edge=text.get_text_bounded(None, box.bottom, edge, box.top),
            letters=_letters(text, box),
        )


def _letters(text: PdfTextPage, box: Box) -> Box | None:
    """The smallest box that holds every run of letters whose middle is inside `box`."""
    runs = [text.get_rect(index) for index in range(text.count_rects())]
    within = [run for run in runs if _holds(box, (run[0] + run[2]) / 2, (run[1] + run[3]) / 2)]
    if not within:
        return None
    lefts, bottoms, rights, tops = zip(*within, strict=True)
    return Box(box.pdf_page, min(lefts), min(bottoms), max(rights), max(tops))


def _holds(box: Box, x: float, y: float) -> bool:
    return box.left <= x <= box.right and box.bottom <= y <= box.top
