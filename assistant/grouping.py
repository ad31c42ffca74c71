"""Statements in the groups that an answer's form has: by body, thing or part, and by duty word within a group."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answer import Statement
from assistant.records import Modal

DUTIES: tuple[Modal | None, ...] = ("must", "should", "may", None)
"""The order in which duty words are told, the strongest first; None for what has no duty word."""


@dataclass(frozen=True, slots=True)
class Group:
    """What stands under one heading; "" where the form has none."""

    under: str
    statements: tuple[Statement, ...]


def groups(statements: Sequence[Statement]) -> tuple[Group, ...]:
    """The statements under each heading, headings in the order in which they first come."""
    found: dict[str, list[Statement]] = {}
    for statement in statements:
        found.setdefault(statement.under, []).append(statement)
    return tuple(Group(under, tuple(own)) for under, own in found.items())


def beginning_with(part: str) -> str:
    """How a notice on a part of a question begins: "how much does it cost: "."""
    return f"{part.rstrip('?. ')}: "


def by_duty(statements: Sequence[Statement]) -> tuple[tuple[Modal | None, tuple[Statement, ...]], ...]:
    """The statements of each duty word that there are, must first; their order within it is kept."""
    found = ((duty, tuple(one for one in statements if one.duty == duty)) for duty in DUTIES)
    return tuple((duty, own) for duty, own in found if own)
