"""The Chroma store on disk, through langchain-chroma: every view with its vector, every passage with its first."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import chromadb
import numpy as np
from chromadb.api.client import Client
from chromadb.config import Settings as ChromaSettings
from chromadb.errors import ChromaError
from numpy.typing import NDArray
from pydantic import TypeAdapter

from assistant.errors import ReaderError
from assistant.records import Passage, View, ViewKind

if TYPE_CHECKING:
    from langchain_chroma import Chroma
    from langchain_core.embeddings import Embeddings

_COLLECTION = "views"
_PASSAGE = TypeAdapter(Passage)
_MOST_AT_ONCE = 4000
_DAMAGED = (ChromaError, ValueError, AttributeError)
"""What Chroma lets out on a store it cannot open: its own error at first, plain ones when it is asked again."""


@dataclass(frozen=True)
class Stored:
    """All that a store holds. The texts are there at once, the vectors are read when they are first wanted."""

    passages: tuple[Passage, ...]
    views: tuple[View, ...]
    read_vectors: Callable[[], NDArray[np.float32]]

    @cached_property
    def vectors(self) -> NDArray[np.float32]:
        """A unit vector (float32) a view, row by row."""
        return self.read_vectors()


def write_store(folder: Path, passages: Sequence[Passage], views: Sequence[View], embeddings: "Embeddings") -> None:
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
    texts = [
        (int(metadata["place"]), document, metadata)
        for held in _batches(folder, ["documents", "metadatas"])
        for document, metadata in zip(held["documents"], held["metadatas"], strict=True)
    ]
    views, passages = [], []
    for _, document, metadata in sorted(texts, key=lambda text: text[0]):
        views.append(View(metadata["passage"], ViewKind(metadata["kind"]), document))
        if "record" in metadata:
            passages.append(_PASSAGE.validate_json(metadata["record"]))
    return Stored(tuple(passages), tuple(views), lambda: _read_vectors(folder))


def _read_vectors(folder: Path) -> NDArray[np.float32]:
    places: list[int] = []
    parts = []
    for held in _batches(folder, ["metadatas", "embeddings"]):
        places += [int(metadata["place"]) for metadata in held["metadatas"]]
        parts.append(np.asarray(held["embeddings"], dtype=np.float32))
    return np.concatenate(parts)[np.argsort(places)]


def _batches(folder: Path, include: list[Any]) -> Iterator[dict[str, Any]]:
    """What Chroma itself holds, some thousand views at a time: as Python lists all vectors would fill the memory.

    Reading needs no LangChain: a page that opens has no time for its import.
    """
    damaged = ReaderError(f"The index in {folder} is damaged: run python -m ingest to build it again.")
    try:
        with open_client(folder / "chroma") as client:
            collection = client.get_collection(_COLLECTION, embedding_function=None)
            whole = collection.count()
            for start in range(0, whole, _MOST_AT_ONCE):
                yield dict(collection.get(include=include, limit=_MOST_AT_ONCE, offset=start))
    except _DAMAGED as error:
        raise damaged from error
    if not whole:
        raise damaged


def open_client(folder: Path) -> Client:
    """A Chroma client on `folder`, without telemetry; used as a context it lets go of the files at the end."""
    settings = ChromaSettings(anonymized_telemetry=False)
    return cast(Client, chromadb.PersistentClient(str(folder), settings=settings))


def _collection(client: Client, embeddings: "Embeddings") -> "Chroma":
    from langchain_chroma import Chroma  # only a build writes, and only a build pays for the import

    return Chroma(
        client=client,
        collection_name=_COLLECTION,
        embedding_function=embeddings,
        # A light graph: our own search reads all vectors, and writing is what a first run waits for.
        collection_configuration={"hnsw": {"space": "cosine", "ef_construction": 32, "max_neighbors": 8}},
    )
