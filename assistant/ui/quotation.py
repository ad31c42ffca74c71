"""A passage as a quotation ready to paste: the words, whose they are, and the full reference."""

from assistant.knowledge.sources import Source
from assistant.paragraph_number import exists
from assistant.records import CODE, Passage

OURS = "in our plain-English words, not the official wording"


def quotation(passage: Passage, source: Source | None) -> str:
    """The official wording in quotation marks; without it our plain English, which is said in the same breath."""
    where = reference(passage, source)
    if passage.text:
        return f"“{passage.text.strip()}”\n({where})"
    return f"{(passage.plain or '').strip()}\n({OURS}: {where})"


def reference(passage: Passage, source: Source | None) -> str:
    """ "SEND Code of Practice (January 2015), paragraph 6.44, page 100"."""
    title = source.title if source else passage.source
    if source and passage.source == CODE:
        title = f"SEND {source.short}"
    edition = f" ({source.edition})" if source and source.edition else ""
    numbered = passage.source == CODE and exists(passage.label)
    label = f"paragraph {passage.label}" if numbered else passage.label
    page = f", page {passage.page}" if passage.page else ""
    return f"{title}{edition}, {label}{page}"
