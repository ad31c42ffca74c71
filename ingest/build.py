"""The whole of ingest as a list: find, fetch, read, join, view, embed, learn, store, publish."""

import shutil
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.errors import ReaderError
from assistant.index.adapter import adapted, write_adapter
from assistant.index.classifier import write_classifier
from assistant.index.embedding import EmbeddingModel
from assistant.index.location import current_index, publish
from assistant.index.manifest import SCHEMA, Manifest
from assistant.index.store import write_store
from assistant.knowledge.sources import read_sources
from assistant.records import CODE, View
from assistant.settings import Settings
from ingest.documents_here import Say, documents_here
from ingest.fingerprint import fingerprint
from ingest.gather import gather
from ingest.moved_files import where_files_are
from ingest.ready_vectors import read_ready
from ingest.reuse import is_whole, last_manifest, vectors_of
from ingest.train_adapter import train_adapter
from ingest.train_classifier import train_classifier
from ingest.views import views_of

_KEPT_BUILDS = 1


@dataclass(frozen=True)
class BuildResult:
    """What a run did: the manifest that now holds, whether anything was built, texts embedded anew, and why."""

    manifest: Manifest
    changed: bool
    embedded: int
    why: str


def build(settings: Settings, say: Say = lambda sentence, share: None) -> BuildResult:
    """Bring the index in line with documents and corpus; publish it in one step.

    Raises ReaderError (with a sentence) where the corpus is malformed or the data folder can't be written; the
    index in place stays untouched then. A document that cannot be read is named in the report and left out.
    """
    begun = time.perf_counter()
    data_dir = _writable(settings.data_dir)
    model = EmbeddingModel(settings.embedding_model)
    known = read_sources(settings.corpus_dir)
    problems: list[str] = []
    documents = documents_here(settings, known, problems, say)
    print_now = fingerprint(model.identity, documents, settings.corpus_dir)
    last = last_manifest(data_dir)
    if last is not None and last.fingerprint == print_now and last.schema == SCHEMA:
        if is_whole(data_dir, last):
            here = where_files_are(last, documents)
            if here != last:
                here.write(current_index(data_dir))
            told = tuple(dict.fromkeys((*last.problems, *problems)))
            return BuildResult(replace(here, problems=told), False, 0, "nothing has changed")
        last = None

    passages, reports = gather(settings.corpus_dir, known, documents, problems, say)
    views = [view for passage in passages for view in views_of(passage)]
    say(f"Embedding {len(views):,} views of {len(passages):,} passages", 0.0)
    vectors, embedded = vectors_of(
        [view.text for view in views],
        data_dir,
        read_ready(settings.corpus_dir, model.identity),
        model,
        lambda done, whole: say(f"Embedding {done:,} of {whole:,} new texts", done / whole),
    )
    say("Writing the index", None)
    folder = Path(tempfile.mkdtemp(dir=data_dir, prefix="index-"))
    with ThreadPoolExecutor(max_workers=1) as beside:  # Chroma and the training leave each other room on two cores
        written = beside.submit(write_store, folder, passages, views, vectors)
        _learn(folder, views, vectors)
        written.result()
    manifest = Manifest(
        model=model.identity.name,
        weights_sha256=model.identity.weights_sha256,
        fingerprint=print_now,
        built=datetime.now(UTC).isoformat(timespec="seconds"),
        views=len(views),
        sources=tuple(reports),
        seconds=round(time.perf_counter() - begun, 1),
        problems=tuple(problems),
        has_official_code=any(found.source.id == CODE for found in documents),
    )
    manifest.write(folder)
    publish(data_dir, folder)
    _tidy(data_dir)
    return BuildResult(manifest, True, embedded, _why(last, manifest))


def _learn(folder: Path, views: list[View], vectors: NDArray[np.float32]) -> None:
    """What is learnt from the asks, where there are enough of them: the adapter, and on top of it the classifier."""
    matrix = train_adapter(views, vectors)
    if matrix is not None:
        write_adapter(folder, matrix)
    classifier = train_classifier(views, adapted(vectors, matrix))
    if classifier is not None:
        write_classifier(folder, classifier)


def _why(last: Manifest | None, now: Manifest) -> str:
    if last is None:
        return "there was no usable index before"
    if last.schema != SCHEMA:
        return f"the index was of schema {last.schema}, this version writes {SCHEMA}: built anew"
    if (last.model, last.weights_sha256) != (now.model, now.weights_sha256):
        return f"the embedding model changed from {last.model} to {now.model}: built anew"
    return "documents or corpus changed"


def _writable(data_dir: Path) -> Path:
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=data_dir):
            return data_dir
    except OSError as error:
        raise ReaderError(
            f"The data folder {data_dir} cannot be written: set SEND_ASSISTANT_DATA_DIR to a folder that can."
        ) from error


def _tidy(data_dir: Path) -> None:
    """Remove older builds but the newest; a reader that has one open keeps it until it closes."""
    now = current_index(data_dir)
    older = [folder for folder in data_dir.glob("index-*") if folder != now]
    older.sort(key=lambda folder: folder.stat().st_mtime, reverse=True)
    for folder in older[_KEPT_BUILDS:]:
        shutil.rmtree(folder, ignore_errors=True)
