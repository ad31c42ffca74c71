"""Paragraph numbers of the Code: roman i to xxv in the Introduction, `chapter.n` after that.

Source of the runs: the January 2015 edition itself. Chapter 8 opens with two paragraphs misprinted 7.37 and
7.38; there is no 7.36.
"""

import re

ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv".split()
LAST = {1: 41, 2: 24, 3: 71, 4: 62, 5: 60, 6: 99, 7: 35, 8: 78, 9: 217, 10: 150, 11: 111}
"""The last paragraph of each chapter."""

MISPRINTED = ("7.37", "7.38")
"""Printed as chapter 7, standing at the head of chapter 8."""

_NUMBER = re.compile(r"(\d{1,2})\.(\d{1,3})")


def chapter_of(number: str) -> str:
    """The chapter a number belongs to: "introduction", "1" to "11"."""
    if number in MISPRINTED:
        return "8"
    return number.split(".")[0] if "." in number else "introduction"


def all_numbers() -> list[str]:
    """Every number of the Code in reading order: 975 of them."""
    numbers = list(ROMAN)
    for chapter, last in LAST.items():
        if chapter == 8:
            numbers += MISPRINTED
        numbers += [f"{chapter}.{n}" for n in range(1, last + 1)]
    return numbers


def exists(number: str) -> bool:
    """Whether the Code has a paragraph with this printed number."""
    if number in ROMAN or number in MISPRINTED:
        return True
    match = _NUMBER.fullmatch(number)
    return bool(match) and 1 <= int(match[2]) <= LAST.get(int(match[1]), 0) if match else False


def why_missing(number: str) -> str:
    """One clear sentence for a number that the Code does not have."""
    match = _NUMBER.fullmatch(number)
    if not match:
        return f"There is no paragraph {number}; the Introduction runs from i to {ROMAN[-1]}."
    chapter = int(match[1])
    if chapter not in LAST:
        return f"There is no paragraph {number}; the Code's numbered chapters run from 1 to {max(LAST)}."
    if number == "7.36":
        return (
            "There is no paragraph 7.36: chapter 7 ends at 7.35, and 7.37 and 7.38 are misprinted numbers "
            "that open chapter 8."
        )
    return f"There is no paragraph {number}; chapter {chapter} ends at {chapter}.{LAST[chapter]}."
