"""A light adapter over the embedding model: one square matrix, trained at ingest on the corpus's own asks.

It brings a question nearer to the passage that it is asked of. Trained by `ingest.train_adapter`, stored beside the
vectors of the same build, applied to the vectors of views and questions alike.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_FILE = "adapter.npy"


def write_adapter(folder: Path, matrix: Floats) -> None:
    """Store the matrix (dimensions, dimensions) with an index."""
    np.save(folder / _FILE, matrix)


def read_adapter(folder: Path) -> Floats | None:
    """The matrix of an index; None where it was built without one."""
    path = folder / _FILE
    return np.load(path).astype(np.float32) if path.is_file() else None


def adapted(vectors: Floats, matrix: Floats | None) -> Floats:
    """The vectors (rows, or one alone) through the matrix, at unit length again."""
    if matrix is None:
        return vectors
    turned = vectors @ matrix
    unit: Floats = (turned / np.linalg.norm(turned, axis=-1, keepdims=True)).astype(np.float32)
    return unit
