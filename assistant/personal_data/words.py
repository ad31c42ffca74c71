"""A question as words that know their place, for the finder of names."""

import re
import unicodedata
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_SENTENCE_ENDS = re.compile(r"[.?!\n]")
_OWNERS = ("'s", "’s")
_ENOUGH, _MOST = 5, 0.7
"""How many longer words it takes, and what share of them in capitals, for capitals to mean nothing."""


class Word(NamedTuple):
    """A word without its possessive 's; `gap` is what stands between it and the word before."""

    start: int
    end: int
    text: str
    folded: str
    gap: str
    begins: bool
    owns: bool

    @property
    def is_capital(self) -> bool:
        """Begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_title(self) -> bool:
        """Begins with a capital and goes on in small letters, as names do and abbreviations do not."""
        return self.text[0].isupper() and len(self.text) > 1 and not self.text.isupper()

    @property
    def is_initial(self) -> bool:
        """A single capital that can stand for a surname."""
        return len(self.text) == 1 and self.text.isupper() and self.text not in "AI"


def words_of(text: str) -> list[Word]:
    """The words of a text, in order."""
    words: list[Word] = []
    last = 0
    for match in _WORD.finditer(text):
        word, gap = match[0], text[last : match.start()]
        owns = word.endswith(_OWNERS)
        bare = word[:-2] if owns else word
        begins = not words or bool(_SENTENCE_ENDS.search(gap))
        words.append(Word(match.start(), match.start() + len(bare), bare, folded(bare), gap, begins, owns))
        last = match.end()
    return words


def folded(word: str) -> str:
    """The word in small letters without accents."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.replace("’", "'"))
    return "".join(character for character in plain if not unicodedata.combining(character)).lower()


def tells_by_capitals(words: list[Word]) -> bool:
    """Whether capitals mean anything here: not in a question that is all capitals or has every word begin with one."""
    long_words = [word for word in words if len(word.text) > 3 and word.text.isalpha()]
    if len(long_words) >= _ENOUGH and sum(word.text.isupper() for word in long_words) > _MOST * len(long_words):
        return False
    inner = [word for word in long_words if not (word.begins or word.text.isupper())]
    return len(inner) < _ENOUGH or sum(word.is_title for word in inner) <= _MOST * len(inner)
