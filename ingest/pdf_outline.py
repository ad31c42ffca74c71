"""Any other PDF, along its headings where it has any and its own paragraph numbers where it counts them."""

import re
from collections import Counter
from collections.abc import Iterator

from ingest.blocks import ReadDocument
from ingest.boxes import boxes_of
from ingest.clean_text import joint, paragraphs
from ingest.page_margin import page_margins
from ingest.pdf_lines import Line
from ingest.printed_page import is_page_number, printed_pages
from ingest.sections import Heading, Paragraph, blocks_of

_COUNTED = re.compile(r"(\d{1,3})\.\s+(?=\S)")
_CONTENTS = re.compile(r"(\.\s?){4,}\s*\d*$")
_FEWEST_COUNTED = 10
"""A document numbers its paragraphs when at least so many follow one another; fewer are a list."""


def read_pdf(pages: list[list[Line]], title: str) -> ReadDocument:
    """The blocks of a PDF, with the report's figures."""
    counted = _counted_lines(pages)
    blocks = blocks_of(_items(pages, counted), title)
    return ReadDocument(
        blocks=tuple(blocks),
        pages=len(pages),
        pages_without_text=tuple(number for number, lines in enumerate(pages, 1) if not lines),
    )


def _items(pages: list[list[Line]], counted: dict[Line, str]) -> Iterator[Heading | Paragraph]:
    sizes = _heading_sizes(pages)
    margins = page_margins(pages)
    printed = printed_pages(pages)
    held: list[Line] = []
    number: str | None = None

    def paragraph() -> Iterator[Paragraph]:
        if held:
            parts = paragraphs(held, margins[held[0].page - 1])
            page = held[0].page
            if number:
                text = _COUNTED.sub("", "\n\n".join(text for text, _ in parts), count=1)
                yield Paragraph(text, printed[page - 1], page, number, boxes_of(held))
                return
            # Numbered paragraphs stay whole; running text may be cut at its own breaks.
            for text, lines in parts:
                yield Paragraph(text, printed[page - 1], page, boxes=boxes_of(lines))

    heading = Heading(1, "")
    before: Line | None = None
    for line in _body(pages):
        level = sizes.get(line.size) if line.bold and not line.bullet and line not in counted else None
        if level is not None:
            yield from paragraph()
            runs_on = before is not None and before.size == line.size and 0 < before.y - line.y < 30
            heading = Heading(level, heading.text + joint(heading.text) + line.text if runs_on else line.text)
            held, number, before = [], None, line
            yield heading
            continue
        if line in counted or (held and line.page != held[-1].page and number is None):
            yield from paragraph()
            held, number = [], counted.get(line)
        before = None
        held.append(line)
    yield from paragraph()


def _body(pages: list[list[Line]]) -> Iterator[Line]:
    """All lines but page numbers, contents lists, and what repeats at the head or foot of pages."""
    repeated = _repeated(pages)
    for lines in pages:
        top = max((line.y for line in lines), default=0.0)
        for line in lines:
            if not (is_page_number(line, top) or _CONTENTS.search(line.text) or _shape(line) in repeated):
                yield line


def _repeated(pages: list[list[Line]]) -> set[str]:
    seen = Counter(shape for lines in pages for shape in {_shape(line) for line in [*lines[:2], *lines[-2:]]})
    return {shape for shape, times in seen.items() if times > max(3, 0.4 * len(pages))}


def _shape(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)


def _heading_sizes(pages: list[list[Line]]) -> dict[float, int]:
    """Type sizes of bold lines, body size and up, largest first: size -> heading level from 1."""
    lines = [line for page in pages for line in page]
    body = Counter(line.size for line in lines if not line.bold).most_common(1)
    smallest = body[0][0] if body else 0.0
    found = sorted({line.size for line in lines if line.bold and line.size >= smallest}, reverse=True)
    return {size: level for level, size in enumerate(found, 1)}


def _counted_lines(pages: list[list[Line]]) -> dict[Line, str]:
    """The lines that open the document's own numbered paragraphs: 1, 2, 3 ... without a break."""
    found: dict[Line, str] = {}
    expected = 1
    for line in _body(pages):
        match = _COUNTED.match(line.text)
        if match and int(match[1]) == expected and not line.bold:
            found[line] = match[1]
            expected += 1
    return found if len(found) >= _FEWEST_COUNTED else {}
