"""Markdown, plain text and Word, made here and read back."""

import zipfile
from pathlib import Path

import docx
import pytest

from assistant.errors import DocumentError
from ingest.blocks import ReadDocument
from ingest.sections import MOST_WORDS
from ingest.text_outline import read_text, read_word


def shape(document: ReadDocument) -> list[tuple[tuple[str, ...], str]]:
    return [(block.headings, block.text) for block in document.blocks]


def text_file(tmp_path: Path, text: str | bytes, name: str = "own.md") -> Path:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def word_file(tmp_path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Our SEN policy", 0)
    document.add_paragraph("We welcome every child.")
    document.add_heading("Support", 1)
    document.add_paragraph("We offer:")
    document.add_paragraph("a quiet room", style="List Bullet")
    document.add_heading("Who does what", 2)
    table = document.add_table(rows=2, cols=2)
    for row, cells in zip(table.rows, [("Who", "What"), ("SENCO", "keeps the list")], strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    path = tmp_path / "policy.docx"
    document.save(str(path))
    return path


def test_markdown_along_its_headings(tmp_path: Path) -> None:
    text = "# Policy\nOne line\nand its rest.\n\n## Aims ##\n- first\n- second\n\n# End\nThe end.\n"
    path = text_file(tmp_path, text)
    assert shape(read_text(path, "Own")) == [
        (("Policy",), "One line and its rest."),
        (("Policy", "Aims"), "- first\n- second"),
        (("End",), "The end."),
    ]


def test_front_matter_and_rules_are_no_text(tmp_path: Path) -> None:
    path = text_file(tmp_path, '---\ntitle: "A case"\nlicence: OGL\n---\n\n# Case\nText.\n\n---\n\nMore.\n')
    assert shape(read_text(path, "Own")) == [(("Case",), "Text.\n\nMore.")]


def test_text_before_any_heading_stands_under_the_title(tmp_path: Path) -> None:
    assert shape(read_text(text_file(tmp_path, "Just text.\n"), "Our title")) == [(("Our title",), "Just text.")]


def test_underlined_headings_of_plain_text(tmp_path: Path) -> None:
    path = text_file(tmp_path, "Policy\r\n======\r\nWe help.\r\n\r\nAims\r\n----\r\nAll of us.\r\n", "own.txt")
    assert shape(read_text(path, "Own")) == [(("Policy",), "We help."), (("Policy", "Aims"), "All of us.")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_reads_what_windows_writes(tmp_path: Path, encoding: str) -> None:
    path = text_file(tmp_path, "The child’s ‘plan’ costs £5 – café.".encode(encoding), "own.txt")
    assert read_text(path, "Own").blocks[0].text == "The child’s ‘plan’ costs £5 – café."


def test_long_running_text_is_cut_between_paragraphs(tmp_path: Path) -> None:
    paragraph = "word " * 90 + "end."
    document = read_text(text_file(tmp_path, f"# Long\n\n{paragraph}\n\n{paragraph}\n\n{paragraph}\n"), "Own")
    assert [len(block.text.split()) for block in document.blocks] == [182, 91]
    assert all(len(block.text.split()) <= MOST_WORDS for block in document.blocks)


def test_word_headings_lists_and_tables(tmp_path: Path) -> None:
    assert shape(read_word(word_file(tmp_path), "Own")) == [
        (("Our SEN policy",), "We welcome every child."),
        (("Support",), "We offer:\n\n- a quiet room"),
        (("Support", "Who does what"), "Who | What\n\nSENCO | keeps the list"),
    ]


def test_a_word_file_cut_short(tmp_path: Path) -> None:
    path = word_file(tmp_path)
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(DocumentError, match=r"policy\.docx cannot be read as a Word document: open it in Word"):
        read_word(path, "Own")


def test_a_word_file_with_damaged_bytes(tmp_path: Path) -> None:
    path = word_file(tmp_path)
    data = bytearray(path.read_bytes())
    start = data.index(b"word/document.xml") + 40
    data[start : start + 200] = bytes(200)
    path.write_bytes(data)
    with pytest.raises(DocumentError, match=r"policy\.docx cannot be read as a Word document"):
        read_word(path, "Own")


@pytest.mark.parametrize("part", ["word/document.xml", "[Content_Types].xml"])
def test_a_word_file_with_malformed_xml(tmp_path: Path, part: str) -> None:
    whole, broken = word_file(tmp_path), tmp_path / "broken.docx"
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(broken, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"<not closed" if name == part else old.read(name))
    with pytest.raises(DocumentError, match=r"broken\.docx cannot be read as a Word document"):
        read_word(broken, "Own")


def test_a_word_file_that_is_a_zip_of_something_else(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "photos.docx", "w") as photos:
        photos.writestr("a.jpg", b"picture")
    with pytest.raises(DocumentError, match=r"photos\.docx cannot be read as a Word document"):
        read_word(tmp_path / "photos.docx", "Own")


@pytest.mark.parametrize("text", ["", " \n\n \n", "# Only a heading\n"])
def test_a_text_file_without_text(tmp_path: Path, text: str) -> None:
    with pytest.raises(DocumentError, match=r"own\.md holds no text: add a version that does, or remove it\."):
        read_text(text_file(tmp_path, text), "Own")


def test_an_empty_word_file(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"own\.docx is empty \(0 bytes\): fetch it again\."):
        read_word(text_file(tmp_path, b"", "own.docx"), "Own")
