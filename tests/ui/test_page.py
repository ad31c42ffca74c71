"""The page as a reader uses it: app.py itself on the tests' index."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from assistant.answer import Outcome
from assistant.index.question_model import QuestionModel
from assistant.settings import Settings
from assistant.ui.answer_view import HEADINGS
from assistant.ui.examples import EXAMPLES
from tests.ui.conftest import APP, Open, as_read

_TA = "my TA does nearly everything with him, am i still accountable for his progress?"


def _ask(app: AppTest, question: str) -> AppTest:
    app.chat_input[0].set_value(question).run()
    assert not app.exception
    return app


def _questions(app: AppTest) -> list[str]:
    return [message.text[0].value for message in app.chat_message if message.name == "user"]


def _headings(app: AppTest) -> list[str]:
    return [message.header[0].value for message in app.chat_message if message.name == "assistant"]


def _last(app: AppTest) -> str:
    """The last answer's Markdown and boxes, as they read."""
    answer = app.chat_message[-1]
    return as_read("\n".join(one.value for one in [*answer.markdown, *answer.info, *answer.warning]))


def _captions(app: AppTest) -> str:
    return as_read("\n".join(caption.value for caption in app.caption))


def _labels(app: AppTest) -> list[str]:
    """The buttons that ask or forget; not those that an answer brings with it."""
    return [button.label for button in app.button if not button.label.startswith("See page ")]


def _new_chat(app: AppTest) -> AppTest:
    return next(button for button in app.button if button.label == "New chat").click().run()


def test_an_empty_page_shows_questions_for_three_readers(open_page: Open):
    app = open_page()
    assert [subheader.value for subheader in app.subheader] == list(EXAMPLES)
    assert len(EXAMPLES) == 3
    assert _labels(app) == [question for questions in EXAMPLES.values() for question in questions]
    assert not app.chat_message


def test_an_example_is_asked_on_click(open_page: Open):
    app = open_page()
    app.button[0].click().run()
    assert _questions(app) == [EXAMPLES["In the classroom"][0]]
    assert _headings(app) == [HEADINGS[Outcome.ANSWERED]]
    assert not app.subheader


def test_every_example_is_answered(open_page: Open):
    app = open_page()
    for questions in EXAMPLES.values():
        for question in questions:
            _ask(app, question)
            assert _headings(app) == [HEADINGS[Outcome.ANSWERED]], question
            _new_chat(app)


def test_the_teachers_question_cites_6_36_page_99_first(open_page: Open):
    app = _ask(open_page(), _TA)
    assert _headings(app) == [HEADINGS[Outcome.ANSWERED]]
    citations = re.findall(r"\*\*\((.+?)\)\*\*", _last(app))
    assert citations[0] == "Code of Practice 6.36, page 99"
    assert "Understood as" not in _captions(app)


def test_a_follow_up_says_how_it_was_understood(open_page: Open):
    app = _ask(_ask(open_page(), _TA), "and what about teaching assistants' training?")
    understood = next(as_read(one.value) for one in app.caption if one.value.startswith("Understood as: "))
    assert "teaching assistants' training" in understood
    assert "accountable for his progress" in understood
    assert _questions(app) == [_TA, "and what about teaching assistants' training?"]


def test_new_chat_empties_the_page(open_page: Open):
    app = _ask(open_page(), _TA)
    assert _labels(app) == ["New chat"]
    _new_chat(app)
    assert not app.chat_message
    assert [subheader.value for subheader in app.subheader] == list(EXAMPLES)
    assert "New chat" not in _labels(app)
    _ask(app, "and what about teaching assistants' training?")
    assert "Understood as" not in _captions(app)


@pytest.mark.parametrize(
    ("question", "outcome", "words"),
    [
        ("how many hours of TA time does SEN support give", Outcome.NOT_IN_CODE, "no number"),
        ("???", Outcome.REFUSED, "no words in that question"),
        ("a pupil has just disclosed to me that her uncle hits her", Outcome.SIGNPOSTED, "safeguarding lead"),
        ("tell me a joke about teachers", Outcome.OUT_OF_SCOPE, ""),
    ],
)
def test_a_question_that_gets_no_answer_has_a_heading(open_page: Open, question: str, outcome: Outcome, words: str):
    app = _ask(open_page(), question)
    assert _headings(app) == [HEADINGS[outcome]]
    assert words in _last(app)
    assert len([*app.chat_message[-1].info, *app.chat_message[-1].warning]) == 1


def test_a_question_with_markup_is_shown_as_typed(open_page: Open):
    app = _ask(open_page(), _TA)
    typed = "and <b>6.36</b> *what* $x$ :red[x]"
    _ask(app, typed)
    assert _questions(app)[-1] == typed
    _ask(app, "and *why* then $x$")
    understood = next(caption.value for caption in app.chat_message[-1].caption)
    assert "\\*why\\* then \\$x\\$" in understood


def test_two_readers_do_not_share_a_chat(open_page: Open):
    mine, yours = open_page(), open_page()
    _ask(mine, _TA)
    yours.run()
    assert not yours.chat_message
    _ask(yours, "???")
    assert _questions(yours) == ["???"]
    assert _questions(mine.run()) == [_TA]


def test_a_filter_on_chapter_5_keeps_to_chapter_5(open_page: Open):
    app = open_page()
    app.multiselect(key="only_chapters").set_value(["5"]).run()
    assert "Searching only what you chose" in _captions(app)
    _ask(app, "Must there be a SENCO?")
    cited = re.findall(r"\*\*\(?Code of Practice ([^,)*]+)", _last(app))
    assert len(cited) > 1
    assert all(label.startswith("5.") for label in cited), cited
    assert "**SEND Review" not in _last(app)


def test_the_side_tells_the_sources_and_the_duty_words(open_page: Open):
    side = as_read("\n".join(one.value for one in open_page().sidebar.markdown))
    assert all(f"**{duty}**" in side for duty in ("must", "should", "may"))
    assert "Special educational needs and disability code of practice" in side


def test_questions_are_searched_by_words_while_the_model_loads(
    data_dir: Callable[[Path], None], library_settings: Settings, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QuestionModel, "load", lambda *args: None)
    st.cache_resource.clear()
    data_dir(library_settings.data_dir)
    try:
        app = AppTest.from_file(APP, default_timeout=60).run()
        assert "Still loading the language model" in _captions(app)
        _ask(app, "What does 6.36 say?")
        assert "page 99" in _last(app)
        assert "Searched by words alone" in _captions(app)
    finally:
        st.cache_resource.clear()


def test_a_setting_that_does_not_exist_is_one_sentence(
    data_dir: Callable[[Path], None], library_settings: Settings, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("SEND_ASSISTANT_DATADIR", "/x")
    data_dir(library_settings.data_dir)
    app = AppTest.from_file(APP, default_timeout=60).run()
    assert [as_read(error.value) for error in app.error] == [
        "There is no setting SEND_ASSISTANT_DATADIR: did you mean SEND_ASSISTANT_DATA_DIR?"
    ]
    assert not app.exception
    assert not app.chat_input
