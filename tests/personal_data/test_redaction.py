"""All finders joined: what is searched, nothing twice, no false alarms, and time that grows with the length only."""

import time
from pathlib import Path

import pytest

from assistant.evaluation.golden import read_golden
from assistant.personal_data.redaction import redact
from assistant.personal_data.spans import Kind

_GOLDEN = Path(__file__).resolve().parent.parent / "golden"
_MAY_ALARM = frozenset({"personal_data", "safeguarding"})


def test_everything_at_once():
    redacted = redact(
        "Zebedee Plonk (DOB 14/03/2015, UPN B801200005001), mum 07700 900123, EX4 3PQ: how often do we meet?"
    )
    assert redacted.text == "[name] ([date of birth], [UPN]), mum [phone], [postcode]: how often do we meet?"
    assert redacted.kinds == (Kind.NAME, Kind.BIRTH_DATE, Kind.UPN, Kind.PHONE, Kind.POSTCODE)
    assert redacted.searchable == "mum: how often do we meet?"


@pytest.mark.parametrize(
    ("question", "searched"),
    [
        ("does Jack Smith's EHCP need a review", "does EHCP need a review"),
        ("our pupil Jack (dob 1/2/14), Year 9, has a review", "our pupil, Year 9, has a review"),
        ("Jack", "Jack"),
        ("my son Jack", "my son"),
        ("who is the SENCO (at a nursery), and why?", "who is the SENCO (at a nursery), and why?"),
        ("does [name] need an EHCP", "does need an EHCP"),
    ],
)
def test_placeholders_are_not_searched_for(question: str, searched: str):
    assert redact(question).searchable == searched


def test_what_is_redacted_raises_no_second_alarm():
    once = redact("Jack Smith in 5B, dob 1/2/14, lives at 14 Acacia Road, his mum is jo@example.com")
    assert redact(once.text).text == once.text
    assert redact(once.text).kinds == ()


def test_development_questions_raise_hardly_any_alarm():
    questions = [q for part in read_golden(_GOLDEN).values() for q in part if q.kind not in _MAY_ALARM]
    alarms = [f"{q.id}: {found.text}" for q in questions if (found := redact(q.question)).kinds]
    assert len(alarms) <= 0.02 * len(questions), "\n".join(alarms)


def _milliseconds(text: str) -> float:
    redact(text)
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        redact(text)
        times.append(time.perf_counter() - begun)
    return 1000 * min(times)


def test_a_normal_question_takes_less_than_a_millisecond():
    assert _milliseconds("my TA does nearly everything with Jack in 5B, am I still accountable? Mrs Patel asks") < 1


_RUNS = (
    "1|a|A|0 |07|12 |Aa |a@|a.|a-|a'|Jack |V v "
    "|born |dob 1 |1 may |lives at |12 Aa |Mr |[name|+44|flat 1 |tel |post code "
)


@pytest.mark.parametrize("unit", _RUNS.split("|"))
def test_time_grows_with_the_length_and_no_faster(unit: str):
    short, long = (unit * 2_000)[:2_000], (unit * 16_000)[:16_000]
    assert _milliseconds(short) < 50
    assert _milliseconds(long) < 30 * max(_milliseconds(short), 0.5)
