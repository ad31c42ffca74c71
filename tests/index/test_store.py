"""The Chroma store on disk: what is written is what is read."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant.errors import ReaderError
from assistant.index import store as module
from assistant.index.store import read_store, write_store
from assistant.records import CODE, Duty, Passage, Role, View, ViewKind

PASSAGES = (
    Passage(
        id="c/6.1",
        source=CODE,
        role=Role.STATUTORY_GUIDANCE,
        label="6.1",
        page=92,
        pdf_page=None,
        chapter="6",
        headings=("6 Schools", "Aims – and “more”"),
        order=0,
        text="They must ask.\n- a list",
        plain="Ask.",
        duties=(Duty(("school",), "must", "ask", by="6 weeks"),),
        asks=("who asks",),
    ),
    Passage("o/x", "o", Role.OTHER_GUIDANCE, "x", None, 3, "o", (), 1, text="Other text."),
)
VIEWS = (
    View("c/6.1", ViewKind.PLAIN, "Ask."),
    View("o/x", ViewKind.OFFICIAL, "Other text."),
    View("c/6.1", ViewKind.ASK, "who asks"),
    View("o/x", ViewKind.ASK, "who asks"),
)


Floats = NDArray[np.float32]


@pytest.fixture
def vectors() -> Floats:
    random = np.random.default_rng(7).normal(size=(len(VIEWS), 8)).astype(np.float32)
    units: Floats = random / np.linalg.norm(random, axis=1, keepdims=True)
    return units


@pytest.mark.parametrize("at_once", [4000, 3])
def test_what_is_written_is_read(
    tmp_path: Path, vectors: Floats, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(module, "_MOST_AT_ONCE", at_once)
    write_store(tmp_path, PASSAGES, VIEWS, vectors)
    stored = read_store(tmp_path)
    assert stored.passages == PASSAGES
    assert stored.views == VIEWS
    assert stored.vectors.dtype == np.float32
    assert np.allclose(stored.vectors, vectors, atol=1e-6)


def test_a_store_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r"is damaged: run python -m ingest to build it again\."):
        read_store(tmp_path)


def test_a_damaged_store(tmp_path: Path, vectors: Floats) -> None:
    write_store(tmp_path, PASSAGES, VIEWS, vectors)
    (tmp_path / "chroma" / "chroma.sqlite3").write_bytes(b"not a database")
    for _ in range(2):  # Chroma's own error differs from one time to the next
        with pytest.raises(ReaderError, match=r"is damaged: run python -m ingest to build it again\."):
            read_store(tmp_path)
