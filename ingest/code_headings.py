"""The Code's headings: which lines are one, at which level, and what a piece below them is called.

Chapter titles are bold 18 point, headings bold 16, 14 and 12 (January 2015 edition).
"""

import re

from ingest.pdf_lines import Line
from ingest.section_table import TABLE_HEADING

CHAPTER_SIZE = 18
_LEVELS = {CHAPTER_SIZE: 1, 16: 2, 14: 3, 12: 4}
_LEGISLATION = "Relevant legislation"


def heading_level(line: Line, path: list[tuple[int, str]]) -> int | None:
    """1 (chapter title) to 4, or None for a line that is no heading.

    Bold alone does not make a heading: a table's first column, a name under the foreword and a bold line in
    mid-sentence are bold as well.
    """
    level = _LEVELS.get(round(line.size)) if line.bold and not line.bullet else None
    if level == 4 and (path[-1][1] == TABLE_HEADING or line.text.isupper() or line.text[0].islower()):
        return None
    return level


def continues(before: Line | None, line: Line) -> bool:
    """Whether a heading line is the second line of the heading just above it."""
    if before is None or before.size != line.size or before.page != line.page:
        return False
    return 0 < before.y - line.y < 1.5 * line.size


def chapter_titled(title: str) -> str:
    """What a chapter is called by: "6" by the title "6 Schools", "annex 1", "glossary"."""
    match = re.match(r"(\d{1,2}) ", title)
    return match[1] if match else _back_matter(title).lower()


def _back_matter(title: str) -> str:
    match = re.match(r"Annex \d", title)
    return match[0] if match else title.split()[0]


def label_of(headings: tuple[str, ...]) -> str:
    """What to print for a piece without a number: "Annex 1", "Glossary", "Chapter 6: Relevant legislation"."""
    chapter = re.match(r"(\d{1,2}) ", headings[0])
    if chapter:
        about = _LEGISLATION if _LEGISLATION in headings else headings[-1]
        return f"Chapter {chapter[1]}: {about}"
    return _back_matter(headings[0])
