"""Exact references in a question: "6.44", "para 9.14 and 9.16", "section H1", "chapter 7", "annex 1", "intro xv"."""

import re
from dataclasses import dataclass

from assistant import paragraph_number as numbers

SECTIONS = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
ANNEXES = ("1", "2")

_PARAGRAPH = re.compile(
    r"(?<![\d.£$/:])(\d{1,2})\.(\d{1,3})(?:\s*(?:-|–|to)\s*(?:(\d{1,2})\.)?(\d{1,3})(?![\d.]))?(?!\.?\d)"
    r"(?!\s*(?:%|per\s?cent|hours?\b|hrs?\b|days?\b|weeks?\b|years?\b|yrs?\b|months?\b|k\b|million|fte\b|[ap]m\b|min(?:ute)?s?\b|"
    r"times\b|points?\b|miles?\b|terms?\b))",
    re.IGNORECASE,
)
_ROMAN = re.compile(
    r"\b(?:intro(?:duction)?|para(?:graph)?s?\.?)(?:\s+(?:intro(?:duction)?|para(?:graph)?s?|number|no\.?))*"
    r"[\s,]+\(?(?!(?-i:I)\s+(?!(?:of|in|and|or|to|is|says?|means?)\b)\w)"  # not "the introduction I wrote"
    r"((?=[ivxl])x{0,4}(?:ix|iv|v?i{0,3}))\)?(?![\w'’])",
    re.IGNORECASE,
)
_PAUSE = r"(?=\s*(?:$|[?.,;)/&]|(?:of|in|and|or|to)\b))"
_MORE = (  # "... and B", ", H1 or I", " to K"; "A" and "I" are words too, and count before a pause only
    r"(?:,?\s*(?:[,/&–-]|\b(?:and|or|to)\b)\s*\(?(?:[B-HJKb-hjk]\s?[12]?|[AIai]" + _PAUSE + r")\)?(?![\w'’]))*"
)
_SECTION = re.compile(
    # "section F" in any case; a small letter that is also a word ("a", "i") or follows "part" only before a pause.
    r"\b(?i:section|sect?\.?)s?\s*\(?((?:[A-Kb-hj-k]|[ai]" + _PAUSE + r")\s?[12]?\)?(?![\w'’])" + _MORE + r")"
    r"|\b[Pp]arts?\s+((?:[B-HJK]|[AIa-k]" + _PAUSE + r")\s?[12]?(?![\w'’])" + _MORE + r")"
)
_LETTER = re.compile(r"(\bto\s+|[–-]\s*)?\(?\b([A-K])\s?([12])?\b", re.IGNORECASE)
_CHAPTER = re.compile(r"\b(?:chapter|ch\.?|chap\.?)\s*(\d{1,2})\b(?!\.\d)", re.IGNORECASE)
_ANNEX = re.compile(r"\bann?ex(?:e)?\s*([a-z]|\d{1,2})\b", re.IGNORECASE)
_ONLY_ASKS_FOR_IT = re.compile(
    r"\b(what|whats|does|do|is|the|say|says|said|mean|means|about|in|of|at|para|paragraphs?|paras|code|practice|"
    r"send|sen|cop|please|pls|show|me|give|read|quote|quotation|text|wording|number|no|and|to|goes|go|into|"
    r"an|a|ehc|ehcp|plan|plans|contain|contains|include|cover|covers|it|it's|explain|tell|section|sections|"
    r"chapter|annex|intro|introduction|exactly|out|full|look|up|on|under|for|see|i|need|want)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class References:
    """What a question refers to. `labels` exist, in the order asked; `missing` are sentences on those that don't.

    `chapters` are whole chapters asked for. `alone`: the question asks for nothing beside them.
    """

    labels: tuple[str, ...] = ()
    chapters: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    alone: bool = False

    def __bool__(self) -> bool:
        """Whether the question refers to anything at all."""
        return bool(self.labels or self.chapters or self.missing)


NO_REFERENCES = References()


def find_references(question: str) -> References:
    """The exact references of a question; empty where there are none."""
    labels, missing = _Found(), _Found()
    _paragraphs(question, labels, missing)
    for match in _SECTION.finditer(question):
        labels += [f"Section {name}" for name in _sections(match[1] or match[2])]
    for match in _ANNEX.finditer(question):
        if match[1] in ANNEXES:
            labels.append(f"Annex {match[1]}")
        else:
            missing.append(f"There is no annex {match[1].upper()}; the Code has annex 1 and annex 2.")
    chapters = _Found(match[1] for match in _CHAPTER.finditer(question))
    last = max(numbers.LAST)
    missing += [
        f"There is no chapter {n}; the Code's chapters run from 1 to {last}." for n in chapters if int(n) > last
    ]
    return References(
        labels=labels.once(),
        chapters=tuple(n for n in chapters.once() if int(n) in numbers.LAST),
        missing=missing.once(),
        alone=not _rest(question),
    )


class _Found(list[str]):
    """A list that can be had without its repetitions."""

    def once(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self))


def _sections(letters: str) -> list[str]:
    """The sections of "A", "H" (both of them), "A and B", "F, H1 or I", "A to K"."""
    found: list[str] = []
    for match in _LETTER.finditer(letters):
        named = [name for name in SECTIONS if (match[2] + (match[3] or "")).upper() in (name, name[0])]
        if match[1] and found and named:
            found += SECTIONS[SECTIONS.index(found[-1]) + 1 : SECTIONS.index(named[0])]
        found += named
    return found


def _paragraphs(question: str, labels: list[str], missing: list[str]) -> None:
    """Add the paragraph numbers of a question, and sentences on those that the Code does not have."""
    for match in _PARAGRAPH.finditer(question):
        for number in _span(match):
            if numbers.exists(number):
                labels.append(number)
            elif int(number.split(".")[0]) in numbers.LAST or "para" in question.lower():
                missing.append(numbers.why_missing(number))
    for match in _ROMAN.finditer(question):
        roman = match[1].lower()
        if roman in numbers.ROMAN:
            labels.append(roman)
        elif roman:
            missing.append(numbers.why_missing(roman))


def without_references(question: str) -> str:
    """The question's other words, for the search that goes with a reference."""
    for pattern in (_PARAGRAPH, _ROMAN, _CHAPTER, _ANNEX):
        question = pattern.sub(" ", question)
    return " ".join(question.split())


def _rest(question: str) -> str:
    for pattern in (_PARAGRAPH, _ROMAN, _SECTION, _CHAPTER, _ANNEX, _ONLY_ASKS_FOR_IT):
        question = pattern.sub(" ", question)
    return re.sub(r"[\W_]+", "", question)


def _span(match: re.Match[str]) -> list[str]:
    """The numbers of "6.44", "6.44-6.46" or "6.44 to 46"; a span that runs backwards gives its two ends."""
    chapter, first = int(match[1]), int(match[2])
    if match[4] is None:
        return [f"{chapter}.{first}"]
    last_chapter, last = int(match[3] or chapter), int(match[4])
    if last_chapter == chapter and first < last <= first + 60:
        return [f"{chapter}.{n}" for n in range(first, last + 1)]
    return [f"{chapter}.{first}", f"{last_chapter}.{last}"]
