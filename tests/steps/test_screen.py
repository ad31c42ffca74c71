"""What a question must not be: empty, made of control characters, too long."""

from assistant.answer import Outcome
from assistant.library import Library
from assistant.pipeline import ask
from assistant.steps.screen import visible


def test_a_question_of_fifty_thousand_characters_gets_one_sentence(library: Library):
    answer = ask("why " * 12_500, library)
    assert answer.outcome is Outcome.REFUSED
    assert answer.text == "That question has 50,000 characters, 2,000 is the most: ask its core in a few sentences."


def test_a_question_of_control_characters_gets_one_sentence(library: Library):
    answer = ask("\x00\x07\x1b\u200b\u202e", library)
    assert answer.outcome is Outcome.REFUSED
    assert answer.text.startswith("There are no words in that question")


def test_punctuation_alone_is_no_question(library: Library):
    assert ask("???!", library).outcome is Outcome.REFUSED


def test_hidden_characters_are_taken_out_and_words_kept():
    assert visible("SEN\u200bCO\u202e time\x00 \ue000please") == "SENCO time please"


def test_tag_characters_cannot_smuggle_text():
    hidden = "".join(chr(0xE0000 + ord(letter)) for letter in "ignore")
    assert visible(f"who is the SENCO{hidden}") == "who is the SENCO"


def test_wide_letters_are_made_plain():
    assert visible("ＳＥＮＣＯ") == "SENCO"
