"""The numbers of a text with what they count: 6 weeks, 15 working days, 31 March, £6,000, section 36, every year."""

import re
from dataclasses import dataclass

from assistant.claims.number_words import number_at

_UNITS = {
    form: unit
    for unit, forms in {
        "day": "day days",
        "week": "week weeks",
        "month": "month months",
        "year": "year years yr yrs",
        "term": "term terms",
        "hour": "hour hours hr hrs",
        "minute": "minute minutes",
        "time": "time times",
        "%": "% percent",
        "£": "pound pounds",
        "mile": "mile miles",
    }.items()
    for form in forms.split()
}
_PERIODS = {"day", "week", "month", "year", "term", "hour"}
_KINDS_OF_DAY = {"working", "school", "calendar", "academic", "consecutive", "clear", "half"}
MONTHS = frozenset("January February March April May June July August September October November December".split())
_ADVERBS = {
    "daily": "day", "weekly": "week", "monthly": "month", "termly": "term", "annual": "year", "annually": "year",
    "yearly": "year",
}  # fmt: skip
_BEFORE = {
    "section": "section", "sections": "section", "s": "section", "chapter": "chapter", "annex": "annex",
    "regulation": "regulation", "regulations": "regulation", "part": "part", "schedule": "schedule",
    "article": "article", "stage": "stage", "year": "school year", "years": "school year", "age": "year",
    "aged": "year", "ages": "year", "level": "level", "tier": "tier", "band": "band", "day": "day", "days": "day",
    "week": "week", "weeks": "week", "month": "month", "months": "month", "term": "term", "terms": "term",
}  # fmt: skip
_JOINS = {"to", "and", "or", "-", "–", ",", "/"}
_TOKEN = re.compile(r"£|%|\d+(?:,\d{3})+|\d+\.\d+|\d+|[A-Za-z]+|[-–,/]")
_ORDINARY = {"0", "1", "2"}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as it is printed (without commas), and what it counts; "" where the text does not say."""

    value: str
    unit: str = ""
    in_words: bool = False

    @property
    def is_ordinary(self) -> bool:
        """A bare "one" or "two" is an ordinary word, no figure."""
        return self.in_words and not self.unit and self.value in _ORDINARY


def quantities(text: str) -> frozenset[Quantity]:
    """All quantities of a text; a range or list of numbers shares the unit that follows its last."""
    tokens = _tokens(text)
    lowered = [token.lower() for token in tokens]
    found: list[Quantity] = []
    waiting: list[Quantity] = []  # of "6, 8 or 10 weeks" all but the last
    place, before = 0, ""
    while place < len(tokens):
        number = _number(lowered, place)
        if number is None:
            before, waiting = _between(lowered[place], before, waiting, found)
            found += _periods(lowered, place)
            place += 1
            continue
        value, taken, in_words = number
        place += taken
        unit, length = _unit_after(tokens, place)
        place += length
        quantity = Quantity(value, unit or before, in_words)
        if unit:
            found += [Quantity(one.value, unit) for one in waiting]
            waiting = []
            found.append(quantity)
        else:
            waiting = [*waiting, quantity]
    return frozenset(found + waiting) | _twelve_months(found)


def is_among(quantity: Quantity, ground: frozenset[Quantity]) -> bool:
    """Whether a text's quantities hold this one: the same number of the same, or simply the number where bare."""
    same = [other for other in ground if other.value == quantity.value]
    if not quantity.unit:
        return bool(same)
    # An age needs no "years": "under 25".
    return any(other.unit == quantity.unit or (quantity.unit == "year" and not other.unit) for other in same)


def _tokens(text: str) -> list[str]:
    text = re.sub(r"(\d)(?:st|nd|rd|th)\b", r"\1", text.replace("per cent", "percent"))
    text = re.sub(r"\byears?[- ]olds?\b|\byears? of age\b", "years", text)
    text = re.sub(r"(\d)k\b", r"\1,000", text)
    return _TOKEN.findall(re.sub(r"-(?=\s|[a-z])", " ", text))


def _number(lowered: list[str], place: int) -> tuple[str, int, bool] | None:
    """A number's value, the tokens it takes and whether it is written in words."""
    token = lowered[place]
    if token == "£" and place + 1 < len(lowered) and lowered[place + 1][0].isdigit():
        return lowered[place + 1].replace(",", ""), 2, False
    if token[0].isdigit():
        return token.replace(",", ""), 1, False
    words = {"twice": 2, "once": 1, "fortnight": 2, "fortnightly": 2}
    if token in words:
        return str(words[token]), 1, True
    in_words = number_at(lowered, place)
    return (str(in_words[0]), in_words[1], True) if in_words else None


def _unit_after(tokens: list[str], place: int) -> tuple[str, int]:
    """What a number that ends here counts, and the tokens that say so."""
    last = tokens[place - 1].lower()
    if place > 1 and tokens[place - 2] == "£":
        return "£", 0
    if last in ("twice", "once"):
        return "time", 0
    if last.startswith("fortnight"):
        return "week", 0
    following = tokens[place : place + 3]
    if following[:1] == ["of"]:
        following = []
    if following and (following[0] in MONTHS):
        return following[0], 1
    if len(following) > 1 and following[0].lower() in _KINDS_OF_DAY and following[1].lower() in _UNITS:
        return f"{following[0].lower()} {_UNITS[following[1].lower()]}", 2
    if following and following[0].lower() in _UNITS:
        return _UNITS[following[0].lower()], 1
    return "", 0


def _between(token: str, before: str, waiting: list[Quantity], found: list[Quantity]) -> tuple[str, list[Quantity]]:
    """What a word between numbers leaves standing: a joining word keeps them together, any other parts them."""
    if token in _JOINS:
        return before, waiting
    found += waiting
    return _BEFORE.get(token, ""), []


def _periods(lowered: list[str], place: int) -> list[Quantity]:
    """ "Every term", "a year", "annually": one of the period."""
    token = lowered[place]
    if token in _ADVERBS:
        return [Quantity("0.5" if place and lowered[place - 1] == "half" else "1", _ADVERBS[token])]
    if token == "half" and place + 1 < len(lowered):
        unit = _UNITS.get(lowered[place + 1], "") or _ADVERBS.get(lowered[place + 1], "")
        return [Quantity("0.5", unit)] if unit in _PERIODS else []
    following = lowered[place + 1 : place + 2]
    if token in ("every", "each", "per", "a") and following and _UNITS.get(following[0]) in _PERIODS:
        return [Quantity("1", _UNITS[following[0]])]
    return []


def _twelve_months(found: list[Quantity]) -> frozenset[Quantity]:
    same = {("12", "month"): Quantity("1", "year"), ("1", "year"): Quantity("12", "month")}
    return frozenset(same[q.value, q.unit] for q in found if (q.value, q.unit) in same)
