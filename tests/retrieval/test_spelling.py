"""Slips are put right towards the corpus's words; English, names and abbreviations stay as they are."""

import pytest

from assistant.library import Library
from assistant.retrieval.spelling import Spelling

SPELLING = Spelling(
    written=["The authority must assess. " * 3, "The couldn't be. " * 3, "once the annual review"],
    asked=["my childs annual reviews"] * 4 + ["an oddwrod"],
    english=["tough", "grandparent"],
)


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("can the athority asess him", "can the authority assess him"),
        ("Athority or school?", "Authority or school?"),
        ("they couldnt come", "they couldn't come"),
        ("tough grandparents", "tough grandparents"),
        ("ask Athorita or the ATHORITY", "ask Athorita or the ATHORITY"),
        ("the anual thing", "the annual thing"),
        ("wthe reveiw", "wthe reveiw"),
        ("", ""),
    ],
)
def test_a_slip_becomes_the_nearest_word_of_the_corpus(typed: str, understood: str):
    assert SPELLING.corrected(typed) == understood


def test_a_slip_in_a_word_seldom_used_stays():
    """One may not guess what is meant from a word that stands in the corpus once."""
    once = Spelling(written=["quinquennial"], asked=[], english=[])
    assert once.corrected("quinquenial") == "quinquenial"


def test_real_slips_are_put_right_with_the_real_corpus(library: Library):
    typed = "is it compulsary to reveiw the provison in an ehcp, and which proffesionals must be involved"
    assert library.spelling.corrected(typed) == (
        "is it compulsory to review the provision in an ehcp, and which professionals must be involved"
    )


def test_questions_without_slips_stay_as_they_are(library: Library):
    for asked in ("are we allowed to use a nasogastric tube", "who pays the SENDIASS caseworker's mileage"):
        assert library.spelling.corrected(asked) == asked
