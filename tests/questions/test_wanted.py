"""The form of answer that a question wants."""

import pytest

from assistant.answer import Form
from assistant.questions.wanted import asks_yes_or_no, defined, wanted


@pytest.mark.parametrize(
    ("question", "form"),
    [
        ("list what the local authority must do before the plan is issued", Form.LIST),
        ("what are all the duties on health bodies", Form.LIST),
        ("give me a checklist for the annual review", Form.LIST),
        ("all the things that must be in the local offer", Form.LIST),
        ("a personal budget v a direct payment", Form.COMPARISON),
        ("what is a personal budget", Form.DEFINITION),
        ("define 'young person'", Form.DEFINITION),
        ("SENDIST?", Form.DEFINITION),
        ("do we have to review the plan every term?", Form.VERDICT),
        ("can the LA refuse to assess?", Form.VERDICT),
        ("who writes the plan", Form.PLAIN),
        ("what must the plan contain", Form.PLAIN),
        ("is the child happy?", Form.PLAIN),
        ("he listed three concerns about her reading", Form.PLAIN),
    ],
)
def test_the_form_wanted(question: str, form: Form):
    assert wanted(question) is form


@pytest.mark.parametrize(
    ("question", "term"),
    [
        ("what is a personal budget", "personal budget"),
        ("what's an IRO?", "IRO"),
        ("what does graduated approach mean", "graduated approach"),
        ("what counts as a learning difficulty", "learning difficulty"),
        ("what do they mean by outcomes", "outcomes"),
        ("what is the deadline for the plan", ""),
        ("what is the difference between SEN and disability", ""),
        ("what is the school required to do for a child with SEN who has moved here", ""),
    ],
)
def test_the_term_to_be_explained(question: str, term: str):
    assert defined(question) == term


@pytest.mark.parametrize(
    "question",
    ["must we tell parents?", "so we have to tell parents, right?", "ofsted says we need a policy, is that correct"],
)
def test_yes_or_no(question: str):
    assert asks_yes_or_no(question)


@pytest.mark.parametrize(
    "question", ["when must we tell parents?", "which schools have to have a SENCO", "is it raining?"]
)
def test_no_yes_or_no(question: str):
    assert not asks_yes_or_no(question)
