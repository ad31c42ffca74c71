"""What a reader of documents hands on: a block is a piece with one label under one heading path."""

from dataclasses import dataclass

from assistant.records import Box


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document before the knowledge joins it.

    `label` is what a citation prints; `number` is set for a paragraph that the document itself numbers.
    `pdf_page` counts from 1; `page` is the printed page, None where none is printed.
    `boxes` are the areas of its text, one a page, where the document has pages.
    """

    label: str
    number: str | None
    page: int | None
    pdf_page: int | None
    chapter: str
    headings: tuple[str, ...]
    text: str
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document as read: its blocks, and what the report says of it."""

    blocks: tuple[Block, ...]
    pages: int
    pages_without_text: tuple[int, ...] = ()
    missing: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
