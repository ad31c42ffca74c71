"""The real MiniLM from its package, on a few texts."""

from pathlib import Path

import numpy as np
import pytest

from assistant.errors import ReaderError
from assistant.index.embedding import EmbeddingModel, ModelIdentity
from assistant.index.packaged_model import MINILM_SHA256

TEXTS = ["The school must ask the parents.", "Cats sleep.", "A long sentence about the plan. " * 20, "Cats nap."]


@pytest.fixture(scope="module")
def model() -> EmbeddingModel:
    return EmbeddingModel()


def test_the_packaged_model_is_the_one_we_know(model: EmbeddingModel) -> None:
    assert model.identity == ModelIdentity("all-MiniLM-L6-v2", MINILM_SHA256)


def test_unit_vectors_in_the_order_given(model: EmbeddingModel) -> None:
    seen: list[tuple[int, int]] = []
    vectors = np.array(model.embed_documents(TEXTS, lambda done, whole: seen.append((done, whole))))
    assert vectors.shape == (4, 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    for text, vector in zip(TEXTS, vectors, strict=True):  # whatever was embedded beside it
        assert np.dot(model.embed_query(text), vector) > 0.999  # many at once may be in half precision
    assert seen[-1] == (4, 4)


def test_like_meaning_is_near(model: EmbeddingModel) -> None:
    question, cats, school = (np.array(model.embed_query(text)) for text in ("Do cats rest?", TEXTS[1], TEXTS[0]))
    assert question @ cats > question @ school


def test_a_folder_without_weights(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r"holds no model weights: give a sentence-transformers folder\."):
        _ = EmbeddingModel(str(tmp_path)).identity


def test_a_folder_that_is_no_model(tmp_path: Path) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"nothing")
    model = EmbeddingModel(str(tmp_path))
    assert model.identity.name == str(tmp_path)
    with pytest.raises(ReaderError, match=r"cannot be loaded: give SEND_ASSISTANT_EMBEDDING_MODEL"):
        model.embed_query("text")
