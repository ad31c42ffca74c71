"""An answer as Markdown: each statement with its citation, as the terminal and the page show it."""

from collections.abc import Mapping

from assistant.answer import Citation
from assistant.knowledge.sources import Source
from assistant.turn import Turn


def as_markdown(turn: Turn, sources: Mapping[str, Source]) -> str:
    """The statements, each with where it stands; or the sentence of the outcome where there are none."""
    if not turn.statements:
        return turn.message
    lines = [
        f"{statement.text} ({'; '.join(citation_text(c, sources) for c in statement.citations)})"
        for statement in turn.statements
    ]
    return "\n\n".join([*turn.references.missing, *lines])


def citation_text(citation: Citation, sources: Mapping[str, Source]) -> str:
    """A citation as a reader sees it: "Code of Practice 6.36, page 99"."""
    source = sources.get(citation.source)
    name = source.short if source else citation.source
    page = f", page {citation.page}" if citation.page else ""
    return f"{name} {citation.paragraph}{page}"
