"""The writer: a question and its passages to a model, and back only what the passages hold."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import Enum, auto

from assistant.answer import Statement
from assistant.errors import ReaderError
from assistant.knowledge.bodies import Bodies
from assistant.records import Passage
from assistant.settings import Settings
from assistant.writer.chat_model import ChatModel
from assistant.writer.checked import Checker
from assistant.writer.failure import ModelFailed
from assistant.writer.patience import read_within
from assistant.writer.prompt import prompt
from assistant.writer.sentence_stream import CutOff, sentences_of
from assistant.writer.target import Target, target_of

_MOST_STATEMENTS = 8
_SILENT = "The language model sent nothing."


class Ending(Enum):
    """How a model's answer ended."""

    WHOLE = auto()
    STOPPED = auto()  # what came before was complete and checked
    FOUND_NOTHING = auto()  # it says so, or cites no passage that it was given
    FAILED = auto()  # nothing of it can be shown


@dataclass(frozen=True, slots=True)
class Written:
    """The statements that may be shown; how it ended, and the reader's sentence on that where it went wrong."""

    statements: tuple[Statement, ...]
    ending: Ending
    reason: str = ""
    unsupported: int = 0


Tell = Callable[[Statement], None]


class Writer:
    """Words answers with the chat model of the settings."""

    def __init__(self, target: Target, settings: Settings, bodies: Bodies) -> None:
        self.target = target
        self.model = ChatModel(target, settings)
        self._settings = settings
        self._bodies = bodies

    def write(
        self, question: str, passages: Sequence[Passage], own: Sequence[Statement], tell: Tell | None = None
    ) -> Written:
        """The answer from these passages, best first; `own` are their offline statements.

        `tell` hears each statement when it has been checked. Never raises for what a model or its server does, and
        returns within the time limit of the settings.
        """
        if self._settings.offline and not self.target.is_local:
            reason = f"The language model {self.target} is not on this machine, and the setting offline is on."
            return Written((), Ending.FAILED, reason)
        asked = prompt(question, tuple(passages), self._settings.chat_context_tokens)
        checker = Checker(question, asked.keys, own, self._bodies)
        shown: list[Statement] = []
        read = 0
        try:
            self.model.load()
            with closing(read_within(self._settings.chat_seconds, lambda: self.model.stream(asked))) as pieces:
                for sentence in sentences_of(pieces):
                    read += 1
                    if statement := checker.check(sentence):
                        shown.append(statement)
                        if tell:
                            tell(statement)
                    if len(shown) == _MOST_STATEMENTS:
                        break
        except (ModelFailed, ReaderError, CutOff) as error:
            return _cut_short(shown, str(error), checker)
        if not read:
            return Written((), Ending.FAILED, _SILENT)
        ending = Ending.WHOLE if checker.cites else Ending.FOUND_NOTHING
        return Written(tuple(shown), ending, unsupported=checker.unsupported)


def _cut_short(shown: list[Statement], reason: str, checker: Checker) -> Written:
    return Written(tuple(shown), Ending.STOPPED if shown else Ending.FAILED, reason, checker.unsupported)


def open_writer(settings: Settings, bodies: Bodies) -> Writer | None:
    """The writer of the settings, None where no model is set. Nothing is loaded or sent yet."""
    target = target_of(settings)
    return Writer(target, settings, bodies) if target else None
