"""The area that lines of text take up, page by page: what a picture of the page draws its box around."""

from collections.abc import Iterable

from assistant.records import Box
from ingest.pdf_lines import Line

_ABOVE, _BELOW = 0.9, 0.25
"""How far letters reach above and below their baseline, in type sizes; lines stand at least 1.15 apart."""

_BESIDE = 4.0
"""Points left of the first letter that still belong to the line: letters may lean over their origin."""


def boxes_of(lines: Iterable[Line]) -> tuple[Box, ...]:
    """One box a page, in order of the pages: from the leftmost start to the page's right edge.

    Where a line ends is not known here; whoever draws the box narrows it to the letters that it finds inside.
    """
    return union(
        Box(
            line.page,
            round(line.x - _BESIDE, 1),
            round(line.y - _BELOW * line.size, 1),
            round(line.page_right, 1),
            round(line.y + _ABOVE * line.size, 1),
        )
        for line in lines
    )


def union(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """The smallest boxes, one a page, that hold all of `boxes`."""
    found: dict[int, Box] = {}
    for box in boxes:
        held = found.get(box.pdf_page, box)
        found[box.pdf_page] = Box(
            box.pdf_page,
            min(held.left, box.left),
            min(held.bottom, box.bottom),
            max(held.right, box.right),
            max(held.top, box.top),
        )
    return tuple(found[page] for page in sorted(found))
