"""The vectors that come with the corpus: its own texts embedded once, so that a first ingest need not wait for them.

`python -m ingest.ready_vectors` brings the file in line with the corpus; a text without a vector in it is embedded at
ingest. No wording of an official document is in it, and no document of a school.
"""

import hashlib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from assistant.errors import CorpusError, ReaderError
from assistant.index.adapter import Floats
from assistant.index.embedding import BatchProgress, EmbeddingModel, ModelIdentity
from assistant.knowledge.sources import read_sources
from assistant.settings import settings
from ingest.gather import gather
from ingest.views import views_of

_FILE = "vectors.npz"
_LARGEST = 127
"""A row is stored as whole numbers, its largest the largest of a byte: cosine to the vector itself above 0.9999."""


@dataclass(frozen=True)
class ReadyVectors:
    """Vectors by a hash of their text. `rows` (texts, dimensions): whole numbers, not yet of unit length."""

    places: dict[int, int]
    rows: NDArray[np.int8]

    def of(self, text: str) -> Floats | None:
        """The unit vector of a text; None where it has none here."""
        place = self.places.get(_key(text))
        if place is None:
            return None
        row = self.rows[place].astype(np.float32)
        unit: Floats = row / np.linalg.norm(row)
        return unit


_NONE_READY = ReadyVectors({}, np.zeros((0, 0), dtype=np.int8))


def read_ready(corpus: Path, model: ModelIdentity) -> ReadyVectors:
    """The vectors in a corpus folder; none where there is no file or it was made with another model.

    Raises CorpusError for a file that cannot be read.
    """
    path = corpus / _FILE
    if not path.is_file():
        return _NONE_READY
    try:
        with np.load(path) as stored:
            if str(stored["model"]) != model.mark:
                return _NONE_READY
            return ReadyVectors({key: place for place, key in enumerate(stored["keys"].tolist())}, stored["rows"])
    except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise CorpusError(
            f"{path.name} in the corpus cannot be read: delete it. Its texts are embedded at ingest then, and "
            "python -m ingest.ready_vectors makes it anew."
        ) from error


def write_ready(corpus: Path, model: EmbeddingModel) -> tuple[int, int]:
    """Bring the file in line with the corpus; gives how many texts it holds and how many were embedded anew."""
    # In the order of the keys: an edit of a few texts changes a few places of the file.
    texts = sorted(own_texts(corpus), key=_key)
    vectors, fresh = vectors_for(texts, {}, read_ready(corpus, model.identity), model)
    np.savez(
        corpus / _FILE,
        model=np.array(model.identity.mark),
        keys=np.array([_key(text) for text in texts], dtype=np.uint64),
        rows=_whole_numbers(vectors),
    )
    return len(texts), fresh


def vectors_for(
    texts: list[str],
    held: dict[str, Floats],
    ready: ReadyVectors,
    model: EmbeddingModel,
    progress: BatchProgress | None = None,
) -> tuple[Floats, int]:
    """A unit vector for each text, (texts, dimensions): held, ready or embedded now; and how many were embedded now."""
    wanted = {text for text in texts if text not in held}
    known = held | {text: unit for text in wanted if (unit := ready.of(text)) is not None}
    fresh = sorted(wanted - known.keys())
    for text, vector in zip(fresh, model.embed_documents(fresh, progress) if fresh else [], strict=True):
        known[text] = np.asarray(vector, dtype=np.float32)
    return np.array([known[text] for text in texts], dtype=np.float32), len(fresh)


def own_texts(corpus: Path) -> list[str]:
    """Every text that the corpus alone is searched by, once each."""
    passages, _ = gather(corpus, read_sources(corpus), [], [], lambda sentence, share: None)
    return sorted({view.text for passage in passages for view in views_of(passage)})


def _key(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


def _whole_numbers(vectors: Floats) -> NDArray[np.int8]:
    whole: NDArray[np.int8] = np.rint(vectors / np.abs(vectors).max(axis=1, keepdims=True) * _LARGEST).astype(np.int8)
    return whole


@click.command()
def main() -> None:
    """Bring vectors.npz in line with the corpus: embed what has no vector in it yet, drop what is gone."""
    chosen = settings()
    try:
        texts, fresh = write_ready(chosen.corpus_dir, EmbeddingModel(chosen.embedding_model))
    except ReaderError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{texts:,} texts have vectors, {fresh:,} of them embedded now.")


if __name__ == "__main__":
    main()
