"""What the tests of page pictures share: the small Code as passages with its file, and the real one in the index."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from assistant.index.manifest import SourceReport
from assistant.knowledge.sources import Source
from assistant.library import Library
from assistant.records import CODE, Passage, Role
from ingest.code_outline import read_code
from ingest.join_knowledge import passages_of
from ingest.pdf_lines import read_pdf_lines
from tests.ingest.small_code import make

SOURCE = Source(id=CODE, title="A small code", short="Small code", role=Role.STATUTORY_GUIDANCE)


@pytest.fixture(scope="session")
def small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("pictured") / "small.pdf")


@pytest.fixture(scope="session")
def small_passages(small_file: Path) -> dict[str, Passage]:
    """The passages of the small Code by id."""
    return {passage.id: passage for passage in passages_of(read_code(read_pdf_lines(small_file)).blocks, SOURCE)}


@pytest.fixture
def small_document(small_file: Path) -> Iterator[PdfDocument]:
    with PdfDocument(small_file) as document:
        yield document


def report_of(path: Path) -> SourceReport:
    """What an index says of `path` as it is now."""
    return SourceReport(
        SOURCE, path.name, hashlib.sha256(path.read_bytes()).hexdigest(), True, 13, 30, path=str(path.absolute())
    )


@pytest.fixture
def library_of(library: Library) -> Callable[[Path], Library]:
    """The library as if `path` were the file that its Code was read from."""

    def with_file(path: Path) -> Library:
        return replace(library, manifest=replace(library.manifest, sources=(report_of(path),)))

    return with_file


@pytest.fixture(scope="session")
def real_library(library: Library) -> Library:
    if not library.manifest.has_official_code:
        pytest.skip("the index was built without the official PDF of the Code")
    return library


@pytest.fixture(scope="module")
def real_document(real_library: Library) -> Iterator[PdfDocument]:
    report = next(report for report in real_library.manifest.sources if report.source.id == CODE)
    # Not through the lock of the process: it would be held as long as the fixture lives.
    with PdfDocument(report.path) as document:
        yield document
