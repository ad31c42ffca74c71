"""The Code's outline, on a small PDF of our own in the same layout: tested where the real Code is absent too."""

from pathlib import Path

import pytest

from ingest.blocks import Block, ReadDocument
from ingest.code_outline import read_code
from ingest.pdf_lines import read_pdf_lines
from tests.ingest.small_code import TABLE, make

NUMBERS = "i ii iii 1.1 1.2 1.3 1.4 1.5 7.1 7.2 7.37 7.38 8.1 9.1 9.2 9.3".split()
FAMILIES = "Working with families, and with all who live with them"
SECTIONS = "What to include in each section of the EHC plan"


def block(document: ReadDocument, label: str) -> Block:
    return next(block for block in document.blocks if block.label == label)


def numbers_of(document: ReadDocument) -> list[str]:
    return [block.number for block in document.blocks if block.number]


def test_finds_every_number_in_reading_order(small_code: ReadDocument) -> None:
    assert numbers_of(small_code) == NUMBERS


@pytest.mark.parametrize(
    ("number", "page"),
    [("i", 4), ("iii", 4), ("1.1", 5), ("1.3", 5), ("1.4", 6), ("7.1", 7), ("7.37", 8), ("9.1", 9), ("9.2", 11)],
)
def test_a_paragraph_is_cited_by_the_page_on_which_it_starts(small_code: ReadDocument, number: str, page: int) -> None:
    found = block(small_code, number)
    assert (found.page, found.pdf_page) == (page, page)


@pytest.mark.parametrize(
    ("number", "headings"),
    [
        ("i", ("Introduction", "About this booklet")),
        ("ii", ("Introduction", "Who should read it?")),
        ("1.1", ("1 Principles", FAMILIES)),
        ("1.3", ("1 Principles", FAMILIES, "Listening")),
        ("1.5", ("1 Principles", FAMILIES, "Listening", "Letters home")),
        ("7.1", ("7 Further education", "Colleges for low-incidence needs")),
        ("9.3", ("9 Education plans", "Agreeing the plan")),
    ],
)
def test_a_paragraph_stands_under_its_heading_path(
    small_code: ReadDocument, number: str, headings: tuple[str, ...]
) -> None:
    assert block(small_code, number).headings == headings


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("i", "This booklet binds nobody, and says so in two lines."),
        ("ii", "Whoever tends the reader should read it."),  # a heading came right before, another list right after
        ("iii", "It holds ‘must’ as the real one does, without a space behind."),
        ("1.1", "Each school must ask the family, which may hold 6.3 million views, and note them."),
        ("1.2", "Each class is counted, so that the share is 1.4 of these at most."),
        ("1.3", "A listener should:\n- sit down with the child and look up\n- ask again\n\nAll of this takes time."),
        ("1.4", "Notes are kept for long-term use. They may be read by the family."),
        ("1.5", "Letters are short.\n\nA second paragraph of the same number stands here."),
        ("8.1", "19- to 25-year-olds choose for themselves."),
        ("9.1", "The picture on the next page shows all the steps."),
        ("9.2", "Targets are set every term."),
    ],
)
def test_text_is_whole_and_clean(small_code: ReadDocument, number: str, text: str) -> None:
    assert block(small_code, number).text == text


@pytest.mark.parametrize("number", ["7.37", "7.38"])
def test_the_misprinted_numbers_belong_to_chapter_8(small_code: ReadDocument, number: str) -> None:
    found = block(small_code, number)
    assert (found.chapter, found.headings[0]) == ("8", "8 Preparing for grown-up life")


def test_unnumbered_pieces_say_what_they_are(small_code: ReadDocument) -> None:
    covers = block(small_code, "Chapter 1: What this chapter covers")
    assert (covers.number, covers.text) == (None, "This chapter tells of:\n- talking\n- listening")
    acts = block(small_code, "Chapter 1: Relevant legislation")
    assert (acts.headings[-1], acts.text) == ("Primary", "The Kindness Act 2001")


def test_the_contents_pages_are_left_out(small_code: ReadDocument) -> None:
    assert small_code.blocks[0].label == "Foreword"
    assert not any("Contents" in (*found.headings, found.text) for found in small_code.blocks)


def test_a_name_in_capitals_is_no_heading(small_code: ReadDocument) -> None:
    assert block(small_code, "Foreword").text.endswith("A. WRITER")


def test_the_table_of_a_plan_gives_a_block_a_section(small_code: ReadDocument) -> None:
    found = [found for found in small_code.blocks if found.label.startswith("Section ")]
    assert [section.label for section in found] == [f"Section {letter}" for letter in TABLE]
    for section, (letter, title) in zip(found, TABLE.items(), strict=True):
        assert section.headings == ("9 Education plans", SECTIONS, f"Section {letter}: About {title}")
        asked = f"as section {letter} asks"
        assert section.text == f"- Say what the {title} are {asked}\n- Be plain {asked}"
        assert section.page == (11 if letter in "ABCDEF" else 12)


def test_each_glossary_term_is_a_block_of_its_own(small_code: ReadDocument) -> None:
    found = [found for found in small_code.blocks if found.label == "Glossary"]
    assert [(term.headings[-1], term.text) for term in found] == [
        ("Helper", "Helper: Somebody who helps: a friend, a teacher or a neighbour."),
        ("Plan (EHC plan)", "Plan (EHC plan): A paper that is kept."),
    ]


def test_reports_pages_pictures_and_what_is_missing(small_code: ReadDocument) -> None:
    assert (small_code.pages, small_code.pages_without_text, small_code.doubled) == (13, (10,), ())
    assert len(small_code.missing) == 975 - len(NUMBERS)
    assert not set(small_code.missing) & set(NUMBERS)


def test_a_number_left_out_is_reported_and_costs_no_other(tmp_path: Path) -> None:
    document = read_code(read_pdf_lines(make(tmp_path / "code.pdf", without={"1.2", "7.37"})))
    assert numbers_of(document) == [number for number in NUMBERS if number not in ("1.2", "7.37")]
    assert {"1.2", "7.37"} <= set(document.missing)


def test_a_number_printed_twice_is_reported(tmp_path: Path) -> None:
    document = read_code(read_pdf_lines(make(tmp_path / "code.pdf", twice={"8.1"})))
    assert document.doubled == ("8.1",)
    assert numbers_of(document).count("8.1") == 2
