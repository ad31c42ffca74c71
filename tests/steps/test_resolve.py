"""When a question leans on the one before, how it is understood then, and when it stands by itself."""

import pytest

from assistant.answer import NoticeKind, Outcome
from assistant.library import Library
from assistant.steps.resolve import resolve
from assistant.steps.search import search
from assistant.turn import Exchange, Turn

_BEFORE = (Exchange("how often must an EHC plan be reviewed?", ("9.166",)),)
_SENCO = (Exchange("does a mainstream school have to have a SENCO", ("6.84",)),)


def _resolved(question: str, library: Library, history: tuple[Exchange, ...] = _BEFORE) -> Turn:
    return resolve(Turn("1", question, history, understood=question), library)


def _understood(question: str, library: Library, history: tuple[Exchange, ...] = _BEFORE) -> str:
    return _resolved(question, library, history).understood


def _first(question: str, library: Library, history: tuple[Exchange, ...]) -> str:
    return search(_resolved(question, library, history), library).hits[0].passage.label


@pytest.mark.parametrize(
    "question",
    ["and who runs it?", "yes", "tell me more", "must or should?", "by when", "that one", "who has to come to it"],
)
def test_it_leans_back_and_says_so(library: Library, question: str):
    turn = _resolved(question, library)
    assert turn.understood == f"{question} (about: how often must an EHC plan be reviewed)"
    assert turn.follows == _BEFORE[0]
    assert [notice.kind for notice in turn.notices] == [NoticeKind.UNDERSTOOD]
    assert turn.understood in turn.notices[0].text


@pytest.mark.parametrize(
    ("question", "understood"),
    [
        ("what about nursery?", "does a nursery have to have a SENCO?"),
        ("and academies", "does an academy have to have a SENCO?"),
        ("same for a special school?", "does a special school have to have a SENCO?"),
    ],
)
def test_another_setting_takes_the_place_of_the_first(library: Library, question: str, understood: str):
    assert _understood(question, library, _SENCO) == understood


@pytest.mark.parametrize(
    "question",
    [
        "what must a school put in its SEN information report each year?",
        "does the SENCO have to be a qualified teacher",
        "how long does the LA have to decide on an EHC assessment request",
        "6.44",
        "and what does 9.14 say?",
    ],
)
def test_a_new_topic_is_not_coloured(library: Library, question: str):
    turn = _resolved(question, library, (Exchange("what is a personal budget", ("9.95",)),))
    assert turn.understood == question
    assert turn.follows is None
    assert not turn.notices


def test_a_worry_stands_by_itself(library: Library):
    question = "and a child told me her dad hits her"
    assert _understood(question, library) == question


def test_a_check_stays_on_what_was_cited(library: Library):
    history = (Exchange("how often do we have to meet the parents of a child on SEN support", ("6.65",)),)
    for question in ("so must or should?", "says who", "which paragraph", "is that law"):
        assert _first(question, library, history) == "6.65"


def test_onward_is_what_stands_beside(library: Library):
    history = (Exchange("who should lead the talks with parents on SEN support", ("6.67",)),)
    hits = search(_resolved("go on", library, history), library).hits
    assert {hit.passage.label for hit in hits[:5]} & {"6.66", "6.68"}


def test_the_second_one_is_found_in_the_list(library: Library):
    history = (Exchange("what are the four stages of the graduated approach", ("6.44",)),)
    assert _understood("the second one", library, history).startswith("plan (about: ")
    assert _first("the second one", library, history) == "6.48"


def test_a_chain_keeps_its_first_topic(library: Library):
    first = "new SENCO in september, does she need the qualification"
    second = _understood("how long has she got", library, (Exchange(first, ("6.85",)),))
    third = _understood(
        "and what level is the course", library, (Exchange(first, ("6.85",)), Exchange(second, ("6.85",)))
    )
    assert third == f"and what level is the course (about: {first})"


def test_what_was_refused_or_signposted_is_passed_over(library: Library):
    history = (*_BEFORE, Exchange("something else", (), answered=False))
    understood = _understood("and who runs it?", library, history)
    assert understood == "and who runs it? (about: how often must an EHC plan be reviewed)"


def test_yes_to_a_signpost_is_no_yes_to_the_question_before(library: Library):
    turn = _resolved("yes", library, (*_BEFORE, Exchange("a worry", (), answered=False)))
    assert turn.outcome is Outcome.REFUSED


@pytest.mark.parametrize("question", ["yes", "and how often?", "that one", "the second one", "tell me more", "why?"])
def test_with_nothing_before_it_asks_for_the_whole_question(library: Library, question: str):
    turn = _resolved(question, library, ())
    assert turn.outcome is Outcome.REFUSED
    assert "no question before" in turn.message


@pytest.mark.parametrize("question", ["what about nursery?", "CEAS", "must or should?", "SEN support"])
def test_a_first_question_in_few_words_is_one(library: Library, question: str):
    turn = _resolved(question, library, ())
    assert turn.outcome is None
    assert turn.understood == question


def test_a_long_question_before_is_carried_in_part(library: Library):
    long = "my pupil has an EHC plan and " + "so much has happened since " * 40
    understood = _understood("and who pays?", library, (Exchange(long, ("9.131",)),))
    assert understood.startswith("and who pays? (about: my pupil has an EHC plan")
    assert len(understood) < 300


def test_a_paragraph_asked_for_by_number_gives_its_heading_as_topic(library: Library):
    understood = _understood("and how often?", library, (Exchange("6.65", ("6.65",)),))
    assert understood.startswith("and how often? (about: Involving parents")


def test_of_fifty_turns_the_last_counts(library: Library):
    history = tuple(Exchange(f"question number {n} about the local offer", ("4.1",)) for n in range(50)) + _SENCO
    assert _understood("what about nursery?", library, history) == "does a nursery have to have a SENCO?"
