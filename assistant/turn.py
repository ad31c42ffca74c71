"""The record that travels through the pipeline: each step returns it with what it has found out."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from assistant.answer import Form, Notice, NoticeKind, Outcome, Statement
from assistant.retrieval.hits import Filter, Hit
from assistant.retrieval.references import NO_REFERENCES, References
from assistant.retrieval.search import Beside


@dataclass(frozen=True, slots=True)
class Exchange:
    """An earlier question of the same conversation, with the paragraphs that its answer cited."""

    question: str
    cited: tuple[str, ...] = ()
    answered: bool = True


@dataclass(frozen=True, slots=True)
class Turn:
    """One question on its way to an answer.

    `question` is what was typed; `shown` what an answer shows in its place, where personal data was left out;
    `understood` what is searched for, after screening and resolving; `follows` the exchange that a follow-up leans
    on, and `asked` the follow-up by itself. `form`, `opening` and `unanswered` are as in the answer. `outcome` is set
    by the step that ends the way; `message` is the reader's sentence where there are no statements. `on_statement`
    hears each statement of a language model as soon as it has been checked. `parts` are the turns of the single
    things asked or compared; the question of a part is its heading, it is searched for together with `beside`, and
    `already` are the ids of the passages cited for the parts before it.
    """

    id: str
    question: str
    history: tuple[Exchange, ...] = ()
    only: Filter | None = None
    shown: str = ""
    understood: str = ""
    asked: str = ""
    follows: Exchange | None = None
    references: References = NO_REFERENCES
    hits: tuple[Hit, ...] = ()
    statements: tuple[Statement, ...] = ()
    notices: tuple[Notice, ...] = ()
    form: Form = Form.PLAIN
    opening: str = ""
    unanswered: tuple[str, ...] = ()
    outcome: Outcome | None = None
    message: str = ""
    on_statement: Callable[[Statement], None] | None = None
    parts: tuple["Turn", ...] = ()
    beside: Beside = ()
    already: frozenset[str] = frozenset()

    @property
    def asked_alone(self) -> str:
        """What is asked by itself: of a follow-up its own words, without the question that it follows."""
        return self.asked or self.understood

    @property
    def stands_alone(self) -> bool:
        """Whether this is a whole question: no part of another and no follow-up."""
        return not self.beside and self.follows is None

    def with_(self, **changes: Any) -> "Turn":
        """This turn with some fields changed."""
        return replace(self, **changes)

    def understood_as(self, question: str, **changes: Any) -> "Turn":
        """This turn with what is searched for in other words than were typed, which the reader is told."""
        before = (notice for notice in self.notices if notice.kind is not NoticeKind.UNDERSTOOD)
        told = Notice(NoticeKind.UNDERSTOOD, f"Understood as: {question}")
        return self.with_(understood=question, notices=(*before, told), **changes)

    def ended(self, outcome: Outcome, message: str, **changes: Any) -> "Turn":
        """This turn, ended: no later step runs."""
        return replace(self, outcome=outcome, message=message, **changes)
