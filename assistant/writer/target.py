"""Which model the settings name, where it is served, and whether that is this machine."""

import ipaddress
import os
from dataclasses import dataclass
from urllib.parse import urlsplit

from assistant.settings import Settings

_ADDRESS_VARIABLES = {
    "openai": ("OPENAI_BASE_URL", "OPENAI_API_BASE"),
    "anthropic": ("ANTHROPIC_BASE_URL", "ANTHROPIC_API_URL"),
    "ollama": ("OLLAMA_HOST",),
}
_OLLAMA = "http://127.0.0.1:11434"


@dataclass(frozen=True, slots=True)
class Target:
    """A model by provider and name; `base_url` is empty where the provider's own address is meant."""

    provider: str
    name: str
    base_url: str

    def __str__(self) -> str:
        return f"{self.provider}:{self.name}"

    @property
    def is_local(self) -> bool:
        """Whether nothing leaves this machine on the way to it."""
        host = urlsplit(self.base_url).hostname or ""
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return host == "localhost"


def target_of(settings: Settings) -> Target | None:
    """The model that is set, None where none is. The address: our setting, else the provider's usual variable."""
    if not settings.chat_model:
        return None
    provider, _, name = settings.chat_model.partition(":")
    return Target(provider, name, settings.chat_base_url or _usual_address(provider))


def _usual_address(provider: str) -> str:
    set_there = next((os.environ[name] for name in _ADDRESS_VARIABLES.get(provider, ()) if os.environ.get(name)), "")
    if provider != "ollama":
        return set_there
    if not set_there:
        return _OLLAMA
    address = set_there if "//" in set_there else f"http://{set_there}"
    # A server is told 0.0.0.0 to listen everywhere; who asks it on the same machine uses the loopback address.
    address = address.replace("//0.0.0.0", "//127.0.0.1")
    return address if urlsplit(address).port else f"{address}:{urlsplit(_OLLAMA).port}"
