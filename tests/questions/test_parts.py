"""Questions taken apart: what is asked, what only asks again, what belongs together."""

import pytest

from assistant.questions.parts import WHOLE, take_apart


def _asked(question: str) -> list[str]:
    return [part.asks for part in take_apart(question).parts]


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            "What must the SEN information report cover, and who has to publish it?",
            ["What must the SEN information report cover", "who has to publish it?"],
        ),
        ("When is the review due? Who is invited?", ["When is the review due?", "Who is invited?"]),
        (
            "1) who is the SENCO accountable to 2) do they need to be qualified",
            ["who is the SENCO accountable to", "do they need to be qualified"],
        ),
        (
            "two year check - who writes it and when does it happen?",
            ["two year check - who writes it", "when does it happen?"],
        ),
    ],
)
def test_each_thing_asked_is_a_part(question: str, parts: list[str]):
    assert _asked(question) == parts


@pytest.mark.parametrize(
    "question",
    [
        "fish and chips for a pupil with food allergies",
        "What support can we give a child with dyslexia and dyspraxia in the classroom?",
        "Can parents and young people appeal?",
        "How do schools and colleges and nurseries work with health and social care?",
        "When he moves school, what happens to the plan?",
        "Do we have to review it or not?",
        "Must the plan be reviewed every year? Is that right?",
        "Do we have to meet parents? Where does it say that in the code?",
        "who must be the SENCO",
        "what does PRU mean and what is one",
        "",
        "??? !!",
    ],
)
def test_one_thing_asked_is_not_cut(question: str):
    assert take_apart(question) == WHOLE


def test_what_is_told_first_goes_with_every_part_and_is_none():
    taken = take_apart("My pupil has a plan. His mum wants a special school. Can she insist? Who can she appeal to?")
    assert taken.told == "My pupil has a plan. His mum wants a special school."
    assert [part.asks for part in taken.parts] == ["Can she insist?", "Who can she appeal to?"]


@pytest.mark.parametrize(
    "question",
    [
        "hi, quick one - what's the deadline for phase transfer and also who decides the school?",
        "ok so what's the deadline for phase transfer, plus who decides the school?",
    ],
)
def test_a_part_begins_with_its_own_words(question: str):
    assert _asked(question) == ["what's the deadline for phase transfer", "who decides the school?"]


def test_what_spells_out_the_question_before_it_stays_with_it():
    assert take_apart("When does support end? Is it the birthday or the end of the year?") == WHOLE


def test_a_part_that_points_back_leans_on_the_first():
    first, second = take_apart("Who writes the SEN information report and how often must it be updated?").parts
    assert (first.leans, second.leans) == (False, True)


def test_a_part_understood_by_itself_leans_on_nothing():
    parts = take_apart(
        "Who writes the SEN information report? Which therapies can a personal budget buy for disabled teenagers?"
    ).parts
    assert not any(part.leans for part in parts)


def test_a_first_part_that_names_nothing_leans_on_the_next():
    first, second = take_apart("who decides and who pays for speech and language therapy in school?").parts
    assert first.asks == "who decides"
    assert first.leans
    assert not second.leans


def test_more_than_four_parts_come_as_four_with_nothing_lost():
    question = "Who writes it? Who signs it? Who reads it? Who keeps it? Who pays for it?"
    assert _asked(question) == ["Who writes it?", "Who signs it?", "Who reads it?", "Who keeps it?; Who pays for it?"]
