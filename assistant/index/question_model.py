"""The embedding model as questions use it: loaded on demand or in the background, asked for one vector."""

import threading
from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from assistant.errors import ReaderError
from assistant.index.adapter import Floats, adapted
from assistant.index.embedding import EmbeddingModel


class QuestionModel:
    """Vectors of questions; while the model loads there are none, and search goes by words alone."""

    def __init__(self, model: EmbeddingModel, adapter: Floats | None) -> None:
        """`adapter`: the index's matrix. The model loads when the first vector is asked for, or in the background."""
        self._ready = threading.Event()
        self._in_background = False
        self.failure = ""
        self._model = model
        self._adapter = adapter
        # The steps of one question ask for the same vector several times.
        self._vector = lru_cache(maxsize=16)(self._embed)

    @property
    def is_ready(self) -> bool:
        """Whether questions are searched by meaning already."""
        return self._ready.is_set()

    @property
    def embeddings(self) -> EmbeddingModel:
        """The model itself, for texts by the thousand."""
        return self._model

    def load_in_background(self, first: Callable[[], None]) -> None:
        """Load in a thread, after `first`; until then there are no vectors and no question waits for one."""
        self._in_background = True
        threading.Thread(target=self.load, args=(first,), name="embedding-model", daemon=True).start()

    def load(self, first: Callable[[], None] = lambda: None) -> None:
        """Load now, after `first`; a failure is kept as a sentence and search goes on by words."""
        try:
            first()
            self._model.embed_query("warm up")
            self._ready.set()
        except ReaderError as error:
            self.failure = str(error)

    def embed(self, question: str) -> NDArray[np.float32] | None:
        """The question's unit vector, or None while there is no model."""
        if not self._ready.is_set() and not self._in_background and not self.failure:
            self.load()
        return self._vector(question) if self._ready.is_set() else None

    def _embed(self, question: str) -> NDArray[np.float32]:
        return adapted(np.asarray(self._model.embed_query(question), dtype=np.float32), self._adapter)
