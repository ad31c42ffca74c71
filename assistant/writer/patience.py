"""The one place of retries and of the time limit: a model's reply, read in a thread that may be left behind."""

import time
from collections.abc import Callable, Generator, Iterator
from queue import Empty, Full, Queue
from threading import Event, Thread

from tenacity import (
    Retrying,
    retry_if_exception,
    sleep_using_event,
    stop_after_attempt,
    stop_after_delay,
    wait_random_exponential,
)

from assistant.writer.failure import failure_of, may_pass, too_slow

_TRIES = 4
_FIRST_WAIT, _LONGEST_WAIT = 0.25, 4.0
"""Seconds between tries."""
_WAITING = 32
"""Pieces read ahead at most, so that an endless reply is not gathered here."""

Stream = Callable[[], Iterator[str]]
_Item = str | BaseException | None


def read_within(seconds: float, open_stream: Stream) -> Generator[str, None, None]:
    """The pieces of a reply as they arrive. Raises ModelFailed where it fails, or is not over within `seconds`.

    A server that keeps a connection alive with a byte now and then cannot be interrupted from outside: the waiting
    is given up here, and the thread ends with the connection.
    """
    deadline = time.monotonic() + seconds
    arriving: Queue[_Item] = Queue(maxsize=_WAITING)
    given_up = Event()
    Thread(target=_pump, args=(open_stream, arriving, given_up, seconds), daemon=True, name="language model").start()
    try:
        while True:
            try:
                item = arriving.get(timeout=max(0.0, deadline - time.monotonic()))
            except Empty:
                raise too_slow(seconds) from None
            if item is None:
                return
            if isinstance(item, BaseException):
                raise failure_of(item) from item
            yield item
            if time.monotonic() > deadline:
                raise too_slow(seconds)
    finally:
        given_up.set()


def _pump(open_stream: Stream, arriving: "Queue[_Item]", given_up: Event, seconds: float) -> None:
    """Read the reply into the queue, until its end, an error (put there too), or nobody wants it any more."""
    try:
        stream, piece = _opened(open_stream, given_up, seconds)
        while piece is not None and _put(arriving, piece, given_up):
            piece = next(stream, None)
        close = getattr(stream, "close", None)
        if close is not None:
            close()  # or the provider would go on sending
    except Exception as error:  # noqa: BLE001 - the thread's boundary: every error is told to the reader of the queue
        _put(arriving, error, given_up)
    else:
        _put(arriving, None, given_up)


def _opened(open_stream: Stream, given_up: Event, seconds: float) -> tuple[Iterator[str], str | None]:
    """The stream and its first piece. Tried again only up to there: what was read is never read twice."""
    tries = Retrying(
        retry=retry_if_exception(may_pass),
        stop=stop_after_attempt(_TRIES) | stop_after_delay(seconds),
        wait=wait_random_exponential(multiplier=_FIRST_WAIT, max=_LONGEST_WAIT),
        sleep=sleep_using_event(given_up),
        reraise=True,
    )

    def once() -> tuple[Iterator[str], str | None]:
        stream = open_stream()
        return stream, next(stream, None)

    return tries(once)


def _put(arriving: "Queue[_Item]", item: _Item, given_up: Event) -> bool:
    """Whether the item found a place before the waiting was given up."""
    while not given_up.is_set():
        try:
            arriving.put(item, timeout=0.1)
        except Full:
            continue
        return True
    return False
