"""The words of a text that carry its matter, as stems; and the small words that change what it says."""

import re
from collections import Counter
from functools import lru_cache

import Stemmer

_STOP = frozenset(
    "the and for with from that this these those their there they them its his her who whom which what when where how "
    "why has have had having been being are was were will would can could may might must should shall not but also "
    "into onto than then such other others some own out about per via any all each every both either one two he she "
    "only before after until unless except within least most more less always never once does did doing need needs "
    "required requires require you your our too very just mandatory compulsory obliged legally "
    # Numbers and times are looked at apart, with their units.
    "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty hundred thousand day days week weeks month months year years term terms "
    "hour hours daily weekly monthly termly annual annually yearly".split()
)
_TIMES = re.compile(r"\b(day|week|month|year|term|hour)s?\b")
_SMALL = re.compile(
    r"\b(?:only|always|all|any|unless|except|before|after|until|immediately|automatically|alone|"
    r"at least|at most|more|less|fewer|within|free|both|either|instead)\b"
)
_NEGATION = re.compile(
    r"\b(?:not|never|no|nor|neither|none|nobody|nothing|without|cannot|instead of|rather than)\b"
    r"|n't\b"
)
_NOT = frozenset({"not", "never", "cannot", "n't"})
_stem = Stemmer.Stemmer("english")


@lru_cache(maxsize=4096)
def content_words(text: str) -> frozenset[str]:
    """The stems of a text's words that carry matter: neither small words nor numbers."""
    return frozenset(stems_in_order(text))


def stems_in_order(text: str) -> list[str]:
    """The same in the order of the text."""
    words = re.findall(r"[a-zà-ÿ]{3,}", text.lower().replace("’", "'"))
    return [stem for word, stem in zip(words, _stem.stemWords(words), strict=True) if word not in _STOP]


def limiting_words(text: str) -> frozenset[str]:
    """The small words that widen or narrow what a text says: only, all, unless, before, at least."""
    return frozenset(match[0] for match in _SMALL.finditer(text.lower()))


def times(text: str) -> frozenset[str]:
    """The units of time that a text names, with a number or without."""
    return frozenset(_TIMES.findall(text.lower()))


def negations(text: str) -> Counter[str]:
    """The words with which a text denies something, "not" in all its forms as one."""
    found = _NEGATION.findall(text.lower().replace("’", "'"))
    return Counter("not" if word in _NOT else word for word in found)


def overlap(words: frozenset[str], others: frozenset[str]) -> float:
    """How far `others` hold `words`, 0 to 1; of two that hold as many, the shorter is the nearer."""
    if not words:
        return 0.0
    shared = len(words & others)
    return 0.75 * shared / len(words) + 0.25 * 2 * shared / (len(words) + len(others))
