"""Which index is the current one."""

from pathlib import Path

import pytest

from assistant.errors import IndexMissing
from assistant.index.location import current_index, publish


def an_index(data_dir: Path, name: str) -> Path:
    folder = data_dir / name
    folder.mkdir()
    (folder / "manifest.json").write_text("{}", encoding="utf-8")
    return folder


def test_the_published_one_is_current(tmp_path: Path) -> None:
    first, second = an_index(tmp_path, "index-1"), an_index(tmp_path, "index-2")
    publish(tmp_path, first)
    assert current_index(tmp_path) == first
    publish(tmp_path, second)
    assert current_index(tmp_path) == second
    assert sorted(path.name for path in tmp_path.iterdir()) == ["current", "index-1", "index-2"]


def test_a_data_folder_may_move(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    publish(old, an_index(old, "index-1"))
    new = old.rename(tmp_path / "new")
    assert current_index(new) == new / "index-1"


def test_none_was_published(tmp_path: Path) -> None:
    an_index(tmp_path, "index-1")
    with pytest.raises(IndexMissing, match=r"There is no index in .* yet: run python -m ingest\."):
        current_index(tmp_path)


def test_the_published_one_is_gone(tmp_path: Path) -> None:
    folder = an_index(tmp_path, "index-1")
    publish(tmp_path, folder)
    (folder / "manifest.json").unlink()
    with pytest.raises(IndexMissing, match=r"is not there: run python -m ingest\."):
        current_index(tmp_path)
