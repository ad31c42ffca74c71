"""The two-column table of EHC plan sections A to K (pages 164 to 169), a block for each section."""

import re

from ingest.blocks import Block
from ingest.boxes import boxes_of
from ingest.clean_text import flow
from ingest.pdf_lines import Line

TABLE_HEADING = "What to include in each section of the EHC plan"
_SECTION = re.compile(r"\(([A-K]\d?)\)")


def section_blocks(
    lines: list[Line], headings: tuple[str, ...], chapter: str, printed: list[int | None]
) -> list[Block]:
    """One block per lettered section, its first column as the innermost heading, its second as text."""
    titles: dict[str, list[Line]] = {}
    contents: dict[str, list[Line]] = {}
    letter = ""
    edge = min((line.x for line in lines if not line.bold), default=0.0)
    for line in lines:
        opening = _SECTION.match(line.text)
        if opening and line.bold:
            letter = opening[1]
        if letter:
            column = titles if line.bold and line.x < edge - 15 else contents
            column.setdefault(letter, []).append(line)
    return [
        Block(
            label=f"Section {letter}",
            number=None,
            page=printed[titles[letter][0].page - 1],
            pdf_page=titles[letter][0].page,
            chapter=chapter,
            headings=(*headings, _title(letter, titles[letter])),
            text=flow(contents[letter], edge),
            # The second column alone: it is the text that is quoted.
            boxes=boxes_of(contents[letter]),
        )
        for letter in titles
        if letter in contents
    ]


def _title(letter: str, lines: list[Line]) -> str:
    words = " ".join(line.text for line in lines)
    return f"Section {letter}: {_SECTION.sub('', words, count=1).strip()}"
