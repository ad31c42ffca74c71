"""The numbers that the Code has, and sentences on those that it has not."""

import pytest

from assistant import paragraph_number as numbers


def test_there_are_975_each_once() -> None:
    found = numbers.all_numbers()
    assert len(found) == len(set(found)) == 975
    assert (found[0], found[24], found[25], found[-1]) == ("i", "xxv", "1.1", "11.111")


def test_the_misprinted_ones_open_chapter_8() -> None:
    found = numbers.all_numbers()
    place = found.index("7.35")
    assert found[place : place + 4] == ["7.35", "7.37", "7.38", "8.1"]
    assert numbers.chapter_of("7.37") == numbers.chapter_of("7.38") == numbers.chapter_of("8.1") == "8"


@pytest.mark.parametrize(("number", "chapter"), [("7.35", "7"), ("11.111", "11"), ("xv", "introduction")])
def test_chapters(number: str, chapter: str) -> None:
    assert numbers.chapter_of(number) == chapter


def test_every_number_exists() -> None:
    assert all(numbers.exists(number) for number in numbers.all_numbers())


@pytest.mark.parametrize(
    "number", ["", "0.1", "1.0", "1.42", "7.36", "7.39", "12.1", "xxvi", "6", "6.", "6.44a", "1.1.1", "Annex 1", "XV"]
)
def test_others_do_not(number: str) -> None:
    assert not numbers.exists(number)


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        ("xxx", "There is no paragraph xxx; the Introduction runs from i to xxv."),
        ("12.1", "There is no paragraph 12.1; the Code's numbered chapters run from 1 to 11."),
        ("6.100", "There is no paragraph 6.100; chapter 6 ends at 6.99."),
        (
            "7.36",
            "There is no paragraph 7.36: chapter 7 ends at 7.35, and 7.37 and 7.38 are misprinted numbers that open "
            "chapter 8.",
        ),
    ],
)
def test_why_one_is_missing(number: str, sentence: str) -> None:
    assert numbers.why_missing(number) == sentence
