"""From a passage to its pictures: how many, which pages, boxed or not, and what is said with them."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from assistant.errors import ReaderError
from assistant.library import Library
from assistant.page_picture.draw import WIDTH
from assistant.page_picture.pictures import NOT_SURE, pictures_of
from assistant.records import CODE, Passage

LibraryOf = Callable[[Path], Library]
Passages = dict[str, Passage]


def test_a_paragraph_of_the_small_code(small_file: Path, small_passages: Passages, library_of: LibraryOf) -> None:
    (picture,) = pictures_of(small_passages[f"{CODE}/1.1"], library_of(small_file))
    assert (picture.page, picture.pdf_page, picture.boxed, picture.note) == (5, 5, True, "")
    assert picture.alt == "Page 5 of Small code with 1.1 in a box"
    image = Image.open(BytesIO(picture.png))
    assert (image.format, image.width) == ("PNG", WIDTH)


def test_a_paragraph_on_two_pages(small_file: Path, small_passages: Passages, library_of: LibraryOf) -> None:
    pictures = pictures_of(small_passages[f"{CODE}/1.3"], library_of(small_file))
    assert [(picture.page, picture.boxed) for picture in pictures] == [(5, True), (6, True)]
    assert pictures[0].png != pictures[1].png


def test_a_passage_without_boxes_shows_its_page(
    small_file: Path, small_passages: Passages, library_of: LibraryOf
) -> None:
    passage = replace(small_passages[f"{CODE}/1.1"], boxes=())
    (picture,) = pictures_of(passage, library_of(small_file))
    assert (picture.pdf_page, picture.boxed, picture.note) == (5, False, NOT_SURE)
    assert picture.alt == "Page 5 of Small code, nothing boxed"


def test_a_passage_in_doubt_on_one_page_is_boxed_on_none(
    small_file: Path, small_passages: Passages, library_of: LibraryOf
) -> None:
    passage = small_passages[f"{CODE}/1.3"]
    first, second = passage.boxes
    doubtful = replace(passage, boxes=(first, replace(second, bottom=second.bottom + 20)))
    pictures = pictures_of(doubtful, library_of(small_file))
    assert [(picture.pdf_page, picture.boxed) for picture in pictures] == [(5, False), (6, False)]
    assert {picture.note for picture in pictures} == {NOT_SURE}


def test_a_page_before_the_printed_numbers(small_file: Path, small_passages: Passages, library_of: LibraryOf) -> None:
    passage = replace(small_passages[f"{CODE}/1.1"], page=None)
    (picture,) = pictures_of(passage, library_of(small_file))
    assert (picture.page, picture.alt) == (None, "Page 5 of the file of Small code with 1.1 in a box")


def test_what_was_not_read_from_a_pdf_has_no_picture(library: Library) -> None:
    without = [passage for passage in library.stored.passages if passage.pdf_page is None]
    assert without
    assert all(pictures_of(passage, library) == () for passage in without)


def test_the_file_is_gone_or_changed(
    small_file: Path, small_passages: Passages, library_of: LibraryOf, tmp_path: Path
) -> None:
    path = Path(shutil.copy(small_file, tmp_path / "code.pdf"))
    library, passage = library_of(path), small_passages[f"{CODE}/1.1"]
    path.write_bytes(path.read_bytes() + b"\n")
    with pytest.raises(ReaderError, match=r"^code\.pdf has changed since it was indexed"):
        pictures_of(passage, library)
    path.unlink()
    with pytest.raises(ReaderError, match=r"^code\.pdf is no longer where it was indexed"):
        pictures_of(passage, library)


@pytest.mark.parametrize(
    ("number", "pages"),
    [("xiv", [15, 16]), ("xv", [16]), ("6.36", [99]), ("7.37", [122]), ("9.49", [155, 156, 157]), ("11.111", [272])],
)
def test_paragraphs_of_the_real_code(real_library: Library, number: str, pages: list[int]) -> None:
    pictures = pictures_of(real_library.by_id[f"{CODE}/{number}"], real_library)
    assert [picture.page for picture in pictures] == pages
    assert all(picture.boxed and number in picture.alt for picture in pictures)


def test_the_glossary_and_the_sections_of_a_plan_are_boxed_too(real_library: Library) -> None:
    passages = [*real_library.by_label[CODE, "Glossary"], *real_library.by_label[CODE, "Section F"]]
    official = [passage for passage in passages if passage.text]
    assert len(official) > 60
    for passage in [official[0], official[-1]]:
        assert all(picture.boxed for picture in pictures_of(passage, real_library)), passage.id
