"""The way from a question to an answer, on the session's real index."""

import json

import pytest

from assistant.answer import Answer, NoticeKind, Outcome
from assistant.conversation import exchange_of
from assistant.library import Library
from assistant.pipeline import STEPS, ask
from assistant.records import CODE
from assistant.retrieval.hits import Filter


def _first_citation(answer: Answer) -> tuple[str, int | None]:
    citation = answer.statements[0].citations[0]
    return citation.paragraph, citation.page


def test_the_pipeline_reads_as_the_designs_list():
    names = [step.__name__ for step in STEPS]
    assert names == ["screen", "spell", "resolve", "divide", "look_up", "search", "judge", "compose", "write", "verify"]


def test_the_teachers_question_is_answered_from_6_36_page_99(library: Library):
    answer = ask("my TA does nearly everything with him, am i still accountable for his progress?", library)
    assert answer.outcome is Outcome.ANSWERED
    assert _first_citation(answer) == ("6.36", 99)
    assert "Code of Practice 6.36, page 99" in answer.text


def test_a_paragraph_number_shows_that_paragraph_and_nothing_else(library: Library):
    answer = ask("6.44", library)
    assert {c.paragraph for s in answer.statements for c in s.citations} == {"6.44"}
    assert [hit.passage.label for hit in answer.retrieved] == ["6.44"]


def test_a_section_of_the_plan_is_found_by_its_letter(library: Library):
    answer = ask("what goes in section H1 of an EHC plan", library)
    assert _first_citation(answer)[0] == "Section H1"


def test_a_toddlers_plan_is_reviewed_more_often(library: Library):
    answer = ask("how often should a toddler's plan be looked at", library)
    assert "9.178" in {c.paragraph for s in answer.statements for c in s.citations}


def test_a_number_that_does_not_exist_is_said_not_to_exist(library: Library):
    answer = ask("what does 7.60 say about colleges", library)
    assert answer.outcome is Outcome.NOT_IN_CODE
    assert answer.text == "There is no paragraph 7.60; chapter 7 ends at 7.35."


def test_one_number_that_exists_and_one_that_does_not(library: Library):
    answer = ask("compare 6.44 and 6.144", library)
    assert answer.outcome is Outcome.PARTLY_ANSWERED
    assert "There is no paragraph 6.144" in answer.text
    assert _first_citation(answer)[0] == "6.44"


@pytest.mark.parametrize(
    ("question", "duty"),
    [
        ("do we have to tell parents in writing-ish, formally, when we start SEN support?", "must"),
        ("do governors need a named SEN governor", "should"),
    ],
)
def test_the_duty_word_is_the_codes(library: Library, question: str, duty: str):
    answer = ask(question, library)
    assert duty in {statement.duty for statement in answer.statements}


def test_every_statement_has_a_citation_whose_passage_holds_its_duty_word(library: Library):
    answer = ask("who has to review an EHC plan and how often", library)
    for statement in answer.statements:
        assert statement.citations
        for citation in statement.citations:
            passage = library.by_id[citation.passage_id]
            assert statement.duty is None or statement.duty in f"{passage.text} {passage.plain}"


def test_a_boundary_is_told_as_not_in_the_code_beside_what_is_near(library: Library):
    answer = ask("how many hours of TA time does SEN support give", library)
    assert answer.outcome is Outcome.NOT_IN_CODE
    assert not answer.statements
    assert "no number" in answer.text
    assert answer.retrieved


@pytest.mark.parametrize(
    ("question", "outcome"),
    [
        ("a pupil has just disclosed to me that her uncle hits her, what do I do", Outcome.SIGNPOSTED),
        ("tell me a joke about teachers", Outcome.OUT_OF_SCOPE),
        ("does he have autism? he lines up his pens", Outcome.OUT_OF_SCOPE),
    ],
)
def test_what_belongs_elsewhere_goes_there(library: Library, question: str, outcome: Outcome):
    answer = ask(question, library)
    assert answer.outcome is outcome
    assert answer.text


def test_a_change_since_2015_comes_with_the_citation(library: Library):
    answer = ask("6.85", library)
    notice = next(notice for notice in answer.notices if notice.kind is NoticeKind.CURRENCY)
    assert notice.paragraph == "6.85"
    assert "NPQ" in notice.text


def test_a_follow_up_is_understood_with_the_question_before(library: Library):
    first = ask("when does the local authority have to tell us its decision after an annual review meeting", library)
    second = ask("and if they want to amend it?", library, history=[exchange_of(first)])
    assert second.understood.startswith("and if they want to amend it? (about: when does the local authority")
    assert any(notice.kind is NoticeKind.UNDERSTOOD for notice in second.notices)


def test_a_signposted_turn_does_not_colour_the_next(library: Library):
    first = ask("a pupil has just disclosed to me that her uncle hits her", library)
    second = ask("and what about section F?", library, history=[exchange_of(first)])
    assert "uncle" not in second.understood


def test_a_worry_is_heard_whatever_was_asked_before(library: Library):
    first = ask("how many hours of TA time does SEN support give", library)
    second = ask("a child told me her dad hits her, what do I do?", library, history=[exchange_of(first)])
    assert second.outcome is Outcome.SIGNPOSTED
    assert second.understood == "a child told me her dad hits her, what do I do?"
    assert not second.also_read


def test_a_name_is_left_out_and_the_question_answered(library: Library):
    answer = ask("Do I have to tell Mrs Featherstone that her son Jack is getting SEN support?", library)
    assert "Jack" not in answer.question
    assert "Featherstone" not in json.dumps(answer.as_json())
    assert answer.outcome is Outcome.ANSWERED
    assert any(notice.kind is NoticeKind.PERSONAL_DATA for notice in answer.notices)


def test_a_filter_keeps_to_its_chapter(library: Library):
    only = Filter(sources=frozenset({CODE}), chapters=frozenset({"5"}))
    answer = ask("who must be the SENCO", library, only=only)
    assert {hit.passage.chapter for hit in answer.retrieved} == {"5"}


def test_json_has_the_contracts_fields_and_no_others(library: Library):
    data = json.loads(json.dumps(ask("6.36", library, question_id="q1").as_json()))
    expected = ["id", "question", "outcome", "text", "statements", "notices", "retrieved", "seconds"]
    assert list(data) == expected
    assert set(data["statements"][0]) == {"text", "duty", "citations"}
    assert set(data["statements"][0]["citations"][0]) == {"source", "paragraph", "page"}
    assert set(data["retrieved"][0]) == {"source", "paragraph", "page", "score"}
    assert data["id"] == "q1"


def test_retrieved_is_best_first_at_most_ten_and_a_paragraph_once(library: Library):
    answer = ask("what must the SEN information report include", library)
    labels = [(hit.passage.source, hit.passage.label) for hit in answer.retrieved]
    scores = [hit.score for hit in answer.retrieved]
    assert len(labels) <= 10
    assert len(set(labels)) == len(labels)
    assert scores == sorted(scores, reverse=True)
