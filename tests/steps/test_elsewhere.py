"""What is out of scope is so by the whole question; the few words of a follow-up lean nowhere."""

import pytest

from assistant.answer import Outcome
from assistant.conversation import exchange_of
from assistant.library import Library
from assistant.pipeline import ask


@pytest.mark.parametrize(
    "question",
    [
        "what wage does a lunchtime supervisor get",
        "what is the capital of france",
        "which is the best special school in Leeds",
        "will it snow tomorrow",
        "help me fix my interactive whiteboard",
    ],
)
def test_what_leans_elsewhere_is_out_of_scope(library: Library, question: str):
    assert ask(question, library).outcome is Outcome.OUT_OF_SCOPE


@pytest.mark.parametrize("words", ["who pays", "and is that a must?", "how often", "the second one"])
def test_a_few_words_after_a_question_are_read_with_it(library: Library, words: str):
    before = exchange_of(ask("who reviews an EHC plan and when", library))
    assert ask(words, library, history=[before]).outcome is not Outcome.OUT_OF_SCOPE
