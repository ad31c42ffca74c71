"""An answer as Markdown: each statement with its citation, laid out in the answer's form, as the terminal shows it."""

from collections.abc import Iterable, Mapping

from assistant.answer import Citation, Form, Statement
from assistant.grouping import Group, by_duty, groups
from assistant.knowledge.sources import Source
from assistant.turn import Turn

NOTHING_FOUND = "The Code does not seem to say."
"""Stands under a part of a question on which nothing was found."""

WITHOUT_DUTY = "Good to know"
"""Stands before statements that have no duty word, where others beside them have one."""

Sources = Mapping[str, Source]


def as_markdown(turn: Turn, sources: Sources) -> str:
    """The verdict, the statements, each with where it stands, and what was not found; the outcome's sentence where
    there are no statements."""
    if not turn.statements:
        return turn.message
    opening = [f"**{turn.opening}**"] if turn.opening else []
    body = [block for group in groups(turn.statements) for block in _group(group, turn.form, sources)]
    unanswered = [block for part in turn.unanswered for block in (f"### {part}", NOTHING_FOUND)]
    return "\n\n".join([*turn.references.missing, *opening, *body, *unanswered])


def _group(group: Group, form: Form, sources: Sources) -> list[str]:
    heading = [f"### {group.under}"] if group.under else []
    if form is Form.LIST:
        return [*heading, *_by_duty(group.statements, sources)]
    if form is Form.COMPARISON and group.under:
        return [*heading, _items(group.statements, sources)]
    return [*heading, *(cited(statement, sources) for statement in group.statements)]


def _by_duty(statements: Iterable[Statement], sources: Sources) -> list[str]:
    blocks = []
    for duty, own in by_duty(tuple(statements)):
        blocks += [f"**{duty or WITHOUT_DUTY}**", _items(own, sources)]
    return blocks


def _items(statements: Iterable[Statement], sources: Sources) -> str:
    return "\n".join(f"- {cited(statement, sources).removeprefix('- ')}" for statement in statements)


def cited(statement: Statement, sources: Sources) -> str:
    """A statement with where it stands, in brackets."""
    return f"{statement.text} ({'; '.join(citation_text(citation, sources) for citation in statement.citations)})"


def citation_text(citation: Citation, sources: Sources) -> str:
    """A citation as a reader sees it: "Code of Practice 6.36, page 99"."""
    source = sources.get(citation.source)
    name = source.short if source else citation.source
    page = f", page {citation.page}" if citation.page else ""
    return f"{name} {citation.paragraph}{page}"
