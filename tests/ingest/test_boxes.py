"""Where passages stand on their pages: on the small Code, whose places we have set ourselves."""

from itertools import pairwise
from pathlib import Path

import pytest

from assistant.records import Box
from ingest.blocks import ReadDocument
from ingest.boxes import boxes_of, union
from ingest.pdf_lines import Line, read_pdf_lines
from ingest.pdf_outline import read_pdf
from tests.ingest.small_code import EDGE, LEADING, OUTDENT, SECOND_BULLET, SECOND_COLUMN, TOP


def boxes(document: ReadDocument, label: str) -> tuple[Box, ...]:
    return next(block for block in document.blocks if block.label == label).boxes


def test_a_line_gives_a_box_from_its_start_to_the_edge_of_its_page() -> None:
    line = Line(page=3, text="words", x=72, y=500, size=12, bold=False, page_right=595)
    (box,) = boxes_of([line])
    assert (box.pdf_page, box.right) == (3, 595)
    assert 60 < box.left < 72
    assert 495 < box.bottom < 500 < 510 < box.top < 500 + LEADING


def test_boxes_of_a_page_become_one() -> None:
    parts = [Box(2, 50, 10, 90, 20), Box(1, 5, 5, 6, 6), Box(2, 40, 30, 80, 45)]
    assert union(parts) == (Box(1, 5, 5, 6, 6), Box(2, 40, 10, 90, 45))
    assert union([]) == ()


def test_every_block_of_a_pdf_has_its_boxes_in_order(small_code: ReadDocument) -> None:
    for block in small_code.blocks:
        assert block.boxes[0].pdf_page == block.pdf_page, block.label
        assert [box.pdf_page for box in block.boxes] == sorted({box.pdf_page for box in block.boxes}), block.label


def test_a_numbered_paragraph_is_boxed_with_its_number(small_code: ReadDocument) -> None:
    (box,) = boxes(small_code, "i")
    first = TOP - 1.2 * 18 - 9 - 1.2 * 16 - 8  # below a heading of 18 and one of 16 points
    assert 40 < box.left < 51.8
    assert first - LEADING - 12 < box.bottom < first - LEADING < first < box.top < first + LEADING


def test_a_paragraph_on_two_pages_has_a_box_on_each(small_code: ReadDocument) -> None:
    before, after = boxes(small_code, "1.3")
    assert (before.pdf_page, after.pdf_page) == (5, 6)
    assert before.left < OUTDENT < EDGE - 10 < after.left < EDGE
    assert after.top > TOP


@pytest.mark.parametrize("label", ["Section A", "Section G"])
def test_a_section_of_the_plan_is_boxed_in_its_second_column(small_code: ReadDocument, label: str) -> None:
    (box,) = boxes(small_code, label)
    assert SECOND_BULLET - 10 < box.left <= SECOND_BULLET < SECOND_COLUMN


def test_boxes_on_one_page_do_not_overlap(small_code: ReadDocument) -> None:
    pages: dict[int, list[Box]] = {}
    for block in small_code.blocks:
        for box in block.boxes:
            pages.setdefault(box.pdf_page, []).append(box)
    for held in pages.values():
        held.sort(key=lambda box: -box.top)
        assert all(upper.bottom > lower.top for upper, lower in pairwise(held))


def test_any_other_pdf_has_boxes_too(small_code_file: Path) -> None:
    document = read_pdf(read_pdf_lines(small_code_file), "A small code")
    assert all(block.boxes for block in document.blocks)
