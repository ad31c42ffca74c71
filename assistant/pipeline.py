"""From a question to an answer: the steps, in order. Each may end the way with a named outcome."""

import time
import uuid
from collections.abc import Callable, Sequence

from assistant.answer import Answer, Outcome, Statement
from assistant.forms.cited import passages_cited
from assistant.library import Library
from assistant.render import as_markdown
from assistant.retrieval.hits import Filter
from assistant.retrieval.search import once_each
from assistant.steps.compose import compose
from assistant.steps.divide import divide
from assistant.steps.judge import judge
from assistant.steps.look_up import look_up
from assistant.steps.resolve import resolve
from assistant.steps.screen import screen
from assistant.steps.search import search
from assistant.steps.spell import spell
from assistant.steps.together import together
from assistant.steps.verify import verify
from assistant.steps.write import write
from assistant.turn import Exchange, Turn

Step = Callable[[Turn, Library], Turn]

UNDERSTAND: tuple[Step, ...] = (
    screen,  # personal data, hidden characters, length
    spell,  # what was mistyped
    resolve,  # a follow-up made whole
    divide,  # the parts of a question that asks several things
)
FIND: tuple[Step, ...] = (
    look_up,  # exact references: 6.44, section F, chapter 9, annex 1
    search,  # words and meaning, fused
    judge,  # signpost? boundary? enough evidence?
)
ANSWER: tuple[Step, ...] = (compose,)  # statements, quoted from the entries; in parts, for each part
CHECK: tuple[Step, ...] = (
    write,  # a language model's words, checked, where one is set
    verify,  # every statement against its passage
)
STEPS = UNDERSTAND + FIND + ANSWER + CHECK
"""The whole way of a question that asks one thing."""

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
    turn = _through(UNDERSTAND, turn, library)
    whole = _through(FIND, turn, library)
    if whole.parts:
        turn = together(whole, _answered_one_by_one(whole.parts, library))
    else:
        turn = _through(ANSWER, whole, library)
    turn = _through(CHECK, turn, library)
    return _finished(turn, library, time.perf_counter() - begun)


def _through(steps: Sequence[Step], turn: Turn, library: Library) -> Turn:
    """The turn after these steps; the first that names an outcome is the last."""
    for step in steps:
        if turn.outcome is not None:
            break
        turn = step(turn, library)
    return turn


def _answered_one_by_one(parts: Sequence[Turn], library: Library) -> list[Turn]:
    """The parts answered in order, each told which passages are cited already."""
    answered: list[Turn] = []
    for part in parts:
        already = frozenset(passages_cited([one for turn in answered for one in turn.statements]))
        answered.append(_through(FIND + ANSWER, part.with_(already=already), library))
    return answered


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
