"""corpus/bodies.yaml: the controlled list of bodies that the Code puts duties on, and where a text names them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from assistant.knowledge.yaml_file import Entry, read_yaml

_LONGEST_ABBREVIATION = 8


class Body(Entry):
    """A body, as duties name it; `also` are other words for it, `note` says whom it takes in."""

    name: str
    also: tuple[str, ...] = ()
    note: str = ""


class BodiesFile(Entry):
    """The whole list."""

    bodies: tuple[Body, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A body named in a text: its name in the list, and the characters where the mention begins and ends."""

    name: str
    start: int
    end: int


class Bodies:
    """Finds bodies in a text, by their names and other words, in singular and plural."""

    def __init__(self, bodies: Sequence[Body]) -> None:
        self._by_word: dict[str, str] = {}
        for body in bodies:
            for word in (body.name, *body.also):
                self._by_word |= dict.fromkeys(_forms(word), body.name)
        longest_first = sorted(self._by_word, key=len, reverse=True)
        self._pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(_loosely, longest_first))})(?![\w-])")

    def mentions(self, text: str) -> Iterator[Mention]:
        """The bodies that a text names, in order; the longest name counts where one holds another."""
        for match in self._pattern.finditer(text.replace("’", "'")):
            found = " ".join(match[0].split())
            name = self._by_word.get(found) or self._by_word.get(found.lower())
            if name:
                yield Mention(name, match.start(), match.end())

    def named_in(self, text: str) -> frozenset[str]:
        """The names of the bodies in a text."""
        return frozenset(mention.name for mention in self.mentions(text))


def _forms(word: str) -> list[str]:
    """A word and its plural; lower case, except for abbreviations ("LA" is a body, "la" is none)."""
    word = word if _is_abbreviation(word) else word.lower()
    if word.endswith("person"):
        return [word, f"{word.removesuffix('person')}people"]
    return [word, f"{word[:-1]}ies" if re.search(r"[^aeiou]y$", word) else f"{word}s"]


def _loosely(word: str) -> str:
    """A pattern for a word: its first letter may be a capital, any number of spaces between its parts."""
    pattern = r"\s+".join(re.escape(part) for part in word.split())
    return pattern if _is_abbreviation(word) else f"(?i:{pattern})"


def _is_abbreviation(word: str) -> bool:
    return len(word) <= _LONGEST_ABBREVIATION and " " not in word and sum(map(str.isupper, word)) > 1


@lru_cache(maxsize=4)
def read_body_names(corpus: Path) -> Bodies:
    """The finder of bodies in texts. Raises CorpusError where the file is off."""
    return Bodies(read_yaml(corpus / "bodies.yaml", BodiesFile).bodies)


def words_for_bodies(corpus: Path) -> dict[str, tuple[str, ...]]:
    """Each body's name to all words for it, the name first."""
    return {body.name: (body.name, *body.also) for body in read_yaml(corpus / "bodies.yaml", BodiesFile).bodies}


def read_bodies(corpus: Path) -> frozenset[str]:
    """The names that a duty's `who` may use."""
    return frozenset(body.name for body in read_yaml(corpus / "bodies.yaml", BodiesFile).bodies)
