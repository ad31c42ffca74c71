"""A mistyped question is answered as the one that was meant, and the reader is told."""

from assistant.answer import NoticeKind
from assistant.library import Library
from assistant.pipeline import ask
from assistant.steps.spell import spell
from assistant.turn import Turn


def test_the_reader_is_told_how_a_mistyped_question_was_understood(library: Library):
    turn = spell(Turn("t", "", understood="how offten must a plan be reveiwed"), library)
    assert turn.understood == "how often must a plan be reviewed"
    assert [notice.kind for notice in turn.notices] == [NoticeKind.UNDERSTOOD]


def test_a_question_without_slips_is_left_alone(library: Library):
    turn = Turn("t", "", understood="how often must a plan be reviewed")
    assert spell(turn, library) == turn


def test_a_mistyped_question_finds_what_the_right_one_finds(library: Library):
    typed, meant = (
        "can the local athority use a blankit polisy for asessments",
        "can the local authority use a blanket policy for assessments",
    )
    assert [one.citations for one in ask(typed, library).statements] == [
        one.citations for one in ask(meant, library).statements
    ]
