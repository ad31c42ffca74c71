"""Dates of birth and addresses, and the dates and places that are none."""

import pytest

from assistant.personal_data.redaction import redact
from assistant.personal_data.spans import Kind


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("dob 12/3/14, which year group", "[date of birth], which year group"),
        ("DOB: 12.03.2014 is she summer born", "[date of birth] is she summer born"),
        ("D.O.B. 12-03-2014", "[date of birth]"),
        ("dob14/03/2015 pupil", "[date of birth] pupil"),
        ("date of birth is 12th March 2014 ok", "[date of birth] ok"),
        ("(date of birth 2014-03-12)", "([date of birth])"),
        ("he was born on 12 March 2014, so", "he was [date of birth], so"),
        ("she was born 2 feb 2012", "she was [date of birth]"),
        ("born on the 3rd of September 2011", "[date of birth]"),
        ("born March 12, 2014 abroad", "[date of birth] abroad"),
        ("his birthday is 12 March", "his [date of birth]"),
        ("dob March 2014", "[date of birth]"),
        ("12/3/14 dob, SEN support", "[date of birth], SEN support"),
    ],
)
def test_a_date_of_birth_is_left_out(question: str, text: str):
    assert redact(question).text == text
    assert redact(question).kinds == (Kind.BIRTH_DATE,)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("she lives at 14 Acacia Road, which LA", "she lives at [address], which LA"),
        ("he lives at 14 acacia road now", "he lives at [address] now"),
        ("the boy lives with his nan at 3 The Green", "the boy lives with his nan at [address]"),
        ("lives at Flat 2, 14 Acacia Road", "lives at [address]"),
        ("living in flat 3 and waiting", "living in [address] and waiting"),
        ("they live on Station Road and", "they live on [address] and"),
        ("home address: 7b Mill Hill View", "home address: [address]"),
        ("a child from 12 Fictional Lane has a plan", "a child from [address] has a plan"),
        ("moved to 21 Long Meadow Close in June", "moved to [address] in June"),
    ],
)
def test_an_address_is_left_out(question: str, text: str):
    assert redact(question).text == text
    assert redact(question).kinds == (Kind.ADDRESS,)


@pytest.mark.parametrize(
    "question",
    [
        "must the plan be done by 31 March",
        "is 15 February 2026 the phase transfer date",
        "children starting in September 2024",
        "the plan of 12/3/14 is out of date",
        "was the Code published on 11 June 2014",
        "children born in August start when",
        "summer born children and a delayed start",
        "can a child be born with SEN",
        "babies born between 1 April and 31 August",
        "a meeting on 12 March 2014",
        "does the duty hold from birth to 25",
        "she lives in Devon and goes to school in Cornwall",
        "he lives with his dad at weekends",
        "a child who lives at home with 2 brothers",
        "lives at 2 different homes",
        "lives in the area of another LA",
        "moved to 6 hours a week",
        "how do we address 3 areas of need",
        "Year 6 class close to the road",
        "10 places in a High Needs unit",
        "is there a 20 week road map",
        "a young person living in Northern Ireland",
    ],
)
def test_other_dates_and_places_stay(question: str):
    assert redact(question).text == question
