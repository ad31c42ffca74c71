"""A definition: the Code's own glossary where it has the term, then the paragraph that explains it."""

import re

from assistant.answer import Statement
from assistant.forms.cited import near_the_first
from assistant.forms.sentence_choice import best_sentences, statement
from assistant.library import Library
from assistant.records import CODE, Passage
from assistant.sentences import sentences
from assistant.turn import Turn

_GLOSSARY = "Glossary"
_FROM_GLOSSARY, _FROM_PARAGRAPH = 2, 2


def definition(turn: Turn, term: str, library: Library) -> tuple[Statement, ...]:
    """What the glossary says of a term and what the nearest paragraph does."""
    entry = glossary_entry(term, library)
    found = [hit for hit in turn.hits if entry is None or hit.passage.id != entry.id]
    cited = near_the_first(found)[: 1 if entry else 2]
    statements = [statement(sentence, entry) for sentence in sentences(entry.wording)[:_FROM_GLOSSARY]] if entry else []
    for hit in cited:
        statements += [
            statement(sentence, hit.passage)
            for sentence in best_sentences(turn.understood, hit, _FROM_PARAGRAPH if len(cited) > 1 else 3, library)
        ]
    return tuple(statements)


def glossary_entry(term: str, library: Library) -> Passage | None:
    """The glossary's passage on a term, under any of the names that people give it."""
    wanted = {_plain(name) for name in names_of(term, library)}
    for passage in library.by_label.get((CODE, _GLOSSARY), ()):
        heading = passage.headings[-1]
        short = re.search(r"\(([A-Z][A-Za-z]+)\)", heading)
        own = {_plain(re.sub(r"\(.*?\)", "", heading)), _plain(short[1]) if short else ""}
        if wanted & (own - {""}):
            return passage
    return None


def names_of(term: str, library: Library) -> tuple[str, ...]:
    """A term as it was put, and as the Code has it."""
    expansion = library.glossary.expansion(term)
    return (term, expansion) if expansion else (term,)


def _plain(name: str) -> str:
    """A name without case, article and plural: "EHC plans" and "an EHC plan" are one."""
    words = re.findall(r"[a-z0-9]+", name.lower())
    return " ".join(word.removesuffix("s") for word in words if word not in ("a", "an", "the"))
