"""What a question names by number is found by it, or said not to exist."""

import pytest

from assistant.answer import NoticeKind, Outcome
from assistant.library import Library
from assistant.steps.look_up import look_up
from assistant.turn import Turn


def _looked_up(question: str, library: Library, **changes: object) -> Turn:
    return look_up(Turn("1", question, understood=question).with_(**changes), library)


def _found(turn: Turn) -> list[str]:
    return [hit.passage.label for hit in turn.hits]


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("6.44", ["6.44"]),
        ("what does 9.14 say about outcomes", ["9.14"]),
        ("what goes in section F", ["Section F"]),
        ("what must be in sections B, D and F of the plan", ["Section B", "Section D", "Section F"]),
        ("who must be the SENCO", []),
        # Here the section is one word of the question, not what it is about.
        ("my son's therapist left and section F is not delivered since september", []),
    ],
)
def test_what_is_named_is_a_hit(library: Library, question: str, labels: list[str]):
    assert _found(_looked_up(question, library)) == labels


def test_a_number_that_does_not_exist_ends_the_way(library: Library):
    turn = _looked_up("what does 7.60 say about colleges", library)
    assert turn.outcome is Outcome.NOT_IN_CODE
    assert "There is no paragraph 7.60" in turn.message
    assert turn.hits  # the nearest by what is asked beside the number


def test_beside_one_that_exists_it_is_told_as_a_premise(library: Library):
    turn = _looked_up("compare 6.44 and 6.144", library)
    assert turn.outcome is None
    assert _found(turn) == ["6.44"]
    assert [notice.kind for notice in turn.notices] == [NoticeKind.PREMISE]


def test_a_part_is_not_ended_by_a_number_that_another_part_names(library: Library):
    beside = (("what does 7.60 say, and who signs it?", 0.5),)
    told = "what does 7.60 say: who signs it?"
    assert _looked_up(told, library, beside=beside, asked="who signs it?").outcome is None
    own = _looked_up("what does 7.60 say", library, beside=beside, asked="what does 7.60 say")
    assert own.outcome is Outcome.NOT_IN_CODE


def test_a_whole_chapter_narrows_the_search_to_it(library: Library):
    turn = _looked_up("chapter 7", library)
    assert turn.only is not None
    assert turn.only.chapters == frozenset({"7"})
    assert {hit.passage.chapter for hit in turn.hits} == {"7"}
