"""Whatever the model or its server does, over real HTTP: no wrong sentence reaches the reader, in time."""

import time

import pytest

from assistant.answer import Outcome
from assistant.evaluation.scripts import SCRIPTS
from assistant.support import objection
from tests.writer.conftest import SECONDS, Asked, Model

# Between them, their paragraphs have must, should and may, deadlines, several bodies and negations.
QUESTIONS = (
    "when does the local authority have to tell us its decision after an annual review meeting",
    "can a school refuse to admit a child because they don't have an EHC plan",
    "what must the SEN information report include",
    "how long does the local authority have to decide whether to assess",
    "do governors need a named SEN governor",
)
FOUND_NOTHING = {
    "invented_keys", "no_keys", "numbers_for_keys", "keys_of_another_answer", "obeys_without_key", "refuses",
    "not_in_code", "not_in_code_and_more",
}  # fmt: skip
QUOTED_INSTEAD = {
    "empty", "blank", "reasons_for_ever", "one_long_sentence", "status_400", "status_401", "status_404", "status_429",
    "status_500", "hang", "drip", "invalid_json", "wrong_content_type", "tool_call", "ten_megabytes_at_once",
}  # fmt: skip
CUT_SHORT = {
    "hang_half_way",
    "closed_half_way",
    "unfinished_sentence",
    "invalid_chunk",
    "not_utf_8",
    "duplicates",
    "ten_megabytes",
}
WELL = {
    "honest", "keys_first", "all_keys_on_everything", "status_429_then_well", "status_503_then_well",
    "no_last_event", "reasons_first",
}  # fmt: skip


def test_there_are_enough_scripts():
    assert len(SCRIPTS) >= 40


@pytest.mark.parametrize("script", SCRIPTS)
def test_no_wrong_sentence_reaches_the_reader(model: Model, script: str):
    asked = model.ask(QUESTIONS[sorted(SCRIPTS).index(script) % len(QUESTIONS)], script)
    assert model.server.seen, "the model was not asked"
    _nothing_wrong(asked)
    if script in FOUND_NOTHING:
        assert asked.answer.outcome is Outcome.NOT_IN_CODE
        assert not asked.answer.statements
        return
    assert asked.answer.outcome is Outcome.ANSWERED
    if script in QUOTED_INSTEAD:
        assert not asked.streamed
        assert "quoted from the paragraphs instead" in asked.model_notices[0]
    else:
        assert tuple(asked.streamed) == asked.answer.statements
    if script in CUT_SHORT:
        assert "until then" in asked.model_notices[0]
    if script in WELL:
        assert asked.streamed
        assert not [text for text in asked.model_notices if "instead" in text or "until then" in text]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(
    "script", ["should_to_must", "must_to_should", "longer_deadline", "authority_to_school", "drops_not", "adds_not"]
)
def test_the_worst_lies_over_several_paragraphs(model: Model, script: str, question: str):
    _nothing_wrong(model.ask(question, script))


def _nothing_wrong(asked: Asked) -> None:
    for lie in asked.server.lies:
        assert not [text for text in asked.shown if lie.lower() in text.lower()]
        assert lie.lower() not in asked.answer.text.lower()
    for statement in (*asked.answer.statements, *asked.streamed):
        passages = [asked.library.by_id[citation.passage_id] for citation in statement.citations]
        assert objection(statement.text, passages, asked.library.bodies) == ""


@pytest.mark.parametrize("script", ["hang", "hang_half_way", "drip"])
def test_the_time_limit_holds(model: Model, script: str):
    begun = time.monotonic()
    model.ask(QUESTIONS[0], script)
    assert time.monotonic() - begun < SECONDS + 3


def test_an_endless_reply_is_not_read_to_its_end(model: Model):
    before = model.server.sent
    model.ask(QUESTIONS[0], "ten_megabytes")
    assert model.server.sent - before < 5_000_000


def test_keys_are_new_for_each_answer(model: Model):
    model.ask(QUESTIONS[0], "honest")
    model.ask(QUESTIONS[0], "honest")
    first, second = model.server.seen[-2:]
    assert list(first.passages.values()) == list(second.passages.values())
    assert not set(first.passages) & set(second.passages)


def test_a_lie_is_replaced_by_the_paragraphs_own_words_and_said_to_be(model: Model):
    asked = model.ask(QUESTIONS[0], "must_to_should")
    assert asked.answer.statements
    assert "did not hold" in asked.model_notices[0]


def test_only_the_redacted_question_leaves(model: Model):
    asked = model.ask(
        "Does the SENCO have to tell Mrs Featherstone about her son Jack Featherstone's support?", "honest"
    )
    sent = model.server.seen[-1].request
    assert "Featherstone" not in sent
    assert "Jack" not in sent
    notice = next(notice for notice in asked.answer.notices if notice.kind == "personal_data")
    assert "Nothing of it left this machine" in notice.text


def test_a_paragraph_asked_for_by_number_is_quoted_without_the_model(model: Model):
    before = len(model.server.seen)
    assert model.ask("6.44", "should_to_must").answer.statements
    assert len(model.server.seen) == before


def test_no_tools_are_offered_and_no_number_is_told(model: Model):
    model.ask(QUESTIONS[0], "honest")
    seen = model.server.seen[-1]
    assert "6.44" not in seen.rules
    assert "page" not in seen.request.split("<question>")[0].split("\n")[1]
