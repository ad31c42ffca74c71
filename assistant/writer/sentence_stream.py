"""Streamed pieces into sentences, each as soon as it is complete, and no more than an answer can need."""

import re
from collections.abc import Iterable, Iterator

from assistant.writer.prompt import NOT_IN_CODE
from assistant.writer.reasoning import without_reasoning

MOST_CHARACTERS = 6000
"""Of a reply, reasoning left aside; the rest is not read."""
LONGEST_SENTENCE = 700

_KEYS = r"(?:\s*(?:\[[^\[\]\n]{1,80}\]|【[^【】\n]{1,80}】))"
_STARTS = r"(?=\s+[\"'“‘(*A-Z0-9•-])"
_END = re.compile(
    rf"(?:[.!?][\"'”’)*]*(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\betc\.)(?<!\bno\.)(?<!\bvs\.)(?<!\sv\.){_KEYS}*[.!?]?{_STARTS}"
    rf"|{_KEYS}+[.!?]?{_STARTS}|\n)"
)
_WHOLE = re.compile(rf"(?:[.!?][\"'”’)*]*{_KEYS}*|{_KEYS}+)\s*$")

_STOPPED = "The language model stopped in the middle of a sentence."
_TOO_LONG = "The language model wrote more than an answer can need."


class CutOff(Exception):
    """The reply ended, or was no longer read, before it was whole; the message is the reader's sentence."""


def sentences_of(pieces: Iterable[str]) -> Iterator[str]:
    """Complete sentences with their keys. Raises CutOff at the end where what remains is no complete sentence."""
    waiting, read = "", 0
    for piece in without_reasoning(pieces):
        read += len(piece)
        waiting += piece[: max(0, len(piece) - max(0, read - MOST_CHARACTERS))]
        while match := _END.search(waiting):
            sentence, waiting = waiting[: match.end()].strip(), waiting[match.end() :]
            if sentence:
                yield from _of_a_length(sentence)
        if read > MOST_CHARACTERS or len(waiting) > LONGEST_SENTENCE:
            raise CutOff(_TOO_LONG)
    rest = waiting.strip()
    if rest and not (_WHOLE.search(rest) or rest == NOT_IN_CODE):
        raise CutOff(_STOPPED)
    if rest:
        yield from _of_a_length(rest)


def _of_a_length(sentence: str) -> Iterator[str]:
    if len(sentence) <= LONGEST_SENTENCE:
        yield sentence
