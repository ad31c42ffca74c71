"""Search by words: BM25 over stemmed words, helped by the glossary's abbreviations and everyday words."""

from collections.abc import Sequence

import bm25s
import numpy as np
import Stemmer
from numpy.typing import NDArray

from assistant.knowledge.glossary import Glossary
from assistant.records import Passage

_ASKS_SHARE = 0.4
"""Weight of the index over asks alone, beside the index over everything a passage holds (see docs/retrieval.md)."""


class KeywordSearch:
    """Two BM25 indexes over the same passages: all their text, and what people ask of them."""

    def __init__(self, passages: Sequence[Passage], glossary: Glossary) -> None:
        """Build both indexes; about half a second for 2,000 passages."""
        self._glossary = glossary
        self._passages = len(passages)
        self._stemmer = Stemmer.Stemmer("english")
        self._everything = self._index([_everything(passage) for passage in passages])
        self._asks = self._index([" ".join(passage.asks) for passage in passages])

    def scores(self, question: str) -> NDArray[np.float32]:
        """A score of 0 and up for each passage; the two indexes are brought to one scale before they are added."""
        words = self._words([f"{question} {self._glossary.expansion(question)}"])[0]
        everything = _to_one(self._score(self._everything, words))
        return everything + _ASKS_SHARE * _to_one(self._score(self._asks, words))

    def _index(self, texts: list[str]) -> bm25s.BM25 | None:
        words = self._words(texts)
        if not any(words):
            return None  # nothing to index: no passage has asks, say
        index = bm25s.BM25(k1=1.2, b=0.75)
        index.index(words, show_progress=False)
        return index

    def _score(self, index: bm25s.BM25 | None, words: list[str]) -> NDArray[np.float32]:
        known = [word for word in words if word in index.vocab_dict] if index is not None else []
        if index is None or not known:
            return np.zeros(self._passages, dtype=np.float32)
        return np.asarray(index.get_scores(known), dtype=np.float32)

    def _words(self, texts: list[str]) -> list[list[str]]:
        tokens: list[list[str]] = bm25s.tokenize(
            texts, stopwords="en", stemmer=self._stemmer, return_ids=False, show_progress=False
        )
        return tokens


def _everything(passage: Passage) -> str:
    return " ".join([passage.heading_path, passage.text or "", passage.plain or "", *passage.asks])


def _to_one(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scores from 0 (the middle of the field and below) to 1 (the best)."""
    middle, best = float(np.median(scores)), float(scores.max(initial=0.0))
    if best <= middle:
        return np.zeros_like(scores)
    return ((scores - middle) / (best - middle)).clip(min=0).astype(np.float32)
