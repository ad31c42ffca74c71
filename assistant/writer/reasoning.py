"""Some models write down their reasoning first, between <think> marks; it is no part of the answer."""

from collections.abc import Iterable, Iterator

_OPENS, _CLOSES = "<think>", "</think>"
_MOST = 40_000
"""Characters of reasoning after which a model is no longer waited for."""


def without_reasoning(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces of a reply without a leading <think> block; nothing where such a block does not end."""
    held, read = "", 0
    rest = iter(pieces)
    for piece in rest:
        held += piece
        read += len(piece)
        begun = held.lstrip()
        if begun.startswith(_OPENS):
            answer = begun.partition(_CLOSES)[2]
            if answer or begun.endswith(_CLOSES):
                yield answer
                break
            if read > _MOST:
                return
        elif not _OPENS.startswith(begun):
            yield held
            break
    else:
        if not held.lstrip().startswith(_OPENS):
            yield held
    yield from rest
