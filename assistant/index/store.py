"""The Chroma store on disk, through langchain-chroma: every view with its vector, every passage with its first."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import chromadb
import numpy as np
from chromadb.api import ClientAPI
from chromadb.config import Settings as ChromaSettings
from langchain_chroma import Chroma
from langchain_core.embeddings import Embeddings
from numpy.typing import NDArray
from pydantic import TypeAdapter

from assistant.records import Passage, View, ViewKind

_COLLECTION = "views"
_PASSAGE = TypeAdapter(Passage)
_MOST_AT_ONCE = 4000


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
    with _client(folder) as client:
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
    """Everything in the store in `folder`, in the order in which it was written."""
    with _client(folder) as client:
        held = _collection(client, None).get(include=["documents", "metadatas", "embeddings"])
    order = sorted(range(len(held["ids"])), key=lambda row: int(held["metadatas"][row]["place"]))
    views, passages = [], []
    for row in order:
        metadata = held["metadatas"][row]
        views.append(View(metadata["passage"], ViewKind(metadata["kind"]), held["documents"][row]))
        if "record" in metadata:
            passages.append(_PASSAGE.validate_json(metadata["record"]))
    vectors = np.asarray(held["embeddings"], dtype=np.float32)[order]
    return Stored(tuple(passages), tuple(views), vectors)


def _client(folder: Path) -> ClientAPI:
    """A client of the store in `folder`; used as a context it lets go of the files at the end."""
    return chromadb.PersistentClient(str(folder / "chroma"), settings=ChromaSettings(anonymized_telemetry=False))


def _collection(client: ClientAPI, embeddings: Embeddings | None) -> Chroma:
    return Chroma(
        client=client,
        collection_name=_COLLECTION,
        embedding_function=embeddings,
        collection_configuration={"hnsw": {"space": "cosine"}},
    )
