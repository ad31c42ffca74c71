"""The manifest goes to disk and comes back; a damaged one is told in a sentence."""

import json
from pathlib import Path

import pytest

from assistant.errors import ReaderError
from assistant.index.manifest import SCHEMA, Manifest, SourceReport, read_manifest
from assistant.knowledge.sources import Source
from assistant.records import Role

SOURCE = Source(id="s", title="A title – with “quotes”", short="S", role=Role.LEGISLATION)
MANIFEST = Manifest(
    model="m",
    weights_sha256="w",
    fingerprint="f",
    built="2026-01-01T00:00:00+00:00",
    views=3,
    sources=(
        SourceReport(SOURCE, "s.pdf", "h", True, 9, 8, 7, pages_without_text=(4,), missing=("1.2",), doubled=("1.3",)),
    ),
    problems=("a.pdf is empty",),
    has_official_code=True,
)


def test_there_and_back(tmp_path: Path) -> None:
    MANIFEST.write(tmp_path)
    assert read_manifest(tmp_path) == MANIFEST
    assert read_manifest(tmp_path).schema == SCHEMA


def test_none_is_there(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r"is damaged: run python -m ingest to build it again\."):
        read_manifest(tmp_path)


@pytest.mark.parametrize("field", ["model", "sources", "problems"])
def test_a_field_is_missing(tmp_path: Path, field: str) -> None:
    MANIFEST.write(tmp_path)
    path = tmp_path / "manifest.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    del data[field]
    path.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(ReaderError, match="is damaged"):
        read_manifest(tmp_path)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"text"', '{"sources": 3}'])
def test_it_is_no_manifest(tmp_path: Path, text: str) -> None:
    (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(ReaderError, match="is damaged"):
        read_manifest(tmp_path)
