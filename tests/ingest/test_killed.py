"""A real run of `python -m ingest`, killed at several moments: the last good index stays, the next run completes."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.index.location import current_index
from assistant.index.manifest import read_manifest
from assistant.index.store import read_store
from assistant.settings import Settings
from ingest.build import build
from tests.ingest.tiny_corpus import paragraphs, write_chapter

PATIENCE = 60.0


def begun(data: Path, before: set[Path]) -> bool:
    return bool(new_builds(data, before))


def store_opened(data: Path, before: set[Path]) -> bool:
    return any((build / "chroma" / "chroma.sqlite3").exists() for build in new_builds(data, before))


def manifest_written(data: Path, before: set[Path]) -> bool:
    return any((build / "manifest.json").exists() for build in new_builds(data, before))


def published(data: Path, before: set[Path]) -> bool:
    return (data / "current").read_text(encoding="utf-8") not in {build.name for build in before}


def new_builds(data: Path, before: set[Path]) -> set[Path]:
    return set(data.glob("index-*")) - before


@pytest.mark.usefixtures("indexed")
@pytest.mark.parametrize("moment", [begun, store_opened, manifest_written, published])
def test_killed_while_it_writes(
    settings_here: Callable[..., Settings], corpus: Path, moment: Callable[[Path, set[Path]], bool]
) -> None:
    settings = settings_here()
    good = current_index(settings.data_dir)
    before = set(settings.data_dir.glob("index-*"))
    write_chapter(corpus, paragraphs()[:2])  # nothing to embed: the run is short, and reaches the writing soon
    run = start(settings)
    try:
        until = time.monotonic() + PATIENCE
        while not moment(settings.data_dir, before) and run.poll() is None and time.monotonic() < until:
            time.sleep(0.0005)
    finally:
        run.send_signal(signal.SIGKILL)
        run.wait()
    assert new_builds(settings.data_dir, before), "it was killed before it began to write"

    # Killed in the last moment it may have published already: whole in either case.
    labels = [passage.label for passage in read_store(current_index(settings.data_dir)).passages]
    assert labels == (["1.1", "1.2", "1.3"] if current_index(settings.data_dir) == good else ["1.1", "1.2"])

    build(settings)
    now = current_index(settings.data_dir)
    assert [passage.label for passage in read_store(now).passages] == ["1.1", "1.2"]
    assert len(read_store(now).views) == read_manifest(now).views
    assert not build(settings).changed


@pytest.mark.usefixtures("indexed")
def test_killed_while_it_reads(settings_here: Callable[..., Settings], corpus: Path, tmp_path: Path) -> None:
    handbook = tmp_path / "own" / "handbook.md"
    handbook.parent.mkdir()
    handbook.write_text("# Handbook\nWe wear green.\n", encoding="utf-8")
    settings = settings_here(documents_dir=handbook.parent)
    good = current_index(settings.data_dir)
    run = start(settings)
    assert run.stderr is not None
    try:
        assert run.stderr.readline() == "Reading handbook.md\n"  # what follows is loading the model
    finally:
        run.send_signal(signal.SIGKILL)
        run.wait()
    assert current_index(settings.data_dir) == good
    assert [passage.label for passage in read_store(good).passages] == ["1.1", "1.2", "1.3"]
    assert build(settings).changed
    labels = [passage.label for passage in read_store(current_index(settings.data_dir)).passages]
    assert labels == ["1.1", "1.2", "1.3", "Handbook"]


def start(settings: Settings) -> subprocess.Popen[str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith("SEND_ASSISTANT_")}
    env |= {"SEND_ASSISTANT_DATA_DIR": str(settings.data_dir), "SEND_ASSISTANT_CORPUS_DIR": str(settings.corpus_dir)}
    if settings.documents_dir:
        env["SEND_ASSISTANT_DOCUMENTS_DIR"] = str(settings.documents_dir)
    return subprocess.Popen(
        [sys.executable, "-m", "ingest", "--offline"],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
