"""Headings and paragraphs of any document into blocks of a size that can be cited and embedded."""

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.records import Box
from ingest.blocks import Block
from ingest.boxes import union

MOST_WORDS = 220
"""A block longer than this is cut at a paragraph break: the embedder reads about 200 words."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` counts from 1 (outermost)."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or list, with the page it starts on, the number that it prints, and its areas, where it has them."""

    text: str
    page: int | None = None
    pdf_page: int | None = None
    number: str | None = None
    boxes: tuple[Box, ...] = ()


def blocks_of(items: Iterable[Heading | Paragraph], title: str) -> list[Block]:
    """Blocks in reading order, each under its heading path; a numbered paragraph is a block of its own."""
    path: list[Heading] = []
    blocks: list[Block] = []
    pending: list[Paragraph] = []

    def close() -> None:
        if pending:
            headings = tuple(heading.text for heading in path) or (title,)
            blocks.append(_block(pending, headings))
            pending.clear()

    for item in items:
        if isinstance(item, Heading):
            close()
            path = [*(heading for heading in path if heading.level < item.level), item]
            continue
        held = sum(len(paragraph.text.split()) for paragraph in pending)
        if item.number or (pending and held + len(item.text.split()) > MOST_WORDS):
            close()
        pending.append(item)
    close()
    return blocks


def _block(paragraphs: list[Paragraph], headings: tuple[str, ...]) -> Block:
    first = paragraphs[0]
    return Block(
        label=first.number or headings[-1],
        number=first.number,
        page=first.page,
        pdf_page=first.pdf_page,
        chapter=headings[0],
        headings=headings,
        text="\n\n".join(paragraph.text for paragraph in paragraphs),
        boxes=union(box for paragraph in paragraphs for box in paragraph.boxes),
    )
