"""corpus/glossary.yaml: abbreviations, everyday words and outdated terms, to the Code's words."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from assistant.knowledge.yaml_file import Entry, read_yaml
from assistant.phrases import says, spoken


class Term(Entry):
    """A word of the Code, what people write for it, what it means, and where the Code says so."""

    term: str
    also: tuple[str, ...] = ()
    outdated: tuple[str, ...] = ()
    means: str = ""
    see: tuple[str, ...] = ()


class _GlossaryFile(Entry):
    terms: tuple[Term, ...] = ()


@dataclass(frozen=True)
class Glossary:
    """The terms, ready to be found in a question."""

    terms: tuple[Term, ...]
    _pattern: re.Pattern[str] | None = None
    _by_word: dict[str, tuple[Term, ...]] = field(default_factory=dict)

    @property
    def words(self) -> tuple[str, ...]:
        """Every word that it explains or knows another for."""
        return tuple(word for term in self.terms for word in (term.term, *term.also, *term.outdated))

    def expansion(self, question: str) -> str:
        """The Code's words for what the question says in others, as one line; empty where it uses the Code's."""
        if self._pattern is None:
            return ""
        lowered = spoken(question)
        found = (term.term for match in self._pattern.finditer(lowered) for term in self._by_word[match[0]])
        return " ".join(term for term in dict.fromkeys(found) if not says(lowered, spoken(term)))


def read_glossary(corpus: Path) -> Glossary:
    """The glossary. Raises CorpusError where the file is off; an absent file holds no terms."""
    path = corpus / "glossary.yaml"
    terms = read_yaml(path, _GlossaryFile).terms if path.is_file() else ()
    by_word: dict[str, tuple[Term, ...]] = {}
    for term in terms:
        for word in (*term.also, *term.outdated):
            by_word[spoken(word)] = (*by_word.get(spoken(word), ()), term)
    longest_first = sorted(by_word, key=len, reverse=True)
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)") if by_word else None
    return Glossary(terms, pattern, by_word)
