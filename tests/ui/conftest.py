"""What the tests of the page share: its environment, and the page itself as a reader meets it."""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from assistant.settings import Settings, settings
from tests.ui.chromium import ARGS, CHROMIUM

APP = Path(__file__).resolve().parents[2] / "app.py"
_SECONDS = 60.0
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")

Open = Callable[[], AppTest]


def as_read(markdown: str) -> str:
    """Escaped Markdown as it reads on the page."""
    return _ESCAPE.sub(r"\1", markdown).replace("\u2060", "")


@pytest.fixture
def data_dir(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], None]]:
    """Sets the data folder for the page; the settings are read anew before and after."""

    def choose(folder: Path) -> None:
        monkeypatch.setenv("SEND_ASSISTANT_DATA_DIR", str(folder))
        monkeypatch.setenv("SEND_ASSISTANT_OFFLINE", "true")
        settings.cache_clear()

    yield choose
    settings.cache_clear()


@pytest.fixture(scope="module")
def fresh_caches() -> Iterator[None]:
    """No library or build of another module's tests is open."""
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


@pytest.fixture
def open_page(data_dir: Callable[[Path], None], library_settings: Settings, fresh_caches: None) -> Open:
    """Opens a session of app.py on the tests' index, its language model loaded."""

    def opened() -> AppTest:
        data_dir(library_settings.data_dir)
        app = AppTest.from_file(APP, default_timeout=_SECONDS).run()
        until = time.monotonic() + _SECONDS
        while any("Still loading" in caption.value for caption in app.caption):
            assert time.monotonic() < until, "the language model did not load"
            time.sleep(0.1)
            app.run()
        assert not any("could not be loaded" in caption.value for caption in app.caption)
        return app

    return opened


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium, for the tests of one module."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGS)
        yield chromium
        chromium.close()
