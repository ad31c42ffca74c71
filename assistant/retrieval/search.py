"""Search: words and meaning over all views, fused into one ranking in which a passage stands once.

Fusion adds the two scores, each brought to 0..1 between the middle of the field and its best (a convex
combination). On the development questions it did better than reciprocal rank fusion (docs/retrieval.md).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from assistant.index.adapter import Floats
from assistant.index.classifier import Classifier
from assistant.index.store import Stored
from assistant.knowledge.glossary import Glossary
from assistant.records import GLOSSARY, Passage, Role, Towards, ViewKind
from assistant.retrieval.hits import Filter, Hit
from assistant.retrieval.keywords import KeywordSearch
from assistant.retrieval.leaning import Group, Leanings, leaning, likelihoods
from assistant.retrieval.meaning import MeaningScores, MeaningSearch

Embed = Callable[[str], Floats | None]
"""A question's unit vector; None while the model is still loading."""

Beside = tuple[tuple[str, float], ...]
"""Further texts that a question is read together with, each with its weight; the question itself weighs 1."""

KEYWORDS_SHARE, CLASSIFIER_SHARE = 0.4, 0.6
"""What words, and what the classifier says, weigh beside meaning, which weighs 1."""

_OTHER_SOURCES, _TERMS = 0.85, 0.9
"""Further documents enrich an answer, and the glossary says what a word means: the Code's own paragraph comes first
where it answers as well."""


@dataclass(frozen=True, slots=True)
class _Scored:
    """The scores of every passage for one text, (passages,); no meaning while there is no model yet."""

    fused: Floats
    words: Floats
    meaning: MeaningScores | None


