"""A definition: the Code's own glossary where it has the term, then the paragraph that explains it."""

import re
from functools import lru_cache

from assistant.answer import Statement
from assistant.forms.cited import near_the_first
from assistant.forms.sentence_choice import best_sentences, statement
from assistant.knowledge.glossary import Term
from assistant.library import Library
from assistant.records import CODE, GLOSSARY, Passage
from assistant.retrieval.hits import Hit
from assistant.sentences import sentences
from assistant.turn import Turn

_NEAR = 0.7
"""A paragraph known to explain a term goes first from this share of the best score on."""

_FROM_GLOSSARY, _FROM_PARAGRAPH = 2, 2


def definition(turn: Turn, term: str, library: Library) -> tuple[Statement, ...]:
    """What the glossary says of a term and what the nearest paragraph does."""
    entry = glossary_entry(term, library)
    found = [hit for hit in turn.hits if entry is None or hit.passage.id != entry.id]
    cited = near_the_first(_explaining_first(found, term, library))[: 1 if entry else 2]
    statements = [statement(sentence, entry) for sentence in sentences(entry.wording)[:_FROM_GLOSSARY]] if entry else []
    for hit in cited:
        statements += [
            statement(sentence, hit.passage)
            for sentence in best_sentences(turn.understood, hit, _FROM_PARAGRAPH if len(cited) > 1 else 3, library)
        ]
    return tuple(statements)


def _explaining_first(hits: list[Hit], term: str, library: Library) -> list[Hit]:
    """The hits: first those that explain the term by what is known of it, among those that come near to the best."""
    labels = explained_in(term, library)
    near = [hit for hit in hits if hit.score >= _NEAR * hits[0].score]
    return sorted(near, key=lambda hit: hit.passage.label not in labels)


def explained_in(term: str, library: Library) -> frozenset[str]:
    """The paragraphs that explain a term, by the corpus's own list of words."""
    return frozenset(label for known in _known(term, library) for label in known.see)


def glossary_entry(term: str, library: Library) -> Passage | None:
    """The glossary's passage on a term, under any of the names that people give it."""
    wanted = {_plain(name) for name in names_of(term, library)}
    for passage in library.by_label.get((CODE, GLOSSARY), ()):
        heading = passage.headings[-1]
        short = re.search(r"\(([A-Z][A-Za-z ]+)\)", heading)
        own = {_plain(re.sub(r"\(.*?\)", "", heading)), _plain(short[1]) if short else ""}
        if wanted & (own - {""}):
            return passage
    return None


def names_of(term: str, library: Library) -> tuple[str, ...]:
    """A term as it was put, and as the Code has it."""
    return (term, *(known.term for known in _known(term, library)))


def _known(term: str, library: Library) -> list[Term]:
    """The entries of the corpus's list of words that are on this very term."""
    own = _plain(term)
    if not own:  # most questions ask for no term
        return []
    return [
        known
        for known in library.glossary.terms
        if any(_plain(name) == own for name in (known.term, *known.also, *known.outdated))
    ]


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    """A name without case, article and plural: "EHC plans" and "an EHC plan" are one."""
    words = re.findall(r"[a-z0-9]+", name.lower())
    return " ".join(word.removesuffix("s") for word in words if word not in ("a", "an", "the"))
