"""The whole of ingest as a list: find, fetch, read, join, view, embed, learn, store, publish."""

import shutil
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.errors import DocumentError, ReaderError
from assistant.index.adapter import adapted, write_adapter
from assistant.index.classifier import write_classifier
from assistant.index.embedding import EmbeddingModel
from assistant.index.location import current_index, publish
from assistant.index.manifest import SCHEMA, Manifest, SourceReport
from assistant.index.store import write_store
from assistant.knowledge.currency import read_changes
from assistant.knowledge.digests import read_digests
from assistant.knowledge.paragraphs import read_chapters
from assistant.knowledge.sources import Source, read_sources
from assistant.records import CODE, Passage, View
from assistant.settings import Settings
from ingest.blocks import ReadDocument
from ingest.fetch import fetch
from ingest.find_documents import Found, find_documents
from ingest.fingerprint import fingerprint
from ingest.join_knowledge import join_code, passages_of
from ingest.knowledge_passages import digest_passages, marker_passages
from ingest.moved_files import where_files_are
from ingest.read_document import read_document
from ingest.ready_vectors import read_ready
from ingest.reuse import is_whole, last_manifest, vectors_of
from ingest.train_adapter import train_adapter
from ingest.train_classifier import train_classifier
from ingest.views import views_of

Say = Callable[[str, float | None], None]
"""Called with a sentence on what is being done, and the share done (0 to 1) where it is known."""

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
    documents = _documents(settings, known, problems, say)
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

    passages, reports = _read(settings, known, documents, problems, say)
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


def _documents(settings: Settings, known: tuple[Source, ...], problems: list[str], say: Say) -> list[Found]:
    own = settings.data_dir / "documents"
    folders = [folder for folder in (settings.documents_dir, own) if folder is not None]
    if settings.documents_dir is not None and not settings.documents_dir.is_dir():
        raise ReaderError(f"There is no folder {settings.documents_dir}: name one that is there.")
    found = find_documents(folders, known)
    for source in known:
        here = any(document.source.id.removesuffix("-unverified") == source.id for document in found)
        if here or not source.fetch or settings.offline:
            continue
        say(f"Downloading {source.title}", None)
        try:
            fetch(source, own, lambda done, whole: say("Downloading", done / whole if whole else None))
        except DocumentError as error:
            problems.append(str(error))
        else:
            found = find_documents(folders, known)
    return found


def _read(
    settings: Settings, known: tuple[Source, ...], documents: list[Found], problems: list[str], say: Say
) -> tuple[list[Passage], list[SourceReport]]:
    official: list[Passage] = []
    others: list[Passage] = []
    reports = []
    for found in documents:
        say(f"Reading {found.path.name}", None)
        try:
            document = read_document(found)
        except DocumentError as error:
            problems.append(str(error))
            continue
        passages = passages_of(document.blocks, found.source)
        (official if found.source.id == CODE else others).extend(passages)
        reports.append(_report(found, document))
    corpus = settings.corpus_dir
    code = join_code(official, read_chapters(corpus), read_changes(corpus))
    if not official:
        entry = next(source for source in known if source.id == CODE)
        reports.insert(0, SourceReport(entry, "corpus (our plain English alone)", "", False, 0, len(code)))
    for digest in read_digests(corpus):
        passages = digest_passages(digest)
        others.extend(passages)
        reports.append(SourceReport(digest.source, "corpus (our digest)", "", False, 0, len(passages)))
    return [*code, *others, *marker_passages(corpus)], reports


def _report(found: Found, document: ReadDocument) -> SourceReport:
    return SourceReport(
        source=found.source,
        file=found.path.name,
        sha256=found.sha256,
        verified=found.verified,
        pages=document.pages,
        passages=len(document.blocks),
        numbered=sum(1 for block in document.blocks if block.number),
        pages_without_text=document.pages_without_text,
        missing=document.missing,
        doubled=document.doubled,
        path=str(found.path.absolute()),
    )


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
