"""The entries of corpus/code_of_practice: for each paragraph of the Code its plain English, duties and asks."""

from pathlib import Path

from pydantic import Field, field_validator

from assistant.errors import CorpusError
from assistant.knowledge.bodies import read_bodies
from assistant.knowledge.yaml_file import Entry, read_yaml
from assistant.records import Duty, Modal


class DutyEntry(Entry):
    """Who must, should or may do what.

    `no_duty` marks a place where the Code's word obliges nobody ("should they wish to appeal" means "if"): it
    records that the word was seen, and goes no further than the corpus.
    """

    who: tuple[str, ...] = Field(min_length=1)
    modal: Modal
    what: str = Field(min_length=3)
    when: str | None = None
    by: str | None = None
    no_duty: bool = False

    def as_duty(self) -> Duty:
        """The record that travels on."""
        return Duty(self.who, self.modal, self.what, self.when, self.by)


class ParagraphEntry(Entry):
    """One numbered paragraph: `n` as printed, `page` the printed page on which it starts."""

    n: str
    page: int = Field(ge=1)
    plain: str = Field(min_length=20)
    duties: tuple[DutyEntry, ...] = ()
    asks: tuple[str, ...] = Field(min_length=4)

    @field_validator("n", mode="before")
    @classmethod
    def _quoted(cls, value: object) -> object:
        # 6.10 without quotation marks is read as the number 6.1: say so instead of losing the paragraph.
        if not isinstance(value, str):
            raise ValueError(f'put the number in quotation marks: n: "{value}"')
        return value


class BlockEntry(ParagraphEntry):
    """A piece the Code does not number; `n` is what its citation prints ("Section H1", "Annex 1")."""

    heading: str = ""


class ChapterFile(Entry):
    """A file of corpus/code_of_practice."""

    chapter: str = ""
    title: str = ""
    paragraphs: tuple[ParagraphEntry, ...] = ()
    blocks: tuple[BlockEntry, ...] = ()


def read_chapters(corpus: Path) -> list[ChapterFile]:
    """Every file of corpus/code_of_practice in name order. Raises CorpusError for a file, line, field that is off."""
    bodies = read_bodies(corpus)
    chapters = []
    seen: dict[str, str] = {}
    for path in sorted((corpus / "code_of_practice").glob("*.yaml")):
        chapter = read_yaml(path, ChapterFile)
        for entry in chapter.paragraphs:
            if entry.n in seen:
                raise CorpusError(f"{path.name}: paragraph {entry.n} stands in {seen[entry.n]} already.")
            seen[entry.n] = path.name
        for entry in (*chapter.paragraphs, *chapter.blocks):
            unknown = {who for duty in entry.duties for who in duty.who} - bodies
            if unknown:
                raise CorpusError(
                    f"{path.name}: {entry.n} names {sorted(unknown)[0]!r}, which bodies.yaml does not list."
                )
        chapters.append(chapter)
    return chapters
