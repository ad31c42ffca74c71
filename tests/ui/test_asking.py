"""With a language model each statement appears when it has been checked; the answer takes their place."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from assistant.answer import Answer, Notice, NoticeKind
from assistant.errors import ReaderError
from assistant.library import Library
from assistant.ui import asking
from tests.ui.conftest import as_read
from tests.ui.made_answers import answer, statement

_FAILED = "The language model took too long. The answer is quoted from the paragraphs instead."


def _script(library):  # AppTest runs this body on its own: no name of this module is known in it
    import streamlit as st

    from assistant.ui.answer_view import show_answer
    from assistant.ui.asking import answer_in_view
    from assistant.ui.session import Shown, Waiting

    found = answer_in_view(Waiting("why?"), library, None)
    if found:
        st.session_state["shown"] = True
        show_answer(Shown(found), library)


Page = Callable[..., AppTest]


@pytest.fixture
def page(library: Library, monkeypatch: pytest.MonkeyPatch) -> Page:
    """Asks on a page of its own, with a library that has a writer, and `ask` in the pipeline's place."""

    def shown(ask: Callable[..., Answer], writer: object | None = object()) -> AppTest:
        monkeypatch.setattr(asking, "ask", ask)
        given = replace(library, writer=writer)  # type: ignore[arg-type]
        return AppTest.from_function(_script, args=(given,), default_timeout=30).run()

    return shown


def _count(app: AppTest, text: str) -> int:
    return sum(text in as_read(one.value) for one in app.markdown)


def test_without_a_model_nothing_is_streamed(page: Page, library: Library):
    def ask(question, library_, *, history, only):
        return answer(statement(library, "Schools should plan."))

    app = page(ask, writer=None)
    assert not app.exception
    assert _count(app, "Schools should plan.") == 1


def test_a_statement_is_on_the_page_before_the_answer_is_there(page: Page, library: Library):
    def ask(question, library_, *, history, only, on_statement):
        on_statement(statement(library, "Schools *should* plan."))
        on_statement(statement(library, "Schools must tell parents.", "6.2"))
        raise ZeroDivisionError  # the page stays as it is at this moment

    app = page(ask)
    assert [one.message for one in app.exception]
    lines = [as_read(one.value) for one in app.markdown]
    assert len(lines) == 2
    assert "Schools *should* plan. **(Code of Practice 6.44, page 100)**" in lines[0]
    assert ":red-badge[**must**] Schools must tell parents." in lines[1]
    assert "waiting_question" not in app.session_state


def test_the_answer_takes_the_place_of_what_was_streamed(page: Page, library: Library):
    def ask(question, library_, *, history, only, on_statement):
        on_statement(statement(library, "Streamed and kept."))
        on_statement(statement(library, "Streamed only."))
        return answer(statement(library, "Streamed and kept."), statement(library, "Quoted instead."))

    app = page(ask)
    assert not app.exception
    assert _count(app, "Streamed only.") == 0
    assert [_count(app, text) for text in ("Streamed and kept.", "Quoted instead.")] == [1, 1]


def test_what_the_model_could_not_do_is_said_above_the_answer(page: Page, library: Library):
    def ask(question, library_, *, history, only, on_statement):
        made = answer(statement(library, "Schools should plan."))
        return replace(made, notices=(Notice(NoticeKind.MODEL, _FAILED),))

    app = page(ask)
    assert [as_read(box.value) for box in app.info] == [_FAILED]
    assert not app.warning
    assert not app.error


def test_an_error_is_one_sentence_and_the_question_is_let_go(page: Page):
    def ask(question, library_, *, history, only, on_statement):
        raise ReaderError("The index is gone: run python -m ingest.")

    app = page(ask)
    assert [as_read(box.value) for box in app.error] == ["The index is gone: run python -m ingest."]
    assert "shown" not in app.session_state
    assert "waiting_question" not in app.session_state


def test_a_question_is_held_while_it_is_asked(page: Page, library: Library):
    import streamlit as st

    held = []

    def ask(question, library_, *, history, only, on_statement):
        held.append(st.session_state["waiting_question"].question)
        return answer(statement(library, "Schools should plan."))

    app = page(ask)
    assert held == ["why?"]
    assert "waiting_question" not in app.session_state
