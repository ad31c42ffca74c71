"""The file behind a picture must be the one that was indexed: gone, moved, changed, locked, used by many at once."""

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from assistant.errors import ReaderError
from assistant.page_picture.indexed_file import indexed_file
from tests.ingest.small_code import make
from tests.page_picture.conftest import report_of


@pytest.fixture
def path(small_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(small_file, tmp_path / "code.pdf"))


def test_it_is_opened_once(path: Path) -> None:
    with indexed_file(report_of(path), ()) as first:
        assert len(first) == 13
    with indexed_file(report_of(path), ()) as second:
        assert second is first


def test_it_is_gone(path: Path) -> None:
    report = report_of(path)
    with indexed_file(report, ()):
        pass
    path.unlink()
    with pytest.raises(ReaderError, match=r"^code\.pdf is no longer where it was indexed: put it back, or run"):
        indexed_file(report, ()).__enter__()


def test_it_was_replaced_by_another_edition(path: Path) -> None:
    report = report_of(path)
    with indexed_file(report, ()):
        pass
    make(path, without={"1.2"})
    for _ in range(2):
        with pytest.raises(ReaderError, match=r"^code\.pdf has changed since it was indexed: run python -m ingest"):
            indexed_file(report, ()).__enter__()


def test_it_was_touched_but_is_the_same(path: Path) -> None:
    report = report_of(path)
    os.utime(path, (1, 1))
    with indexed_file(report, ()) as document:
        assert len(document) == 13


def test_it_moved_into_a_folder_of_documents(path: Path, tmp_path: Path) -> None:
    report = report_of(path)
    (tmp_path / "documents").mkdir()
    path.rename(tmp_path / "documents" / "code.pdf")
    with indexed_file(report, (tmp_path / "nowhere", tmp_path / "documents")) as document:
        assert len(document) == 13


def test_another_file_by_its_name_is_not_taken_for_it(path: Path, tmp_path: Path) -> None:
    report = report_of(path)
    path.unlink()
    (tmp_path / "documents").mkdir()
    make(tmp_path / "documents" / "code.pdf", without={"1.1"})
    with pytest.raises(ReaderError, match=r"^code\.pdf has changed since it was indexed"):
        indexed_file(report, (tmp_path / "documents",)).__enter__()


def test_an_index_that_does_not_know_the_path(path: Path, tmp_path: Path) -> None:
    report = replace(report_of(path), path="")
    with indexed_file(report, (tmp_path,)) as document:
        assert len(document) == 13
    with pytest.raises(ReaderError, match="no longer where it was indexed"):
        indexed_file(report, ()).__enter__()


def test_it_is_locked(path: Path, tmp_path: Path) -> None:
    locked = tmp_path / "locked.pdf"
    writer = PdfWriter(clone_from=PdfReader(path))
    writer.encrypt(user_password="secret", owner_password="owner", algorithm="RC4-128")
    writer.write(locked)
    with pytest.raises(ReaderError, match=r"^The pages of locked\.pdf cannot be shown, it is encrypted or damaged"):
        indexed_file(report_of(locked), ()).__enter__()


def test_it_is_no_pdf(tmp_path: Path) -> None:
    page = tmp_path / "page.pdf"
    page.write_text("<html>Not found</html>")
    with pytest.raises(ReaderError, match=r"^The pages of page\.pdf cannot be shown"):
        indexed_file(report_of(page), ()).__enter__()


def test_more_files_than_are_kept_open(tmp_path: Path) -> None:
    reports = [report_of(make(tmp_path / f"{n}.pdf", without={n})) for n in ("1.1", "1.2", "1.3", "1.4", "1.5", "7.1")]
    for report in [*reports, *reports]:
        with indexed_file(report, ()) as document:
            assert len(document) == 13


def test_many_readers_at_once_take_turns(path: Path) -> None:
    report = report_of(path)

    def words(page: int) -> str:
        with indexed_file(report, ()) as document:
            return str(document[page].get_textpage().get_text_bounded())

    alone = [words(page) for page in range(13)]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(words, [*range(13)] * 4)) == alone * 4
