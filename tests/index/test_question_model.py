"""Vectors of questions: when asked, or in the background; without a model, none."""

import threading
from pathlib import Path

import numpy as np

from assistant.index.embedding import EmbeddingModel
from assistant.index.question_model import QuestionModel


class HeldBack(EmbeddingModel):
    """MiniLM that loads no sooner than `gate` is opened."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()

    def embed_query(self, text: str) -> list[float]:
        self.gate.wait(60)
        return super().embed_query(text)


def test_loads_when_the_first_question_comes() -> None:
    model = QuestionModel(EmbeddingModel(), adapter=None)
    assert not model.is_ready
    vector = model.embed("Who writes the plan?")
    assert model.is_ready
    assert vector is not None
    assert (vector.shape, vector.dtype) == ((384,), np.float32)


def test_a_model_that_cannot_be_loaded_leaves_a_sentence(tmp_path: Path) -> None:
    model = QuestionModel(EmbeddingModel(str(tmp_path)), adapter=None)
    assert model.embed("Who writes the plan?") is None
    assert not model.is_ready
    assert "holds no model weights" in model.failure


def test_in_the_background_no_question_waits() -> None:
    held_back = HeldBack()
    model = QuestionModel(held_back, adapter=None)
    warmed = threading.Event()
    model.load_in_background(first=warmed.set)
    assert model.embed("Who writes the plan?") is None
    held_back.gate.set()
    loading = next((thread for thread in threading.enumerate() if thread.name == "embedding-model"), None)
    if loading is not None:
        loading.join(60)
    assert model.embed("Who writes the plan?") is not None
    assert warmed.is_set()
