"""Does every statement of every answer stand in what it cites? Offline, or with a model that misbehaves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from assistant.answer import Answer, Statement
from assistant.conversation import exchange_of
from assistant.evaluation.golden import GoldenQuestion, Part, read_golden
from assistant.evaluation.misbehaving_server import MisbehavingServer
from assistant.evaluation.reread import missing
from assistant.evaluation.scripts import SCRIPTS
from assistant.knowledge.bodies import words_for_bodies
from assistant.library import Library, open_library
from assistant.pipeline import ask
from assistant.settings import Settings
from assistant.support import supporting
from assistant.turn import Exchange
from assistant.writer.writer import open_writer

_SECONDS = 3.0
"""The time limit of a model that misbehaves."""
_SHOWN = 20
"""Failures printed at most."""


@dataclass(slots=True)
class Tally:
    """What was counted; `wrong` are a question's id, a statement that is not supported, and what it lacks."""

    answers: int = 0
    answered: int = 0
    statements: int = 0
    lies_told: int = 0
    wrong: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def share(self) -> float:
        """The share of statements that are supported, 0 to 1; nothing shown is nothing wrong."""
        return 1.0 - len(self.wrong) / self.statements if self.statements else 1.0

    def __str__(self) -> str:
        lines = [
            f"answers {self.answers}, with statements {self.answered}, statements {self.statements}"
            + (f", lies told by the model {self.lies_told}" if self.lies_told else ""),
            f"supported by what they cite: {self.statements - len(self.wrong)} of {self.statements} ({self.share:.2%})",
        ]
        lines += [f"  {question}: {text} [{lacks}]" for question, text, lacks in self.wrong[:_SHOWN]]
        return "\n".join(lines)


def check_support(settings: Settings, golden: Path, *, parts: Sequence[Part], misbehaving: bool) -> Tally:
    """Ask every development question, earlier ones first, and hold each statement, streamed or final, to its passages.

    `misbehaving`: a language model words the answers, a server on this machine that goes through its scripts in turn.
    """
    library = open_library(settings)
    library.question_model.load()
    split = read_golden(golden)
    questions = [question for part in parts for question in split[part]]
    tally = Tally()
    words = words_for_bodies(settings.corpus_dir)
    if not misbehaving:
        quoting = replace(library, writer=None)
        for question in questions:
            _count(question, quoting, tally, words)
        return tally
    with MisbehavingServer() as server:
        lied_to = _with_model(library, server.address)
        for place, question in enumerate(questions):
            server.script = list(SCRIPTS)[place % len(SCRIPTS)]
            _count(question, lied_to, tally, words, server)
    return tally


def _with_model(library: Library, address: str) -> Library:
    given = {"chat_model": "openai:test", "chat_base_url": address, "chat_seconds": _SECONDS}
    settings = library.settings.model_copy(update=given)
    writer = open_writer(settings, library.bodies)
    if writer is not None:
        writer.model.load()
    return replace(library, settings=settings, writer=writer)


def _count(
    question: GoldenQuestion,
    library: Library,
    tally: Tally,
    words: Mapping[str, Sequence[str]],
    server: MisbehavingServer | None = None,
) -> None:
    streamed: list[Statement] = []
    history: list[Exchange] = []
    for earlier in question.history:
        history.append(exchange_of(ask(earlier, replace(library, writer=None), history=history)))
    told = len(server.lies) if server else 0
    answer: Answer = ask(question.question, library, history=history, on_statement=streamed.append)
    lies = server.lies[told:] if server else []
    tally.answers += 1
    tally.answered += bool(answer.statements)
    tally.lies_told += len(lies)
    for statement in dict.fromkeys((*answer.statements, *streamed)):
        tally.statements += 1
        if lacks := _lacks(statement, library, words, lies):
            tally.wrong.append((question.id, statement.text, lacks))


def _lacks(statement: Statement, library: Library, words: Mapping[str, Sequence[str]], lies: Sequence[str]) -> str:
    """What a statement says that its passages do not, by either reading; or the lie that it is."""
    passages = [library.by_id[citation.passage_id] for citation in statement.citations]
    found = missing(statement, passages, words)
    if not supporting(statement.text, passages, library.bodies):
        found.append("not borne out")
    found += [f"lie: {lie}" for lie in lies if lie.lower() in statement.text.lower()]
    return ", ".join(found)
