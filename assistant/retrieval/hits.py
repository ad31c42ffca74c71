"""What a search returns: passages with their scores, and why each was found."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.records import Passage, Role, ViewKind


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found.

    `score` is the fused score (comparable within one search); `meaning` the best cosine of its views (-1 to 1, 0
    where the search went by words alone); `keywords` its BM25 score (0 to 1.4: the whole text's against the best
    one's, and 0.4 of the asks'); `view` the view that matched best, `matched` its text.
    """

    passage: Passage
    score: float
    meaning: float = 0.0
    keywords: float = 0.0
    view: ViewKind | None = None
    matched: str = ""


def first_citable(hits: Sequence[Hit]) -> Hit | None:
    """The first of the hits, best first, that may stand behind a sentence."""
    return next((hit for hit in hits if hit.passage.role.is_citable), None)


def first_of(role: Role, hits: Sequence[Hit]) -> Hit | None:
    """The first of the hits, best first, that is of a role."""
    return next((hit for hit in hits if hit.passage.role is role), None)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which passages may be found: any source or chapter where the field is empty."""

    sources: frozenset[str] = frozenset()
    chapters: frozenset[str] = frozenset()

    def lets_through(self, passage: Passage) -> bool:
        """Whether `passage` may be found."""
        return (not self.sources or passage.source in self.sources) and (
            not self.chapters or passage.chapter in self.chapters
        )
