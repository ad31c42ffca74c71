"""Join the official wording with our entries by paragraph number, into passages."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from assistant import paragraph_number as numbers
from assistant.knowledge.currency import Change
from assistant.knowledge.paragraphs import BlockEntry, ChapterFile, ParagraphEntry
from assistant.knowledge.sources import Source
from assistant.records import CODE, Passage, Role
from ingest.blocks import Block


def passages_of(blocks: Iterable[Block], source: Source) -> list[Passage]:
    """The passages of a document as it stands; a label that comes again gets a number behind it in the id."""
    seen: Counter[str] = Counter()
    passages = []
    for order, block in enumerate(blocks):
        seen[block.label] += 1
        again = f"#{seen[block.label]}" if seen[block.label] > 1 else ""
        passages.append(
            Passage(
                id=f"{source.id}/{block.label}{again}",
                source=source.id,
                role=source.role,
                label=block.label,
                page=block.page,
                pdf_page=block.pdf_page,
                chapter=block.chapter,
                headings=block.headings,
                order=order,
                text=block.text,
                boxes=block.boxes,
            )
        )
    return passages


def join_code(official: list[Passage], chapters: list[ChapterFile], changes: Iterable[Change] = ()) -> list[Passage]:
    """The Code's passages with their entries; without official wording, passages from the entries alone.

    A change's asks lead to the first paragraph that it concerns: its notice comes with that citation.
    """
    asked_of_changes: dict[str, tuple[str, ...]] = {}
    for change in changes:
        first = change.paragraphs[0]
        asked_of_changes[first] = asked_of_changes.get(first, ()) + change.asks
    places: dict[str, list[Passage]] = defaultdict(list)
    for passage in official:
        places[passage.label].append(passage)
    joined: dict[str, Passage] = {passage.id: passage for passage in official}
    for chapter in chapters:
        for entry in chapter.paragraphs:
            passage = next(iter(places[entry.n]), None) or _bare(entry, chapter, len(joined))
            joined[passage.id] = _enriched(passage, entry, asked_of_changes.get(entry.n, ()))
        for index, block in enumerate(chapter.blocks, 1):
            passage = _same_block(block, places[block.n]) or _bare(block, chapter, len(joined), f"#entry{index}")
            joined[passage.id] = _enriched(passage, block)
    return list(joined.values())


def _same_block(block: BlockEntry, official: list[Passage]) -> Passage | None:
    """The official passage that a block restates: the only one of its label, or the one under its heading."""
    if numbers.exists(block.n):
        return None  # a figure or table beside a numbered paragraph
    if len(official) == 1 and not block.heading:
        return official[0]
    heading = _plain_letters(block.heading)
    return next((p for p in official if _plain_letters(p.headings[-1]) == heading), None) or (
        official[0] if len(official) == 1 and block.n.startswith("Section") else None
    )


def _plain_letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


def _enriched(passage: Passage, entry: ParagraphEntry, more_asks: tuple[str, ...] = ()) -> Passage:
    return replace(
        passage,
        page=passage.page or entry.page,
        plain=entry.plain,
        duties=tuple(duty.as_duty() for duty in entry.duties if not duty.no_duty),
        asks=entry.asks + more_asks,
    )


def _bare(entry: ParagraphEntry, chapter: ChapterFile, order: int, suffix: str = "") -> Passage:
    """A passage for an entry without official wording: our knowledge alone."""
    number = numbers.exists(entry.n)
    heading = entry.heading if isinstance(entry, BlockEntry) else ""
    where = f"{chapter.chapter} {chapter.title}" if chapter.chapter.isdigit() else chapter.title
    return Passage(
        id=f"{CODE}/{entry.n}{suffix}",
        source=CODE,
        role=Role.STATUTORY_GUIDANCE,
        label=entry.n,
        page=entry.page,
        pdf_page=None,
        chapter=numbers.chapter_of(entry.n) if number else entry.n.lower(),
        headings=tuple(part for part in (where, heading) if part),
        order=order,
    )
