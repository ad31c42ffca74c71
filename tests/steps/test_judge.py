"""Is it a question for the Code, and is what was found near enough?"""

import pytest

from assistant.answer import NoticeKind, Outcome
from assistant.library import Library
from assistant.steps.judge import judge
from assistant.steps.search import search
from assistant.turn import Turn


def _judged(question: str, library: Library, **changes: object) -> Turn:
    return judge(search(Turn("1", question, understood=question).with_(**changes), library), library)


@pytest.mark.parametrize(
    "question", ["who must be the SENCO", "what is an EHC plan", "how often is a plan reviewed", "EHCP?", "TA?"]
)
def test_a_question_for_the_code_goes_on_with_citable_hits_only(library: Library, question: str):
    turn = _judged(question, library)
    assert turn.outcome is None
    assert turn.hits
    assert all(hit.passage.role.is_citable for hit in turn.hits)


@pytest.mark.parametrize(
    ("question", "outcome"),
    [
        ("a child told me her dad hits her, what do I do?", Outcome.SIGNPOSTED),
        ("tell me a joke about teachers", Outcome.OUT_OF_SCOPE),
        ("how many hours of TA time does SEN support give", Outcome.NOT_IN_CODE),
    ],
)
def test_every_other_way_to_end(library: Library, question: str, outcome: Outcome):
    turn = _judged(question, library)
    assert turn.outcome is outcome
    assert turn.message


def test_nothing_near_enough_is_said_to_be_so(library: Library):
    turn = judge(Turn("1", "?", understood="?"), library)
    assert turn.outcome is Outcome.NOT_IN_CODE
    assert turn.message.startswith("The Code does not seem to say.")


def test_a_worry_is_heard_in_a_part_and_in_a_follow_up(library: Library):
    worry = "a child told me her dad hits her"
    part = _judged(worry, library, asked=worry, beside=((worry, 1.0), (f"when is the review? {worry}", 0.5)))
    assert part.outcome is Outcome.SIGNPOSTED
    follow_up = _judged(f"{worry} (about: when is the review due)", library, asked=worry)
    assert follow_up.outcome is Outcome.SIGNPOSTED
    assert NoticeKind.SAFEGUARDING in {notice.kind for notice in follow_up.notices}
    assert follow_up.understood == worry


def test_what_is_told_on_a_boundary_comes_with_its_nearest_paragraphs_first(library: Library):
    turn = _judged("how many hours of TA time does SEN support give", library)
    nearest = [hit.passage.label for hit in turn.hits]
    boundary = next(entry for entry in library.boundaries.values() if turn.message.startswith(entry.says))
    assert nearest[: len(boundary.see)] == list(boundary.see)
