"""Makes a small PDF in the layout of the Code (its type sizes, edges, bullets, traps), in words of our own."""

from collections.abc import Collection
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

EDGE = 72
OUTDENT = 36.5
BULLET, ITEM = 100, 121
FIRST_COLUMN, SECOND_BULLET, SECOND_COLUMN = 72, 198, 216
TOP, LEADING = 753, 16.5

TABLE = {
    "A": "wishes of the family",
    "B": "needs in learning",
    "C": "needs in health",
    "D": "needs in care",
    "E": "hoped-for results",
    "F": "help with learning",
    "G": "help with health",
    "H1": "care under eighteen",
    "H2": "other care",
    "I": "the place",
    "J": "the money",
    "K": "the papers",
}


class Sheets:
    """The pages of the PDF: each method sets one kind of thing below the last one."""

    def __init__(self, path: Path, twice: Collection[str], without: Collection[str]) -> None:
        self._canvas = Canvas(str(path), pagesize=(595, 842))
        self._twice, self._without = twice, without
        self._page = 0
        self._y = 0.0
        self.page()

    def page(self) -> None:
        """A new page with its number alone at the foot."""
        if self._page:
            self._canvas.showPage()
        self._page += 1
        self._y = TOP
        self._set(291, 52, str(self._page))

    def save(self) -> None:
        self._canvas.showPage()
        self._canvas.save()

    def heading(self, size: int, *lines: str) -> None:
        for line in lines:
            self._set(EDGE, self._y, f"**{line}", size)
            self._y -= 1.2 * size
        self._y -= 0.5 * size

    def text(self, *lines: str, x: float = EDGE) -> None:
        for line in lines:
            self._set(x, self._y, line)
            self._y -= LEADING
        self._y -= 12

    def numbered(self, number: str, first: str, *others: str) -> None:
        """A paragraph with its number outdented; `twice` prints the number again, `without` leaves it out whole."""
        if number.rstrip(".") in self._without:
            return
        for _ in range(2 if number.rstrip(".") in self._twice else 1):
            self._set(OUTDENT if number[0].isdigit() else 51.8, self._y, f"{number} ", then=(EDGE, first))
            self._y -= LEADING
            self.text(*others)

    def bullet(self, *lines: str, x: float = BULLET, text_x: float = ITEM, size: int = 12) -> None:
        self._set(x, self._y, "•", size, font="Symbol", then=(text_x, lines[0]))
        self._y -= LEADING
        for line in lines[1:]:
            self._set(text_x, self._y, line)
            self._y -= LEADING

    def table_row(self, letter: str, title: str, *items: str) -> None:
        top = self._y
        for line in (f"({letter}) About", title):
            self._set(FIRST_COLUMN, self._y, f"**{line}")
            self._y -= 13.8
        bottom, self._y = self._y, top
        for item in items:
            self.bullet(item, f"as section {letter} asks", x=SECOND_BULLET, text_x=SECOND_COLUMN)
        self._y = min(bottom, self._y) - 8

    def picture(self) -> None:
        self._canvas.rect(100, 300, 300, 200)

    def _set(
        self, x: float, y: float, line: str, size: int = 12, font: str = "", then: tuple[float, str] | None = None
    ) -> None:
        """One line; "**" turns bold on and off."""
        words = self._canvas.beginText(x, y)
        for where, text in [(x, line), *([then] if then else [])]:
            words.setTextOrigin(where, y)
            for index, run in enumerate(text.split("**")):
                words.setFont(font or ("Helvetica-Bold" if index % 2 else "Helvetica"), size)
                if run:
                    words.textOut(run)
            font = ""
        self._canvas.drawText(words)


def make(path: Path, twice: Collection[str] = (), without: Collection[str] = ()) -> Path:
    """Write the small Code to `path`. `twice`, `without`: paragraph numbers to print twice, or not at all."""
    sheets = Sheets(path, twice, without)
    _front(sheets)
    _principles(sheets)
    _seven_and_eight(sheets)
    _nine(sheets)
    _glossary(sheets)
    sheets.save()
    return path


