"""Why a model did not answer, as the sentence that a reader sees; and whether trying again may help."""

from collections.abc import Iterator
from itertools import islice

_BY_STATUS = {
    401: "The language model's server does not accept the key that is set.",
    403: "The language model's server does not accept the key that is set.",
    404: "The language model's server does not know the model that is set.",
    413: "The language model's server found the passages too long.",
    429: "The language model's server has too many questions at the moment.",
}
_PASSING = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
_TRANSPORT = frozenset({"TransportError", "APIConnectionError", "ModelConnectionError"})
"""Names of what providers' HTTP libraries raise where no answer came (each has a library of its own)."""
_DEEPEST = 10
_UNREACHED = "The language model cannot be reached."
_UNREADABLE = "The language model sent something that cannot be read."


class ModelFailed(Exception):
    """The model gave no answer, or not the whole of one; the message is the reader's sentence."""


def too_slow(seconds: float) -> ModelFailed:
    """The failure of a model that did not finish in time."""
    return ModelFailed(f"The language model took longer than {seconds:g} seconds.")


def failure_of(error: BaseException) -> ModelFailed:
    """A provider's error in plain words; nothing of its own text, which may hold the prompt or a key."""
    if isinstance(error, ModelFailed):
        return error
    status = _status(error)
    if status in _BY_STATUS:
        return ModelFailed(_BY_STATUS[status])
    if status >= 500:
        return ModelFailed("The language model's server is out of order.")
    return ModelFailed(_UNREACHED if _is_transport(error) else _UNREADABLE)


def may_pass(error: BaseException) -> bool:
    """Whether the same request may do better in a moment."""
    return _status(error) in _PASSING or (not _status(error) and _is_transport(error))


def _status(error: BaseException) -> int:
    return next((s for e in _chain(error) if isinstance(s := getattr(e, "status_code", None), int)), 0)


def _is_transport(error: BaseException) -> bool:
    return any(
        isinstance(e, (ConnectionError, TimeoutError)) or _TRANSPORT & {base.__name__ for base in type(e).__mro__}
        for e in _chain(error)
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and those behind it, from the outermost in."""
    return islice(_behind(error), _DEEPEST)


def _behind(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
