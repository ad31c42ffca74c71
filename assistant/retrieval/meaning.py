"""Search by meaning: the question's vector against every view, and how a passage's views add up to one score.

The vectors are read from Chroma once, into one matrix: at this size (about 55,000 views) an exact product takes
5 to 8 ms, an approximate search no less, and every passage gets a score, which fusion needs.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.index.adapter import Floats
from assistant.records import Passage, View, ViewKind

_WEIGHTS = {ViewKind.ASK: 1.0, ViewKind.PLAIN: 0.5, ViewKind.OFFICIAL: 0.2, ViewKind.HEADING: 0.1}
"""How much each kind of view tells, found on the development questions (see docs/retrieval.md)."""

_NEAREST_ASKS = 3
"""Asks count by the mean of the nearest one and the nearest three: one lucky match is not enough."""

_NONE = np.float32(-2.0)
"""Stands for "no such view": lower than any cosine."""

_MISSING = 0.1
"""A passage without a kind of view is scored there by its best other view less this much."""


@dataclass(frozen=True, slots=True)
class MeaningScores:
    """For each passage the combined score, the best cosine of any view, and the row of that view."""

    combined: Floats
    best: Floats
    best_view: NDArray[np.int64]


class MeaningSearch:
    """The matrix of all views, and which rows belong to which passage."""

    def __init__(self, passages: Sequence[Passage], views: Sequence[View], vectors: Floats) -> None:
        """`vectors`: (views, dimensions), unit length, row by row as `views`."""
        place = {passage.id: index for index, passage in enumerate(passages)}
        self._vectors = vectors
        self._last: tuple[Floats | None, Floats] = None, vectors[:0, 0]
        self._views = views
        self._sentences: dict[str, list[int]] = {}
        for row, view in enumerate(views):
            if view.kind is ViewKind.PLAIN:
                self._sentences.setdefault(view.passage_id, []).append(row)
        owners = np.array([place[view.passage_id] for view in views], dtype=np.int64)
        kinds = np.array([view.kind for view in views])
        rows = np.arange(len(views))
        self._all = _ByPassage(rows, owners, len(passages))
        self._of_kind = {kind: _ByPassage(rows[kinds == kind], owners, len(passages)) for kind in ViewKind}

    def sentence_scores(self, question: Floats, passage_id: str) -> dict[str, float]:
        """The cosine of each plain-English sentence of one passage with a question's unit vector."""
        rows = self._sentences.get(passage_id, [])
        return {self._views[row].text: float(self._vectors[row] @ question) for row in rows}

    @property
    def dimensions(self) -> int:
        """The length of a vector."""
        return int(self._vectors.shape[1])

    def cosines(self, question: Floats) -> Floats:
        """The cosine of every view with a question's unit vector, (views,)."""
        last = self._last
        if last[0] is not question:  # the steps of one question ask for the same vector several times
            # einsum, not @: BLAS threads that spin after their work slow the embedder's next question by half.
            self._last = last = question, np.einsum("ij,j->i", self._vectors, question)
        return last[1]

    def scores(self, question: Floats) -> MeaningScores:
        """The scores for a question's unit vector."""
        cosines = self.cosines(question)
        best = self._all.nearest(cosines, 1)[:, 0]
        combined = np.zeros(len(best), dtype=np.float32)
        for kind, weight in _WEIGHTS.items():
            nearest = self._of_kind[kind].nearest(cosines, _NEAREST_ASKS if kind is ViewKind.ASK else 1)
            score = (nearest[:, 0] + nearest.mean(axis=1)) / 2
            combined += weight * np.where(nearest[:, 0] < -1, best - _MISSING, score)
        return MeaningScores(combined, best, self._all.row_of(best, cosines))


class _ByPassage:
    """Some rows of views, in the order of the passages that they belong to."""

    def __init__(self, rows: NDArray[np.int64], owners: NDArray[np.int64], passages: int) -> None:
        """`rows` (n,): which views; `owners` (views,): the passage of each view."""
        order = np.argsort(owners[rows], kind="stable")
        self._rows = rows[order]
        self._held, self._starts, counts = np.unique(owners[self._rows], return_index=True, return_counts=True)
        self._place = np.repeat(np.arange(len(self._held)), counts)
        self._passages = passages

    def nearest(self, cosines: Floats, most: int) -> Floats:
        """(passages, most): the highest cosines of each passage's rows, highest first; -2 where there are no more."""
        found = np.full((self._passages, most), _NONE, dtype=np.float32)
        left = cosines[self._rows]
        for column in range(most if len(left) else 0):
            highest = np.maximum.reduceat(left, self._starts)
            found[self._held, column] = highest
            left = np.where(left == highest[self._place], _NONE, left)
        return found

    def row_of(self, best: Floats, cosines: Floats) -> NDArray[np.int64]:
        """(passages,): the row of each passage that has its best cosine; -1 for a passage without rows."""
        found = np.full(self._passages, -1, dtype=np.int64)
        is_best = cosines[self._rows] == best[self._held][self._place]
        # Written backwards, so that the first of equals stands in the end.
        found[self._held[self._place[is_best]][::-1]] = self._rows[is_best][::-1]
        return found
