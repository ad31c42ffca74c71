"""All 975 paragraphs of the real Code: nearly all are located, and none in a wrong place. Text only, no drawing."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from itertools import combinations

import pytest
from pypdfium2 import PdfDocument

from assistant import paragraph_number
from assistant.library import Library
from assistant.page_picture.locate import locate
from assistant.records import CODE, Box, Passage

_BODY_EDGE = 70
"""Body text of the Code starts 72 points from the left; only paragraph numbers stand further out."""

Located = dict[str, tuple[Box, ...]]


@pytest.fixture(scope="module")
def numbered(real_library: Library) -> dict[str, Passage]:
    return {number: real_library.by_id[f"{CODE}/{number}"] for number in paragraph_number.all_numbers()}


@pytest.fixture(scope="module")
def located(numbered: dict[str, Passage], real_document: PdfDocument) -> Located:
    found = {number: locate(passage, real_document) for number, passage in numbered.items()}
    return {number: boxes for number, boxes in found.items() if boxes}


@pytest.fixture(scope="module")
def pages(located: Located) -> dict[int, dict[str, Box]]:
    """The located boxes page by page."""
    held: dict[int, dict[str, Box]] = {}
    for number, boxes in located.items():
        for box in boxes:
            held.setdefault(box.pdf_page, {})[number] = box
    return held


def test_nearly_all_are_located(located: Located) -> None:
    assert len(located) >= 0.98 * 975, set(paragraph_number.all_numbers()) - set(located)


def test_each_starts_on_its_page_and_runs_on_without_a_gap(located: Located, numbered: dict[str, Passage]) -> None:
    for number, boxes in located.items():
        first = numbered[number].pdf_page
        assert first is not None
        assert [box.pdf_page for box in boxes] == list(range(first, first + len(boxes))), number


def test_the_words_under_each_box_are_its_own(
    pages: dict[int, dict[str, Box]], numbered: dict[str, Passage], real_document: PdfDocument
) -> None:
    texts: dict[str, str] = {}
    for page in sorted(pages):
        for number, text in _texts(real_document, page, pages[page]):
            texts[number] = f"{texts.get(number, '')} {text}"
    for number, seen in texts.items():
        assert seen.split()[0].rstrip(".") == number
        # Counted apart from the comparison that located it: whole words, in any order.
        there, expected = _words(seen), _words(f"{number} {numbered[number].text}")
        strange = (there - expected).total() + (expected - there).total()
        assert strange <= 0.06 * expected.total() + 2, (number, there - expected, expected - there)


def test_no_two_boxes_overlap(pages: dict[int, dict[str, Box]]) -> None:
    for page, boxes in pages.items():
        for (one, upper), (other, lower) in combinations(boxes.items(), 2):
            assert upper.bottom > lower.top or lower.bottom > upper.top, (page, one, other)


def test_each_number_printed_in_the_margin_is_in_its_own_box_and_no_other(
    pages: dict[int, dict[str, Box]], located: Located, real_document: PdfDocument
) -> None:
    seen = Counter[str]()
    for page in sorted(pages):
        for number, y in _numbers_in_margin(real_document, page):
            within = [name for name, box in pages[page].items() if box.bottom <= y <= box.top]
            assert within == ([number] if number in located else []), (page, number)
            seen[number] += 1
    assert set(located) <= set(seen)
    assert set(seen.values()) == {1}


def _numbers_in_margin(document: PdfDocument, page_number: int) -> Iterator[tuple[str, float]]:
    """Every paragraph number that opens a line left of the body text, with the height of its middle."""
    with closing(document[page_number - 1]) as page, closing(page.get_textpage()) as text:
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            if left < _BODY_EDGE:
                words = text.get_text_bounded(left - 1, bottom, right + 1, top).split()
                number = words[0].rstrip(".") if words else ""
                if paragraph_number.exists(number):
                    yield number, (bottom + top) / 2


def _texts(document: PdfDocument, page_number: int, boxes: dict[str, Box]) -> Iterator[tuple[str, str]]:
    with closing(document[page_number - 1]) as page, closing(page.get_textpage()) as text:
        for number, box in boxes.items():
            yield number, text.get_text_bounded(box.left - 1, box.bottom - 1, box.right + 1, box.top + 1)


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"[a-z0-9]+", text.lower().replace("’", "").replace("\ufffe", "")))
