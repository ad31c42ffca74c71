"""Answers made by hand on real passages, one for each form, and the page that shows one of them."""

from streamlit.testing.v1 import AppTest

from assistant.answer import Answer, Citation, Form, Outcome, Statement
from assistant.duty_words import duty_word
from assistant.library import Library
from assistant.records import CODE
from assistant.ui.reader import Reader
from assistant.ui.session import Shown


def statement(library: Library, text: str, paragraph: str = "6.44", under: str = "") -> Statement:
    """A statement of our own on a paragraph of the Code."""
    passage = library.by_label[(CODE, paragraph)][0]
    return Statement(text, duty_word(text), (Citation(CODE, paragraph, passage.page, passage.id),), under)


def answer(*statements: Statement, form: Form = Form.PLAIN, **fields) -> Answer:
    """An answered question with these statements."""
    given = {"understood": "why?", **fields}
    return Answer("q1", "why?", Outcome.ANSWERED, "", statements, form=form, **given)


def _show(shown, library, reader):  # AppTest runs this body on its own: no name of this module is known in it
    from assistant.ui.answer_view import show_answer

    show_answer(shown, library, reader)


def show(made: Answer, library: Library, reader: Reader = Reader.TEACHER) -> AppTest:
    """The answer on a page of its own."""
    app = AppTest.from_function(_show, args=(Shown(made), library, reader), default_timeout=30).run()
    assert not app.exception
    return app


def example(form: Form, library: Library) -> Answer:
    """One answer of each form, long enough to look like a real one."""
    meet = "Schools should meet the parents of pupils on SEN support at least three times a year."
    tell = "Schools must tell parents when special educational provision is made for their child."
    know = "Teachers answer for the progress of every pupil in their class, whoever else works with the child."
    on = {"meet": ("6.65", meet), "tell": ("6.2", tell), "know": ("6.36", know)}

    def one(name: str, under: str = "") -> Statement:
        return statement(library, on[name][1], on[name][0], under)

    if form is Form.VERDICT:
        return answer(one("meet"), one("tell"), form=form, opening="Should, not must: the school")
    if form is Form.DEFINITION:
        return answer(one("know", "class teacher's responsibility"), form=form)
    if form is Form.LIST:
        school = [one(name, "school") for name in on]
        return answer(*school, one("tell", "alternative provision"), form=form)
    if form is Form.COMPARISON:
        return answer(one("meet", "meeting parents"), one("tell", "telling parents"), form=form)
    if form is Form.PARTS:
        parts = (one("meet", "how often do we meet parents"), one("know", "who answers for progress"))
        return answer(*parts, form=form, unanswered=("what may a meeting cost",))
    return answer(one("know"), one("meet"), one("tell"), form=form)
