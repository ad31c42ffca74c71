"""What a language model under test answers: a reply, the lies in it, and the way in which it is sent."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from assistant.sentences import sentences

_PASSAGE = re.compile(r'<passage key="(\w+)">\n[^\n]*\n(.*?)\n</passage>', re.DOTALL)


class Way(Enum):
    """How a reply goes over the wire."""

    WHOLE = auto()
    STATUS = auto()  # an error page of the reply's status, every time
    STATUS_ONCE = auto()  # an error, then the reply
    HANG = auto()  # nothing, not even a header
    HANG_HALF_WAY = auto()
    DRIP = auto()  # a sign of life now and then, and never a word
    CLOSED_HALF_WAY = auto()
    INVALID_JSON = auto()
    INVALID_CHUNK = auto()
    WRONG_TYPE = auto()  # a web page in place of an event stream
    NOT_UTF_8 = auto()
    TOOL_CALL = auto()
    ONE_CHUNK = auto()
    NO_END = auto()  # the connection ends properly, but without the last event


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply; `lies` are the parts of it that no reader may see."""

    text: str
    lies: tuple[str, ...] = ()
    way: Way = Way.WHOLE
    status: int = 200


@dataclass(frozen=True, slots=True)
class Seen:
    """What the model was sent: its rules, the passages' texts by key, and the keys of the request before."""

    rules: str
    request: str
    passages: dict[str, str]
    earlier: tuple[str, ...] = ()

    @property
    def first_key(self) -> str:
        """The key of the best passage."""
        return next(iter(self.passages), "k0000")

    def true_sentences(self, most: int = 3) -> list[tuple[str, str]]:
        """A key and a sentence of its passage, from the best passages."""
        return [(key, sentences(text)[0]) for key, text in list(self.passages.items())[:most]]

    def all_sentences(self) -> list[tuple[str, str]]:
        """Every sentence with the key of its passage."""
        return [(key, sentence) for key, text in self.passages.items() for sentence in sentences(text)]


Script = Callable[[Seen], Reply]


def seen_in(body: dict[str, Any], earlier: tuple[str, ...]) -> Seen:
    """The request of a chat completion, read as a model would."""
    messages = {message["role"]: str(message["content"]) for message in body["messages"]}
    request = messages.get("user", "")
    return Seen(messages.get("system", ""), request, dict(_PASSAGE.findall(request)), earlier)


def keyed(sentence: str, *keys: str) -> str:
    """A sentence in the form that the rules ask for."""
    return f"{sentence.rstrip('. ')} [{', '.join(keys)}]."


def chunk(text: str, ending: str | None = None) -> bytes:
    """An event of a streamed chat completion, in the OpenAI protocol."""
    return event({"content": text} if text else {}, ending)


def event(delta: dict[str, Any], ending: str | None = None) -> bytes:
    """An event with any delta."""
    data = {
        "id": "c1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "test",
        "choices": [{"index": 0, "delta": delta, "finish_reason": ending}],
    }
    return f"data: {json.dumps(data)}\n\n".encode()
