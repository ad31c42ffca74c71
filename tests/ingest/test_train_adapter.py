"""Training the adapter: asks come nearer to their own passages, the same way each time."""

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant.index.adapter import adapted
from assistant.records import View, ViewKind
from ingest.train_adapter import train_adapter

PASSAGES, DIMENSIONS = 550, 24


@pytest.fixture(scope="module")
def made() -> tuple[list[View], NDArray[np.float32]]:
    """Passages whose views agree in half of the dimensions; the other half is noise, which training can turn down."""
    random = np.random.default_rng(3)
    views, rows = [], []
    for number in range(PASSAGES):
        shared = random.normal(size=DIMENSIONS // 2)
        for kind in (ViewKind.PLAIN, ViewKind.ASK, ViewKind.ASK):
            views.append(View(str(number), kind, f"{kind} of {number}"))
            rows.append(np.concatenate([shared, 1.5 * random.normal(size=DIMENSIONS // 2)]))
    vectors = np.array(rows, dtype=np.float32)
    return views, vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def share_found_first(vectors: NDArray[np.float32]) -> float:
    """How many first asks have the plain English of their own passage nearest to them."""
    plain, asks = vectors[0::3], vectors[1::3]
    return float(((asks @ plain.T).argmax(axis=1) == np.arange(PASSAGES)).mean())


def test_asks_come_nearer_to_their_passages(made: tuple[list[View], NDArray[np.float32]]) -> None:
    views, vectors = made
    matrix = train_adapter(views, vectors)
    assert matrix is not None
    assert matrix.shape == (DIMENSIONS, DIMENSIONS)
    assert share_found_first(adapted(vectors, matrix)) > share_found_first(vectors)


def test_the_same_input_gives_the_same_matrix(made: tuple[list[View], NDArray[np.float32]]) -> None:
    first, second = train_adapter(*made), train_adapter(*made)
    assert first is not None
    assert second is not None
    assert np.allclose(first, second, atol=1e-6)


def test_from_a_few_asks_nothing_is_learnt(made: tuple[list[View], NDArray[np.float32]]) -> None:
    views, vectors = made
    assert train_adapter(views[:300], vectors[:300]) is None
