"""The real Code of Practice, where its PDF lies beside this repository: all of it, and its traps."""

import json
import re
from pathlib import Path

import pytest

from assistant import paragraph_number
from ingest.blocks import Block, ReadDocument


@pytest.fixture(scope="session")
def paragraphs(real_code: ReadDocument) -> dict[str, Block]:
    return {block.number: block for block in real_code.blocks if block.number}


def labelled(document: ReadDocument, label: str) -> list[Block]:
    return [block for block in document.blocks if block.label == label]


def test_every_paragraph_is_there_once_and_in_order(real_code: ReadDocument) -> None:
    assert [block.number for block in real_code.blocks if block.number] == paragraph_number.all_numbers()
    assert (real_code.missing, real_code.doubled) == ((), ())


def test_the_one_page_without_text_is_reported(real_code: ReadDocument) -> None:
    assert (real_code.pages, real_code.pages_without_text) == (292, (154,))


@pytest.mark.parametrize(
    ("number", "page"),
    [
        ("i", 12),
        ("xxv", 18),
        ("1.1", 19),
        ("1.41", 29),
        ("2.5", 31),
        ("3.23", 43),
        ("3.70", 56),
        ("4.30", 66),
        ("5.36", 86),
        ("6.36", 99),
        ("6.44", 100),
        ("7.35", 119),
        ("7.37", 122),
        ("8.51", 135),
        ("9.44", 153),
        ("9.69", 164),
        ("9.217", 207),
        ("10.150", 243),
        ("11.111", 272),
    ],
)
def test_printed_pages(paragraphs: dict[str, Block], number: str, page: int) -> None:
    assert paragraphs[number].page == page


@pytest.mark.parametrize("number", ["7.37", "7.38"])
def test_the_misprinted_numbers_open_chapter_8(paragraphs: dict[str, Block], number: str) -> None:
    found = paragraphs[number]
    assert (found.chapter, found.page) == ("8", 122)
    assert found.headings[0] == "8 Preparing for adulthood from the earliest years"


@pytest.mark.parametrize(
    ("number", "start", "end"),
    [
        ("iv", "This Code of Practice is statutory guidance", "(see v.)"),
        ("6.36", "Teachers are responsible and accountable for", "teaching assistants or specialist staff."),
        ("7.35", "Further information on funding places", "from the earliest years."),
        ("8.51", "19- to 25-year-olds with EHC plans", "under Chapter 7."),
        ("9.44", "The diagram on the following page", "statutory requirements."),
        ("9.69", "The EHC plan should also specify", "other than following the annual review."),
        ("11.58", "Local authorities have a duty to arrange", "after receipt of a finalised EHC plan."),
    ],
)
def test_a_paragraph_begins_and_ends_where_it_should(
    paragraphs: dict[str, Block], number: str, start: str, end: str
) -> None:
    text = paragraphs[number].text
    assert text.startswith(start)
    assert text.endswith(end)


def test_the_last_of_those_bound_is_the_tribunal(paragraphs: dict[str, Block]) -> None:
    last = paragraphs["iv"].text.splitlines()[-1]
    assert last.startswith("- The First-tier Tribunal")


def test_list_items_set_smaller_are_kept(paragraphs: dict[str, Block]) -> None:
    assert "- young people under 18, and\n- those assessed by the CLA" in paragraphs["11.66"].text


def test_no_paragraph_swallows_a_heading(real_code: ReadDocument) -> None:
    for before, after in zip(real_code.blocks, real_code.blocks[1:], strict=False):
        if before.number:
            assert not before.text.rstrip(".").endswith(f"\n{after.headings[-1]}"), before.number


def test_text_is_clean(real_code: ReadDocument) -> None:
    for block in real_code.blocks:
        assert block.text == block.text.strip() != "", block.label
        assert not re.search("[\u00a0\u00ad\uf0b7•\x00]|\n{3}", block.text), block.label
        assert not re.search(r"^\d{1,3}$", block.text, re.MULTILINE), block.label


def test_the_sections_of_a_plan(real_code: ReadDocument) -> None:
    letters = "A B C D E F G H1 H2 I J K".split()
    pages = [labelled(real_code, f"Section {letter}")[0].page for letter in letters]
    assert pages == [164, 164, 165, 165, 165, 166, 167, 167, 168, 169, 169, 169]
    h1 = labelled(real_code, "Section H1")[0]
    assert h1.headings[-1].startswith("Section H1: Any social care provision which must be made")
    assert "H2" not in h1.headings[-1]


def test_annexes_and_glossary(real_code: ReadDocument) -> None:
    assert [block.page for label in ("Annex 1", "Annex 2") for block in labelled(real_code, label)] == [273, 276]
    terms = [block.headings[-1] for block in labelled(real_code, "Glossary")]
    assert len(terms) == len(set(terms)) == 60
    assert {"Academy", "Local Offer", "Youth Offending Team (YOT)"} <= set(terms)


def test_agrees_with_the_facts_of_another_reading(paragraphs: dict[str, Block], code_facts: Path) -> None:
    facts = json.loads(code_facts.read_text(encoding="utf-8"))
    assert {number: block.page for number, block in paragraphs.items()} == {n: f["page"] for n, f in facts.items()}
    off = [number for number, fact in facts.items() if abs(_words(paragraphs[number]) / fact["words"] - 1) > 0.15]
    assert len(off) <= 0.01 * len(facts), off


def _words(block: Block) -> int:
    return len(re.findall(r"[a-z0-9£']+", block.text.lower().replace("’", "'")))
