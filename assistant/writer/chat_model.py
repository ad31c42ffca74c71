"""The adapter to LangChain's chat models: the one file that knows `init_chat_model`."""

import os
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from assistant.errors import ReaderError
from assistant.settings import Settings
from assistant.writer.prompt import Prompt
from assistant.writer.target import Target

if TYPE_CHECKING:  # a page without a model does not wait for LangChain
    from langchain_core.language_models import BaseChatModel

_EXTRAS = ("ollama", "openai", "anthropic")


class ChatModel:
    """A chat model of any provider, loaded when it is first needed and used without tools or provider retries."""

    def __init__(self, target: Target, settings: Settings) -> None:
        self.target = target
        self._seconds = settings.chat_seconds
        self._context = settings.chat_context_tokens

    def load(self) -> None:
        """Load the provider's library; nothing is sent. Raises ReaderError where it is missing or wants a key."""
        _ = self._model

    def stream(self, prompt: Prompt) -> Iterator[str]:
        """The reply in the pieces in which it comes: text alone, without reasoning. Raises the provider's errors."""
        from langsmith import tracing_context

        messages = [("system", prompt.rules), ("human", prompt.request)]
        # Tracing, where someone has it switched on for other work, would send the question elsewhere.
        with tracing_context(enabled=False):
            for chunk in self._model.stream(messages):
                if text := str(chunk.text):
                    yield text

    @cached_property
    def _model(self) -> "BaseChatModel":
        from langchain.chat_models import init_chat_model  # loads much that no other part needs

        provider = self.target.provider
        try:
            model: BaseChatModel = init_chat_model(
                self.target.name, model_provider=provider, **options(self.target, self._seconds, self._context)
            )
        except ImportError as error:
            raise ReaderError(
                f"The language model {self.target} needs a package that is not here: run {_install(provider)}."
            ) from error
        except Exception as error:
            raise ReaderError(
                f"The language model {self.target} cannot be used: is its provider spelt right, and is the provider's "
                "usual variable for the key (such as OPENAI_API_KEY) set?"
            ) from error
        return model


def _install(provider: str) -> str:
    if provider in _EXTRAS:
        return f'pip install -e ".[{provider}]"'
    return f"pip install langchain-{provider.replace('_', '-')}"


def options(target: Target, seconds: float, context_tokens: int) -> dict[str, Any]:
    """What a provider's class is given: its address, the time limit, and no retries of its own."""
    chosen: dict[str, Any] = {"base_url": target.base_url} if target.base_url else {}
    if target.provider == "ollama":
        # Ollama cuts what is longer than its default context without a word, and has no retries.
        return chosen | {
            "num_ctx": context_tokens,
            "temperature": 0,
            "reasoning": False,
            "client_kwargs": {"timeout": seconds},
        }
    if target.provider == "openai" and target.is_local and not os.environ.get("OPENAI_API_KEY"):
        chosen["api_key"] = "none"  # a server of one's own wants none, the library does
    return chosen | {"timeout": seconds, "max_retries": 0}
