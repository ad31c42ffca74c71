"""The opening of an answer to a yes/no question: the duty word first, and nothing where it would mislead."""

import pytest

from assistant.answer import Form, Statement
from assistant.forms.sentence_choice import statement
from assistant.forms.verdict import opening, verdict_of
from assistant.library import Library
from assistant.pipeline import ask
from assistant.records import Passage
from tests.forms.passages import BODIES, duty, passage

_MEETING = passage(
    "6.1",
    "Schools should meet parents at least three times a year.",
    duty("school", "should", "meet parents", by="at least three times a year"),
)


def _statements(found: Passage, *texts: str) -> list[Statement]:
    return [statement(text, found) for text in texts]


def _opening(question: str, found: Passage, *more: str) -> str:
    return opening(question, _statements(found, found.wording, *more), found, BODIES)


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("The school must tell parents.", "must"),
        ("Schools must not refuse a child.", "must not"),
        ("Schools must on no account refuse a child.", "must"),
        ("Schools should meet parents.", "should"),
        ("Parents may bring a friend.", "may"),
        ("Parents may not want to.", "may"),
        ("The school must write and should explain.", None),
        ("A school need not tell parents, who must ask.", None),
        ("Parents must ask, but have no right to be told.", None),
        ("Schools meet parents.", None),
        ("The review is held in May.", None),
    ],
)
def test_the_duty_word_of_a_sentence(sentence: str, word: str | None):
    assert verdict_of(sentence) == word


def test_should_is_told_as_no_must_and_for_whom():
    assert _opening("do we have to meet parents three times a year?", _MEETING) == "Should, not must: school"


def test_no_body_where_no_duty_is_surely_that_one():
    found = passage("6.2", "Reports must be kept.", duty("school", "must", "tell parents of decisions in writing"))
    assert _opening("do we have to keep reports?", found) == "Must"


@pytest.mark.parametrize(
    ("question", "text", "says"),
    [
        ("can they refuse a child?", "Schools must refuse a child.", ""),  # "must" would read as "yes, they may"
        ("can they refuse a child?", "Schools may refuse a child.", "May: it is allowed, not required"),
        ("can they refuse a child?", "Schools must not refuse a child.", "Must not"),
        ("do they have to take a child?", "Schools may take a child.", ""),  # settles nothing
        ("do they have to take a child?", "Schools take a child.", ""),
    ],
)
def test_a_verdict_only_where_the_word_answers_the_question(question: str, text: str, says: str):
    assert _opening(question, passage("1.1", text)) == says


@pytest.mark.parametrize(
    "question",
    [
        "can they refuse a child because we have not spent £6,000?",
        "can they refuse a child after 3 weeks?",
        "can they refuse a child below 20%?",
    ],
)
def test_no_verdict_where_the_question_turns_on_a_figure_that_the_passage_does_not_have(question: str):
    found = passage("1.1", "Schools may refuse a child.")
    assert _opening("can they refuse a child?", found)
    assert _opening(question, found) == ""


def test_a_childs_age_is_no_such_figure():
    assert _opening("can they refuse a 3 year old?", passage("1.1", "Schools may refuse a child."))


def test_no_should_where_a_must_of_the_same_passage_is_as_near():
    found = passage("5.1", "The nursery SENCO should hold an award.")
    assert _opening("is a SENCO compulsory in a nursery?", found) == "Should, not must"
    assert _opening("is a SENCO compulsory in a nursery?", found, "A nursery must name a SENCO.") == ""
    assert _opening("is a SENCO compulsory in a nursery?", found, "A nursery must take fire seriously.") != ""


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("do we really have to update the SEN information report every single year?", "Should, not must"),
        ("must an academy admit a child when it's named on the plan?", "Must: "),
        ("can a direct payment be used to pay for a school place", "Must not"),
    ],
)
def test_a_reader_sees_the_verdict_before_anything_else(library: Library, question: str, begins: str):
    answer = ask(question, library)
    assert answer.form is Form.VERDICT
    assert answer.opening.startswith(begins)
    assert answer.text.startswith(f"**{answer.opening}**")
    assert answer.statements[0].duty == begins.split(":")[0].split(",")[0].split()[0].lower()


def test_an_open_question_has_no_verdict(library: Library):
    assert ask("who must be the SENCO", library).opening == ""


def test_nothing_misleads_on_what_a_nursery_must_have(library: Library):
    assert not ask("is it compulsory to have a SENCO in a nursery class?", library).opening.startswith("Should")


def test_what_another_must_do_is_no_verdict():
    found = passage(
        "9.18", "The local authority must involve parents.", duty("local authority", "must", "involve parents")
    )
    assert _opening("does a parent have to agree to the assessment?", found) == ""
    assert _opening("do parents have to be involved?", found) == "Must: local authority"
