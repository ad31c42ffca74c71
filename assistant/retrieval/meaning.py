"""Search by meaning: the question's vector against every view, and how a passage's views add up to one score.

The vectors are read from Chroma once, into one matrix: at this size (about 12,000 views) an exact product takes
3 ms, an approximate search no less, and every passage gets a score, which fusion needs.
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
        self._rows = {
            kind: _padded(
                [(place[view.passage_id], row) for row, view in enumerate(views) if view.kind is kind],
                len(passages),
            )
            for kind in ViewKind
        }

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
        # The last, made-up column stands for "no such view": lower than any cosine.
        cosines = np.append(self.cosines(question), np.float32(-2.0))
        by_kind = {kind: cosines[rows] for kind, rows in self._rows.items()}
        best_of_kind = {kind: table.max(axis=1) for kind, table in by_kind.items()}
        best = np.max(list(best_of_kind.values()), axis=0)
        asks = np.sort(by_kind[ViewKind.ASK], axis=1)[:, ::-1][:, :_NEAREST_ASKS]
        best_of_kind[ViewKind.ASK] = (asks[:, 0] + asks.mean(axis=1)) / 2
        combined = np.zeros(len(best), dtype=np.float32)
        for kind, weight in _WEIGHTS.items():
            score = best_of_kind[kind]
            combined += weight * np.where(score < -1, best - _MISSING, score)
        return MeaningScores(combined, best, self._best_rows(by_kind))

    def _best_rows(self, by_kind: dict[ViewKind, Floats]) -> NDArray[np.int64]:
        cosines = np.concatenate([by_kind[kind] for kind in self._rows], axis=1)
        rows = np.concatenate(list(self._rows.values()), axis=1)
        best: NDArray[np.int64] = rows[np.arange(len(rows)), cosines.argmax(axis=1)]
        return best


def _padded(pairs: list[tuple[int, int]], passages: int) -> NDArray[np.int64]:
    """(passages, most views of one) view rows; -1, the made-up column, where a passage has fewer."""
    rows: list[list[int]] = [[] for _ in range(passages)]
    for passage, row in pairs:
        rows[passage].append(row)
    width = max(1, max((len(own) for own in rows), default=1))
    return np.array([own + [-1] * (width - len(own)) for own in rows], dtype=np.int64)
