"""Settings come from variables; a wrong one is told in one sentence."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.errors import SettingsError
from assistant.settings import PREFIX, Settings, settings


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in [name for name in os.environ if name.upper().startswith(PREFIX)]:
        monkeypatch.delenv(name)
    settings.cache_clear()
    yield
    settings.cache_clear()


def test_without_variables() -> None:
    chosen = settings()
    assert (chosen.offline, chosen.documents_dir, chosen.embedding_model) == (False, None, "")
    assert (chosen.corpus_dir / "sources.toml").is_file()


def test_variables_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SEND_ASSISTANT_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("SEND_ASSISTANT_OFFLINE", "1")
    assert (settings().data_dir, settings().offline) == (tmp_path, True)


def test_an_unknown_variable_is_refused_with_a_suggestion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEND_ASSISTANT_CORPUSDIR", "x")
    expected = r"^There is no setting SEND_ASSISTANT_CORPUSDIR: did you mean SEND_ASSISTANT_CORPUS_DIR\?$"
    with pytest.raises(SettingsError, match=expected):
        settings()


def test_an_unknown_variable_like_no_other_is_refused_with_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEND_ASSISTANT_ZZZZZZZZZZZZZZZZZZZZZZZ", "x")
    with pytest.raises(SettingsError, match=r"known are .*SEND_ASSISTANT_DATA_DIR"):
        settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [("OFFLINE", "perhaps"), ("MAX_QUESTION_CHARACTERS", "many"), ("MAX_QUESTION_CHARACTERS", "5")],
)
def test_an_odd_value_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(PREFIX + name, value)
    with pytest.raises(SettingsError, match=rf"^SEND_ASSISTANT_{name} cannot be '{value}': .*\.$"):
        settings()


def test_every_setting_says_what_it_is() -> None:
    assert all(field.description for field in Settings.model_fields.values())
