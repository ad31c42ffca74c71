"""Whether a sentence keeps to the duty words and numbers of what it cites."""

import pytest

from assistant.records import CODE, Passage, Role
from assistant.support import numbers_in, supported


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", set()),
        ("within 20 weeks", {20}),
        ("within twenty weeks", {20}),
        ("Six weeks, then sixteen", {6, 16}),
        ("one plan, two copies, both signed", set()),
        ("£6,000 a year", {6000}),
        ("aged 16 to 25", {16, 25}),
        ("a hundred pages, forty lines", {100, 40}),
        ("often, attend, height, someone", set()),
        ("19- to 25-year-olds", {19, 25}),
    ],
)
def test_numbers(text: str, numbers: set[int]) -> None:
    assert numbers_in(text) == numbers


def passage(text: str | None, plain: str | None = None) -> Passage:
    return Passage("c/6.1", CODE, Role.STATUTORY_GUIDANCE, "6.1", 99, 99, "6", (), 0, text, plain)


@pytest.mark.parametrize(
    ("sentence", "holds"),
    [
        ("They must answer within six weeks.", True),
        ("They must answer within 6 weeks.", True),
        ("They should answer within six weeks.", False),
        ("They must answer within eight weeks.", False),
        ("They answer.", True),
    ],
)
def test_against_a_passage(sentence: str, holds: bool) -> None:
    assert supported(sentence, [passage("They must answer within 6 weeks.")]) is holds


def test_plain_english_counts_as_well() -> None:
    assert supported("They may wait 15 days.", [passage(None, "They may wait."), passage("It takes 15 days.")])


def test_nothing_supports_a_duty() -> None:
    assert not supported("They must wait.", [])
