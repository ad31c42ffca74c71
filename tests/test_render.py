"""The Markdown of an answer in each of its forms."""

from assistant.answer import Citation, Form, Statement
from assistant.knowledge.sources import Source
from assistant.records import CODE, Modal, Role
from assistant.render import NOTHING_FOUND, as_markdown
from assistant.turn import Turn

_SOURCES = {CODE: Source(id=CODE, title="The Code", short="Code of Practice", role=Role.STATUTORY_GUIDANCE)}


def _statement(text: str, duty: Modal | None = None, under: str = "", paragraph: str = "6.44") -> Statement:
    return Statement(text, duty, (Citation(CODE, paragraph, 100),), under)


def _markdown(*statements: Statement, **fields) -> str:
    return as_markdown(Turn("q1", "why?", statements=statements, **fields), _SOURCES)


def test_a_plain_answer_is_its_statements_with_their_citations():
    assert _markdown(_statement("One."), _statement("Two.", paragraph="6.45")) == (
        "One. (Code of Practice 6.44, page 100)\n\nTwo. (Code of Practice 6.45, page 100)"
    )


def test_a_verdict_stands_first_in_bold():
    text = _markdown(_statement("One."), form=Form.VERDICT, opening="Should, not must: the school")
    assert text.split("\n\n") == ["**Should, not must: the school**", "One. (Code of Practice 6.44, page 100)"]


def test_a_list_is_headed_by_body_with_must_and_should_apart():
    text = _markdown(
        _statement("May wait.", "may", "School"),
        _statement("Must tell.", "must", "School"),
        _statement("Should plan.", "should", "Council"),
        _statement("It helps.", None, "School"),
        form=Form.LIST,
    )
    where = "(Code of Practice 6.44, page 100)"
    assert text.split("\n\n") == [
        "### School",
        "**must**",
        f"- Must tell. {where}",
        "**may**",
        f"- May wait. {where}",
        "**Good to know**",
        f"- It helps. {where}",
        "### Council",
        "**should**",
        f"- Should plan. {where}",
    ]


def test_a_comparison_is_one_headed_list_for_each_thing():
    text = _markdown(
        _statement("Money.", under="Direct payment"),
        _statement("An amount.", under="Personal budget"),
        _statement("Paid out.", under="Direct payment"),
        form=Form.COMPARISON,
    )
    where = "(Code of Practice 6.44, page 100)"
    assert text.split("\n\n") == [
        "### Direct payment",
        f"- Money. {where}\n- Paid out. {where}",
        "### Personal budget",
        f"- An amount. {where}",
    ]


def test_parts_have_a_heading_each_and_a_part_without_an_answer_says_so():
    text = _markdown(_statement("One.", under="who?"), form=Form.PARTS, unanswered=("how much?",))
    assert text.split("\n\n") == [
        "### who?",
        "One. (Code of Practice 6.44, page 100)",
        "### how much?",
        NOTHING_FOUND,
    ]


def test_an_answer_without_statements_is_its_sentence():
    assert _markdown(message="The Code does not say.", unanswered=("how much?",)) == "The Code does not say."


def test_a_citation_of_a_source_that_is_gone_keeps_its_name():
    statement = Statement("One.", None, (Citation("policy-x", "Section 2", None),))
    assert _markdown(statement) == "One. (policy-x Section 2)"
