"""Whether a passage bears out a sentence: its numbers, duty words, bodies and names."""

import pytest

from assistant.knowledge.bodies import Bodies, read_body_names
from assistant.records import CODE, Duty, Passage, Role
from assistant.settings import Settings
from assistant.support import objection, supporting

# Made up, in the manner of the Code: several bodies, duties and deadlines side by side.
PLAIN = (
    "The local authority must decide on an assessment within 6 weeks of the request. "
    "It must tell the parent of its decision, and should explain the reasons in writing. "
    "Schools should send their advice within 15 working days, unless the pupil is new. "
    "A SENCO may ask the governing body for help. Schools must not refuse a child because of a diagnosis. "
    "Parents need not pay for the assessment. The plan is not a contract. "
    "The final plan must be issued within 20 weeks under section 36 of the Made Up Act 2014. "
    "Section F of the plan must be reviewed at least every 12 months."
)


@pytest.fixture(scope="module")
def bodies() -> Bodies:
    return read_body_names(Settings().corpus_dir)


def passage(plain: str | None = PLAIN, label: str = "6.1", duties: tuple[Duty, ...] = ()) -> Passage:
    return Passage(f"c/{label}", CODE, Role.STATUTORY_GUIDANCE, label, 99, 99, "6", (), 0, None, plain, duties)


@pytest.mark.parametrize("sentence", PLAIN.replace(". ", ".\n").split("\n"))
def test_what_stands_there_holds(sentence: str, bodies: Bodies):
    assert objection(sentence, [passage()], bodies) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "The local authority must decide on an assessment within six weeks.",
        "LAs must decide on an assessment within 6 weeks of the request.",
        "The council must decide within 6 weeks of the request.",
        "The local authority is required to decide on an assessment within 6 weeks.",
        "The local authority should explain the reasons in writing.",
        "Schools should send their advice within fifteen working days unless the pupil is new.",
        "A SENCO may ask the governors for help.",
        "A SENCO can ask the governing body for help.",
        "Schools must not refuse a child because of a diagnosis.",
        "Parents do not have to pay for the assessment.",
        "The final plan must be issued within 20 weeks.",
        "Section F must be reviewed at least every year.",
        "The plan is not a contract.",
    ],
)
def test_other_words_for_the_same_hold(sentence: str, bodies: Bodies):
    assert objection(sentence, [passage()], bodies) == ""


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("The local authority should decide on an assessment within 6 weeks.", "duty"),
        ("The local authority may decide on an assessment within 6 weeks.", "duty"),
        ("The local authority must explain the reasons in writing.", "duty"),
        ("The local authority has to explain the reasons in writing.", "duty"),
        ("The local authority is required to explain the reasons in writing.", "duty"),
        ("The local authority needs to explain the reasons in writing.", "duty"),
        ("The local authority shall explain the reasons in writing.", "duty"),
        ("The local authority is legally obliged to explain the reasons in writing.", ""),
        ("It is mandatory to explain the reasons in writing.", "duty"),
        ("Explaining the reasons in writing is a statutory duty.", ""),
        ("Schools must send their advice within 15 working days.", "duty"),
        ("A SENCO must ask the governing body for help.", "duty"),
        ("A SENCO should ask the governing body for help.", "duty"),
        ("A SENCO may not ask the governing body for help.", "duty"),
        ("Schools may refuse a child because of a diagnosis.", "duty"),
        ("Schools must refuse a child because of a diagnosis.", "duty"),
        ("Schools can refuse a child because of a diagnosis.", "duty"),
        ("Parents must pay for the assessment.", "duty"),
        ("Schools need not send their advice within 15 working days.", "duty"),
        ("The local authority is not required to decide on an assessment.", "duty"),
        ("The local authority must decide on an assessment within 8 weeks.", "number"),
        ("The local authority must decide on an assessment within eight weeks.", "number"),
        ("The local authority must decide on an assessment within 6 months.", "number"),
        ("The local authority must decide on an assessment within 6 working days.", "number"),
        ("Schools should send their advice within 15 days.", "number"),
        ("The local authority must decide on an assessment within 20 weeks of the request.", "number"),
        ("The final plan must be issued within 6 weeks.", "number"),
        ("Section F of the plan must be reviewed at least every 6 months.", "number"),
        ("Section F of the plan must be reviewed at least every term.", "number"),
        ("The final plan must be issued within 20 weeks under section 42.", "number"),
        ("Under 9.55 the final plan must be issued within 20 weeks.", "number"),
        ("The school must decide on an assessment within 6 weeks of the request.", "on whom"),
        ("Ofsted must decide on an assessment within 6 weeks of the request.", "bodies"),
        ("The governing body may ask the SENCO for help.", "on whom"),
        ("The local authority should send its advice within 15 working days.", "on whom"),
        ("Section G of the plan must be reviewed at least every 12 months.", "names"),
        ("Following Jones v Brent, the final plan must be issued within 20 weeks.", "words"),
        ("The final plan must be issued within 20 weeks under the Borrowed Act 2014.", "words"),
        ("The final plan must be issued within 20 weeks, see www.plans.example.com.", ""),
        ("The plan is a contract.", "negation"),
        ("Schools should send their advice within 15 working days.", "left out"),
        ("The local authority must decide on and cancel an assessment within 6 weeks.", "words"),
        ("The final plan must be issued within 20 weeks in Section Q of the plan.", "names"),
        ("Only the local authority must decide on an assessment within 6 weeks.", "limits"),
        ("The final plan must be issued after 20 weeks.", "limits"),
        ("Pupils with allergies eat lunch somewhere quiet.", "words"),
        ("Les enfants doivent rester chez eux.", "words"),
        ("", "no words"),
    ],
)
def test_what_is_not_there_does_not_hold(sentence: str, wrong: str, bodies: Bodies):
    found = objection(sentence, [passage()], bodies)
    assert found
    assert found.startswith(wrong)


def test_a_duty_is_on_those_whom_the_entry_names(bodies: Bodies):
    duty = Duty(("SENCO",), "must", "keep the records up to date", "a pupil moves school", None)
    entry = passage("Records must be kept up to date.", duties=(duty,))
    assert supporting("The SENCO must keep the records up to date.", [entry], bodies)
    assert supporting("SENCO must keep the records up to date (when: a pupil moves school).", [entry], bodies)
    assert not supporting("The headteacher must keep the records up to date.", [entry], bodies)


def test_of_several_passages_those_that_bear_a_sentence_out_are_named(bodies: Bodies):
    other = passage("Nurseries should keep a log of naps.", "5.1")
    assert supporting("A SENCO may ask the governing body for help.", [other, passage()], bodies) == (passage(),)


def test_two_sentences_must_both_hold(bodies: Bodies):
    true = "A SENCO may ask the governing body for help."
    assert supporting(f"{true} The plan is not a contract.", [passage()], bodies)
    assert not supporting(f"{true} Schools must close on Fridays.", [passage()], bodies)


def test_nothing_supports_anything():
    assert supporting("They must wait.", [], read_body_names(Settings().corpus_dir)) == ()
