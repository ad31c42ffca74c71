"""Embed only what is new: vectors come from the index in place, and from those that lie ready in the corpus."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assistant.errors import ReaderError
from assistant.index.embedding import BatchProgress, EmbeddingModel
from assistant.index.location import current_index
from assistant.index.manifest import SCHEMA, Manifest, read_manifest
from assistant.index.store import read_store
from ingest.ready_vectors import ReadyVectors, vectors_for


def last_manifest(data_dir: Path) -> Manifest | None:
    """The manifest of the index in place; None where there is none or it cannot be used."""
    try:
        return read_manifest(current_index(data_dir))
    except ReaderError:
        return None


def is_whole(data_dir: Path, manifest: Manifest) -> bool:
    """Whether the store of the index in place can be read and holds as many views as its manifest says."""
    try:
        return len(read_store(current_index(data_dir)).views) == manifest.views
    except ReaderError:
        return False


def vectors_of(
    texts: list[str], data_dir: Path, ready: ReadyVectors, model: EmbeddingModel, progress: BatchProgress
) -> tuple[NDArray[np.float32], int]:
    """A unit vector for each text, (texts, dimensions), and how many texts had to be embedded anew."""
    return vectors_for(texts, _held_vectors(data_dir, model), ready, model, progress)


def _held_vectors(data_dir: Path, model: EmbeddingModel) -> dict[str, NDArray[np.float32]]:
    manifest = last_manifest(data_dir)
    identity = model.identity
    same = manifest is not None and (manifest.schema, manifest.model, manifest.weights_sha256) == (
        SCHEMA,
        identity.name,
        identity.weights_sha256,
    )
    if not same:
        return {}
    try:
        stored = read_store(current_index(data_dir))
    except ReaderError:
        return {}
    return {view.text: stored.vectors[row] for row, view in enumerate(stored.views)}
