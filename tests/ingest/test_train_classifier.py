"""Training the classifier: it knows a passage by its words and its vectors, the same way each time."""

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant.records import View, ViewKind
from ingest.train_classifier import train_classifier

PASSAGES, ASKS, DIMENSIONS = 60, 20, 16


@pytest.fixture(scope="module")
def made() -> tuple[list[View], NDArray[np.float32]]:
    """Passages in pairs: the vectors tell the pairs apart, but only a word tells one of a pair from the other."""
    random = np.random.default_rng(5)
    middles = random.normal(size=(PASSAGES // 2, DIMENSIONS))
    views, rows = [], []
    for number in range(PASSAGES):
        for _ in range(ASKS):
            views.append(View(str(number), ViewKind.ASK, f"who is it {'near' if number % 2 else 'far'}"))
            rows.append(middles[number // 2] + 0.1 * random.normal(size=DIMENSIONS))
        views.append(View(str(number), ViewKind.PLAIN, "no ask"))
        rows.append(np.ones(DIMENSIONS))
    vectors = np.array(rows, dtype=np.float32)
    return views, vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_words_tell_what_vectors_do_not(made: tuple[list[View], NDArray[np.float32]]):
    views, vectors = made
    classifier = train_classifier(views, vectors)
    assert classifier is not None
    assert classifier.passage_ids == tuple(str(number) for number in range(PASSAGES))
    asks = [row for row, view in enumerate(views) if view.kind is ViewKind.ASK]
    found = [classifier.passage_ids[classifier.logits(views[row].text, vectors[row]).argmax()] for row in asks]
    assert np.mean([one == views[row].passage_id for one, row in zip(found, asks, strict=True)]) > 0.9
    blind = [classifier.passage_ids[classifier.logits("", vectors[row]).argmax()] for row in asks]
    assert np.mean([one == views[row].passage_id for one, row in zip(blind, asks, strict=True)]) < 0.7


def test_the_same_input_gives_the_same_weights(made: tuple[list[View], NDArray[np.float32]]):
    first, second = train_classifier(*made), train_classifier(*made)
    assert first is not None
    assert second is not None
    assert np.allclose(first.by_dimension, second.by_dimension, atol=1e-5)
    assert np.allclose(first.by_word, second.by_word, atol=1e-2)


def test_from_a_few_asks_nothing_is_learnt(made: tuple[list[View], NDArray[np.float32]]):
    views, vectors = made
    assert train_classifier(views[:500], vectors[:500]) is None
