"""What all tests share: one index for the whole session, built from the real Code where it is to be had."""

import os
from pathlib import Path

import pytest

from assistant.library import Library, open_library
from assistant.settings import Settings

_ROOT = Path(__file__).resolve().parent.parent
_CODE = _ROOT.parent / "shared" / "documents" / "SEND_Code_of_Practice_January_2015.pdf"


@pytest.fixture(scope="session")
def library_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings whose data folder holds an index: the one that TEST_DATA_DIR names, else one built now, offline."""
    if ready := os.environ.get("TEST_DATA_DIR"):
        return Settings(data_dir=Path(ready), offline=True)
    from ingest.build import build  # its libraries are heavy, and most tests need no index

    documents = tmp_path_factory.mktemp("documents")
    if _CODE.is_file():
        (documents / _CODE.name).symlink_to(_CODE)
    chosen = Settings(data_dir=tmp_path_factory.mktemp("data"), documents_dir=documents, offline=True)
    build(chosen)
    return chosen


@pytest.fixture(scope="session")
def library(library_settings: Settings) -> Library:
    """The session's index, opened once with the real embedding model."""
    return open_library(library_settings)
