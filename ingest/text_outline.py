"""Markdown, plain text and Word documents into headings and paragraphs."""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table

from assistant.errors import DocumentError
from ingest.blocks import ReadDocument
from ingest.sections import Heading, Paragraph, blocks_of

_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*$")
_UNDERLINE = re.compile(r"[=-]{3,}")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
"""What some Markdown opens with: facts about the file, not text of the document."""

_DAMAGED = (PackageNotFoundError, BadZipFile, zlib.error, SyntaxError, KeyError, ValueError, OSError)
"""python-docx lets plain errors out on damaged files; malformed XML is a SyntaxError."""


def read_text(path: Path, title: str) -> ReadDocument:
    """A .md or .txt file along its headings. Raises DocumentError for a file with no text in it."""
    return _document(_text_items(_decoded(path.read_bytes())), path, title)


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")  # what Windows Notepad used to write


def read_word(path: Path, title: str) -> ReadDocument:
    """A .docx file along its heading styles; tables row by row. Raises DocumentError where it can't be read."""
    if path.stat().st_size == 0:
        raise DocumentError(f"{path.name} is empty (0 bytes): fetch it again.")
    try:
        document = docx.Document(str(path))
    except _DAMAGED as error:
        raise DocumentError(
            f"{path.name} cannot be read as a Word document: open it in Word and save it again as .docx."
        ) from error
    return _document(_word_items(document), path, title)


def _document(items: Iterator[Heading | Paragraph], path: Path, title: str) -> ReadDocument:
    blocks = blocks_of(items, title)
    if not blocks:
        raise DocumentError(f"{path.name} holds no text: add a version that does, or remove it.")
    return ReadDocument(blocks=tuple(blocks), pages=0)


def _text_items(text: str) -> Iterator[Heading | Paragraph]:
    text = _FRONT_MATTER.sub("", text.replace("\r\n", "\n"))
    for chunk in re.split(r"\n\s*\n", text):
        rest: list[str] = []
        for line in chunk.strip("\n").split("\n"):
            heading = _MARKDOWN_HEADING.match(line)
            underline = _UNDERLINE.fullmatch(line.strip())
            if heading or (underline and len(rest) == 1):
                if heading and rest:
                    yield Paragraph(_joined(rest))
                yield Heading(len(heading[1]), heading[2]) if heading else Heading(_depth(line), rest[0].strip())
                rest = []
            elif line.strip() and not underline:  # an underline below no single line is a rule across the page
                rest.append(line)
        if rest:
            yield Paragraph(_joined(rest))


def _depth(underline: str) -> int:
    return 1 if underline.strip().startswith("=") else 2


def _joined(lines: list[str]) -> str:
    """Wrapped lines as one; list items keep lines of their own."""
    text = ""
    for line in lines:
        item = re.match(r"\s*([-*•]|\d+[.)])\s", line)
        text += ("\n" if item and text else " " if text else "") + line.strip()
    return text


def _word_items(document: Document) -> Iterator[Heading | Paragraph]:
    for element in document.iter_inner_content():
        if isinstance(element, Table):
            for row in element.rows:
                cells = [cell.text.strip() for cell in row.cells]
                if any(cells):
                    yield Paragraph(" | ".join(dict.fromkeys(cells)))
            continue
        text = element.text.strip()
        style = element.style.name if element.style else ""
        level = re.fullmatch(r"Heading (\d)", style or "")
        if text and (level or style == "Title"):
            yield Heading(int(level[1]) if level else 1, text)
        elif text:
            yield Paragraph(f"- {text}" if style and style.startswith("List") else text)
