"""The page in a real browser: one question from the keyboard to the official wording, on wide and narrow screens."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.index.location import current_index
from assistant.index.manifest import read_manifest
from assistant.settings import Settings
from assistant.ui.examples import EXAMPLES
from tests.ui.chromium import CHROMIUM, WIDER_THAN_THE_SCREEN, served, settle
from tests.ui.conftest import APP

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

_TA = "my TA does nearly everything with him, am i still accountable for his progress?"
_INPUT = "Ask about the SEND Code of Practice"
_AT_THE_TOP = "asked => Math.abs(asked.getBoundingClientRect().top) < 10"

pytestmark = pytest.mark.skipif(not CHROMIUM.is_file(), reason=f"there is no browser at {CHROMIUM}")

_CUT_OFF = """() => [...document.querySelectorAll('[data-testid=stButton] button')].filter(button =>
    [button, ...button.querySelectorAll('*')].some(e => e.clientWidth > 0 &&
        (e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight + 1)))
    .map(button => button.innerText)"""

Visit = Callable[[int], "sync_api.Page"]


@pytest.fixture(scope="module")
def address(library_settings: Settings) -> Iterator[str]:
    with served(APP, library_settings) as found:
        yield found


@pytest.fixture
def visit(browser: "sync_api.Browser", address: str) -> Iterator[Visit]:
    """Opens the page in a window of the given width, its language model loaded."""
    opened = []

    def open_at(width: int) -> "sync_api.Page":
        page = browser.new_page(viewport={"width": width, "height": 844})
        opened.append(page)
        page.goto(address)
        page.get_by_role("button", name=EXAMPLES["Training others"][-1]).wait_for(timeout=60_000)
        page.get_by_text("Still loading the language model").wait_for(state="detached", timeout=180_000)
        settle(page)
        return page

    yield open_at
    for page in opened:
        page.close()


def _ask(page: "sync_api.Page", question: str) -> None:
    page.get_by_placeholder(_INPUT).fill(question)
    page.get_by_placeholder(_INPUT).press("Enter")


def _expect_6_36(page: "sync_api.Page") -> None:
    answer = page.get_by_test_id("stChatMessage").nth(1)
    sync_api.expect(answer).to_contain_text("Code of Practice 6.36, page 99", timeout=20_000)


@pytest.mark.parametrize("width", [1280, 390])
def test_a_question_leads_to_the_official_wording(visit: Visit, library_settings: Settings, width: int):
    page = visit(width)
    assert page.evaluate(WIDER_THAN_THE_SCREEN) == []
    _ask(page, _TA)
    _expect_6_36(page)
    page.get_by_text("Official wording:").first.click()
    official = read_manifest(current_index(library_settings.data_dir)).has_official_code
    wording = page.get_by_test_id("stExpanderDetails").first
    sync_api.expect(wording).to_contain_text(
        "Teachers are responsible and accountable" if official else "The official wording is not here"
    )
    sync_api.expect(wording).to_be_visible()
    settle(page)
    assert page.evaluate(WIDER_THAN_THE_SCREEN) == []


def test_the_first_answer_too_comes_into_view_on_a_phone(visit: Visit):
    page = visit(390)
    _ask(page, _TA)
    _expect_6_36(page)
    asked = page.get_by_test_id("stChatMessage").first
    page.wait_for_function(_AT_THE_TOP, arg=asked.element_handle(), timeout=10_000)


def test_a_new_answer_comes_into_view_whatever_was_unfolded(visit: Visit):
    page = visit(1280)
    _ask(page, _TA)
    _expect_6_36(page)
    page.get_by_role("button", name="New chat").wait_for()
    _ask(page, "What does 6.44 say?")
    sync_api.expect(page.get_by_test_id("stChatMessage").nth(3)).to_contain_text("6.44, page 100", timeout=20_000)
    unfolded = page.locator("summary", has_text="Code of Practice 6.44").first
    unfolded.click()
    settle(page)
    _ask(page, "what goes in section F")
    asked = page.get_by_test_id("stChatMessage").filter(has_text="what goes in section F").first
    sync_api.expect(asked).to_be_in_viewport()
    page.wait_for_function(_AT_THE_TOP, arg=asked.element_handle(), timeout=10_000)
    assert unfolded.evaluate("summary => summary.parentElement.open")


@pytest.mark.parametrize("width", [1280, 390])
def test_every_example_can_be_read_to_its_end(visit: Visit, width: int):
    page = visit(width)
    labels = [question for questions in EXAMPLES.values() for question in questions]
    sync_api.expect(page.get_by_test_id("stButton")).to_have_text(labels)
    assert page.evaluate(_CUT_OFF) == []


def test_the_keyboard_alone_is_enough(visit: Visit):
    page = visit(1280)
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('placeholder')") == _INPUT:
            break
    else:
        raise AssertionError("60 presses of Tab do not reach the input")
    page.keyboard.type(_TA)
    page.keyboard.press("Enter")
    _expect_6_36(page)


def test_markup_in_a_question_is_shown_as_typed(visit: Visit):
    page = visit(1280)
    typed = "<b>6.36</b> *what* $x$ :red[x] <img src=x onerror=alert(1)>"
    _ask(page, typed)
    _expect_6_36(page)
    question = page.get_by_test_id("stChatMessage").first
    sync_api.expect(question.get_by_text(typed, exact=True)).to_be_visible()
    sync_api.expect(question.locator("b, em, img[src=x], .katex")).to_have_count(0)


def test_escaped_text_reads_as_it_was_written(browser: "sync_api.Browser", tmp_path: Path, library_settings: Settings):
    texts = [
        "- a list, * a star, _one_ **two** ~~three~~ `four` $x^2$ | a | b |",
        "# a heading",
        "1. a number",
        "> a quotation",
        "[a link](https://example.org) <b>bold</b> &amp; 100% #1",
        ":red[x] :blue-badge[x] :material/home: :smile: :streamlit: at 10:30",
        "a -> b <- c <-> d -- e >= f <= g ~= h",
        "Teachers' progress: 'must', \"should\" (may); a/b \\ c",
    ]
    script = tmp_path / "texts.py"
    script.write_text(
        "import streamlit as st\n"
        "from assistant.ui.plain_markdown import escaped\n"
        f"for text in {texts!r}:\n    st.markdown(escaped(text))\n",
        encoding="utf-8",
    )
    with served(script, library_settings) as address:
        page = browser.new_page()
        page.goto(address)
        sync_api.expect(page.get_by_test_id("stMarkdown")).to_have_count(len(texts), timeout=20_000)
        shown = [text.replace("\u2060", "").strip() for text in page.get_by_test_id("stMarkdown").all_inner_texts()]
        page.close()
    assert shown == texts


@pytest.mark.parametrize("width", [1280, 390])
def test_the_question_as_understood_is_put_right_and_asked_anew(visit: Visit, width: int):
    page = visit(width)
    _ask(page, _TA)
    _expect_6_36(page)
    _ask(page, "and what about their training?")
    page.get_by_role("button", name="Edit").click(timeout=20_000)
    understood = page.get_by_label("What you meant to ask")
    assert "and what about their training?" in understood.input_value(timeout=20_000)
    understood.fill("what goes in section F")
    page.get_by_role("button", name="Ask this").click()
    asked = page.get_by_test_id("stChatMessage").nth(4)
    sync_api.expect(asked).to_contain_text("what goes in section F", timeout=20_000)
    sync_api.expect(page.get_by_test_id("stChatMessage").nth(5)).to_contain_text("Section F", timeout=20_000)