def _front(sheets: Sheets) -> None:
    sheets.heading(24, "A small code")
    sheets.page()  # 2
    sheets.heading(24, "Contents")
    for entry in ("Foreword 3", "Introduction 4", "1 Principles 5"):
        sheets.heading(14, entry)
    sheets.text("About this booklet 4", "1.1 Working with families 5")
    sheets.page()  # 3
    sheets.heading(18, "Foreword")
    sheets.text("We wrote these pages to try out a reader of pages.", *30 * ["It reads a line, and then one more."])
    sheets.text("**A. WRITER**")
    sheets.page()  # 4
    sheets.heading(18, "Introduction")
    sheets.heading(16, "About this booklet")
    sheets.numbered("i.", "This booklet binds nobody, and says so", "in two lines.")
    sheets.heading(16, "Who should read it?")
    sheets.numbered("ii.", "Whoever tends the reader should read it.")
    sheets.numbered("iii.", "It holds ‘**must**’as the real one does, without a space behind.")


def _principles(sheets: Sheets) -> None:
    sheets.page()  # 5
    sheets.heading(18, "1 Principles")
    sheets.heading(16, "What this chapter covers")
    sheets.text("This chapter tells of:")
    sheets.bullet("talking")
    sheets.bullet("listening")
    sheets.heading(16, "Relevant legislation")
    sheets.heading(14, "Primary")
    sheets.text("The Kindness Act 2001")
    sheets.heading(16, "Working with families, and with all who", "live with them")
    sheets.numbered("1.1", "Each school **must** ask the family, which may hold", "6.3 million views, and note them.")
    sheets.numbered("1.2", "Each class is counted, so that the share is", "1.4 of these at most.")
    sheets.heading(14, "Listening")
    sheets.numbered("1.3", "A listener should:")
    sheets.bullet("sit down with the child and", "look up")
    sheets.page()  # 6
    sheets.bullet("ask again", size=10)
    sheets.text("All of this takes time.")
    sheets.numbered("1.4", "Notes are kept for long-", "term use.", "They may be read by the family.")
    sheets.heading(12, "Letters home")
    sheets.numbered("1.5", "Letters are short.")
    sheets.text("A second paragraph of the same number stands here.")


def _seven_and_eight(sheets: Sheets) -> None:
    sheets.page()  # 7
    sheets.heading(18, "7 Further education")
    sheets.heading(16, "Colleges for low-", "incidence needs")
    sheets.numbered("7.1", "A college welcomes everyone.")
    sheets.numbered("7.2", "A college keeps a list of its helpers.")
    sheets.page()  # 8
    sheets.heading(18, "8 Preparing for grown-up life")
    sheets.heading(16, "Introduction")
    sheets.numbered("7.37", "The first paragraph of chapter 8 bears a wrong number.")
    sheets.numbered("7.38", "So does the second.")
    sheets.numbered("8.1", "19- to 25-year-olds choose for themselves.")


def _nine(sheets: Sheets) -> None:
    sheets.page()  # 9
    sheets.heading(18, "9 Education plans")
    sheets.heading(16, "Timescales")
    sheets.numbered("9.1", "The picture on the next page shows all the steps.")
    sheets.page()  # 10
    sheets.picture()
    sheets.page()  # 11
    sheets.numbered("9.2", "Targets are set every term.")
    sheets.heading(16, "What to include in each section of the EHC plan")
    sheets.text("**Section Information to include**")
    letters = list(TABLE)
    for letter in letters[:6]:
        sheets.table_row(letter, TABLE[letter], f"Say what the {TABLE[letter]} are", "Be plain")
    sheets.page()  # 12
    sheets.text("**Section Information to include**")
    for letter in letters[6:]:
        sheets.table_row(letter, TABLE[letter], f"Say what the {TABLE[letter]} are", "Be plain")
    sheets.heading(16, "Agreeing the plan")
    sheets.numbered("9.3", "The plan is agreed with the family.")


def _glossary(sheets: Sheets) -> None:
    sheets.page()  # 13
    sheets.heading(18, "Glossary of terms")
    sheets.text("**Helper:** Somebody who helps: a friend,", "a teacher or a neighbour.")
    sheets.text("**Plan (EHC plan):** A paper that is kept.")
