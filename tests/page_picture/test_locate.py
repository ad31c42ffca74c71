"""A passage is located on its pages or not at all: the small Code, with boxes that are right and boxes that are not."""

from dataclasses import replace
from itertools import pairwise

import pytest
from pypdfium2 import PdfDocument

from assistant.page_picture.locate import locate
from assistant.records import CODE, Box, Passage
from ingest.boxes import union

Passages = dict[str, Passage]


def test_every_passage_of_the_small_code_is_located(small_passages: Passages, small_document: PdfDocument) -> None:
    for passage in small_passages.values():
        found = locate(passage, small_document)
        assert [box.pdf_page for box in found] == [box.pdf_page for box in passage.boxes], passage.id


def test_boxes_are_narrowed_to_the_letters(small_passages: Passages, small_document: PdfDocument) -> None:
    passage = small_passages[f"{CODE}/7.1"]
    ((given,), (found,)) = passage.boxes, locate(passage, small_document)
    assert given.left < found.left < given.left + 6
    assert given.bottom <= found.bottom < found.top <= given.top
    # "7.1 A college welcomes everyone." in Helvetica 12: about 165 points from the edge at 72.
    assert 220 < found.right < 260 < given.right


def test_no_passage_is_located_in_the_place_of_another(small_passages: Passages, small_document: PdfDocument) -> None:
    for passage in small_passages.values():
        for other in small_passages.values():
            if other is not passage:
                assert not locate(replace(passage, boxes=other.boxes), small_document), (passage.id, other.id)


def test_a_box_that_holds_the_next_paragraph_too(small_passages: Passages, small_document: PdfDocument) -> None:
    tried = 0
    for before, after in pairwise(small_passages.values()):
        if before.boxes[-1].pdf_page == after.boxes[0].pdf_page:
            tried += 1
            boxes = union([*before.boxes, after.boxes[0]])
            assert not locate(replace(before, boxes=boxes), small_document), before.id
            assert not locate(replace(after, boxes=boxes), small_document), after.id
    assert tried > 20


@pytest.mark.parametrize("label", ["i", "1.1", "1.2", "1.4", "7.1"])
@pytest.mark.parametrize(("side", "by"), [("top", -14.0), ("left", 30.0), ("bottom", -60.0), ("top", 60.0)])
def test_a_box_that_is_shifted(
    small_passages: Passages, small_document: PdfDocument, label: str, side: str, by: float
) -> None:
    passage = small_passages[f"{CODE}/{label}"]
    first, *others = passage.boxes
    moved = replace(first, **{side: getattr(first, side) + by})
    assert not locate(replace(passage, boxes=(moved, *others)), small_document)


def test_a_page_too_few(small_passages: Passages, small_document: PdfDocument) -> None:
    passage = small_passages[f"{CODE}/1.3"]
    first, second = passage.boxes
    assert not locate(replace(passage, boxes=(first,)), small_document)
    assert not locate(replace(passage, boxes=(second,)), small_document)


def test_the_same_words_under_another_number(small_passages: Passages, small_document: PdfDocument) -> None:
    passage = small_passages[f"{CODE}/1.1"]
    assert not locate(replace(passage, label="1.11"), small_document)
    assert not locate(replace(passage, label="1.2"), small_document)


def test_other_words_under_the_same_number(small_passages: Passages, small_document: PdfDocument) -> None:
    passage = small_passages[f"{CODE}/1.1"]
    assert not locate(replace(passage, text="Each school may do whatever it likes."), small_document)


@pytest.mark.parametrize(
    "change",
    [
        {"boxes": ()},
        {"text": None},
        {"text": ""},
        {"boxes": (Box(99, 30, 30, 500, 800),)},
        {"boxes": (Box(5, 10, 10, 20, 20),)},  # a corner without letters
        {"boxes": (Box(10, 0, 0, 595, 842),)},  # the page of the figure
        {"boxes": (Box(5, 0, 0, 595, 842),)},  # a whole page of text
    ],
)
def test_nothing_to_go_by(small_passages: Passages, small_document: PdfDocument, change: dict[str, object]) -> None:
    assert locate(replace(small_passages[f"{CODE}/1.1"], **change), small_document) == ()
