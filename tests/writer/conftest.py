"""A library whose language model is the misbehaving server."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from assistant.answer import Answer, Statement
from assistant.evaluation.misbehaving_server import MisbehavingServer
from assistant.library import Library
from assistant.pipeline import ask
from assistant.settings import Settings
from assistant.writer.writer import open_writer

SECONDS = 2.0
"""The time limit where a model never comes to an end."""
_AMPLE = 20.0
NEVER_ENDING = ("hang", "hang_half_way", "drip", "reasons_for_ever")


@dataclass
class Asked:
    """An answer, what was streamed of it, and the server that the model was."""

    answer: Answer
    streamed: list[Statement]
    server: MisbehavingServer
    library: Library

    @property
    def shown(self) -> list[str]:
        """Everything a reader saw of statements, streamed or final."""
        return [statement.text for statement in (*self.answer.statements, *self.streamed)]

    @property
    def model_notices(self) -> list[str]:
        return [notice.text for notice in self.answer.notices if notice.kind == "model"]


class Model:
    """The server, and the library that uses it."""

    def __init__(self, server: MisbehavingServer, library: Library) -> None:
        self.server = server
        self._patient = with_model(library, server.address, chat_seconds=_AMPLE)
        self._impatient = with_model(library, server.address, chat_seconds=SECONDS)
        for one in (self._patient, self._impatient):
            assert one.writer is not None
            one.writer.model.load()

    def ask(self, question: str, script: str) -> Asked:
        self.server.script = script
        self.server.lies.clear()
        streamed: list[Statement] = []
        library = self._impatient if script in NEVER_ENDING else self._patient
        answer = ask(question, library, on_statement=streamed.append)
        return Asked(answer, streamed, self.server, library)


def with_model(library: Library, address: str, **changes: object) -> Library:
    """The library with the model at an address."""
    given = {"chat_model": "openai:test", "chat_base_url": address, **changes}
    settings = Settings(**{**library.settings.model_dump(), **given})
    return replace(library, settings=settings, writer=open_writer(settings, library.bodies))


@pytest.fixture(scope="session")
def model(library: Library) -> Iterator[Model]:
    pytest.importorskip("langchain_openai", reason='the test extra is not installed: pip install -e ".[test]"')
    library.question_model.load()
    with MisbehavingServer() as server:
        yield Model(server, library)
