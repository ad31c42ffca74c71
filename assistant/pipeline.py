"""From a question to an answer: the steps, in order. Each may end the way with a named outcome."""

import time
import uuid
from collections.abc import Callable, Sequence

from assistant.answer import Answer, Outcome, Statement
from assistant.library import Library
from assistant.render import as_markdown
from assistant.retrieval.hits import Filter
from assistant.retrieval.search import once_each
from assistant.steps.compose import compose, passages_cited
from assistant.steps.judge import judge
from assistant.steps.look_up import look_up
from assistant.steps.resolve import resolve
from assistant.steps.screen import screen
from assistant.steps.search import search
from assistant.steps.verify import verify
from assistant.steps.write import write
from assistant.turn import Exchange, Turn

Step = Callable[[Turn, Library], Turn]

STEPS: tuple[Step, ...] = (
    screen,  # personal data, hidden characters, length
    resolve,  # a follow-up made whole
    look_up,  # exact references: 6.44, section F, chapter 9, annex 1
    search,  # words and meaning, fused
    judge,  # signpost? boundary? enough evidence?
    compose,  # statements, quoted from the entries
    write,  # a language model's words, checked, where one is set
    verify,  # every statement against its passage
)

_MOST_RETRIEVED = 10
_ELSEWHERE = (Outcome.SIGNPOSTED, Outcome.OUT_OF_SCOPE, Outcome.REFUSED)


def ask(
    question: str,
    library: Library,
    *,
    history: Sequence[Exchange] = (),
    only: Filter | None = None,
    question_id: str | None = None,
    on_statement: Callable[[Statement], None] | None = None,
) -> Answer:
    """The answer to a question, in the light of the conversation so far; `only` narrows sources and chapters.

    `on_statement` hears each statement of a language model as soon as it has been checked, before the answer is whole.
    """
    begun = time.perf_counter()
    turn = Turn(question_id or uuid.uuid4().hex[:8], question, tuple(history), only, on_statement=on_statement)
    for step in STEPS:
        turn = step(turn, library)
        if turn.outcome is not None:
            break
    return _finished(turn, library, time.perf_counter() - begun)


def _finished(turn: Turn, library: Library, seconds: float) -> Answer:
    outcome = turn.outcome or Outcome.NOT_IN_CODE
    retrieved = once_each([hit for hit in turn.hits if hit.passage.role.is_citable])[:_MOST_RETRIEVED]
    cited = set(passages_cited(turn.statements))
    return Answer(
        id=turn.id,
        question=turn.shown or turn.question,
        outcome=outcome,
        text=as_markdown(turn, library.sources),
        statements=turn.statements,
        notices=turn.notices,
        retrieved=tuple(retrieved),
        seconds=seconds,
        understood=turn.understood,
        form=turn.form,
        opening=turn.opening,
        unanswered=turn.unanswered,
        # Where a question belongs elsewhere, no paragraph is offered in place of the right address.
        also_read=() if outcome in _ELSEWHERE else tuple(hit for hit in retrieved if hit.passage.id not in cited),
    )
