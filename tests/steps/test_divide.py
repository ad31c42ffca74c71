"""A question of several parts, or one that compares, becomes a turn for each."""

from assistant.answer import Form
from assistant.library import Library
from assistant.steps.divide import divide
from assistant.turn import Exchange, Turn


def _divided(question: str, library: Library, **changes: object) -> Turn:
    return divide(Turn("q", question, understood=question).with_(**changes), library)


def test_each_part_is_a_turn_with_its_own_words_as_heading(library: Library):
    turn = _divided("Who writes the SEN information report and how often must it be updated?", library)
    assert turn.form is Form.PARTS
    assert [part.question for part in turn.parts] == [
        "Who writes the SEN information report",
        "how often must it be updated?",
    ]


def test_a_part_that_leans_is_read_with_the_first_and_one_that_names_nothing_with_the_next(library: Library):
    _, second = _divided("Who writes the SEN information report and how often must it be updated?", library).parts
    assert second.understood == "Who writes the SEN information report: how often must it be updated?"
    first, second = _divided("who decides and who pays for speech and language therapy in school?", library).parts
    assert first.understood == "who pays for speech and language therapy in school?: who decides"
    assert second.understood == "who pays for speech and language therapy in school?"


def test_what_is_told_is_read_with_every_part(library: Library):
    parts = _divided("My pupil has a plan. Can she insist? Who can she appeal to?", library).parts
    assert all(part.understood.startswith("My pupil has a plan. ") for part in parts)


def test_every_part_is_searched_beside_the_whole(library: Library):
    question = "Who writes it and who signs it?"
    for part in _divided(question, library).parts:
        assert question in [text for text, _ in part.beside]


def test_each_thing_compared_is_a_turn(library: Library):
    turn = _divided("mediation v disagreement resolution", library)
    assert turn.form is Form.COMPARISON
    assert [(part.question, part.understood) for part in turn.parts] == [
        ("mediation", "what is mediation"),
        ("disagreement resolution", "what is disagreement resolution"),
    ]


def test_one_thing_a_list_and_a_follow_up_are_not_divided(library: Library):
    assert not _divided("who must be the SENCO", library).parts
    assert not _divided("list what we must do and who checks it?", library).parts
    follows = Exchange("who must be the SENCO")
    assert not _divided("who writes it and who signs it?", library, follows=follows).parts
