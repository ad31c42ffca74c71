"""The first run: the page builds what it lacks in view, or says in one sentence why it cannot."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from assistant.errors import ReaderError
from assistant.index.location import current_index, publish
from assistant.settings import Settings
from assistant.ui.building import Build, Say
from assistant.ui.examples import EXAMPLES
from tests.ui.conftest import as_read

_CANNOT = "The Code of Practice could not be fetched: put its PDF into the documents folder."

pytestmark = pytest.mark.usefixtures("fresh_caches")


def _script(build):  # AppTest runs this body on its own: no name of this module is known in it
    from assistant.settings import settings
    from assistant.ui.page import page

    page(settings, build)


def _page(build: Build) -> AppTest:
    app = AppTest.from_function(_script, args=(build,), default_timeout=60).run()
    assert not app.exception
    return app


def _copies(ready: Path) -> Build:
    """A build that publishes a copy of a finished index."""

    def build(chosen: Settings, say: Say) -> None:
        say("Reading the Code", 0.5)
        folder = chosen.data_dir / "index-copied"
        shutil.copytree(current_index(ready), folder)
        publish(chosen.data_dir, folder)

    return build


def _fails(chosen: Settings, say: Say) -> None:
    raise ReaderError(_CANNOT)


def _errors(app: AppTest) -> list[str]:
    return [as_read(error.value) for error in app.error]


def test_an_empty_data_folder_is_filled_and_the_page_opens_by_itself(
    tmp_path: Path, data_dir: Callable[[Path], None], library_settings: Settings
):
    data_dir(tmp_path)
    app = _page(_copies(library_settings.data_dir))
    assert [subheader.value for subheader in app.subheader] == list(EXAMPLES)
    assert not app.error
    app.chat_input[0].set_value("What does 6.36 say?").run()
    assert "page 99" in app.chat_message[-1].markdown[0].value


def test_a_build_that_cannot_go_on_says_one_sentence(tmp_path: Path, data_dir: Callable[[Path], None]):
    data_dir(tmp_path)
    app = _page(_fails)
    assert _errors(app) == [_CANNOT]
    assert [button.label for button in app.button] == ["Try again"]
    assert not app.chat_input
    app.run()
    assert _errors(app) == [_CANNOT]


def test_trying_again_builds_again(tmp_path: Path, data_dir: Callable[[Path], None], library_settings: Settings):
    data_dir(tmp_path)
    builds = iter([_fails, _copies(library_settings.data_dir)])
    app = _page(lambda chosen, say: next(builds)(chosen, say))
    assert _errors(app) == [_CANNOT]
    app.button[0].click().run()
    assert not app.error
    assert [subheader.value for subheader in app.subheader] == list(EXAMPLES)


def test_an_unexpected_end_is_one_sentence_too(tmp_path: Path, data_dir: Callable[[Path], None]):
    def breaks(chosen: Settings, say: Say) -> None:
        raise ZeroDivisionError

    data_dir(tmp_path)
    assert _errors(_page(breaks)) == [
        "The build stopped unexpectedly (ZeroDivisionError): run python -m ingest to see why."
    ]


def test_a_build_that_publishes_nothing_is_not_tried_for_ever(tmp_path: Path, data_dir: Callable[[Path], None]):
    data_dir(tmp_path)
    assert _errors(_page(lambda chosen, say: None)) == ["The index was built and still cannot be opened."]


def test_an_older_index_is_built_anew_and_the_page_says_why(
    tmp_path: Path, data_dir: Callable[[Path], None], library_settings: Settings
):
    manifest = json.loads((current_index(library_settings.data_dir) / "manifest.json").read_text(encoding="utf-8"))
    older = tmp_path / "index-older"
    older.mkdir()
    (older / "manifest.json").write_text(json.dumps(manifest | {"schema": 1}), encoding="utf-8")
    publish(tmp_path, older)
    data_dir(tmp_path)
    app = _page(_fails)
    assert any("The index is of schema 1" in as_read(caption.value) for caption in app.caption)
    assert _errors(app) == [_CANNOT]
