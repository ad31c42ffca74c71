"""How a passage's views add up: the nearest three asks, the best of every other kind, what is missing."""

import numpy as np
import pytest

from assistant.records import CODE, Passage, Role, View, ViewKind
from assistant.retrieval.meaning import MeaningSearch

_PASSAGES = [Passage(name, CODE, Role.STATUTORY_GUIDANCE, name, 1, 1, "1", (), 0) for name in ("a", "b", "c")]
_VIEWS = [
    # In no order of passages: a build that keeps vectors mixes them.
    *(View(passage, kind, f"{passage} {cosine}") for passage, kind, cosine in (
        ("b", ViewKind.ASK, 0.9), ("a", ViewKind.ASK, 0.6), ("a", ViewKind.PLAIN, 0.5), ("b", ViewKind.ASK, 0.3),
        ("a", ViewKind.ASK, 0.8), ("a", ViewKind.ASK, 0.1), ("a", ViewKind.ASK, 0.7), ("b", ViewKind.ASK, 0.6),
    )),
]  # fmt: skip
_QUESTION = np.array([1.0, 0.0], dtype=np.float32)


@pytest.fixture
def search() -> MeaningSearch:
    cosines = np.array([float(view.text.split()[1]) for view in _VIEWS], dtype=np.float32)
    return MeaningSearch(_PASSAGES, _VIEWS, np.stack([cosines, np.sqrt(1 - cosines**2)], axis=1))


def test_the_best_view_of_each_passage_and_its_row(search: MeaningSearch):
    scores = search.scores(_QUESTION)
    assert scores.best.tolist() == pytest.approx([0.8, 0.9, -2])
    assert scores.best_view.tolist() == [4, 0, -1]


def test_asks_count_by_the_nearest_and_the_nearest_three(search: MeaningSearch):
    """And each kind of view that a passage lacks by its best other view less 0.1."""
    a, b = search.scores(_QUESTION).combined[:2]
    assert a == pytest.approx((0.8 + 0.7) / 2 + 0.5 * 0.5 + (0.2 + 0.1) * 0.7)
    assert b == pytest.approx((0.9 + 0.6) / 2 + (0.5 + 0.2 + 0.1) * 0.8)


def test_a_passage_without_views_is_the_farthest(search: MeaningSearch):
    combined = search.scores(_QUESTION).combined
    assert combined[2] < combined[:2].min()
