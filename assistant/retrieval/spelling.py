"""Slips of the pen put right: a word that is neither English nor the corpus's own, and a slip off one that is.

A slip is a letter more, fewer or another, or two changed about (a distance of 1 by optimal string alignment). It hides
a word from every search by words, and breaks it into pieces for the model. What is English is known by the vocabulary
of the packaged model, which holds the commonest 22,000 words whole.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

import Stemmer
from rapidfuzz.distance import OSA

_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)?")
_FEWEST_LETTERS = 5
"""Shorter words are too near to one another: "wich" may be which or with."""

_LONG = 9
"""From so many letters on it may be two slips, where both words use the same letters: "proffesional"."""

_COMMON, _SEEN = 3, 4
"""A word becomes one that stands in the corpus so often; and is left as it is where people's asks have it so often."""


class Spelling:
    """The words that are right, and the corpus's words that a wrong one may have been meant for."""

    def __init__(self, written: Iterable[str], asked: Iterable[str], english: Iterable[str]) -> None:
        """`written`: texts without slips; `asked`: people's questions, which may hold some; `english`: right words."""
        carefully, by_people = _counts(written), _counts(asked)
        known = {*carefully, *(word for word, times in by_people.items() if times >= _SEEN)}
        self._stemmer = Stemmer.Stemmer("english")
        self._right = set(self._stemmer.stemWords([*known, *english]))
        times = carefully + by_people
        self._meant = {word: times[word] for word in known if times[word] >= _COMMON}

    def corrected(self, text: str) -> str:
        """The text with its slips put right; names, abbreviations and short words stay as they are."""
        return _WORD.sub(lambda found: self._word(found[0], begins=found.start() == 0), text)

    def _word(self, word: str, *, begins: bool) -> str:
        plain = word.lower()
        if len(word) < _FEWEST_LETTERS or not word.isalpha() or not (word == plain or (begins and word[1:].islower())):
            return word
        if self._stemmer.stemWord(plain) in self._right:
            return word
        best = max(self._alike(plain), key=lambda one: (-OSA.distance(plain, one), self._meant[one]), default=plain)
        return best if word == plain else best.capitalize()

    def _alike(self, word: str) -> Iterator[str]:
        for one in self._meant:
            if one[0] != word[0]:
                continue
            slips = OSA.distance(word, one, score_cutoff=2)
            if slips == 1 or (slips == 2 and len(word) >= _LONG and set(word) == set(one)):
                yield one


def _counts(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _WORD.findall(text.lower().replace("’", "'")))
