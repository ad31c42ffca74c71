"""The small frozen records that travel through the whole house: a passage, its duties, its views."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Modal = Literal["must", "should", "may"]

CODE = "send-code-2015"
"""The source name of the SEND Code of Practice, January 2015, in every citation."""

GLOSSARY = "Glossary"
"""The label of the Code's own definitions; each passage of them is headed by its term."""


class Role(StrEnum):
    """What kind of authority a source has; shown with each of its citations."""

    STATUTORY_GUIDANCE = "statutory guidance"
    LEGISLATION = "legislation"
    REVIEW_GUIDE = "review guide"
    CASE_STUDY = "case study"
    OTHER_GUIDANCE = "other guidance"
    OWN_POLICY = "own policy"
    # Those below are never cited: they tell the judge what the Code does not hold, and what is no worry.
    BOUNDARY = "boundary"
    SIGNPOST = "signpost"
    ORDINARY = "ordinary words"

    @property
    def is_citable(self) -> bool:
        """Whether a passage of this role may stand behind a sentence."""
        return self not in (Role.BOUNDARY, Role.SIGNPOST, Role.ORDINARY)


class Towards(StrEnum):
    """What a question leans to: each group of asks is for one of these."""

    THE_CODE = "what a source answers"
    ITS_SILENCE = "what the Code leaves open"
    ELSEWHERE = "what is out of scope"
    ADVICE = "somebody to turn to"
    A_WORRY = "a worry about somebody's safety"
    A_CRISIS = "a crisis of one's own"
    NO_WORRY = "what is told in passing and is no worry"


class ViewKind(StrEnum):
    """The ways in which one passage can be found."""

    OFFICIAL = "official wording"
    PLAIN = "plain English"
    ASK = "a question people ask"
    HEADING = "heading path"


@dataclass(frozen=True, slots=True)
class Duty:
    """Who must, should or may do what; `when` is the occasion, `by` the deadline."""

    who: tuple[str, ...]
    modal: Modal
    what: str
    when: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """Where a passage stands on one page of its file: edges in PDF points from the lower left, page from 1."""

    pdf_page: int
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a source that can be cited: a numbered paragraph, a table section, a page's section.

    `label` is what a citation prints ("6.36", "xv", "Section H1", "Glossary"). `page` is the printed page,
    `pdf_page` the page of the file, both from 1. `text` is the official wording, `plain` our restatement;
    at least one of the two is there. `order` is the place in the document, `see` names the Code's paragraphs that
    a passage of another source connects to. `boxes` are the areas of its text, one a page, where a PDF was read.
    """

    id: str
    source: str
    role: Role
    label: str
    page: int | None
    pdf_page: int | None
    chapter: str
    headings: tuple[str, ...]
    order: int
    text: str | None = None
    plain: str | None = None
    duties: tuple[Duty, ...] = ()
    asks: tuple[str, ...] = ()
    see: tuple[str, ...] = ()
    boxes: tuple[Box, ...] = ()

    @property
    def wording(self) -> str:
        """What may be quoted: plain English where we have it, else the official wording."""
        return self.plain or self.text or ""

    @property
    def heading_path(self) -> str:
        """The headings from the outermost to the nearest, as one line."""
        return " > ".join(self.headings)


@dataclass(frozen=True, slots=True)
class View:
    """One searchable form of a passage."""

    passage_id: str
    kind: ViewKind
    text: str
