"""The history of a conversation as it comes from outside: plain questions, chat messages or whole answers."""

from collections.abc import Sequence
from typing import Any

from assistant.answer import Answer, Outcome
from assistant.turn import Exchange

_COUNTS = (Outcome.ANSWERED, Outcome.PARTLY_ANSWERED, Outcome.NOT_IN_CODE)


def exchange_of(answer: Answer) -> Exchange:
    """An answered turn as the next one sees it; what was refused or signposted does not colour it."""
    cited = dict.fromkeys(c.paragraph for statement in answer.statements for c in statement.citations)
    return Exchange(answer.understood or answer.question, tuple(cited), answer.outcome in _COUNTS)


def history_of(items: Sequence[Any]) -> tuple[Exchange, ...]:
    """Exchanges from a batch line's `history`: strings, {"question": ...}, or {"role": "user", "content": ...}."""
    exchanges = []
    for item in items:
        if isinstance(item, str):
            exchanges.append(Exchange(item))
        elif isinstance(item, dict) and isinstance(item.get("question"), str):
            outcome = item.get("outcome", Outcome.ANSWERED)
            exchanges.append(Exchange(item["question"], _cited(item), outcome in _COUNTS))
        elif isinstance(item, dict) and item.get("role") == "user" and isinstance(item.get("content"), str):
            exchanges.append(Exchange(item["content"]))
    return tuple(exchanges)


def _cited(item: dict[str, Any]) -> tuple[str, ...]:
    statements = item.get("statements") or []
    return tuple(
        str(citation["paragraph"])
        for statement in statements
        for citation in statement.get("citations", [])
        if "paragraph" in citation
    )
