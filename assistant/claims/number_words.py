"""Numbers written as words: "six", "twenty-five", "two hundred and fifty"."""

from collections.abc import Sequence

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_VALUES = {word: value for value, word in enumerate(_SMALL)} | {
    word: value * 10
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_TIMES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_TENS_FROM = 20


def number_at(words: Sequence[str], place: int) -> tuple[int, int] | None:
    """The number that begins at a word (in lower case), and how many words it takes; None where none does."""
    total, current, taken, last = 0, 0, 0, ""
    for word in words[place:]:
        if word in _VALUES:
            if last in _VALUES and not (_VALUES[last] >= _TENS_FROM and _VALUES[word] < _TENS_FROM // 2):
                break  # "six eight": two numbers
            current += _VALUES[word]
        elif word in _TIMES and (taken or _a_before(words, place)):
            current = max(current, 1) * _TIMES[word]
            if word != "hundred":
                total, current = total + current, 0
        elif not (word == "and" and last == "hundred" and _goes_on(words, place + taken + 1)):
            break
        taken, last = taken + 1, word
    return (total + current, taken) if taken else None


def _a_before(words: Sequence[str], place: int) -> bool:
    return place > 0 and words[place - 1] == "a"


def _goes_on(words: Sequence[str], place: int) -> bool:
    return place < len(words) and words[place] in _VALUES
