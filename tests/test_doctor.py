"""What `doctor` tells of the language model."""

import pytest

from assistant.doctor import report
from assistant.settings import Settings


def _told(settings: Settings, **given: object) -> tuple[str, bool]:
    lines, well = report(Settings(**{**settings.model_dump(), **given}))
    return next(line for line in lines if "language model" in line), well


def test_none_is_well(library_settings: Settings):
    line, well = _told(library_settings)
    assert line.startswith("ok ")
    assert well


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"chat_base_url": "http://127.0.0.1:9/v1"}, "nothing answers at http://127.0.0.1:9/v1"),
        ({"offline": True}, "not on this machine"),
    ],
)
def test_one_that_cannot_be_used(library_settings: Settings, given: dict[str, object], said: str):
    pytest.importorskip("langchain_openai")
    line, well = _told(library_settings, chat_model="openai:m", **given)
    assert line.startswith("WRONG")
    assert said in line
    assert not well
