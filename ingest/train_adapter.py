"""Train the adapter: a matrix that brings each ask nearer to the other views of its passage than to any other's.

Contrastive (InfoNCE, van den Oord et al. 2018) with the batch as negatives, starting from and held near the
identity. A few seconds on two cores; the same input gives the same matrix.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from assistant.records import View, ViewKind

_EPOCHS = 8
_BATCH = 512
_RATE = 1e-3
_TEMPERATURE = 0.05
_FEWEST_ASKS = 2 * _BATCH
"""With fewer asks than this there is too little to learn from."""

_KINDS = (ViewKind.ASK, ViewKind.PLAIN, ViewKind.OFFICIAL)


def train_adapter(views: Sequence[View], vectors: NDArray[np.float32]) -> NDArray[np.float32] | None:
    """The matrix (dimensions, dimensions); None where there are too few asks. `vectors`: a unit row a view."""
    asks = [row for row, view in enumerate(views) if view.kind is ViewKind.ASK]
    if len(asks) < _FEWEST_ASKS:
        return None
    import torch
    from torch.nn import functional

    names = {name: number for number, name in enumerate(dict.fromkeys(view.passage_id for view in views))}
    owner = np.array([names[view.passage_id] for view in views])
    partners = _partners(views, owner)
    chance = np.random.default_rng(0)
    rows = torch.from_numpy(vectors)
    threads = torch.get_num_threads()
    torch.set_num_threads(min(threads, 2))  # the matrices are small: more threads cost more than they bring
    identity = torch.eye(vectors.shape[1])
    matrix = identity.clone().requires_grad_(True)
    optimiser = torch.optim.Adam([matrix], lr=_RATE)
    for _ in range(_EPOCHS):
        order = chance.permutation(asks)
        for start in range(0, len(order) - _BATCH + 1, _BATCH):
            batch = order[start : start + _BATCH]
            near = np.array([_other(partners[owner[row]], row, chance) for row in batch])
            questions = functional.normalize(rows[batch] @ matrix, dim=1)
            answers = functional.normalize(rows[near] @ matrix, dim=1)
            alike = torch.from_numpy(owner[batch][:, None] == owner[near][None, :])
            alike.fill_diagonal_(False)  # a second ask of the same passage is no negative
            scores = (questions @ answers.T / _TEMPERATURE).masked_fill(alike, -1e4)
            away = ((matrix - identity) ** 2).sum() / len(identity)
            loss = functional.cross_entropy(scores, torch.arange(len(batch))) + away
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
    torch.set_num_threads(threads)
    return np.asarray(matrix.detach().numpy(), dtype=np.float32)


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
