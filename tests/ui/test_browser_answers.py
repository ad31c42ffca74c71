"""Readers, forms and the page of a citation in a real browser, on wide and narrow screens."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest

from assistant.answer import Form
from assistant.errors import ReaderError
from assistant.library import Library
from assistant.page_picture.pictures import pictures_of
from assistant.records import CODE
from assistant.settings import Settings
from assistant.ui.for_senco import DUTIES, QUOTATIONS
from assistant.ui.reader import Reader
from tests.ui.chromium import CHROMIUM, ROOT, WIDER_THAN_THE_SCREEN, served, settle

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

pytestmark = pytest.mark.skipif(not CHROMIUM.is_file(), reason=f"there is no browser at {CHROMIUM}")

_HEADING_LEVELS = """() => [...document.querySelectorAll('[data-testid=stMain] :is(h1, h2, h3, h4, h5, h6)')]
    .map(heading => Number(heading.tagName[1]))"""

_CUT_OFF = """() => [...document.querySelectorAll('[data-testid=stTable], [data-testid=stTable] *')]
    .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0)
    .map(e => `${e.tagName} ${e.innerText.slice(0, 30)}: ${e.scrollWidth} > ${e.clientWidth}`)"""

_LAST_HEADING = {Reader.TEACHER: "What the sources say", Reader.SENCO: QUOTATIONS, Reader.TRAINER: "How it was found"}

Visit = Callable[..., "sync_api.Page"]


@pytest.fixture(scope="module")
def address(library_settings: Settings) -> Iterator[str]:
    with served(ROOT / "tests" / "ui" / "made_page.py", library_settings) as found:
        yield found


@pytest.fixture
def visit(browser: "sync_api.Browser", address: str) -> Iterator[Visit]:
    """Opens the answer of a form for a reader, in a window of the given width."""
    opened = []

    def open_at(width: int, form: Form = Form.PLAIN, reader: Reader = Reader.TEACHER) -> "sync_api.Page":
        page = browser.new_page(viewport={"width": width, "height": 844})
        opened.append(page)
        page.goto(f"{address}/?form={form}&reader={reader}")
        page.get_by_role("heading", name=_LAST_HEADING[reader]).wait_for(timeout=60_000)
        page.get_by_text("Official wording:" if reader is not Reader.SENCO else "Quotation:").first.wait_for()
        settle(page)
        return page

    yield open_at
    for page in opened:
        page.close()


@pytest.mark.parametrize("reader", list(Reader))
@pytest.mark.parametrize("form", list(Form))
def test_every_form_fits_a_narrow_screen_for_every_reader(visit: Visit, form: Form, reader: Reader):
    page = visit(390, form, reader)
    assert page.evaluate(WIDER_THAN_THE_SCREEN) == []
    assert page.evaluate(_CUT_OFF) == []
    levels = page.evaluate(_HEADING_LEVELS)
    assert levels[:2] == [1, 2]
    assert all(after - before <= 1 for before, after in pairwise(levels)), levels


@pytest.mark.parametrize("width", [1280, 390])
def test_switching_the_reader_redraws_the_answer_and_the_link_keeps_it(visit: Visit, width: int):
    page = visit(width)
    page.get_by_role("radio", name="SENCO").click()
    page.get_by_role("heading", name=DUTIES).wait_for()
    page.wait_for_url("**reader=SENCO**")
    page.reload()
    page.get_by_role("heading", name=DUTIES).wait_for(timeout=60_000)
    # Streamlit fetches the part that draws a quotation on its first use: it may come after the headings.
    sync_api.expect(page.get_by_test_id("stCode").first).to_have_text(re.compile(r"page 99\)\s*$"), timeout=20_000)


@pytest.mark.parametrize(("width", "beside"), [(1280, True), (390, False)])
def test_what_is_compared_stands_side_by_side_where_there_is_room(visit: Visit, width: int, beside: bool):
    page = visit(width, Form.COMPARISON)
    first = page.get_by_role("heading", name="Meeting parents").bounding_box()
    second = page.get_by_role("heading", name="Telling parents").bounding_box()
    assert first
    assert second
    assert (abs(first["y"] - second["y"]) < 5) == beside
    assert (second["x"] > first["x"] + 100) == beside


@pytest.mark.parametrize("width", [1280, 390])
def test_a_verdict_stands_above_all_else_in_large_words(visit: Visit, width: int):
    page = visit(width, Form.VERDICT)
    opening = page.get_by_role("heading", name="Should, not must: the school")
    statement = page.get_by_text("at least three times a year").first
    top, below = opening.bounding_box(), statement.bounding_box()
    assert top
    assert below
    assert top["y"] + top["height"] <= below["y"]
    size = "heading => parseFloat(getComputedStyle(heading).fontSize)"
    assert opening.evaluate(size) > statement.evaluate(size)


@pytest.mark.parametrize("width", [1280, 390])
def test_a_list_tells_must_before_should_for_each_body(visit: Visit, width: int):
    page = visit(width, Form.LIST)
    sync_api.expect(page.get_by_test_id("stMain").locator("li")).to_have_count(4)
    text = page.get_by_test_id("stMain").inner_text()
    places = [text.index(words) for words in ("School\n", "must tell parents", "should meet", "Good to know")]
    assert places == sorted(places)
    assert "Alternative provision" in text[places[-1] :]


@pytest.mark.parametrize("width", [1280, 390])
def test_the_keyboard_opens_and_closes_the_page_of_a_citation(visit: Visit, library: Library, width: int):
    passage = library.by_label[(CODE, "6.36")][0]
    try:
        pictures = pictures_of(passage, library)
    except ReaderError as error:
        pytest.skip(f"the PDF of this index is not here: {error}")
    if not pictures:
        pytest.skip("the official PDF of the Code is not here")
    page = visit(width)
    summary = page.locator("summary", has_text="Code of Practice 6.36")
    summary.focus()
    page.keyboard.press("Enter")
    button = page.get_by_role("button", name="See page 99 with the paragraph marked")
    button.wait_for()
    page.keyboard.press("Tab")
    sync_api.expect(button).to_be_focused()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    picture = dialog.get_by_role("img", name=pictures[0].alt)
    picture.wait_for(timeout=20_000)
    settle(page)
    sync_api.expect(dialog).to_contain_text(" ".join((passage.text or "").split()[:4]))
    box = picture.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    page.keyboard.press("Escape")
    dialog.wait_for(state="detached")
