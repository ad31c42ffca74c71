"""The parts of a question put together: a heading each, what is not answered named, a worry before everything."""

import pytest

from assistant.answer import Answer, Form, NoticeKind, Outcome
from assistant.forms.sentence_choice import statement
from assistant.library import Library
from assistant.pipeline import ask
from assistant.steps.together import together
from assistant.turn import Turn
from tests.forms.passages import hit, passage

_ONE, _TWO = passage("6.1", "Heads write. Heads sign."), passage("6.2", "Heads check. Heads ask.")
_WHOLE = Turn("q", "who writes and who signs?", understood="who writes and who signs?", form=Form.PARTS)


def _part(asks: str, *said: tuple[str, int]) -> Turn:
    return Turn(
        f"q/{asks}",
        asks,
        hits=(hit(_ONE), hit(_TWO)),
        statements=tuple(statement(text, (_ONE, _TWO)[which]) for text, which in said),
    )


def _under(answer: Answer) -> list[str]:
    return list(dict.fromkeys(one.under for one in answer.statements))


def test_each_part_has_its_statements_under_it_and_a_passage_is_a_hit_once():
    turn = together(_WHOLE, [_part("who writes", ("Heads write.", 0)), _part("who signs", ("Heads sign.", 0))])
    assert [(one.under, one.text) for one in turn.statements] == [
        ("who writes", "Heads write."),
        ("who signs", "Heads sign."),
    ]
    assert [found.passage.label for found in turn.hits] == ["6.1", "6.2"]


def test_a_sentence_that_answers_two_parts_is_told_once():
    turn = together(_WHOLE, [_part("a", ("Heads write.", 0)), _part("b", ("Heads sign.", 0), ("Heads write.", 0))])
    assert [(one.under, one.text) for one in turn.statements] == [("a", "Heads write."), ("b", "Heads sign.")]


@pytest.mark.parametrize("more", [(), (("Heads check.", 1),)])
def test_it_is_told_again_where_it_answers_the_later_part_best(more: tuple[tuple[str, int], ...]):
    turn = together(_WHOLE, [_part("a", ("Heads write.", 0)), _part("b", ("Heads write.", 0), *more)])
    assert [one.text for one in turn.statements if one.under == "b"] == ["Heads write.", *(text for text, _ in more)]


def test_what_is_not_answered_is_named_with_what_is_said_on_it():
    silent = _part("what colour?").ended(Outcome.NOT_IN_CODE, "The Code says nothing of colours.\n\nLook elsewhere.")
    turn = together(_WHOLE, [_part("a", ("Heads write.", 0)), silent])
    assert turn.unanswered == ("what colour?",)
    assert [notice.text for notice in turn.notices] == ["what colour: The Code says nothing of colours."]


def test_where_no_part_is_answered_the_question_ends_as_it_was_judged():
    silent = _part("a").ended(Outcome.OUT_OF_SCOPE, "Not here.")
    assert together(_WHOLE, [silent, silent]).outcome is Outcome.OUT_OF_SCOPE
    judged = _WHOLE.ended(Outcome.NOT_IN_CODE, "It does not say.")
    assert together(judged, [silent, silent]).message == "It does not say."


def test_a_reader_sees_each_part_answered_under_its_heading(library: Library):
    answer = ask("What is a personal budget and when can my parents ask for one?", library)
    assert (answer.outcome, answer.form) == (Outcome.ANSWERED, Form.PARTS)
    assert _under(answer) == ["What is a personal budget", "when can my parents ask for one?"]
    assert all(f"### {under}\n\n" in answer.text for under in _under(answer))
    cited = {one.citations[0].paragraph for one in answer.statements if one.under == _under(answer)[1]}
    assert cited & {"9.98", "3.38", "1.21"}


def test_a_reader_is_told_which_part_the_code_does_not_answer(library: Library):
    answer = ask("what is SEN support and what's for dinner on friday", library)
    assert answer.outcome is Outcome.PARTLY_ANSWERED
    assert answer.unanswered == ("what's for dinner on friday",)
    assert "### what's for dinner on friday" in answer.text


def test_a_number_that_is_not_there_leaves_the_other_part_answered(library: Library):
    answer = ask("what does 7.60 say, and who must be the SENCO in a mainstream school?", library)
    assert answer.outcome is Outcome.PARTLY_ANSWERED
    assert "There is no paragraph 7.60" in answer.text
    assert "who must be the SENCO in a mainstream school?" in _under(answer)


@pytest.mark.parametrize(
    ("question", "things"),
    [
        ("a personal budget v a direct payment", ["personal budget", "direct payment"]),
        ("section F and section G - what goes in which?", ["section F", "section G"]),
    ],
)
def test_a_comparison_has_a_heading_for_each_thing(library: Library, question: str, things: list[str]):
    answer = ask(question, library)
    assert answer.form is Form.COMPARISON
    assert _under(answer) == things
    assert all(f"### {thing}\n\n- " in answer.text for thing in things)


@pytest.mark.parametrize(
    "question",
    [
        "her stepdad hit her last night and she has a plan, what should I do and when is the review due?",
        "when is the annual review due and what do I do, a child told me her dad hits her?",
    ],
)
def test_a_worry_in_one_part_ends_the_whole(library: Library, question: str):
    answer = ask(question, library)
    assert answer.outcome is Outcome.SIGNPOSTED
    assert not answer.statements
    assert NoticeKind.SAFEGUARDING in {notice.kind for notice in answer.notices}
