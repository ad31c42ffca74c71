"""Train the adapter: a matrix that brings each ask nearer to the other views of its passage than to any other's.

Contrastive (InfoNCE, van den Oord et al. 2018) with the batch as negatives, starting from and held near the
identity. The matrix is the mean over the later steps (Polyak and Juditsky 1992), so that a few asks more or less
change it little. A few seconds on two cores; the same input gives the same matrix.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from assistant.index.torch_threads import torch_threads
from assistant.records import View, ViewKind

if TYPE_CHECKING:
    from torch import Tensor

_EPOCHS = 4
_AVERAGED = 2
"""The matrix is averaged over the steps of so many last epochs."""

_BATCH = 512
_RATE = 1e-3
_TEMPERATURE = 0.05
_FEWEST_ASKS = 2 * _BATCH
"""With fewer asks than this there is too little to learn from."""

_KINDS = (ViewKind.ASK, ViewKind.PLAIN, ViewKind.OFFICIAL)


@torch_threads(2)  # the matrices are small: more threads cost more than they bring
def train_adapter(views: Sequence[View], vectors: NDArray[np.float32]) -> NDArray[np.float32] | None:
    """The matrix (dimensions, dimensions); None where there are too few asks. `vectors`: a unit row a view."""
    asks = [row for row, view in enumerate(views) if view.kind is ViewKind.ASK]
    if len(asks) < _FEWEST_ASKS:
        return None
    import torch

    names = {name: number for number, name in enumerate(dict.fromkeys(view.passage_id for view in views))}
    owner = np.array([names[view.passage_id] for view in views])
    partners = _partners(views, owner)
    chance = np.random.default_rng(0)
    rows = torch.from_numpy(vectors)
    matrix = torch.eye(vectors.shape[1]).requires_grad_(True)
    mean, averaged = torch.zeros_like(matrix), 0
    optimiser = torch.optim.Adam([matrix], lr=_RATE)
    for epoch in range(_EPOCHS):
        order = chance.permutation(asks)
        for start in range(0, len(order) - _BATCH + 1, _BATCH):
            batch = order[start : start + _BATCH]
            near = np.array([_other(partners[owner[row]], row, chance) for row in batch])
            alike = torch.from_numpy(owner[batch][:, None] == owner[near][None, :])
            loss = _loss(rows[batch], rows[near], alike, matrix)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            if epoch >= _EPOCHS - _AVERAGED:
                averaged += 1
                mean += (matrix.detach() - mean) / averaged
    return np.asarray(mean.detach().numpy(), dtype=np.float32)


def _loss(questions: "Tensor", answers: "Tensor", alike: "Tensor", matrix: "Tensor") -> "Tensor":
    """How ill the questions find their answers among the others', and how far the matrix is from the identity.

    `alike` (questions, answers): whether they are of the same passage; a second ask of it is no negative.
    """
    import torch
    from torch.nn import functional

    turned, found = functional.normalize(questions @ matrix, dim=1), functional.normalize(answers @ matrix, dim=1)
    others = alike.clone().fill_diagonal_(False)
    scores = (turned @ found.T / _TEMPERATURE).masked_fill(others, -1e4)
    away = ((matrix - torch.eye(len(matrix))) ** 2).sum() / len(matrix)
    return functional.cross_entropy(scores, torch.arange(len(scores))) + away


def _partners(views: Sequence[View], owner: NDArray[np.int64]) -> dict[int, list[int]]:
    """For each passage the rows that an ask of it may be paired with."""
    found: dict[int, list[int]] = {}
    for row, view in enumerate(views):
        if view.kind in _KINDS:
            found.setdefault(int(owner[row]), []).append(row)
    return found


def _other(rows: list[int], row: int, chance: np.random.Generator) -> int:
    """A row other than `row`, where there is one."""
    others = [other for other in rows if other != row] or [row]
    return others[int(chance.integers(len(others)))]
