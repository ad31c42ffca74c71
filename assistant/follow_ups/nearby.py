"""Where the answer to a follow-up is likely to stand: in what was cited, beside it, or in a setting's own chapter."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.follow_ups.kinds import Kind
from assistant.follow_ups.places import chapter_for
from assistant.library import Library
from assistant.records import CODE, Passage
from assistant.retrieval.hits import Hit
from assistant.turn import Exchange


@dataclass(frozen=True, slots=True)
class _Weights:
    """Factors for what was cited, for what stands beside it, for the chapter of a setting that is named, and for what
    the Code does not say or what belongs elsewhere: a follow-up with no words of its own asks for neither."""

    cited: float
    beside: float
    chapter: float = 1.15
    markers: float = 0.0


_BY_KIND = {
    Kind.CHECK: _Weights(cited=1.6, beside=1.0),
    Kind.ONWARD: _Weights(cited=0.9, beside=1.3),
    Kind.LISTED: _Weights(cited=0.85, beside=1.1),
    Kind.SWAP: _Weights(cited=0.95, beside=1.0, chapter=1.25, markers=0.8),
    Kind.POINTING: _Weights(cited=1.1, beside=1.1),
    Kind.OWN: _Weights(cited=0.85, beside=1.15, markers=0.85),
}
"""Found on the tuning part of the development follow-ups."""

_MARKERS_AT_LEAST = 0.85

_NEAR, _SAME_CHAPTER = 6, 0.3
"""Places in the document to both sides of a cited passage; the share of `beside` that its chapter alone gives."""


def weighed(found: Sequence[Hit], kind: Kind, asks: str, earlier: Exchange, library: Library) -> list[Hit]:
    """The hits of a follow-up, best first, in the light of what the exchange before it cited.

    First what stands under a heading that is just what is asked for: "the second one", Plan.
    """
    weights = _BY_KIND[kind]
    cited = paragraphs_cited(earlier, library)
    if not cited:  # the Code did not answer before: nothing of what was found then is set aside
        weights = replace(weights, markers=max(weights.markers, _MARKERS_AT_LEAST))
    chapter = chapter_for(asks)
    highest = max((hit.score for hit in found), default=0.0)
    scored = [
        replace(hit, score=round(hit.score * factor + (highest if _is_headed(hit.passage, cited, asks) else 0.0), 4))
        for hit in found
        if (factor := _factor(hit.passage, weights, cited, chapter)) > 0
    ]
    return sorted(scored, key=lambda hit: -hit.score)


def paragraphs_cited(earlier: Exchange, library: Library) -> list[Passage]:
    """The paragraphs that an answer cited. An annex or the glossary, several passages under one label, tells nothing:
    which of them was meant is not known."""
    named = (library.by_label.get((CODE, label), ()) for label in earlier.cited)
    return [passages[0] for passages in named if len(passages) == 1]


def _factor(passage: Passage, weights: _Weights, cited: Sequence[Passage], chapter: str) -> float:
    if not passage.role.is_citable:
        return weights.markers
    factor = weights.chapter if chapter and passage.chapter == chapter and passage.source == CODE else 1.0
    if any(passage.id == other.id for other in cited):
        return factor * weights.cited
    return factor * (1 + (weights.beside - 1) * max((_closeness(passage, other) for other in cited), default=0.0))


def _is_headed(passage: Passage, cited: Sequence[Passage], asks: str) -> bool:
    """Whether a passage of a chapter that was cited stands under a heading that is just what is asked for."""
    if not passage.headings or passage.chapter not in {other.chapter for other in cited}:
        return False
    return passage.headings[-1].casefold() == asks.strip(" ?.").casefold()


def _closeness(passage: Passage, other: Passage) -> float:
    """From 1, next to it under the same heading, to 0: in another chapter."""
    if passage.source != other.source or passage.chapter != other.chapter:
        return 0.0
    near = max(0.0, 1 - (abs(passage.order - other.order) - 1) / _NEAR)
    return max(near if passage.headings == other.headings else near / 2, _SAME_CHAPTER)
