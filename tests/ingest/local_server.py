"""A real HTTP server in a thread, for the tests of downloading."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

GOOD = b"%PDF the published file " * 100


class _Handler(BaseHTTPRequestHandler):
    server: "Server"

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        if self.path in ("/good.pdf", "/good.txt"):
            self._send(200, GOOD)
        elif self.path == "/other.pdf":
            self._send(200, b"another file")
        elif self.path == "/moved.pdf":
            self._send(301, b"", Location="/good.pdf")
        elif self.path == "/round.pdf":
            self._send(302, b"", Location="/round.pdf")
        elif self.path == "/cut.pdf":
            self._send(200, GOOD[:100], length=len(GOOD))
        elif self.path == "/drip.pdf":
            self._drip()
        elif self.path == "/silent.pdf":
            self.server.stopped.wait(10)
        else:
            self._send(int(self.path.strip("/")), b"sorry")

    def _send(self, status: int, body: bytes, length: int | None = None, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        with suppress(OSError):  # the reader hangs up, as it should
            while not self.server.stopped.is_set():
                self.wfile.write(b"x")
                time.sleep(0.02)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the terminal belongs to pytest."""


class Server(ThreadingHTTPServer):
    """`asked`: the paths asked for so far."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []
        self.stopped = threading.Event()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}/{path}"


@contextmanager
def serving() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.stopped.set()
            server.shutdown()
            thread.join()
