"""A citation's page opens as a picture beside its text, or in its place one sentence says why not."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from assistant.errors import ReaderError
from assistant.library import Library
from assistant.page_picture.pictures import PagePicture, pictures_of
from assistant.records import CODE, Passage
from assistant.ui import page_dialog
from assistant.ui.reader import Reader
from tests.ui.conftest import as_read
from tests.ui.made_answers import answer, show, statement

_LABEL = "See page 100 with the paragraph marked"


@pytest.fixture
def pictures(passage: Passage, library: Library) -> tuple[PagePicture, ...]:
    try:
        return pictures_of(passage, library)
    except ReaderError as error:
        pytest.skip(f"the PDF of this index is not here: {error}")


@pytest.fixture
def passage(library: Library) -> Passage:
    found = library.by_label[(CODE, "6.44")][0]
    if found.text is None:
        pytest.skip("the official PDF of the Code is not here")
    return found


def _opened(library: Library, reader: Reader = Reader.TEACHER) -> AppTest:
    app = show(answer(statement(library, "Schools should plan.")), library, reader)
    next(button for button in app.button if button.label == _LABEL).click().run()
    assert not app.exception
    return app


def _dialog_text(app: AppTest) -> list[str]:
    return [one.value for one in app.text]


@pytest.mark.parametrize("reader", list(Reader))
def test_every_reader_can_open_the_page(
    passage: Passage, pictures: tuple[PagePicture, ...], library: Library, reader: Reader
):
    closed = show(answer(statement(library, "Schools should plan.")), library, reader)
    assert not closed.get("image")
    app = _opened(library, reader)
    images = app.get("image")
    assert len(images) == len(pictures)
    alt = images[0].proto.imgs[0].alt
    assert "Code of Practice" in alt
    assert "100" in alt
    assert _dialog_text(app)[-1] == passage.text


def test_nothing_is_drawn_before_the_click(passage: Passage, library: Library, monkeypatch: pytest.MonkeyPatch):
    def drawn(*args):
        raise AssertionError("drawn without a click")

    monkeypatch.setattr(page_dialog, "pictures_of", drawn)
    show(answer(statement(library, "Schools should plan.")), library)


def _cannot(passage: Passage, library: Library):
    raise ReaderError("The file *has moved*: run python -m ingest.")


@pytest.mark.parametrize(
    ("draw", "sentence"),
    [(_cannot, "The file *has moved*: run python -m ingest."), (lambda *args: (), page_dialog.NO_PAGE)],
)
def test_what_cannot_be_drawn_is_one_sentence_above_the_text(
    passage: Passage, library: Library, monkeypatch: pytest.MonkeyPatch, draw: Callable, sentence: str
):
    monkeypatch.setattr(page_dialog, "pictures_of", draw)
    app = _opened(library)
    assert [as_read(box.value) for box in app.warning] == [sentence]
    assert _dialog_text(app)[-1] == passage.text


def test_a_page_without_a_box_says_so(
    pictures: tuple[PagePicture, ...], library: Library, monkeypatch: pytest.MonkeyPatch
):
    picture = replace(pictures[0], boxed=False, note="Nothing is boxed.")
    monkeypatch.setattr(page_dialog, "pictures_of", lambda *args: (picture,))
    assert [as_read(box.value) for box in _opened(library).info] == ["Nothing is boxed."]


def test_a_passage_that_is_on_no_page_has_no_button(library: Library):
    bare = replace(library)
    bare.__dict__["by_id"] = {p.id: replace(p, pdf_page=None) for p in library.stored.passages}
    assert not show(answer(statement(library, "Schools should plan.")), bare).button
