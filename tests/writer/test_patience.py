"""The one place of retries and of the time limit."""

import threading
import time
from collections.abc import Iterator

import httpx
import pytest

from assistant.writer.failure import ModelFailed, failure_of
from assistant.writer.patience import read_within


class Status(Exception):
    """An error as providers' libraries raise it."""

    def __init__(self, status_code: int) -> None:
        super().__init__("secret prompt and key")
        self.status_code = status_code


def test_pieces_come_in_order():
    assert list(read_within(5, lambda: iter("abc"))) == ["a", "b", "c"]


@pytest.mark.parametrize("error", [Status(429), Status(500), Status(503), httpx.ConnectError("no")])
def test_what_may_pass_is_tried_again(error: Exception):
    tries = []

    def stream() -> Iterator[str]:
        tries.append(1)
        if len(tries) < 3:
            raise error
        yield "well"

    assert list(read_within(20, stream)) == ["well"]
    assert len(tries) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413])
def test_what_will_not_pass_is_not_tried_again(status: int):
    tries = []

    def stream() -> Iterator[str]:
        tries.append(1)
        raise Status(status)
        yield ""

    with pytest.raises(ModelFailed):
        list(read_within(5, stream))
    assert len(tries) == 1


def test_what_was_begun_is_not_begun_again():
    tries = []

    def stream() -> Iterator[str]:
        tries.append(1)
        yield "They must"
        raise Status(500)

    found = []
    with pytest.raises(ModelFailed):
        for piece in read_within(5, stream):
            found.append(piece)
    assert (found, len(tries)) == (["They must"], 1)


def test_the_limit_holds_however_the_server_drips():
    over = threading.Event()

    def stream() -> Iterator[str]:
        over.wait(20)
        yield "late"

    begun = time.monotonic()
    with pytest.raises(ModelFailed, match=r"longer than 0\.5 seconds"):
        list(read_within(0.5, stream))
    assert time.monotonic() - begun < 2
    over.set()


def test_the_limit_is_for_the_whole_and_not_for_a_piece():
    def stream() -> Iterator[str]:
        while True:
            time.sleep(0.05)
            yield "x"

    begun = time.monotonic()
    with pytest.raises(ModelFailed, match="longer than"):
        list(read_within(0.5, stream))
    assert time.monotonic() - begun < 2


def test_who_stops_reading_stops_the_reply():
    closed = threading.Event()

    def stream() -> Iterator[str]:
        try:
            while True:
                yield "x"
        finally:
            closed.set()

    pieces = read_within(5, stream)
    assert next(pieces) == "x"
    pieces.close()
    assert closed.wait(5)


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500, 418])
def test_a_failure_says_nothing_of_the_provider(status: int):
    sentence = str(failure_of(Status(status)))
    assert sentence.startswith("The language model")
    assert sentence.endswith(".")
    assert "secret" not in sentence


def test_a_wrapped_failure_is_known():
    error = RuntimeError("x")
    error.__cause__ = httpx.ReadError("x")
    assert "cannot be reached" in str(failure_of(error))
