"""PDFs that cannot be read: one sentence each, which names the file and the way out."""

from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen.canvas import Canvas

from assistant.errors import DocumentError
from ingest.pdf_lines import read_pdf_lines


def locked(source: Path, target: Path, password: str) -> Path:
    writer = PdfWriter(clone_from=PdfReader(source))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
    writer.write(target)
    return target


def scan(target: Path) -> Path:
    canvas = Canvas(str(target))
    canvas.rect(100, 100, 200, 200)
    canvas.showPage()
    canvas.save()
    return target


def test_a_pdf_cut_short(small_code_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "cut.pdf"
    path.write_bytes(small_code_file.read_bytes()[:1500])
    with pytest.raises(DocumentError, match=r"^cut\.pdf cannot be read as a PDF, it is damaged or cut short: fetch"):
        read_pdf_lines(path)


def test_something_else_by_the_name_of_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_text("<html>Not found</html>")
    with pytest.raises(DocumentError, match=r"^page\.pdf cannot be read as a PDF"):
        read_pdf_lines(path)


def test_a_locked_pdf(small_code_file: Path, tmp_path: Path) -> None:
    path = locked(small_code_file, tmp_path / "locked.pdf", "secret")
    with pytest.raises(DocumentError, match=r"^locked\.pdf is locked with a password: save a copy without one"):
        read_pdf_lines(path)


def test_a_pdf_locked_against_changes_only_is_read(small_code_file: Path, tmp_path: Path) -> None:
    path = locked(small_code_file, tmp_path / "open.pdf", "")
    assert read_pdf_lines(path) == read_pdf_lines(small_code_file)


def test_a_scan(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"^scan\.pdf holds no text, it is probably a scan: .*OCR"):
        read_pdf_lines(scan(tmp_path / "scan.pdf"))


def test_zero_bytes(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    with pytest.raises(DocumentError, match=r"^empty\.pdf is empty \(0 bytes\): fetch it again\.$"):
        read_pdf_lines(tmp_path / "empty.pdf")


def test_lines_keep_what_the_layout_says(small_code_file: Path) -> None:
    pages = read_pdf_lines(small_code_file)
    title = next(line for line in pages[4] if line.text == "1 Principles")
    assert (title.page, title.x, title.size, title.bold) == (5, 72, 18, True)
    item = next(line for line in pages[4] if line.text == "talking")
    assert (item.bullet, item.bold) == (1, False)
    duty = next(line for line in pages[4] if line.text.startswith("1.1 "))
    assert (duty.x, duty.bold, duty.text) == (36.5, False, "1.1 Each school must ask the family, which may hold")
    term = next(line for line in pages[12] if "Helper" in line.text)
    assert (term.lead, term.bold) == ("Helper:", False)
