"""An answer's form on the page: what stands first, what stands apart, what stands side by side."""

import pytest
from streamlit.testing.v1 import AppTest

from assistant.answer import Answer, Citation, Form, Notice, NoticeKind, Statement
from assistant.library import Library
from assistant.records import CODE
from assistant.render import NOTHING_FOUND, WITHOUT_DUTY
from assistant.ui.forms import GLOSSARY
from assistant.ui.reader import Reader
from tests.ui.conftest import as_read
from tests.ui.made_answers import answer, show, statement

READERS = list(Reader)


def _subheaders(app: AppTest) -> list[str]:
    return [as_read(one.value) for one in app.subheader]


def _list(library: Library) -> Answer:
    return answer(
        statement(library, "Schools should plan.", under="school"),
        statement(library, "Schools must tell parents.", "6.2", under="school"),
        statement(library, "Schools may ask for help.", "6.58", under="school"),
        statement(library, "Planning helps.", under="school"),
        statement(library, "Councils must publish.", "4.1", under="local authority"),
        form=Form.LIST,
    )


@pytest.mark.parametrize("reader", READERS)
def test_a_verdict_stands_before_every_statement(library: Library, reader: Reader):
    made = answer(statement(library, "Schools should plan."), form=Form.VERDICT, opening="Should, not must: the school")
    app = show(made, library, reader)
    assert _subheaders(app)[0] == "Should, not must: the school"
    shown = [as_read(str(node.value)) for node in app.main if node.type in ("header", "subheader", "markdown")]
    assert shown[:2] == ["What the sources say", "Should, not must: the school"]
    assert "Schools should plan." in shown[2]


@pytest.mark.parametrize("reader", READERS)
def test_a_list_is_by_body_with_must_before_should_before_may(library: Library, reader: Reader):
    app = show(_list(library), library, reader)
    assert _subheaders(app)[:2] == ["School", "Local authority"]
    shown = [as_read(one.value) for one in app.markdown]
    heads = [
        one for one in shown if one in (":red-badge[**must**]", ":blue-badge[**should**]", ":green-badge[**may**]")
    ]
    assert [head.split("**")[1] for head in heads] == ["must", "should", "may", "must"]
    items = [one for one in shown if one.startswith("- ") and "." in one][:5]
    sentences = ["Schools must tell parents.", "Schools should plan.", "Schools may ask for help.", "Planning helps."]
    for item, sentence in zip(items, [*sentences, "Councils must publish."], strict=True):
        assert sentence in item
        assert "(Code of Practice " in item
    assert f"**{WITHOUT_DUTY}**" in shown


@pytest.mark.parametrize("reader", READERS)
def test_a_comparison_stands_side_by_side(library: Library, reader: Reader):
    made = answer(
        statement(library, "It is money.", "9.101", under="direct payment"),
        statement(library, "It is an amount.", "9.95", under="personal budget"),
        form=Form.COMPARISON,
    )
    app = show(made, library, reader)
    first, second = app.columns[:2]
    assert [first.subheader[0].value, second.subheader[0].value] == ["Direct payment", "Personal budget"]
    assert "It is money" in as_read(first.markdown[0].value)
    assert "9.95" in as_read(second.markdown[0].value)


def test_four_things_compared_stand_one_below_the_other(library: Library):
    things = ["one", "two", "three", "four"]
    made = answer(*(statement(library, f"It is {thing}.", under=thing) for thing in things), form=Form.COMPARISON)
    assert _subheaders(show(made, library, Reader.TEACHER)) == ["One", "Two", "Three", "Four"]


@pytest.mark.parametrize("reader", READERS)
def test_each_part_has_a_heading_and_an_unanswered_part_says_so(library: Library, reader: Reader):
    made = answer(
        statement(library, "Schools should plan.", under="who plans?"),
        statement(library, "Schools must tell parents.", "6.2", under="who tells *parents*?"),
        form=Form.PARTS,
        unanswered=("how much does it cost?",),
    )
    app = show(made, library, reader)
    assert _subheaders(app)[:3] == ["Who plans?", "Who tells *parents*?", "How much does it cost?"]
    assert [as_read(box.value) for box in app.info] == [NOTHING_FOUND]


def test_what_is_said_on_an_unanswered_part_stands_under_it_and_nowhere_else(library: Library):
    made = answer(
        statement(library, "Schools should plan.", under="who plans?"),
        form=Form.PARTS,
        unanswered=("how much does it cost?", "why?"),
        notices=(
            Notice(NoticeKind.SCOPE, "how much does it cost: The Code names no price."),
            Notice(NoticeKind.SCOPE, "Only chapter 6 was searched."),
            Notice(NoticeKind.SCOPE, "why: The Code does not seem to say. Try other words."),
        ),
    )
    said = [as_read(box.value) for box in show(made, library).info]
    assert said == [
        "Only chapter 6 was searched.",
        f"{NOTHING_FOUND} The Code names no price.",
        f"{NOTHING_FOUND} Try other words.",
    ]


@pytest.mark.parametrize("reader", READERS)
def test_a_definition_names_its_term_before_its_meaning(library: Library, reader: Reader):
    made = answer(statement(library, "It is a plan.", under="EHC plan"), form=Form.DEFINITION)
    app = show(made, library, reader)
    assert _subheaders(app)[0] == "EHC plan"
    assert "It is a plan" in as_read(app.markdown[0].value) + as_read(app.markdown[1].value)


@pytest.mark.parametrize("reader", READERS)
def test_a_definition_from_the_glossary_is_headed_by_its_term(library: Library, reader: Reader):
    entry = library.by_label[(CODE, GLOSSARY)][0]
    meaning = Statement("It is a plan.", None, (Citation(CODE, GLOSSARY, entry.page, entry.id),))
    action = statement(library, "Schools must plan.")
    app = show(answer(meaning, action, form=Form.DEFINITION), library, reader)
    assert _subheaders(app)[0] == entry.headings[-1]
    text = "\n".join(as_read(one.value) for one in app.markdown)
    assert text.index("It is a plan.") < text.index("Schools must plan.")


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("form", list(Form))
def test_every_statement_is_shown_once_with_its_citation_in_every_form(library: Library, form: Form, reader: Reader):
    made = answer(
        statement(library, "It helps.", "6.45", under="one"),
        statement(library, "Schools must tell parents.", "6.2", under="two"),
        statement(library, "Schools should plan.", "6.44", under="one"),
        form=form,
    )
    lines = [as_read(one.value) for one in show(made, library, reader).markdown]
    for text, where in (("It helps.", "6.45"), ("Schools must tell parents.", "6.2"), ("Schools should plan.", "6.44")):
        own = [line for line in lines if text in line]
        assert len(own) == 1
        assert f"(Code of Practice {where}, page " in own[0]
