"""A worry that is told beside a question for the Code comes before the question."""

import pytest

from assistant.answer import NoticeKind, Outcome
from assistant.library import Library
from assistant.pipeline import ask
from assistant.steps.worries import worry_in_passing


@pytest.mark.parametrize(
    "question",
    [
        "How often do we review SEN support, and he told the TA his dad hits him",
        "how many times a year do we meet parents? she has been cutting herself",
        "who writes the EHC plan? mum came in drunk again and the child was scared to go home",
        "What does 9.14 say, and the child says stepdad locks him in his room",
        "who goes to the annual review and also she says her uncle touches her",
    ],
)
def test_a_worry_told_in_passing_comes_first(library: Library, question: str):
    answer = ask(question, library)
    assert answer.outcome is Outcome.SIGNPOSTED
    assert any(notice.kind is NoticeKind.SAFEGUARDING for notice in answer.notices)


@pytest.mark.parametrize(
    "question",
    [
        "How many times a year do we meet parents of kids on SEN support, who leads and should the child be there?",
        "mum says he needs a plan, and the head says there is no money. who decides",
        "can the mainstream refuse him because they can't cope, and could the special school take him",
        "can a school turn us away because my child has no plan and they cant cope",
        "my daughter is too ill for school, who has to sort out her lessons",
        "he has been on SEN support since year 2 and his dad wants an EHCP",
    ],
)
def test_what_people_say_of_a_case_is_no_worry(library: Library, question: str):
    assert worry_in_passing(question, library) is None
    assert ask(question, library).outcome is not Outcome.SIGNPOSTED
