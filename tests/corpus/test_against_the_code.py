"""The corpus held against the official text, paragraph by paragraph, so that it cannot rot.

What is compared: the page, the length and independence of the restatement, the duty words, the numbers, the asks.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import paragraph_number
from assistant.knowledge.paragraphs import ParagraphEntry, read_chapters
from ingest.blocks import Block
from ingest.code_outline import read_code
from ingest.pdf_lines import read_pdf_lines

_ROOT = Path(__file__).resolve().parents[2]
_CODE = _ROOT.parent / "shared" / "documents" / "SEND_Code_of_Practice_January_2015.pdf"
_COPIED = 8
_ORDINARY = {0, 1, 2}
_VALUES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100}
_FIGURES = {"3.20", "3.23", "9.44", "11.58"}
"""Paragraphs beside a figure whose words the reader sets aside: the entry may use its numbers and duty words."""


@pytest.fixture(scope="module")
def entries() -> dict[str, ParagraphEntry]:
    return {entry.n: entry for chapter in read_chapters(_ROOT / "corpus") for entry in chapter.paragraphs}


@pytest.fixture(scope="module")
def official() -> dict[str, Block]:
    if not _CODE.is_file():
        pytest.skip(f"the official {_CODE.name} is not in ../shared/documents")
    return {block.number: block for block in read_code(read_pdf_lines(_CODE)).blocks if block.number}


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9£']+", text.lower().replace("’", "'"))


def _runs(text: str) -> set[str]:
    words = _words(text)
    return {" ".join(words[i : i + _COPIED]) for i in range(len(words) - _COPIED + 1)}


def _numbers(text: str) -> set[int]:
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text.lower())
    text = re.sub(r"\b(?:section|chapter|regulation|annex|paragraph|part|para)s?\s+[\d.]+", " ", text)
    digits = {int(number) for number in re.findall(r"\d+", text)}
    return (digits | {_VALUES[word] for word in re.findall(r"[a-z]+", text) if word in _VALUES}) - _ORDINARY


def _own_text(entry: ParagraphEntry) -> str:
    return " ".join([entry.plain, *(f"{d.what} {d.when or ''} {d.by or ''}" for d in entry.duties)])


def test_every_paragraph_has_its_entry(entries: dict[str, ParagraphEntry]):
    assert sorted(entries) == sorted(paragraph_number.all_numbers())


def test_pages_are_the_codes(entries: dict[str, ParagraphEntry], official: dict[str, Block]):
    assert not {n: (e.page, official[n].page) for n, e in entries.items() if e.page != official[n].page}


def test_restatements_are_short_and_our_own(entries: dict[str, ParagraphEntry], official: dict[str, Block]):
    long = {n: len(_words(e.plain)) for n, e in entries.items() if not 8 <= len(_words(e.plain)) <= 110}
    copied = {n: _runs(e.plain) & _runs(official[n].text) for n, e in entries.items()}
    copied |= {f"{n} duty": _runs(duty.what) & _runs(official[n].text) for n, e in entries.items() for duty in e.duties}
    assert not long
    assert not {n: runs for n, runs in copied.items() if runs}


def test_duty_words_are_the_codes(entries: dict[str, ParagraphEntry], official: dict[str, Block]):
    assert not list(_modal_faults(entries, official))


def _modal_faults(entries: dict[str, ParagraphEntry], official: dict[str, Block]) -> Iterator[str]:
    for n, entry in entries.items():
        if n in _FIGURES:
            continue
        said = Counter(re.findall(r"\b(?:must|should)\b", official[n].text.lower()))
        modals = {duty.modal for duty in entry.duties}
        for modal in ("must", "should"):
            if bool(said[modal]) != (modal in modals):
                yield f"{n}: the Code says {modal} {said[modal]} times, the duties say {sorted(modals)}"


def test_numbers_are_the_codes(entries: dict[str, ParagraphEntry], official: dict[str, Block]):
    stray = {n: _numbers(_own_text(e)) - _allowed(official[n]) for n, e in entries.items() if n not in _FIGURES}
    assert not {n: numbers for n, numbers in stray.items() if numbers}


def _allowed(block: Block) -> set[int]:
    """The numbers of the paragraph, its headings and what it refers to, and how many items its list has."""
    digits = {int(number) for number in re.findall(r"\d+", f"{block.number} {block.headings} {block.text}")}
    return _numbers(block.text) | digits | {block.text.count("\n- ")}


def test_asks_are_enough_short_and_never_twice(entries: dict[str, ParagraphEntry]):
    assert sum(len(entry.asks) for entry in entries.values()) >= 5800
    assert not [n for n, entry in entries.items() if len(entry.asks) < 6]
    asked = Counter(" ".join(_words(ask)) for entry in entries.values() for ask in entry.asks)
    assert not [ask for ask, times in asked.items() if times > 1]
    assert not [ask for ask in asked if not 1 <= len(ask.split()) <= 45]
