"""Which passages an answer stands on, and the citation of a passage."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Citation, Statement
from assistant.records import Passage
from assistant.retrieval.hits import Hit
from assistant.turn import Turn

_ALSO_CITED = 0.95
"""A further passage is cited when its score is at least this share of the first one's."""

_MOST_PASSAGES = 2


def citation_of(passage: Passage) -> Citation:
    """The citation of a passage."""
    return Citation(passage.source, passage.label, passage.page, passage.id)


def passages_cited(statements: Sequence[Statement]) -> list[str]:
    """The ids of the passages that the statements stand on, each once."""
    return list(dict.fromkeys(c.passage_id for statement in statements for c in statement.citations))


def told_once(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements; where two passages say the same in the same words, one statement cites both."""
    kept: dict[str, Statement] = {}
    for one in statements:
        before = kept.get(one.text)
        new = tuple(c for c in one.citations if before is None or c not in before.citations)
        kept[one.text] = replace(before, citations=(*before.citations, *new)) if before else one
    return tuple(kept.values())


def named(turn: Turn) -> list[Hit]:
    """The hits that the question names by number."""
    return [hit for hit in turn.hits if hit.passage.label in turn.references.labels]


def near_the_first(hits: Sequence[Hit], share: float = _ALSO_CITED, most: int = _MOST_PASSAGES) -> list[Hit]:
    """The best hit, and those of its kind of source among the next whose score comes near to it.

    Practice and other guidance enrich an answer from the Code as "also read"; they are not cited beside it.
    """
    first = hits[0]
    near = [hit for hit in hits[:most] if hit.score >= share * first.score]
    return [hit for hit in near if hit.passage.role is first.passage.role]
