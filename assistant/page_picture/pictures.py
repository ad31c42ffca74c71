"""The pages of a passage as pictures: the page of the Code behind a citation, its paragraph boxed."""

from contextlib import closing
from dataclasses import dataclass

from pypdfium2 import PdfDocument, PdfiumError

from assistant.errors import ReaderError
from assistant.index.manifest import SourceReport
from assistant.library import Library
from assistant.page_picture.draw import draw
from assistant.page_picture.indexed_file import indexed_file
from assistant.page_picture.locate import locate
from assistant.records import Box, Passage

NOT_SURE = "This is the page, but the passage could not be located on it for certain, so nothing is boxed."


@dataclass(frozen=True, slots=True)
class PagePicture:
    """One page: a PNG, its printed number (None where none is printed), its place in the file (from 1).

    `alt` says in words what the picture shows; `note` is a sentence for the reader, empty where all is boxed.
    """

    png: bytes
    page: int | None
    pdf_page: int
    boxed: bool
    alt: str
    note: str = ""


def pictures_of(passage: Passage, library: Library) -> tuple[PagePicture, ...]:
    """The pages on which the passage stands, in order; none for a passage that was not read from a PDF.

    Raises ReaderError with one sentence where the file is gone, has changed or cannot be opened.
    """
    report = _report(passage, library)
    if report is None or passage.pdf_page is None:
        return ()
    settings = library.settings
    folders = [folder for folder in (settings.documents_dir, settings.data_dir / "documents") if folder]
    with indexed_file(report, folders) as document:
        try:
            return _pictures(passage, report.source.short, document)
        except PdfiumError as error:
            raise ReaderError(f"The page of {report.file} cannot be drawn: the file is damaged there.") from error


def _report(passage: Passage, library: Library) -> SourceReport | None:
    """The report of the PDF that the passage was read from."""
    reports = library.manifest.sources
    return next((report for report in reports if report.source.id == passage.source and report.sha256), None)


def _pictures(passage: Passage, source: str, document: PdfDocument) -> tuple[PagePicture, ...]:
    boxes: dict[int, Box] = {box.pdf_page: box for box in locate(passage, document)}
    pages = list(boxes) or sorted({passage.pdf_page or 1, *(box.pdf_page for box in passage.boxes)})
    return tuple(_picture(passage, source, document, page, boxes.get(page)) for page in pages if page <= len(document))


def _picture(passage: Passage, source: str, document: PdfDocument, pdf_page: int, box: Box | None) -> PagePicture:
    printed = passage.page + pdf_page - passage.pdf_page if passage.page and passage.pdf_page else None
    about = f"Page {printed or pdf_page}{'' if printed else ' of the file'} of {source}"
    with closing(document[pdf_page - 1]) as page:
        png = draw(page, box)
    return PagePicture(
        png=png,
        page=printed,
        pdf_page=pdf_page,
        boxed=box is not None,
        alt=f"{about} with {passage.label} in a box" if box else f"{about}, nothing boxed",
        note="" if box else NOT_SURE,
    )
