"""The PDF behind a source, opened only while its content still is what was indexed."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pypdfium2 import PdfDocument, PdfiumError

from assistant.errors import ReaderError
from assistant.index.manifest import SourceReport

_MOST_OPEN = 4

_LOCK = threading.RLock()
"""PDFium is not safe for threads: one call at a time in the whole process, whichever document it is for."""


@dataclass(frozen=True, slots=True)
class _Opened:
    """A document in memory, and the file as it was when it was read: path, time of change, bytes."""

    stamp: tuple[Path, int, int]
    document: PdfDocument


_opened: OrderedDict[str, _Opened] = OrderedDict()
"""The documents used last, by sha256; shared by all libraries of the process."""


@contextmanager
def indexed_file(report: SourceReport, folders: Sequence[Path]) -> Iterator[PdfDocument]:
    """The document of `report`, for one thread at a time: where it was last seen, else by name in `folders`.

    Raises ReaderError with one sentence for a file that is gone, has changed, or cannot be opened.
    """
    with _LOCK:
        yield _document(report, [*([Path(report.path)] if report.path else []), *(f / report.file for f in folders)])


def _document(report: SourceReport, places: Sequence[Path]) -> PdfDocument:
    stamps = [stamp for path in places if (stamp := _stamp(path))]
    held = _opened.get(report.sha256)
    if held and held.stamp in stamps:
        _opened.move_to_end(report.sha256)
        return held.document
    if held:
        _opened.pop(report.sha256).document.close()
    for stamp in stamps:
        data = _content(stamp[0])
        if hashlib.sha256(data).hexdigest() == report.sha256:
            # From memory: what was hashed is what is shown, whatever becomes of the file meanwhile.
            return _keep(report.sha256, _Opened(stamp, _open(data, report.file)))
    if stamps:
        raise ReaderError(f"{report.file} has changed since it was indexed: run python -m ingest to read it again.")
    raise ReaderError(
        f"{report.file} is no longer where it was indexed: put it back, or run python -m ingest with its new folder."
    )


def _stamp(path: Path) -> tuple[Path, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return path, status.st_mtime_ns, status.st_size


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ReaderError(f"{path.name} cannot be read: check that you may open it.") from error


def _open(data: bytes, name: str) -> PdfDocument:
    try:
        return PdfDocument(data)
    except PdfiumError as error:
        raise ReaderError(
            f"The pages of {name} cannot be shown, it is encrypted or damaged: save a copy without encryption "
            "and add that."
        ) from error


def _keep(sha256: str, opened: _Opened) -> PdfDocument:
    _opened[sha256] = opened
    while len(_opened) > _MOST_OPEN:
        _opened.popitem(last=False)[1].document.close()
    return opened.document
