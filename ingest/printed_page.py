"""The page number that is printed on a page, which need not be the page of the file."""

import re
from collections import Counter

from ingest.pdf_lines import Line

_ALONE = re.compile(r"(?:page\s+)?(\d{1,3})(?:\s+of\s+\d+)?", re.IGNORECASE)


def is_page_number(line: Line, top: float) -> bool:
    """Whether a line is nothing but a page number at the head or foot of its page (`top`: highest line)."""
    return bool(_ALONE.fullmatch(line.text)) and (line.y < 75 or line.y > top - 5)


def printed_pages(pages: list[list[Line]]) -> list[int | None]:
    """The printed number of each page, from the offset that most pages agree on; None before page 1.

    A document that prints no numbers counts from its first page.
    """
    offsets: Counter[int] = Counter()
    for index, lines in enumerate(pages, 1):
        top = max((line.y for line in lines), default=0.0)
        for line in lines:
            match = _ALONE.fullmatch(line.text)
            if match and is_page_number(line, top):
                offsets[index - int(match[1])] += 1
    offset = offsets.most_common(1)[0][0] if offsets else 0
    return [index - offset if index > offset else None for index in range(1, len(pages) + 1)]
