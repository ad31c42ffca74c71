"""What figure a question wants, and whether a passage has it."""

import pytest

from assistant.questions.figures import figures_wanted, has_figure, only_a_number_answers
from tests.forms.passages import passage


@pytest.mark.parametrize(
    ("question", "has", "lacks"),
    [
        ("how often does the area SENCO have to visit?", "every term", "regularly"),
        ("within how many days must they reply", "within 15 working days", "promptly"),
        ("what is the deadline", "by 31 March", "as soon as possible"),
        ("how many hours of TA time", "5 hours", "15 weeks"),
        ("what percentage of lessons", "20% of pupils", "Year 9"),
        ("at what age can he decide", "at the age of 16", "when he is ready"),
        ("how many pupils in a group", "up to 6 pupils", "small groups"),
    ],
)
def test_a_passage_has_the_figure_or_lacks_it(question: str, has: str, lacks: str):
    wanted = figures_wanted(question)
    assert wanted
    assert has_figure(passage("1.1", has), wanted)
    assert not has_figure(passage("1.1", lacks), wanted)


@pytest.mark.parametrize(
    "question", ["who must be told?", "may the EP write how many hours he needs", "what is a plan"]
)
def test_other_questions_want_none_and_any_passage_will_do(question: str):
    assert figures_wanted(question) == frozenset()
    assert has_figure(passage("1.1", "Parents are told."), figures_wanted("who must be told?"))


def test_only_a_number_answers_how_many_weeks():
    assert only_a_number_answers("within how many school days do they have to reply?")
    assert only_a_number_answers("how many hrs of TA time does he get")
    assert not only_a_number_answers("how soon do they have to reply?")
    assert not only_a_number_answers("how many people come to the review?")
