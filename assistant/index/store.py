"""The Chroma store on disk, through langchain-chroma: every view with its vector, every passage with its first."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import chromadb
import numpy as np
from chromadb.api.client import Client
from chromadb.config import Settings as ChromaSettings
from chromadb.errors import ChromaError
from langchain_chroma import Chroma
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray
from pydantic import TypeAdapter

from assistant.errors import ReaderError
from assistant.records import Passage, View, ViewKind

_COLLECTION = "views"
_PASSAGE = TypeAdapter(Passage)
_MOST_AT_ONCE = 4000
_DAMAGED = (ChromaError, ValueError, AttributeError)
"""What Chroma lets out on a store it cannot open: its own error at first, plain ones when it is asked again."""


@dataclass(frozen=True)
class Stored:
    """All that a store holds: passages, their views, and a unit vector (float32) a view, row by row."""

    passages: tuple[Passage, ...]
    views: tuple[View, ...]
    vectors: NDArray[np.float32]


def write_store(folder: Path, passages: Sequence[Passage], views: Sequence[View], embeddings: Embeddings) -> None:
    """Fill a new store in `folder`."""
    by_id = {passage.id: passage for passage in passages}
    written: set[str] = set()
    with open_client(folder / "chroma") as client:
        store = _collection(client, embeddings)
        for start in range(0, len(views), _MOST_AT_ONCE):
            batch = views[start : start + _MOST_AT_ONCE]
            metadatas = []
            for place, view in enumerate(batch, start):
                metadata: dict[str, str | int] = {
                    "passage": view.passage_id,
                    "kind": view.kind.value,
                    "place": place,
                }
                if view.passage_id not in written:
                    # Chroma is the one store: the passage itself travels with the first of its views.
                    written.add(view.passage_id)
                    metadata["record"] = _PASSAGE.dump_json(by_id[view.passage_id]).decode()
                metadatas.append(metadata)
            ids = [str(start + i) for i in range(len(batch))]
            store.add_texts([view.text for view in batch], metadatas, ids)


def read_store(folder: Path) -> Stored:
    """Everything in the store in `folder`, in the order in which it was written. Raises ReaderError for a damaged one.

    Chroma makes an empty store where there is none, so that one without views counts as damaged.
    """
    damaged = ReaderError(f"The index in {folder} is damaged: run python -m ingest to build it again.")
    try:
        with open_client(folder / "chroma") as client:
            held = _collection(client, None).get(include=["documents", "metadatas", "embeddings"])
    except _DAMAGED as error:
        raise damaged from error
    if not held["ids"]:
        raise damaged
    order = sorted(range(len(held["ids"])), key=lambda row: int(held["metadatas"][row]["place"]))
    views, passages = [], []
    for row in order:
        metadata = held["metadatas"][row]
        views.append(View(metadata["passage"], ViewKind(metadata["kind"]), held["documents"][row]))
        if "record" in metadata:
            passages.append(_PASSAGE.validate_json(metadata["record"]))
    vectors = np.asarray(held["embeddings"], dtype=np.float32)[order]
    return Stored(tuple(passages), tuple(views), vectors)


def open_client(folder: Path) -> Client:
    """A Chroma client on `folder`, without telemetry; used as a context it lets go of the files at the end."""
    settings = ChromaSettings(anonymized_telemetry=False)
    return cast(Client, chromadb.PersistentClient(str(folder), settings=settings))


def _collection(client: Client, embeddings: Embeddings | None) -> Chroma:
    return Chroma(
        client=client,
        collection_name=_COLLECTION,
        embedding_function=embeddings,
        # A light graph: our own search reads all vectors, and writing is what a first run waits for.
        collection_configuration={"hnsw": {"space": "cosine", "ef_construction": 32, "max_neighbors": 8}},
    )
