"""Passages for the knowledge that is no document: digests, what the Code does not say, what goes elsewhere, and what
is told in passing."""

from collections.abc import Iterator
from pathlib import Path

from assistant.knowledge.boundaries import read_boundaries
from assistant.knowledge.digests import Digest, Section
from assistant.knowledge.ordinary import read_ordinary
from assistant.knowledge.signposts import read_signposts
from assistant.records import Passage, Role


def marker_passages(corpus: Path) -> list[Passage]:
    """Boundaries, signposts and ordinary words as passages that are found by the search and never cited."""
    boundaries = [_marker("boundaries", Role.BOUNDARY, b.id, b.says, b.asks) for b in read_boundaries(corpus).values()]
    signposts = [_marker("signposts", Role.SIGNPOST, s.id, s.text, s.asks) for s in read_signposts(corpus).values()]
    told = read_ordinary(corpus)
    ordinary = [_marker("ordinary", Role.ORDINARY, "ordinary", told.says, told.tells)] if told.tells else []
    return boundaries + signposts + ordinary


def digest_passages(digest: Digest) -> list[Passage]:
    """The passages of a digest; an area's prompts make a passage of their own under the same label."""
    pieces = [piece for section in digest.sections for piece in _pieces(section)]
    return [
        Passage(
            id=f"{digest.source.id}/{label}{suffix}",
            source=digest.source.id,
            role=digest.source.role,
            label=label,
            page=None,
            pdf_page=None,
            chapter=digest.source.short,
            headings=(digest.source.short, heading),
            order=order,
            plain=plain,
            asks=asks,
            see=see,
        )
        for order, (label, suffix, heading, plain, asks, see) in enumerate(pieces)
    ]


_Piece = tuple[str, str, str, str, tuple[str, ...], tuple[str, ...]]


def _pieces(section: Section) -> Iterator[_Piece]:
    yield section.n, "", section.heading, section.plain, section.asks, section.see
    if section.prompts:
        about = f"{section.heading}: questions to ask yourselves"
        asks = (f"self-evaluation questions on {section.heading.lower()}",)
        yield section.n, "#prompts", about, "\n".join(f"- {prompt}" for prompt in section.prompts), asks, section.see


def _marker(source: str, role: Role, label: str, plain: str, asks: tuple[str, ...]) -> Passage:
    return Passage(
        id=f"{source}/{label}",
        source=source,
        role=role,
        label=label,
        page=None,
        pdf_page=None,
        chapter="",
        headings=(),
        order=0,
        plain=plain,
        asks=asks,
    )
