"""A language model's answer in a real browser: sentence by sentence, each only when it has been checked."""

from collections.abc import Iterator

import pytest

from assistant.settings import Settings
from assistant.ui.asking import WRITING
from assistant.ui.for_senco import QUOTATIONS
from tests.ui.chromium import CHROMIUM, ROOT, served

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

pytestmark = pytest.mark.skipif(not CHROMIUM.is_file(), reason=f"there is no browser at {CHROMIUM}")

_FIRST, _SECOND = "Schools should meet the parents.", "Schools must tell the parents."


@pytest.fixture(scope="module")
def address(library_settings: Settings) -> Iterator[str]:
    with served(ROOT / "tests" / "ui" / "slow_page.py", library_settings) as found:
        yield found


@pytest.fixture
def asked(browser: "sync_api.Browser", address: str) -> Iterator["sync_api.Page"]:
    """A page on which a question has just been asked."""
    page = browser.new_page()
    page.goto(address)
    page.get_by_role("heading", name="Ask in your own words").wait_for(timeout=60_000)
    box = page.get_by_placeholder("Ask about the SEND Code of Practice")
    box.fill("what about the parents?")
    box.press("Enter")
    yield page
    page.close()


def test_a_sentence_is_there_before_the_next_and_before_the_answer(asked: "sync_api.Page"):
    asked.get_by_text(_FIRST).wait_for(timeout=20_000)
    assert asked.get_by_text(_SECOND).count() == 0
    sync_api.expect(asked.get_by_text(WRITING)).to_be_visible()
    assert asked.get_by_role("heading", name="What the sources say").count() == 0
    asked.get_by_role("heading", name="What the sources say").wait_for(timeout=30_000)
    asked.get_by_text(WRITING).wait_for(state="detached")
    for text in (_FIRST, _SECOND):
        sync_api.expect(asked.get_by_text(text)).to_have_count(1)


def test_switching_the_reader_while_it_writes_does_not_lose_the_question(asked: "sync_api.Page"):
    asked.get_by_text(_FIRST).wait_for(timeout=20_000)
    asked.get_by_role("radio", name="SENCO").click()
    asked.get_by_role("heading", name=QUOTATIONS).wait_for(timeout=60_000)
    sync_api.expect(asked.get_by_test_id("stChatMessage")).to_have_count(2)
    sync_api.expect(asked.get_by_test_id("stChatMessage").first).to_contain_text("what about the parents?")
