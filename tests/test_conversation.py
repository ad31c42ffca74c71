"""Histories as they come from outside: whole, in part, and not at all as they should be."""

import pytest

from assistant.answer import Outcome
from assistant.conversation import AskAgain, exchange_of, history_of
from assistant.library import Library
from assistant.pipeline import ask
from assistant.turn import Exchange

_ANSWERED = {
    "question": "who leads?",
    "outcome": "answered",
    "statements": [{"text": "A teacher.", "citations": [{"source": "send-code-2015", "paragraph": "6.67"}]}],
}


@pytest.fixture
def ask_again(library: Library) -> AskAgain:
    return lambda question, before: ask(question, library, history=before)


def test_a_whole_answer_keeps_its_citations(ask_again: AskAgain):
    assert history_of([_ANSWERED], ask_again) == (Exchange("who leads?", ("6.67",)),)


def test_an_answer_that_was_none_is_known_as_such():
    assert not history_of([_ANSWERED | {"outcome": "signposted"}])[0].answered


def test_a_plain_question_is_asked_again(library: Library, ask_again: AskAgain):
    question = "how many times a year should we meet parents of children on SEN support"
    assert history_of([question], ask_again) == (exchange_of(ask(question, library)),)
    assert "6.65" in history_of([{"role": "user", "content": question}], ask_again)[0].cited


def test_a_chain_of_plain_questions_is_asked_in_turn(ask_again: AskAgain):
    second = history_of(["does a mainstream school have to have a SENCO", "what about nursery?"], ask_again)[1]
    assert second.question == "does a nursery have to have a SENCO?"


def test_a_plain_worry_does_not_colour_the_next(library: Library, ask_again: AskAgain):
    history = history_of(["a pupil has just disclosed to me that her uncle hits her"], ask_again)
    assert not history[0].answered
    answer = ask("who has to be invited to an annual review meeting", library, history=history)
    assert "uncle" not in answer.understood
    assert answer.outcome is Outcome.ANSWERED


@pytest.mark.parametrize(
    "junk", [None, "yes", 7, {}, [None, 3, "", "  ", [], {"role": "assistant", "content": "x"}, {}]]
)
def test_what_is_no_history_is_none(junk: object):
    assert history_of(junk) == ()


def test_answers_in_a_wrong_form_cite_nothing():
    for statements in (None, "6.65", [None], [{"citations": "6.65"}], [{"citations": [None, {}]}]):
        assert history_of([{"question": "q", "outcome": "answered", "statements": statements}]) == (Exchange("q"),)


def test_of_a_long_history_the_last_turns_count():
    history = history_of([f"question {n}" for n in range(1000)])
    assert len(history) < 10
    assert history[-1].question == "question 999"
