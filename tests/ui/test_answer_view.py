"""Each way in which a question can end has its own heading, and its sentence is shown."""

import pytest
from streamlit.testing.v1 import AppTest

from assistant.answer import Answer, Notice, NoticeKind, Outcome
from assistant.library import Library
from assistant.ui.answer_view import HEADINGS
from assistant.ui.session import Shown
from tests.ui.conftest import as_read


def _show(shown, library):  # AppTest runs this body on its own: no name of this module is known in it
    from assistant.ui.answer_view import show_answer

    show_answer(shown, library)


def _page(answer: Answer, library: Library, by_words: bool = False) -> AppTest:
    return AppTest.from_function(_show, args=(Shown(answer, by_words), library), default_timeout=30).run()


def test_every_outcome_has_a_heading_of_its_own():
    assert set(HEADINGS) == set(Outcome)
    assert len(set(HEADINGS.values())) == len(Outcome)
    assert all(HEADINGS.values())


@pytest.mark.parametrize("outcome", list(Outcome))
def test_an_outcome_shows_its_heading_and_its_sentence(outcome: Outcome, library: Library):
    app = _page(Answer("q1", "why?", outcome, "One *plain* sentence.", understood="why?"), library)
    assert not app.exception
    assert [header.value for header in app.header] == [HEADINGS[outcome]]
    assert [as_read(box.value) for box in [*app.info, *app.warning]] == ["One *plain* sentence."]


def test_a_notice_that_is_the_answer_is_not_said_twice(library: Library):
    notice = Notice(NoticeKind.SAFEGUARDING, "Go to the lead.")
    app = _page(Answer("q1", "why?", Outcome.SIGNPOSTED, "Go to the lead.", notices=(notice,)), library)
    assert [as_read(warning.value) for warning in app.warning] == ["Go to the lead."]


def test_a_notice_beside_the_answer_is_shown(library: Library):
    notice = Notice(NoticeKind.PERSONAL_DATA, "Leave out the name.")
    app = _page(Answer("q1", "why?", Outcome.NOT_IN_CODE, "It does not say.", notices=(notice,)), library)
    assert [as_read(warning.value) for warning in app.warning] == ["Leave out the name."]


def test_a_search_by_words_alone_says_so(library: Library):
    app = _page(Answer("q1", "why?", Outcome.NOT_IN_CODE, "It does not say.", understood="why?"), library, True)
    assert [caption.value.split(":")[0] for caption in app.caption] == ["Searched by words alone"]
