"""Lists: bodies as headings, must before should before may, each duty a sentence."""

import pytest

from assistant.answer import Form
from assistant.claims.ground import duty_text, same
from assistant.forms.listed import as_sentence, listed
from assistant.library import Library
from assistant.pipeline import ask
from assistant.records import Duty
from assistant.support import supporting
from assistant.turn import Turn
from tests.forms.passages import duty, hit, passage

_ORDER = {"must": 0, "should": 1, "may": 2}


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (duty("local authority", "must", "send a report"), "The local authority must send a report."),
        (duty("NHS England", "must", "attend"), "NHS England must attend."),
        (duty("school leaders", "should", "plan ahead"), "School leaders should plan ahead."),
        (duty("school", "must", "tell parents", when="it decides"), "The school must tell parents (when it decides)."),
        (duty("school", "may", "help", when="where appropriate"), "The school may help (where appropriate)."),
        (duty("school", "must", "ask", when="before naming it"), "The school must ask (before naming it)."),
        (duty("school", "must", "finish", by="31 March"), "The school must finish (by 31 March)."),
        (duty("school", "must", "finish", by="the agreed date"), "The school must finish (by the agreed date)."),
        (duty("school", "must", "reply", by="within 15 days"), "The school must reply (within 15 days)."),
        (
            duty("school", "must", "reply", when="it is asked", by="6 weeks"),
            "The school must reply (when it is asked) (6 weeks).",
        ),
    ],
)
def test_a_duty_reads_as_a_sentence(given: Duty, sentence: str):
    assert as_sentence(given.who[0], given) == sentence


def test_every_duty_of_the_corpus_is_borne_out_by_its_passage_as_it_is_listed(library: Library):
    pairs = [(found, one, who) for found in library.stored.passages for one in found.duties for who in one.who]
    assert len(pairs) > 1000
    for found, one, who in pairs:
        sentence = as_sentence(who, one)
        known = same(sentence) == same(duty_text(one, who))
        assert known or supporting(sentence, [found], library.bodies), f"{found.label}: {sentence}"


def test_the_body_asked_for_alone_with_must_before_should_before_may(library: Library):
    found = passage(
        "6.1",
        "Text.",
        duty("school", "may", "wait"),
        duty("local authority", "must", "act"),
        duty("school", "should", "think"),
        duty("school", "must", "write"),
    )
    turn = Turn("1", "", understood="list what the school must do", hits=(hit(found),))
    statements = listed(turn, library)
    assert [statement.under for statement in statements] == ["School"] * 3
    assert [statement.duty for statement in statements] == ["must", "should", "may"]


def test_where_nobody_is_asked_for_each_body_has_its_heading(library: Library):
    found = passage("6.1", "Text.", duty("school", "should", "think"), duty("local authority", "must", "act"))
    turn = Turn("1", "", understood="list the duties", hits=(hit(found),))
    assert [statement.under for statement in listed(turn, library)] == ["School", "Local authority"]


def test_where_nobody_is_bound_the_sentences_are_listed(library: Library):
    found = passage("6.1", "There are two areas. One is reading. One is writing.")
    turn = Turn("1", "", understood="list the areas", hits=(hit(found),))
    assert [statement.text for statement in listed(turn, library)] == [
        "There are two areas.",
        "One is reading.",
        "One is writing.",
    ]


@pytest.mark.parametrize(
    ("question", "body"),
    [
        ("list what the local authority must do before the plan is issued", "Local authority"),
        ("list the duties on early years providers please", "Early years provider"),
        ("what are the responsibilities of governing bodies for medical conditions? bullet points", "Governing body"),
    ],
)
def test_a_reader_sees_the_body_then_must_then_should(library: Library, question: str, body: str):
    answer = ask(question, library)
    assert answer.form is Form.LIST
    assert answer.statements[0].under == body
    assert f"### {body}\n\n**" in answer.text
    for under in {statement.under for statement in answer.statements}:
        places = [_ORDER[s.duty] for s in answer.statements if s.under == under and s.duty]
        assert places == sorted(places)
