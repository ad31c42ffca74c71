"""What a comparison compares."""

import pytest

from assistant.questions.compared import compared


@pytest.mark.parametrize(
    ("question", "things"),
    [
        ("a personal budget v a direct payment", ("personal budget", "direct payment")),
        ("EHC needs assessment vs EHC plan?", ("EHC needs assessment", "EHC plan")),
        ("what is the difference between SEN and disability?", ("SEN", "disability")),
        ("compare SEN support with an EHC plan", ("SEN support", "EHC plan")),
        ("how is mediation different from disagreement resolution?", ("mediation", "disagreement resolution")),
        ("is a SENCO the same as an inclusion manager", ("SENCO", "inclusion manager")),
        ("mediation or disagreement resolution - what's the difference?", ("mediation", "disagreement resolution")),
        ("traineeship v apprenticeship v internship", ("traineeship", "apprenticeship", "internship")),
    ],
)
def test_the_things_compared_without_their_articles(question: str, things: tuple[str, ...]):
    assert compared(question) == things


def test_a_bare_letter_takes_the_words_of_the_first():
    assert compared("section H1 and H2 - which goes where?") == ("section H1", "section H2")


@pytest.mark.parametrize(
    "question",
    [
        "what must the school do and by when",
        "do parents or the school decide who comes to the annual review meeting each year",
        "who pays for therapy",
        "a v b v c v d v e",
        "",
    ],
)
def test_what_compares_nothing_has_no_things(question: str):
    assert compared(question) == ()
