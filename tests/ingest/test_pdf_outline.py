"""Any other PDF: made here, with running heads, a contents list, and page numbers that start late."""

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest.blocks import ReadDocument
from ingest.pdf_lines import read_pdf_lines
from ingest.pdf_outline import read_pdf

Row = tuple[int, bool, str]
LEADING = {20: 30, 14: 26, 12: 16}


def pdf(path: Path, pages: list[list[Row]], printed_from: int = 1, head: str = "") -> ReadDocument:
    """The document of pages of (size, bold, text), each under the `head`; the page `printed_from` prints a 1."""
    canvas = Canvas(str(path), pagesize=(595, 842))
    for number, rows in enumerate(pages, 1):
        canvas.setFont("Helvetica", 9)
        canvas.drawString(72, 800, head)
        y = 750
        for size, bold, text in rows:
            canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
            canvas.drawString(72, y, text)
            y -= LEADING[size]
        if number >= printed_from:
            canvas.setFont("Helvetica", 12)
            canvas.drawString(290, 40, str(number - printed_from + 1))
        canvas.showPage()
    canvas.save()
    return read_pdf(read_pdf_lines(path), "Our handbook")


@pytest.fixture
def handbook(tmp_path: Path) -> ReadDocument:
    cover: list[Row] = [(20, True, "Handbook")]
    contents: list[Row] = [(12, False, "Uniform ........ 1"), (12, False, "Lunch . . . . . . 2")]
    uniform: list[Row] = [
        (14, True, "Uniform for all and for"),
        (14, True, "the rest of us"),
        (12, False, "We wear green."),
        (12, False, "Hats are red."),
    ]
    lunch: list[Row] = [(14, True, "Lunch"), (12, False, "It is at noon.")]
    end: list[Row] = [(14, True, "End"), (12, False, "The end.")]
    return pdf(tmp_path / "handbook.pdf", [cover, contents, uniform, lunch, end], printed_from=3, head="Ours, 2026")


def test_blocks_under_their_headings_with_both_pages(handbook: ReadDocument) -> None:
    uniform = "Uniform for all and for the rest of us"
    assert [(block.headings, block.text, block.page, block.pdf_page) for block in handbook.blocks] == [
        (("Handbook", uniform), "We wear green. Hats are red.", 1, 3),
        (("Handbook", "Lunch"), "It is at noon.", 2, 4),
        (("Handbook", "End"), "The end.", 3, 5),
    ]
    assert handbook.pages == 5


def counted(numbers: range) -> list[Row]:
    return [(12, False, f"{n}. Rule number {n} holds.") for n in numbers]


def test_its_own_paragraph_numbers_count_when_they_run_on(tmp_path: Path) -> None:
    document = pdf(tmp_path / "rules.pdf", [counted(range(1, 8)), counted(range(8, 13))])
    assert [block.number for block in document.blocks] == [str(n) for n in range(1, 13)]
    assert document.blocks[7].text == "Rule number 8 holds."
    assert (document.blocks[7].label, document.blocks[7].page) == ("8", 2)


def test_a_short_list_is_no_numbering(tmp_path: Path) -> None:
    document = pdf(tmp_path / "list.pdf", [[(14, True, "Steps"), *counted(range(1, 5))]])
    assert [block.number for block in document.blocks] == [None]
    assert document.blocks[0].text.startswith("1. Rule number 1 holds.")


def test_without_headings_the_title_stands_in(tmp_path: Path) -> None:
    document = pdf(tmp_path / "plain.pdf", [[(12, False, "Just a line.")]])
    assert [(block.headings, block.label) for block in document.blocks] == [(("Our handbook",), "Our handbook")]
