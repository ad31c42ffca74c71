"""Read a PDF with pypdf into lines that keep what the layout says: where they stand, how large, how bold."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, PyPdfError

from assistant.errors import DocumentError

BULLETS = {"•": 1, "▪": 1, "●": 1, "\uf0b7": 1, "o": 2, "◦": 2}
"""What opens a list item, and how deep; "o" counts only in a font of its own (see `_bullet_level`)."""

_DAMAGED = (
    PyPdfError,
    OSError,
    ValueError,
    KeyError,
    IndexError,
    AttributeError,
    TypeError,
    RecursionError,
)
"""pypdf lets plain errors out on damaged files."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page. `x` and `y` in points from the lower left; `bullet` 0 (none), 1 or 2; `lead` is the
    bold text that opens a line which is not bold throughout; `page_right` the right edge of its page."""

    page: int
    text: str
    x: float
    y: float
    size: float
    bold: bool
    bullet: int = 0
    lead: str = ""
    page_right: float = 0.0


@dataclass(frozen=True, slots=True)
class _Run:
    text: str
    x: float
    y: float
    size: float
    font: str


def read_pdf_lines(path: Path) -> list[list[Line]]:
    """The lines of each page, in reading order. Raises DocumentError with one sentence for a file it can't read."""
    if path.stat().st_size == 0:
        raise DocumentError(f"{path.name} is empty (0 bytes): fetch it again.")
    try:
        reader = PdfReader(path)
        if reader.is_encrypted and not reader.decrypt(""):
            raise DocumentError(f"{path.name} is locked with a password: save a copy without one and add that.")
        pages = [_page_lines(page, number) for number, page in enumerate(reader.pages, 1)]
    except DependencyError as error:
        raise DocumentError(f"{path.name} is encrypted: save a copy without encryption and add that.") from error
    except _DAMAGED as error:
        raise DocumentError(
            f"{path.name} cannot be read as a PDF, it is damaged or cut short: fetch it again."
        ) from error
    if not pages or not any(pages):
        raise DocumentError(
            f"{path.name} holds no text, it is probably a scan: add a version with text (run OCR on it first)."
        )
    return pages


def _page_lines(page: PageObject, number: int) -> list[Line]:
    runs: list[_Run] = []

    def keep(text: str, _cm: Any, tm: Any, font: Any, size: float) -> None:
        if text.strip():
            name = str((font or {}).get("/BaseFont", ""))
            runs.append(_Run(text, float(tm[4]), float(tm[5]), round(float(size) * abs(float(tm[3]))), name))

    page.extract_text(visitor_text=keep)
    right = float(page.cropbox.right)
    lines: list[Line] = []
    together: list[_Run] = []
    for run in runs:
        # Runs of one line share a baseline; a run that ends in a newline closes its line.
        if together and (abs(run.y - together[-1].y) > 3 or together[-1].text.endswith("\n")):
            lines.append(_line(together, number, right))
            together = []
        together.append(run)
    if together:
        lines.append(_line(together, number, right))
    return [line for line in lines if line.text]


def _line(runs: list[_Run], page: int, page_right: float) -> Line:
    level = _bullet_level(runs[0])
    words = runs[1:] if level else runs
    text = " ".join(_joined(words).split())
    if text[:1] in ("•", "\uf0b7"):
        level, text = 1, text[1:].strip()
    bold = [_is_bold(run) for run in words]
    lead = ""
    if words and bold[0] and not all(bold):
        lead = "".join(run.text for run in words[: bold.index(False)]).strip()
    size = max((run.size for run in words), default=runs[0].size)
    return Line(page, text, runs[0].x, runs[0].y, size, bool(bold) and all(bold), level, lead, page_right)


def _joined(runs: list[_Run]) -> str:
    """The runs as one text; a change of type between two letters is a word's end whose space got lost."""
    text = ""
    for before, run in zip([None, *runs], runs, strict=False):
        changes = before is not None and before.font != run.font
        lost = changes and text[-1:].isalpha() and run.text[:1].isalpha()
        text += f" {run.text}" if lost else run.text
    return text


def _is_bold(run: _Run) -> bool:
    return any(mark in run.font for mark in ("Bold", "Black", "Heavy", "Semibold"))


def _bullet_level(run: _Run) -> int:
    mark = run.text.strip()
    if mark == "o" and "Courier" not in run.font and "Symbol" not in run.font:
        return 0
    return BULLETS.get(mark, 0)
