"""The history of a conversation as it comes from outside: plain questions, chat messages or whole answers."""

from collections.abc import Callable, Sequence
from typing import Any

from assistant.answer import Answer, Outcome
from assistant.turn import Exchange

_COUNTS = (Outcome.ANSWERED, Outcome.PARTLY_ANSWERED, Outcome.NOT_IN_CODE)

_MOST = 6
"""Earlier turns that are looked at: a follow-up leans on the last ones."""

AskAgain = Callable[[str, Sequence[Exchange]], Answer]
"""A question asked in the light of the exchanges before it."""


def exchange_of(answer: Answer) -> Exchange:
    """An answered turn as the next one sees it; what was refused or signposted does not colour it."""
    cited = dict.fromkeys(c.paragraph for statement in answer.statements for c in statement.citations)
    return Exchange(answer.understood or answer.question, tuple(cited), answer.outcome in _COUNTS)


def history_of(items: object, ask_again: AskAgain | None = None) -> tuple[Exchange, ...]:
    """Exchanges from a batch line's `history`: strings, {"question": ...}, or {"role": "user", "content": ...}.

    What is none of these is passed over. A question that comes without its answer is asked again where `ask_again` is
    given: only its answer tells which paragraphs it cited, and whether it was one for the Code at all.
    """
    exchanges: list[Exchange] = []
    for item in items[-_MOST:] if isinstance(items, list | tuple) else ():
        question = _question(item)
        if not question:
            continue
        if isinstance(item, dict) and "outcome" in item:
            exchanges.append(Exchange(question, _cited(item), item["outcome"] in _COUNTS))
        elif ask_again is not None:
            exchanges.append(exchange_of(ask_again(question, tuple(exchanges))))
        else:
            exchanges.append(Exchange(question, _cited(item) if isinstance(item, dict) else ()))
    return tuple(exchanges)


def _question(item: object) -> str:
    """The reader's question in one item of a history; "" where it holds none."""
    if isinstance(item, dict):
        item = item.get("content") if item.get("role") == "user" else item.get("question")
    return item.strip() if isinstance(item, str) else ""


def _cited(item: dict[str, Any]) -> tuple[str, ...]:
    statements = item.get("statements")
    citations = [
        citation
        for statement in (statements if isinstance(statements, list) else ())
        if isinstance(statement, dict) and isinstance(statement.get("citations"), list)
        for citation in statement["citations"]
    ]
    found = (
        str(citation["paragraph"]) for citation in citations if isinstance(citation, dict) and "paragraph" in citation
    )
    return tuple(dict.fromkeys(found))
