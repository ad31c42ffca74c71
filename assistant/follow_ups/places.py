"""The settings that a question may be about, and the chapters of the Code that speak to them."""

import re
from dataclasses import dataclass

_EARLY, _COLLEGE, _SCHOOL, _OTHER = "5", "7", "6", ""

_NAMES = (
    (
        _EARLY,
        r"nurser(?:y|ies)(?: schools?)?|pre-?schools?|playgroups?|early years(?: settings?| providers?)?"
        r"|child ?minders?|under[ -](?:5|five)s?|eyfs|reception",
    ),
    (
        _COLLEGE,
        r"(?:fe |sixth form |further education )?colleges?|sixth[ -]forms?|6th forms?|post[ -]?16(?: providers?)?"
        r"|further education|fe",
    ),
    (
        _SCHOOL,
        r"academ(?:y|ies)|free schools?|(?:primary|secondary|infant|junior) schools?|primar(?:y|ies)|secondar(?:y|ies)"
        r"|(?:mainstream|maintained) schools?|schools?",
    ),
    (
        _OTHER,
        r"special schools?|pupil referral units?|prus?|alternative provision|(?:independent|private) schools?"
        r"|toddlers?|bab(?:y|ies)|under[ -](?:2|two)s?|scotland|wales|northern ireland",
    ),
)
"""Names of settings, by the chapter of the Code that speaks to them."""

_KIND_OF_SETTING = r"(?:(?:private|maintained|mainstream|independent|voluntary|state|local|day|school)\s+)*"
_PLACE = re.compile(
    rf"\b{_KIND_OF_SETTING}(?:" + "|".join(f"(?P<n{i}>{names})" for i, (_, names) in enumerate(_NAMES)) + r")\b",
    re.IGNORECASE,
)
_YOUNG = re.compile(
    r"\b(?:(?:only|just|aged?|is|hes|he's|shes|she's)\s+)[0-4]\b|\b[0-4]\s*(?:yrs?|years?)?[ -]?olds?\b"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A setting as a question names it; `chapter` speaks to it, "" where none does. `start`, `end`: where it stands."""

    name: str
    chapter: str
    start: int
    end: int


def place_in(question: str) -> Place | None:
    """The first setting that a question names."""
    match = _PLACE.search(question)
    if match is None:
        return None
    number = next(i for i in range(len(_NAMES)) if match[f"n{i}"])
    return Place(match[0], _NAMES[number][0], match.start(), match.end())


def without_place(question: str) -> str:
    """The question without its first setting."""
    place = place_in(question)
    return question if place is None else f"{question[: place.start]} {question[place.end :]}"


def chapter_for(question: str) -> str:
    """The chapter that a question's setting, or a young child's age, points to; "" where nothing does."""
    place = place_in(question)
    if place is not None:
        return place.chapter
    return _EARLY if _YOUNG.search(question.lower()) else ""


_LETTER_ALONE = re.compile(r"\W*(?:and|what about|how about|same for)?\s*([a-k][12]?)\W*", re.IGNORECASE)
_SECTION = re.compile(r"\b(section\s+)[a-k][12]?\b", re.IGNORECASE)


def swapped(earlier: str, question: str) -> str:
    """The earlier question asked of the setting that `question` names; "" where the earlier one names none."""
    was, now = place_in(earlier), place_in(question)
    if was is None or now is None:
        return ""
    name = _many(now.name) if was.name.lower().endswith("s") else _one(now.name)
    before = re.sub(r"\ban?\s+$", "an " if name[0].lower() in "aeiou" else "a ", earlier[: was.start])
    return f"{before}{name}{earlier[was.end :]}"


def other_section(earlier: str, question: str) -> str:
    """The earlier question asked of the section that `question` names by its letter alone: "and G?"; else ""."""
    letter = _LETTER_ALONE.fullmatch(question)
    if letter is None or not _SECTION.search(earlier):
        return ""
    return _SECTION.sub(lambda section: f"{section[1]}{letter[1].upper()}", earlier)


def _one(name: str) -> str:
    if name.lower().endswith("ies"):
        return f"{name[:-3]}y"
    return name[:-1] if name.lower().endswith(("ls", "ges", "ers", "its", "rms", "prus")) else name


def _many(name: str) -> str:
    if name.lower().endswith("y"):
        return f"{name[:-1]}ies"
    return name if not name.lower().endswith(("l", "ge", "er", "it", "form")) else f"{name}s"
