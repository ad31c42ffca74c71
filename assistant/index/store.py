"""The Chroma store on disk: every view with its vector, every passage with the first of its views."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

import chromadb
import numpy as np
from chromadb.api.client import Client
from chromadb.config import Settings as ChromaSettings
from chromadb.errors import ChromaError
from numpy.typing import NDArray
from pydantic import TypeAdapter

from assistant.errors import ReaderError
from assistant.records import Passage, View

_COLLECTION = "views"
_PASSAGE = TypeAdapter(Passage)
_VIEW = TypeAdapter(View)
_MOST_AT_ONCE = 4000
_LIGHT_GRAPH: Any = {"hnsw": {"space": "cosine", "ef_construction": 32, "max_neighbors": 8}}
"""Our own search reads all vectors, and writing is what a first run waits for."""

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


def write_store(folder: Path, passages: Sequence[Passage], views: Sequence[View], vectors: NDArray[np.float32]) -> None:
    """Fill a new store in `folder`. `vectors`: (views, dimensions), unit length, row by row as `views`."""
    by_id = {passage.id: passage for passage in passages}
    written: set[str] = set()
    with open_client(folder / "chroma") as client:
        collection = client.create_collection(_COLLECTION, embedding_function=None, configuration=_LIGHT_GRAPH)
        for start in range(0, len(views), _MOST_AT_ONCE):
            batch = views[start : start + _MOST_AT_ONCE]
            metadatas: list[dict[str, str]] = []
            for view in batch:
                # One metadata a view, and no Chroma document: the text index over those, which nothing here asks,
                # takes longer than all the rest.
                metadatas.append({"view": _VIEW.dump_json(view).decode()})
                if view.passage_id not in written:
                    # Chroma is the one store: the passage itself travels with the first of its views.
                    written.add(view.passage_id)
                    metadatas[-1]["passage"] = _PASSAGE.dump_json(by_id[view.passage_id]).decode()
            collection.add(
                [str(start + i) for i in range(len(batch))],
                embeddings=vectors[start : start + len(batch)],
                metadatas=cast(list[Any], metadatas),
            )


def read_store(folder: Path) -> Stored:
    """Everything in the store in `folder`, in the order in which it was written. Raises ReaderError for a damaged one.

    Chroma makes an empty store where there is none, so that one without views counts as damaged.
    """
    held = [
        (int(place), metadata)
        for batch in _batches(folder, ["metadatas"])
        for place, metadata in zip(batch["ids"], batch["metadatas"], strict=True)
    ]
    views, passages = [], []
    for _, metadata in sorted(held, key=lambda one: one[0]):
        views.append(_VIEW.validate_json(metadata["view"]))
        if "passage" in metadata:
            passages.append(_PASSAGE.validate_json(metadata["passage"]))
    return Stored(tuple(passages), tuple(views), lambda: _read_vectors(folder))


def _read_vectors(folder: Path) -> NDArray[np.float32]:
    places: list[int] = []
    parts = []
    for held in _batches(folder, ["embeddings"]):
        places += [int(place) for place in held["ids"]]
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
