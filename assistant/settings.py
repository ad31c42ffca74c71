"""Settings, read from SEND_ASSISTANT_* variables; an unknown name is refused rather than ignored."""

import difflib
import os
from functools import lru_cache
from pathlib import Path

import platformdirs
from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant.errors import SettingsError

PREFIX = "SEND_ASSISTANT_"


class Settings(BaseSettings):
    """Everything that can be set. Field descriptions are the help text that `doctor` prints."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", frozen=True)

    data_dir: Path = Field(
        default_factory=lambda: Path(platformdirs.user_data_dir("send-assistant", appauthor=False)),
        description="where the index and downloaded documents live",
    )
    documents_dir: Path | None = Field(
        default=None, description="a folder of official and own documents, read beside the data folder's own"
    )
    corpus_dir: Path = Field(
        default=Path(__file__).resolve().parent.parent / "corpus", description="the reviewed knowledge"
    )
    embedding_model: str = Field(
        default="", description="a sentence-transformers name or folder; empty: the packaged MiniLM"
    )
    offline: bool = Field(default=False, description="never use the network, not even to fetch the Code")
    max_question_characters: int = Field(
        default=2000, ge=100, le=20000, description="longer questions are refused with a sentence"
    )
    chat_model: str = Field(
        default="",
        pattern=r"^$|^[a-z0-9_]+:\S+$",
        description="a language model as provider:name, such as ollama:qwen3:4b; empty: sentences are quoted",
    )
    chat_base_url: str = Field(
        default="",
        pattern=r"^$|^https?://[^\s@]+$",
        description="where that model is served; empty: the provider's own",
    )
    chat_seconds: float = Field(
        default=60.0, ge=1, le=600, description="how long the language model has for one answer, retries included"
    )
    chat_context_tokens: int = Field(
        default=4096, ge=2048, le=200_000, description="how many tokens of prompt and reply the language model can hold"
    )


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The settings of this process. Raises SettingsError with a sentence for an unknown or odd value."""
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    for name in os.environ:
        if name.upper().startswith(PREFIX) and name.upper() not in known:
            near = difflib.get_close_matches(name.upper(), known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"known are {', '.join(sorted(known))}."
            raise SettingsError(f"There is no setting {name}: {hint}")
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = PREFIX + str(first["loc"][0]).upper()
        raise SettingsError(f"{name} cannot be {first['input']!r}: {first['msg'].lower()}.") from error
