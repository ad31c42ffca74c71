"""Whether the server of a model answers, without asking the model anything."""

import httpx

from assistant.writer.target import Target

_SECONDS = 3.0
_OWN_ADDRESSES = {"openai": "https://api.openai.com/v1", "anthropic": "https://api.anthropic.com"}


def trouble(target: Target) -> str:
    """What stands in the way of a model, as a sentence; empty where its server answers, or where none is known."""
    address = (target.base_url or _OWN_ADDRESSES.get(target.provider, "")).rstrip("/")
    if not address:
        return ""
    try:
        answer = httpx.get(f"{address}/{_path(target)}", timeout=_SECONDS, follow_redirects=True)
    except (httpx.HTTPError, httpx.InvalidURL):
        return f"nothing answers at {address}: is it started, and is the address right?"
    if target.provider == "ollama" and answer.is_success and not _has(answer, target.name):
        return f"Ollama at {address} does not have it: run ollama pull {target.name}"
    return ""  # an error such as "no key" is an answer too


def _path(target: Target) -> str:
    return "api/tags" if target.provider == "ollama" else "models"


def _has(answer: httpx.Response, name: str) -> bool:
    try:
        names = {str(model["name"]) for model in answer.json()["models"]}
    except (ValueError, KeyError, TypeError):
        return True  # not the answer of an Ollama that we know: nothing to complain of
    return name in names or f"{name}:latest" in names
