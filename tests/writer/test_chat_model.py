"""The adapter to LangChain's models: what a provider is given, and what a reader is told where one is missing."""

import sys

import pytest

from assistant.errors import ReaderError
from assistant.settings import Settings
from assistant.writer.chat_model import ChatModel, options
from assistant.writer.target import Target


def test_ollama_is_told_its_context_or_would_cut_it():
    given = options(Target("ollama", "m", "http://127.0.0.1:11434"), 30, 4096)
    assert given["num_ctx"] == 4096
    assert given["client_kwargs"] == {"timeout": 30}


@pytest.mark.parametrize("provider", ["openai", "anthropic", "mistralai"])
def test_retries_are_in_one_place_that_is_ours(provider: str):
    given = options(Target(provider, "m", ""), 30, 4096)
    assert given == {"timeout": 30, "max_retries": 0}


def test_a_server_of_ones_own_needs_no_key(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    assert options(Target("openai", "m", "http://127.0.0.1:1/v1"), 30, 4096)["api_key"]
    assert "api_key" not in options(Target("openai", "m", "https://models.example.com/v1"), 30, 4096)
    monkeypatch.setenv("OPENAI_API_KEY", "real")
    assert "api_key" not in options(Target("openai", "m", "http://127.0.0.1:1/v1"), 30, 4096)


@pytest.mark.parametrize(
    ("model", "module", "command"),
    [
        ("ollama:m", "langchain_ollama", 'pip install -e ".[ollama]"'),
        ("mistralai:m", "langchain_mistralai", "pip install langchain-mistralai"),
    ],
)
def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch, model: str, module: str, command: str):
    monkeypatch.setitem(sys.modules, module, None)
    provider, name = model.split(":")
    with pytest.raises(ReaderError) as error:
        ChatModel(Target(provider, name, ""), Settings(chat_model=model)).load()
    assert command in str(error.value)


def test_a_missing_key_or_an_odd_provider_is_a_sentence(monkeypatch: pytest.MonkeyPatch):
    pytest.importorskip("langchain_openai")
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    for provider in ("openai", "nonsense"):
        with pytest.raises(ReaderError, match="cannot be used"):
            ChatModel(Target(provider, "m", ""), Settings()).load()
