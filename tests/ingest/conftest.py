"""What the tests of ingest share: the real documents where they are, the small Code, a tiny corpus."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.settings import Settings
from ingest.blocks import ReadDocument
from ingest.build import build
from ingest.code_outline import read_code
from ingest.pdf_lines import read_pdf_lines
from tests.ingest.small_code import make
from tests.ingest.tiny_corpus import write_corpus

SHARED = Path(__file__).resolve().parents[3] / "shared"


def there(path: Path) -> Path:
    """The path; skips the test, with a reason that names it, where nothing is there."""
    if not path.exists():
        pytest.skip(f"{path.relative_to(SHARED.parent)} is not beside this repository")
    return path


@pytest.fixture(scope="session")
def documents() -> Path:
    return there(SHARED / "documents")


@pytest.fixture(scope="session")
def real_code() -> ReadDocument:
    return read_code(read_pdf_lines(there(SHARED / "documents" / "SEND_Code_of_Practice_January_2015.pdf")))


@pytest.fixture(scope="session")
def code_facts() -> Path:
    return there(SHARED / "tools" / "code_facts.json")


@pytest.fixture(scope="session")
def small_code_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("small") / "SEND_Code_of_Practice_small.pdf")


@pytest.fixture(scope="session")
def small_code(small_code_file: Path) -> ReadDocument:
    return read_code(read_pdf_lines(small_code_file))


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "corpus")


@pytest.fixture
def settings_here(tmp_path: Path, corpus: Path) -> Callable[..., Settings]:
    """Makes settings for the tiny corpus and a data folder of this test's own; nothing is downloaded."""

    def make_settings(**changes: object) -> Settings:
        return Settings(**{"data_dir": tmp_path / "data", "corpus_dir": corpus, "offline": True} | changes)

    return make_settings


@pytest.fixture(scope="session")
def tiny_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the index of the tiny corpus."""
    folder = tmp_path_factory.mktemp("indexed")
    build(Settings(data_dir=folder / "data", corpus_dir=write_corpus(folder / "corpus"), offline=True))
    return folder / "data"


@pytest.fixture
def indexed(tiny_index: Path, tmp_path: Path) -> None:
    """The tiny corpus is indexed in this test's own data folder already."""
    shutil.copytree(tiny_index, tmp_path / "data")
