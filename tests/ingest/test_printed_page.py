"""The printed page number, which need not be the page of the file."""

import pytest

from ingest.pdf_lines import Line
from ingest.printed_page import is_page_number, printed_pages


def line(text: str, y: float = 50, page: int = 1) -> Line:
    return Line(page=page, text=text, x=290, y=y, size=12, bold=False)


@pytest.mark.parametrize("text", ["7", "154", "Page 7", "page 7 of 34", "7 of 34"])
def test_a_number_alone_at_the_foot_or_head(text: str) -> None:
    assert is_page_number(line(text, y=50), top=750)
    assert is_page_number(line(text, y=750), top=750)


@pytest.mark.parametrize(
    ("text", "y"), [("7", 400), ("7 of them", 50), ("2015", 50), ("6.44", 50), ("vii", 50), ("", 50)]
)
def test_what_is_none(text: str, y: float) -> None:
    assert not is_page_number(line(text, y), top=750)


def pages_printing(*printed: str | None) -> list[list[Line]]:
    return [
        [line("words", y=750, page=page), *([line(number, page=page)] if number else [])]
        for page, number in enumerate(printed, 1)
    ]


@pytest.mark.parametrize(
    ("printed", "pages"),
    [
        ((None, "2", "3", "4"), [1, 2, 3, 4]),
        ((None, None, "1", "2", "3"), [None, None, 1, 2, 3]),
        (("11", "12", None, "14"), [11, 12, 13, 14]),
        ((None, None, "1", "2", "99"), [None, None, 1, 2, 3]),  # the offset that most pages agree on
        ((None, None, None), [1, 2, 3]),
    ],
)
def test_from_the_offset_of_most_pages(printed: tuple[str | None, ...], pages: list[int | None]) -> None:
    assert printed_pages(pages_printing(*printed)) == pages
