"""Read one document, whichever kind it is, into blocks."""

from ingest.blocks import ReadDocument
from ingest.code_outline import read_code
from ingest.find_documents import Found
from ingest.pdf_lines import read_pdf_lines
from ingest.pdf_outline import read_pdf
from ingest.text_outline import read_text, read_word

CODE_FILE = "SEND_Code_of_Practice"


def read_document(found: Found) -> ReadDocument:
    """The document's blocks. Raises DocumentError with one sentence for a file that cannot be read."""
    suffix = found.path.suffix.lower()
    if suffix == ".docx":
        return read_word(found.path, found.source.title)
    if suffix in (".md", ".txt"):
        return read_text(found.path, found.source.title)
    pages = read_pdf_lines(found.path)
    if found.source.file.startswith(CODE_FILE):
        return read_code(pages)
    return read_pdf(pages, found.source.title)
