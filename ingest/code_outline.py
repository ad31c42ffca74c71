"""The Code's own structure out of its lines: chapters, headings, 975 numbered paragraphs, and the rest.

Layout (January 2015 edition): chapter titles are bold 18 point, headings bold 16, 14 and 12, body 12 point;
a paragraph number stands outdented at the left of its first line; figures and two tables are set smaller.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from assistant import paragraph_number as numbers
from ingest.blocks import Block, ReadDocument
from ingest.boxes import boxes_of
from ingest.clean_text import flow, joint
from ingest.code_headings import CHAPTER_SIZE, chapter_titled, continues, heading_level, label_of
from ingest.page_margin import page_margins
from ingest.pdf_lines import Line
from ingest.printed_page import is_page_number, printed_pages
from ingest.section_table import TABLE_HEADING, section_blocks

_NUMBERED = re.compile(r"(?:(\d{1,2}\.\d{1,3})\.?|([ivx]+)\.)\s+(?=\S)")
_TABLE_HEADS = {
    "Section Information to include",
    "Section",
    "Information to include",
    "AgencyKey responsibilities for SEN or",
    "Disability",
    "Accountability",
}
"""Column titles of the two tables that are set like headings (after 9.69, and in 3.70)."""


@dataclass(slots=True)
class _Open:
    """The block that lines are being added to."""

    number: str | None
    headings: tuple[str, ...]
    page: int
    lines: list[Line] = field(default_factory=list)


def read_code(pages: list[list[Line]]) -> ReadDocument:
    """The blocks of the Code in reading order, with the report's figures."""
    body = [line for page in pages for line in page if not line.bold]
    size = Counter(line.size for line in body).most_common(1)[0][0]
    margins = page_margins(pages)
    printed = printed_pages(pages)
    blocks: list[Block] = []
    for piece in _pieces(pages, margins, size):
        blocks.extend(_finish(piece, margins[piece.page - 1], printed))
    counted = Counter(block.number for block in blocks if block.number)
    return ReadDocument(
        blocks=tuple(blocks),
        pages=len(pages),
        pages_without_text=tuple(number for number, lines in enumerate(pages, 1) if not _has_text(lines, size)),
        missing=tuple(n for n in numbers.all_numbers() if n not in counted),
        doubled=tuple(n for n, times in counted.items() if times > 1),
    )


def _has_text(lines: list[Line], size: float) -> bool:
    return any(line.size >= size and not line.text.isdigit() for line in lines)


def _pieces(pages: list[list[Line]], margins: list[float], size: float) -> Iterator[_Open]:
    """Cut the stream of lines at headings, paragraph numbers and glossary terms."""
    path: list[tuple[int, str]] = []
    now: _Open | None = None
    heading_before: Line | None = None
    expected = numbers.all_numbers()
    position = -1
    for line in _body_lines(pages, size):
        level = heading_level(line, path)
        if level is not None:
            if now is not None:
                yield now
            now = None
            if continues(heading_before, line):
                path[-1] = (level, path[-1][1] + joint(path[-1][1]) + line.text)
            else:
                path = [*(p for p in path if p[0] < level), (level, line.text)]
                position = _beforechapter_of(path, expected, position)
            heading_before = line
            continue
        heading_before = None
        number = _number_at(line, margins[line.page - 1], expected, position)
        starts_term = bool(line.lead.endswith(":")) and path[0][1].startswith("Glossary")
        if number or starts_term or now is None:
            if now is not None:
                yield now
            now = _Open(number, tuple(text for _, text in path), line.page)
            if number:
                position = expected.index(number)
        now.lines.append(line)
    if now is not None:
        yield now


def _beforechapter_of(path: list[tuple[int, str]], expected: list[str], position: int) -> int:
    """The place of the last number before the chapter of `path`: a gap in one chapter does not cost the next."""
    chapter = chapter_titled(path[0][1])
    first = next((place for place, number in enumerate(expected) if numbers.chapter_of(number) == chapter), 0)
    return max(position, first - 1)


def _body_lines(pages: list[list[Line]], size: float) -> Iterator[Line]:
    """All lines but page numbers, table heads and the odd type sizes of figures; from the first chapter on.

    List items count whatever their size: those of 11.66 are set smaller, figures have none.
    """
    started = False
    for lines in pages:
        top = max((line.y for line in lines), default=0.0)
        for line in lines:
            started = started or (line.bold and line.size == CHAPTER_SIZE)
            beside = is_page_number(line, top) or (line.bold and line.text in _TABLE_HEADS)
            if started and not beside and (line.size == size or line.bullet or (line.bold and line.size > size)):
                yield line


def _number_at(line: Line, margin: float, expected: list[str], position: int) -> str | None:
    """The paragraph number that opens a line: outdented, and the last one again or one of the next few.

    Both conditions are needed: "6.3 million" can open a wrapped line, and a section number can be outdented.
    """
    if line.x > margin - 15 or line.bullet:
        return None
    match = _NUMBERED.match(line.text)
    if not match:
        return None
    found = match[1] or match[2]
    return found if found in expected[max(position, 0) : position + 12] else None


def _finish(piece: _Open, margin: float, printed: list[int | None]) -> list[Block]:
    chapter = chapter_titled(piece.headings[0])
    if piece.headings[-1] == TABLE_HEADING:
        return section_blocks(piece.lines, piece.headings, chapter, printed)
    text = flow(piece.lines, margin)
    if piece.number:
        text = _NUMBERED.sub("", text, count=1)
        chapter = numbers.chapter_of(piece.number)
    return [
        Block(
            label=piece.number or label_of(piece.headings),
            number=piece.number,
            page=printed[piece.page - 1],
            pdf_page=piece.page,
            chapter=chapter,
            headings=_with_term(piece, text),
            text=text,
            boxes=boxes_of(piece.lines),
        )
    ]


def _with_term(piece: _Open, text: str) -> tuple[str, ...]:
    first = piece.lines[0]
    if piece.headings[0].startswith("Glossary") and first.lead.endswith(":"):
        return (*piece.headings, text.split(":")[0])
    return piece.headings
