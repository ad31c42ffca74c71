"""A long question is read sentence by sentence beside the whole of it; a short one, or one sentence, is not."""

import pytest

from assistant.library import Library
from assistant.pipeline import ask
from assistant.questions.in_sentences import in_sentences

STORY = "Results day, and fans in the hall. She missed it by just one mark. Aha! May she repeat the year at college?"


def test_every_sentence_of_some_words_has_its_share():
    beside = in_sentences(STORY)
    assert [text for text, _ in beside] == [
        "Results day, and fans in the hall.",
        "She missed it by just one mark.",
        "May she repeat the year at college?",
    ]
    assert sum(weight for _, weight in beside) == pytest.approx(0.7)
    assert beside[0][1] == pytest.approx(beside[1][1]) == pytest.approx(beside[2][1])


@pytest.mark.parametrize(
    "question", ["Who pays? And when?", "what happens if " + "the council says no and " * 10 + "we move", "", "?! ?!"]
)
def test_short_ones_and_single_sentences_are_read_whole(question: str):
    assert in_sentences(question) == ()


def test_no_words_but_many_signs():
    assert in_sentences("a b. " * 10) == ()


def test_the_question_is_found_behind_a_story(library: Library):
    story = "Fire drill, rain, and the photographer came twice. Our hamster has a new wheel. My tea went cold. "
    answer = ask(story + "By when must a new SENCO have the qualification?", library)
    assert "6.85" in {citation.paragraph for statement in answer.statements for citation in statement.citations}
