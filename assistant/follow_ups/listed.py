"""Lists that an answer showed, and the place in one that a follow-up names: "the second one"."""

import re

from assistant.follow_ups.words import tokens
from assistant.records import Passage

_ORDINALS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "fifth": 5, "5th": 5, "sixth": 6, "6th": 6, "last": -1, "final": -1,
}  # fmt: skip
_NUMBERED = re.compile(
    r"(?:number|no\.?|option|item|point|stage|step|area|part)\s+(one|two|three|four|five|six|[1-6])\b"
)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_BESIDE = frozenset(
    "a an the this that it is and or but so then do does what whats what's which one ones about me us of on in to tell "
    "more yes yeah ok please bit part stage step area point option item thing paragraph explain number no".split()
)
_BULLET = re.compile(r"^\s*[-•]\s+(.*(?:\n(?!\s*[-•]).+)*)", re.MULTILINE)
_BRACKETS = re.compile(r"\(([^()]+)\)")
_FEWEST, _MOST_WORDS, _IN_A_ROW = 3, 14, 7
"""A list has three items or more; words in a bullet, and in an item of a row of commas, at most."""


def place_named(question: str) -> int | None:
    """The place in a list that a question asks for and nothing else: 1 for the first, -1 for the last; else None."""
    lowered = question.lower()
    numbered = _NUMBERED.search(lowered)
    words = tokens(lowered[: numbered.start()] + lowered[numbered.end() :] if numbered else lowered)
    named = [word for word in words if word in _ORDINALS]
    if len(named) + bool(numbered) != 1 or any(word not in _BESIDE and word not in named for word in words):
        return None
    if numbered:
        return _NUMBERS.get(numbered[1]) or int(numbered[1])
    return _ORDINALS[named[0]]


def item_at(place: int, shown: list[Passage]) -> str:
    """The item at `place` of the first list in what was shown that is long enough; "" where there is none."""
    for passage in shown:
        for items in lists_in(passage):
            if len(items) >= max(place, _FEWEST):
                return items[place - 1 if place > 0 else -1]
    return ""


def lists_in(passage: Passage) -> list[list[str]]:
    """The lists of a passage: its bullets, then what its sentences count up ("assess, plan, do and review")."""
    bullets = [_clean(item) for item in _BULLET.findall(passage.text or "")]
    found = [bullets] if _is_list(bullets, _MOST_WORDS) else []
    for sentence in re.split(r"(?<=[.])\s+", passage.wording):
        rows = (*_BRACKETS.findall(sentence), _BRACKETS.sub(" ", sentence).rsplit(":", 1)[-1])
        found += [items for row in rows if _is_list(items := _in_a_row(row), _IN_A_ROW)]
    return found


def _is_list(items: list[str], most_words: int) -> bool:
    return len(items) >= _FEWEST and all(0 < len(item.split()) <= most_words for item in items)


def _in_a_row(text: str) -> list[str]:
    """The items between commas or semicolons, the last one after "and" or "or"."""
    mark = ";" if ";" in text else ","
    items = [_clean(item) for item in text.split(mark)]
    return [*items[:-1], *re.split(r"\s+(?:and|or)\s+", items[-1], maxsplit=1)] if mark == "," else items


def _clean(item: str) -> str:
    plain = " ".join(item.split()).strip(" .;,")
    return re.sub(r"^(?:and|or)\s+|\s+(?:and|or)$", "", plain).strip(" .;,")
