"""The second reading: what a statement has and its passage has not."""

import pytest

from assistant.answer import Statement
from assistant.duty_words import duty_word
from assistant.evaluation.reread import missing
from assistant.records import CODE, Duty, Passage, Role

BODIES = {"school": ("school",), "local authority": ("local authority", "LA"), "governing body": ("governing body",)}
PASSAGE = Passage(
    "c/6.1", CODE, Role.STATUTORY_GUIDANCE, "6.1", 99, 99, "6", (), 0,
    "Schools should reply within 6 weeks, or ten working days for pupils of 16 to 18 years.", None,
    (Duty(("governing body",), "must", "keep a list", None, "every term"),),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("Schools should reply within six weeks.", []),
        ("Governing bodies must keep a list.", []),
        ("One school should reply.", []),
        ("A pupil is 16 years.", []),
        ("Schools should reply within 8 weeks.", ["number 8 week"]),
        ("Schools should reply within 6 months.", ["number 6 month"]),
        ("Schools should reply within 10 days.", ["number 10 day"]),
        ("Schools may reply.", ["duty word may"]),
        ("LAs should reply.", ["body local authority"]),
        ("See 6.44.", ["number 6.44"]),
    ],
)
def test_missing(text: str, lacks: list[str]):
    assert missing(Statement(text, duty_word(text), ()), [PASSAGE], BODIES) == lacks


def test_the_duty_told_counts_as_a_word():
    assert missing(Statement("Schools reply.", "may", ()), [PASSAGE], BODIES) == ["duty word may"]


def test_no_citation():
    assert missing(Statement("Schools reply.", None, ()), [], BODIES) == ["citation"]
