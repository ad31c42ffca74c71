"""Which model, where, and whether it is on this machine."""

import pytest

from assistant.settings import Settings
from assistant.writer.target import target_of


@pytest.fixture(autouse=True)
def _no_addresses(monkeypatch: pytest.MonkeyPatch):
    for name in ("OPENAI_BASE_URL", "OPENAI_API_BASE", "ANTHROPIC_BASE_URL", "ANTHROPIC_API_URL", "OLLAMA_HOST"):
        monkeypatch.delenv(name, raising=False)


def test_no_model():
    assert target_of(Settings()) is None


def test_the_name_may_hold_a_colon():
    target = target_of(Settings(chat_model="ollama:qwen3:4b"))
    assert target is not None
    assert (target.provider, target.name) == ("ollama", "qwen3:4b")
    assert str(target) == "ollama:qwen3:4b"


@pytest.mark.parametrize(
    ("model", "address", "variables", "local"),
    [
        ("ollama:m", "", {}, True),
        ("ollama:m", "", {"OLLAMA_HOST": "0.0.0.0"}, True),
        ("ollama:m", "", {"OLLAMA_HOST": "gpu.school.example:11434"}, False),
        ("ollama:m", "http://10.0.0.5:11434", {}, False),
        ("openai:m", "", {}, False),
        ("openai:m", "http://localhost:8000/v1", {}, True),
        ("openai:m", "http://127.0.0.2:8000/v1", {}, True),
        ("openai:m", "http://[::1]:8000/v1", {}, True),
        ("openai:m", "", {"OPENAI_BASE_URL": "http://127.0.0.1:1/v1"}, True),
        ("openai:m", "https://localhost.example.com/v1", {}, False),
        ("anthropic:m", "", {}, False),
    ],
)
def test_local(monkeypatch: pytest.MonkeyPatch, model: str, address: str, variables: dict[str, str], local: bool):
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    target = target_of(Settings(chat_model=model, chat_base_url=address))
    assert target is not None
    assert target.is_local is local


def test_ollamas_usual_port_is_added(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("OLLAMA_HOST", "gpu.school.example")
    target = target_of(Settings(chat_model="ollama:m"))
    assert target is not None
    assert target.base_url == "http://gpu.school.example:11434"
