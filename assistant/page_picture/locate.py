"""Where a passage surely stands on its pages: the boxes of ingest, held against a second reader of the PDF."""

from pypdfium2 import PdfDocument

from assistant.page_picture.agreement import agrees, holds_only_its_number, is_numbered
from assistant.page_picture.reading import read_box
from assistant.records import Box, Passage

_NUMBER_WIDTH = 20.0
"""Points from a paragraph's left edge that show its number and nothing of its text, which starts 20 to 36 on."""


def locate(passage: Passage, document: PdfDocument) -> tuple[Box, ...]:
    """The passage's boxes, one a page, narrowed to its letters; none at all where anything about them is in doubt."""
    boxes = passage.boxes
    if not boxes or max(box.pdf_page for box in boxes) > len(document):
        return ()
    edge = min(box.left for box in boxes) + _NUMBER_WIDTH
    readings = [read_box(document, box, edge) for box in boxes]
    found = tuple(reading.letters for reading in readings if reading.letters)
    if len(found) < len(boxes) or not agrees("\n".join(reading.text for reading in readings), passage):
        return ()
    if is_numbered(passage) and not holds_only_its_number(" ".join(reading.edge for reading in readings), passage):
        return ()
    return found
