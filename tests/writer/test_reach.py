"""Whether a model's server answers, asked over real HTTP."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from assistant.writer.reach import trouble
from assistant.writer.target import Target


class _Ollama(BaseHTTPRequestHandler):
    def do_GET(self):
        known = self.path == "/api/tags"
        self.send_response(200 if known else 401)
        self.end_headers()
        self.wfile.write(
            json.dumps({"models": [{"name": "qwen3:4b"}, {"name": "phi4:latest"}]} if known else {}).encode()
        )

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Ollama) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def test_a_model_that_is_there(address: str):
    assert trouble(Target("ollama", "qwen3:4b", address)) == ""
    assert trouble(Target("ollama", "phi4", address)) == ""


def test_a_model_that_is_not_pulled(address: str):
    assert "ollama pull gemma3" in trouble(Target("ollama", "gemma3", address))


def test_a_server_that_wants_a_key_answers(address: str):
    assert trouble(Target("openai", "m", address)) == ""


def test_a_server_that_is_not_there():
    assert "nothing answers" in trouble(Target("openai", "m", "http://127.0.0.1:9/v1"))


def test_a_provider_whose_address_is_not_known_is_not_asked():
    assert trouble(Target("mistralai", "m", "")) == ""
