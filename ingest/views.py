"""The searchable views of a passage: official wording, plain English, each ask, heading path."""

import re
from collections.abc import Iterator

from assistant.records import Passage, View, ViewKind
from assistant.sentences import sentences

WINDOW_WORDS = 170
"""MiniLM reads 256 word pieces, about 190 English words; the heading in front takes some of them."""


def views_of(passage: Passage) -> Iterator[View]:
    """Every view of a passage. Official wording gives windows under its heading, plain English its sentences."""
    if passage.headings:
        yield View(passage.id, ViewKind.HEADING, passage.heading_path)
    nearest = passage.headings[-1] if passage.headings else ""
    if passage.text:
        for window in windows(passage.text):
            yield View(passage.id, ViewKind.OFFICIAL, f"{nearest}. {window}" if nearest else window)
    for sentence in sentences(passage.plain or ""):
        yield View(passage.id, ViewKind.PLAIN, sentence)
    for ask in passage.asks:
        yield View(passage.id, ViewKind.ASK, ask)


def windows(text: str) -> list[str]:
    """The text in pieces of at most WINDOW_WORDS words, cut between sentences or list items where it can be."""
    pieces: list[str] = []
    held: list[str] = []
    for sentence in re.split(r"(?<=[.!?:;])\s+|\n+", text):
        words = sentence.split()
        if held and len(held) + len(words) > WINDOW_WORDS:
            pieces.append(" ".join(held))
            held = []
        held.extend(words)
        while len(held) > WINDOW_WORDS:
            pieces.append(" ".join(held[:WINDOW_WORDS]))
            held = held[WINDOW_WORDS:]
    if held:
        pieces.append(" ".join(held))
    return pieces
