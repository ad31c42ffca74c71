"""Fifth step: exact references. What the question names is found by its number, or said not to exist."""

import re
from dataclasses import replace

from assistant.answer import Notice, NoticeKind, Outcome
from assistant.library import Library
from assistant.questions.asking import content_words
from assistant.records import CODE, Passage
from assistant.retrieval.hits import Filter, Hit
from assistant.retrieval.references import find_references, without_references
from assistant.turn import Turn

_FEW = 2
"""Words that tell what a question is about, beside the sections that it names."""

_OF_SECTIONS = re.compile(r"sections?|[a-k][12]?")

_NEAREST = 6
"""Passages offered where the paragraph that a question names does not exist."""

_NAMED = 10.0
"""The score of a passage that the question names: above any that a search gives."""


def look_up(turn: Turn, library: Library) -> Turn:
    """The turn with the passages it names; ended where it names only what does not exist."""
    references = find_references(turn.understood)
    if not references.alone and len(_beside_sections(turn.understood)) > _FEW:
        # In a longer question "section F" is one of its words; a paragraph's number is what it is about.
        references = replace(references, labels=tuple(label for label in references.labels if not _is_section(label)))
    if turn.beside and turn.asked and not find_references(turn.asked).missing:
        references = replace(references, missing=())  # it is said under the part that names it
    if not references:
        return turn
    hits = tuple(
        Hit(passage, score=_NAMED) for label in references.labels for passage in library.by_label.get((CODE, label), ())
    )
    notices = turn.notices + tuple(Notice(NoticeKind.PREMISE, sentence) for sentence in references.missing)
    if references.missing and not hits and not references.chapters:
        rest = without_references(turn.understood)
        nearest = library.search.find(rest, _NEAREST, turn.only) if content_words(rest) else []
        return turn.ended(Outcome.NOT_IN_CODE, " ".join(references.missing), references=references, hits=tuple(nearest))
    only = turn.only
    if references.chapters:
        only = Filter(sources=frozenset({CODE}), chapters=frozenset(references.chapters))
        if references.alone:
            hits += tuple(Hit(passage, score=_NAMED) for passage in _openings(references.chapters, library))
    return turn.with_(references=references, hits=hits, only=only, notices=notices)


def _openings(chapters: tuple[str, ...], library: Library) -> list[Passage]:
    """What a reader of whole chapters wants first: what the chapter covers, then its first paragraphs."""
    found = []
    for chapter in chapters:
        own = [p for p in library.stored.passages if p.source == CODE and p.chapter == chapter]
        covers = [p for p in own if "covers" in p.headings[-1].lower()]
        numbered = [p for p in own if p.plain]
        found += [*covers, *numbered[:3]]
    return found


def _beside_sections(question: str) -> list[str]:
    """What a question is about beside the sections it names: "what must be in sections B, D and F" is about these."""
    return [word for word in content_words(without_references(question)) if not _OF_SECTIONS.fullmatch(word)]


def _is_section(label: str) -> bool:
    return label.startswith("Section ")
