"""What a question says of a paragraph is held against it: the false premise is corrected first."""

import pytest

from assistant.answer import Answer, NoticeKind
from assistant.library import Library
from assistant.pipeline import ask


def _put_right(answer: Answer) -> list[str]:
    return [notice.text for notice in answer.notices if notice.kind is NoticeKind.PREMISE]


def test_a_paragraph_about_something_else_is_said_to_be(library: Library):
    answer = ask("9.200 says schools must keep TAs", library)
    heading = library.by_label[("send-code-2015", "9.200")][0].headings[-1]
    assert _put_right(answer) == [f"9.200 is about “{heading}”; it does not say that."]
    assert answer.statements[0].citations[0].paragraph == "9.200"
    assert {one.citations[0].paragraph for one in answer.statements} - {"9.200"}


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("why does 9.176 give us 6 weeks", ["9.176 does not say 6 weeks."]),
        ("doesn't 6.44 say that we have to review every 6 weeks?", ["6.44 does not say 6 weeks."]),
        ("does 9.176 really give the LA four weeks to decide on the plan?", []),
        ("what does 6.65 say about meeting parents three times a year?", []),
        ("does the annual review in 9.176 need two weeks' notice?", []),
    ],
)
def test_a_time_that_the_paragraph_does_not_have(library: Library, question: str, said: list[str]):
    assert _put_right(ask(question, library)) == said


def test_an_age_is_not_taken_for_a_time(library: Library):
    assert _put_right(ask("does 9.178 mean a 4 year old's plan is looked at more often?", library)) == []


def test_the_premise_of_one_part_is_put_right_too(library: Library):
    answer = ask("doesn't 9.176 say 6 weeks, and who has to call the review meeting?", library)
    assert _put_right(answer) == ["9.176 does not say 6 weeks."]


def test_the_bare_number_is_no_premise(library: Library):
    assert _put_right(ask("9.176", library)) == []
