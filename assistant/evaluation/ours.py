"""Our pipeline over the development questions."""

from collections.abc import Sequence

from assistant.answer import Answer
from assistant.conversation import exchange_of
from assistant.evaluation.golden import GoldenQuestion
from assistant.evaluation.measures import Result
from assistant.library import Library
from assistant.pipeline import ask
from assistant.records import CODE
from assistant.turn import Exchange


def run_ours(questions: Sequence[GoldenQuestion], library: Library) -> list[Result]:
    """A result for each question, follow-ups after their earlier questions were really asked."""
    return [_result(question, _answer(question, library)) for question in questions]


def _answer(question: GoldenQuestion, library: Library) -> Answer:
    history: list[Exchange] = []
    for earlier in question.history:
        history.append(exchange_of(ask(earlier, library, history=history)))
    return ask(question.question, library, history=history, question_id=question.id)


def _result(question: GoldenQuestion, answer: Answer) -> Result:
    cited = dict.fromkeys(
        citation.paragraph
        for statement in answer.statements
        for citation in statement.citations
        if citation.source == CODE
    )
    right = question.right
    duties = frozenset(
        statement.duty
        for statement in answer.statements
        if statement.duty and any(citation.paragraph in right for citation in statement.citations)
    )
    return Result(
        question=question,
        ranked=tuple(frozenset({hit.passage.label}) for hit in answer.retrieved),
        seconds=answer.seconds,
        cited=tuple(cited),
        outcome=answer.outcome,
        duties=duties,
        opening=answer.opening,
    )
