"""A server that speaks the OpenAI protocol over real HTTP and misbehaves as its script says."""

import json
import re
import time
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from operator import itemgetter
from threading import Event, Thread
from types import MappingProxyType, TracebackType
from typing import Any, Self

from assistant.evaluation.misbehaviour import Reply, Seen, Way, chunk, event, seen_in
from assistant.evaluation.scripts import SCRIPTS

_DRIP = 0.1
"""Seconds between two signs of life."""
_LONGEST = 30.0
"""Seconds after which a reply that hangs is over in any case."""
_PIECES = re.compile(r".{1,40}", re.DOTALL)
_PROMISED = 1_000_000
_CUT = {Way.CLOSED_HALF_WAY, Way.HANG_HALF_WAY}


class MisbehavingServer:
    """Answers chat completions on this machine, as a context. `script` names what it does; it may be changed.

    `seen` are the requests, `lies` what was told in them that no reader may see, `sent` the bytes of all replies.
    """

    def __init__(self, script: str = "honest") -> None:
        self.script = script
        self.seen: list[Seen] = []
        self.lies: list[str] = []
        self.sent = 0
        self.closing = Event()
        self._failed: set[str] = set()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), type("_HandlerOfThis", (_Handler,), {"owner": self}))
        self._http.daemon_threads = True

    @property
    def address(self) -> str:
        """The base URL for a client."""
        return f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    def reply_to(self, body: dict[str, Any]) -> Reply:
        """What the script answers; remembered."""
        seen = seen_in(body, tuple(self.seen[-1].passages) if self.seen else ())
        self.seen.append(seen)
        reply = SCRIPTS[self.script](seen)
        self.lies += reply.lies
        return reply

    def fails_now(self, reply: Reply) -> bool:
        """Whether this request gets the error: always, or the first of a script alone."""
        if reply.way is Way.STATUS_ONCE and self.script not in self._failed:
            self._failed.add(self.script)
            return True
        return reply.way is Way.STATUS

    def __enter__(self) -> Self:
        Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()
        self._http.shutdown()
        self._http.server_close()


class _Handler(BaseHTTPRequestHandler):
    """One request to `owner`."""

    owner: MisbehavingServer

    def do_POST(self) -> None:
        """Answer a chat completion as the script says."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        reply = self.owner.reply_to(body)
        try:
            self._answer(reply)
        except OSError:
            self.close_connection = True  # the client had enough

    def _answer(self, reply: Reply) -> None:
        if reply.way is Way.HANG:
            self.owner.closing.wait(_LONGEST)
            return
        if self.owner.fails_now(reply):
            self._head(reply.status, "application/json")
            self._send(json.dumps({"error": {"message": "no", "type": "test"}}).encode())
            return
        # Of a reply that is cut more is promised than comes.
        promised = {"Content-Length": str(_PROMISED)} if reply.way is Way.CLOSED_HALF_WAY else {}
        self._head(200, "text/html" if reply.way is Way.WRONG_TYPE else "text/event-stream", promised)
        for part in _parts(reply):
            self._send(part)
        if reply.way is Way.HANG_HALF_WAY:
            self.owner.closing.wait(_LONGEST)
        if reply.way is Way.DRIP:
            self._drip()

    def _head(self, status: int, kind: str, more: Mapping[str, str] = MappingProxyType({})) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Connection": "close", **more}.items():
            self.send_header(name, value)
        self.end_headers()

    def _send(self, data: bytes) -> None:
        self.wfile.write(data)
        self.wfile.flush()
        self.owner.sent += len(data)

    def _drip(self) -> None:
        end = time.monotonic() + _LONGEST
        while time.monotonic() < end and not self.owner.closing.wait(_DRIP):
            self._send(b": still there\n\n")

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


def _parts(reply: Reply) -> Iterator[bytes]:
    """The reply's bytes in the pieces in which they are sent."""
    if reply.way is Way.WRONG_TYPE:
        yield f"<html><body><h1>Welcome</h1><p>{reply.text}</p></body></html>".encode()
        return
    if reply.way is Way.INVALID_JSON:
        yield b'data: {"choices": [{"delta": {"content": "Schools mu\n\n'
        return
    if reply.way is Way.TOOL_CALL:
        call = {"index": 0, "id": "t1", "type": "function", "function": {"name": "search", "arguments": "{}"}}
        yield event({"role": "assistant", "content": None, "tool_calls": [call]}, "tool_calls")
        yield b"data: [DONE]\n\n"
        return
    text = reply.text[: len(reply.text) * 2 // 3] if reply.way in _CUT else reply.text
    yield event({"role": "assistant", "content": ""})
    for piece in [text] if reply.way is Way.ONE_CHUNK else map(itemgetter(0), _PIECES.finditer(text)):
        yield chunk(piece)
    if reply.way is Way.INVALID_CHUNK:
        yield b"data: {not json at all\n\n"
    if reply.way is Way.NOT_UTF_8:
        yield chunk("Schools must ").replace(b"Schools", b"\xff\xfe\xc3\x28")
    if reply.way not in _CUT and reply.way is not Way.NO_END:
        yield chunk("", "stop")
        yield b"data: [DONE]\n\n"