class Search:
    """Everything that is needed to search one index; made once, used by every question."""

    def __init__(
        self,
        stored: Stored,
        embed: Embed,
        glossary: Glossary,
        classifier: Classifier | None = None,
        keywords_share: float = KEYWORDS_SHARE,
    ) -> None:
        """`stored`: what the index holds; `embed`: the question's vector, or None while there is no model yet.

        `keywords_share`: the weight of words beside meaning, which weighs 1.
        """
        self._keywords_share = keywords_share
        self._classifier = classifier
        place = {passage.id: index for index, passage in enumerate(stored.passages)}
        self._classes = np.array([place[one] for one in classifier.passage_ids] if classifier else [], dtype=np.int64)
        self._passages = stored.passages
        self._views = stored.views
        self._embed = embed
        self._keywords = KeywordSearch(stored.passages, glossary)
        self._stored = stored
        self._authority = np.array([_authority(passage) for passage in stored.passages], dtype=np.float32)

    @cached_property
    def _meaning(self) -> MeaningSearch:
        """The vectors are read when the first question has one: a page that opens does not wait for them."""
        return MeaningSearch(self._passages, self._views, self._stored.vectors)

    def warm(self) -> None:
        """Read what the first search by meaning needs."""
        _ = self._meaning

    def find(
        self,
        question: str,
        most: int = 10,
        only: Filter | None = None,
        beside: Beside = (),
        within: Beside = (),
    ) -> list[Hit]:
        """The best passages for a question, best first, at most `most`; the scores of all texts add up by weight.

        `beside`: what a part of a longer question, or a follow-up, is read together with. `within`: the sentences of
        the question; a passage is as near to it as to the nearest of them.
        """
        own = self._scored(question)
        ranked, weights = own.fused, 1.0
        for place, (text, weight) in enumerate((*within, *beside)):
            scored = self._scored(text)
            ranked = ranked + np.float32(weight) * scored.fused
            weights += weight
            if place < len(within):
                own = _nearer(own, scored)
        return self._hits(ranked / np.float32(weights) * self._authority, own, most, only)

    def _scored(self, text: str) -> _Scored:
        """The scores of every passage: words alone where there is no model yet."""
        words = self._keywords.scores(text)
        vector = self._embed(text)
        if vector is None:
            return _Scored(words, words, None)
        meaning = self._meaning.scores(vector)
        near = _to_one(meaning.combined)
        fused = near + self._keywords_share * words
        if self._classifier is not None:
            # A passage without asks, such as of a school policy, is no class: it keeps its nearness.
            typical = near.copy()
            typical[self._classes] = _to_one(self._classifier.logits(text, vector))
            fused = fused + CLASSIFIER_SHARE * typical
        return _Scored(fused, words, meaning)

    def sentence_scores(self, question: str, passage: Passage) -> dict[str, float]:
        """The cosine of each plain-English sentence of a passage with the question; empty without a model."""
        vector = self._embed(question)
        return {} if vector is None else self._meaning.sentence_scores(vector, passage.id)

    def groups(self, leans: Callable[[Passage], Towards]) -> dict[Towards, Group]:
        """The asks of all passages, in groups by what their passages are for; a group without any asks is none."""
        of = {passage.id: leans(passage) for passage in self._passages if passage.asks}
        asks = [(row, of[view.passage_id]) for row, view in enumerate(self._views) if view.kind is ViewKind.ASK]
        classes = [of.get(self._passages[index].id) for index in self._classes]
        return {
            towards: Group(
                rows=np.array([row for row, one in asks if one is towards], dtype=np.int64),
                classes=np.array([place for place, one in enumerate(classes) if one is towards], dtype=np.int64),
            )
            for towards in dict.fromkeys(one for _, one in asks)
        }

    def leanings(self, question: str, groups: Mapping[Towards, Group]) -> Leanings:
        """How near each group of asks is to a question; empty without a model."""
        vector = self._embed(question)
        if vector is None:
            return {}
        cosines = self._meaning.cosines(vector)
        likely = likelihoods(self._classifier.logits(question, vector)) if self._classifier else None
        return {towards: leaning(cosines, likely, group) for towards, group in groups.items()}

    def _hits(self, ranked: Floats, own: _Scored, most: int, only: Filter | None) -> list[Hit]:
        hits: list[Hit] = []
        for index in np.argsort(-ranked, kind="stable"):
            passage = self._passages[index]
            if len(hits) == most or ranked[index] <= 0:
                break
            if only is not None and not only.lets_through(passage):
                continue
            view = self._views[own.meaning.best_view[index]] if own.meaning else None
            hits.append(
                Hit(
                    passage=passage,
                    score=round(float(ranked[index]), 4),
                    meaning=float(own.meaning.best[index]) if own.meaning else 0.0,
                    keywords=float(own.words[index]),
                    view=view.kind if view else None,
                    matched=view.text if view else "",
                )
            )
        return hits


def once_each(hits: Sequence[Hit]) -> list[Hit]:
    """The hits with each source's label once: an annex or a glossary may have several passages."""
    seen: set[tuple[str, str]] = set()
    kept = []
    for hit in hits:
        key = (hit.passage.source, hit.passage.label)
        if key not in seen:
            seen.add(key)
            kept.append(hit)
    return kept


def _authority(passage: Passage) -> float:
    if passage.role.is_citable and passage.role is not Role.STATUTORY_GUIDANCE:
        return _OTHER_SOURCES
    return _TERMS if passage.label == GLOSSARY else 1.0


def _nearer(one: _Scored, other: _Scored) -> _Scored:
    """The first text's scores, with nearness by meaning to whichever of the two texts is the nearer."""
    if one.meaning is None or other.meaning is None:
        return one
    is_nearer = other.meaning.best > one.meaning.best
    return replace(
        one,
        meaning=MeaningScores(
            one.meaning.combined,
            np.maximum(one.meaning.best, other.meaning.best),
            np.where(is_nearer, other.meaning.best_view, one.meaning.best_view),
        ),
    )


def _to_one(scores: Floats) -> Floats:
    middle, best = float(np.median(scores)), float(scores.max())
    return ((scores - middle) / max(best - middle, 1e-6)).clip(min=0).astype(np.float32)
