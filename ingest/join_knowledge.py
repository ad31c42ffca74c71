"""Join the official wording with our entries by paragraph number, into passages."""

from collections import Counter
from collections.abc import Iterable

from assistant import paragraph_number as numbers
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
            )
        )
    return passages


def join_code(official: list[Passage], chapters: list[ChapterFile]) -> list[Passage]:
    """The Code's passages with their entries; without official wording, passages from the entries alone."""
    by_label = {passage.label: passage for passage in official}
    several = {label for label, times in Counter(p.label for p in official).items() if times > 1}
    joined: dict[str, Passage] = {passage.id: passage for passage in official}
    extra: list[Passage] = []
    for chapter in chapters:
        counts = Counter(entry.n for entry in chapter.blocks)
        for entry in chapter.paragraphs:
            passage = by_label.get(entry.n) or _bare(entry, chapter, len(joined) + len(extra))
            enriched = _enriched(passage, entry)
            joined[passage.id] = enriched
        for index, block in enumerate(chapter.blocks, 1):
            official_block = by_label.get(block.n)
            alone = counts[block.n] == 1 and block.n not in several and not numbers.exists(block.n)
            if official_block and alone:
                joined[official_block.id] = _enriched(official_block, block)
            else:
                extra.append(_enriched(_bare(block, chapter, len(joined) + len(extra), f"#{index}"), block))
    return [*joined.values(), *extra]


def _enriched(passage: Passage, entry: ParagraphEntry) -> Passage:
    return Passage(
        id=passage.id,
        source=passage.source,
        role=passage.role,
        label=passage.label,
        page=passage.page or entry.page,
        pdf_page=passage.pdf_page,
        chapter=passage.chapter,
        headings=passage.headings,
        order=passage.order,
        text=passage.text,
        plain=entry.plain,
        duties=tuple(duty.as_duty() for duty in entry.duties if not duty.no_duty),
        asks=entry.asks,
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
