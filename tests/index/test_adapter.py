"""The adapter's matrix on disk and at work."""

from pathlib import Path

import numpy as np

from assistant.index.adapter import adapted, read_adapter, write_adapter

MATRIX = np.array([[0, 2], [1, 0]], dtype=np.float32)


def test_there_and_back(tmp_path: Path) -> None:
    assert read_adapter(tmp_path) is None
    write_adapter(tmp_path, MATRIX)
    found = read_adapter(tmp_path)
    assert found is not None
    assert np.array_equal(found, MATRIX)


def test_without_a_matrix_nothing_changes() -> None:
    vectors = np.array([[0.6, 0.8]], dtype=np.float32)
    assert np.array_equal(adapted(vectors, None), vectors)


def test_vectors_are_turned_and_of_unit_length() -> None:
    rows = adapted(np.array([[1, 0], [0, 1]], dtype=np.float32), MATRIX)
    assert np.allclose(rows, [[0, 1], [1, 0]])
    assert np.allclose(adapted(np.array([1, 0], dtype=np.float32), MATRIX), [0, 1])
