"""A text in sentences and a sentence in clauses, so that what belongs together is kept or left out together."""

import re
from functools import cache

from assistant.instructions.disguises import ENCODED_KEYS
from assistant.instructions.word_lists import word_lists

_SENTENCE_ENDS = re.compile(r"(?<=[.?!…。！？])[\"'”’)\]]*\s+|\n+|(?<=;)\s+")
_CLAUSE_ENDS = re.compile(
    r"(?<=[,:)\]])\s+|(?<=[\w\"'”’])\s*(?=[(\[{])|(?<=[\"”»])\s+|\s+(?=[\"“«])|\s+[-–—|/>*~#]+\s+|\s+(?=(?:and|but|then|or|by|while|because|since|"
    r"without|ignoring|disregarding|before|unless)\s)",
    re.IGNORECASE,
)
_RUN_TOGETHER = re.compile(r"\s+(?=(?:[A-Z][a-z]+){3,}\b)|(?<=[a-z])\s+(?=/\w)")
_SHOUTED = re.compile(r"(?<=[a-z0-9])\s+(?=[A-Z]{3,}\s+[A-Z]{2,})")
_OTHER_SCRIPT = re.compile(
    r"(?<=[A-Za-z0-9?.!,])\s+(?=[^\x00-\u024f\u2000-\u2bff])|(?<=[^\x00-\u024f\u2000-\u2bff])\s+(?=[A-Za-z0-9])"
)
_FIRST_WORDS = "please|you|as|the|from|do|never|pretend|decode|join"
_ORDER_WITHIN = re.compile(
    r"(?<=\w)\s+(?=(?:please\s+)?(?:ignore|disregard|forget|override|bypass)\s+(?:all\s+|any\s+|every\s+)?(?:of\s+)?"
    r"(?:the\s+|your\s+|my\s+|these\s+|those\s+)?(?:previous|prior|above|earlier|preceding|foregoing|system|safety|your)\b)",
    re.IGNORECASE,
)
_WHO_MAY_IGNORE = re.compile(
    r"\b(?:to|can|we|they|i|he|she|must|should|may|will|would|could|not|or|and|parents?|schools?|la|council|head|staff|"
    r"teachers?|senco|governors?|people|just|simply|always|never|still|who|cannot|do|does|did|you)\W*$",
    re.IGNORECASE,
)


_OF_SOMEBODY = re.compile(
    r"\W*(?:(?:and|but|then|so|or|because|since|as|that|when)\W+)*(?:he|she|they|his|her|their|my(?!\s+(?:message|prompt|question|request|instruction|command|order))|mine|our|we|i|i['’]\w+|one\s+of\s+(?:my|our|the)|"
    r"(?:a|an|the|this|that|some|another)\s+(?:\w+\s+)?(?:boy|girl|child|children|pupil|student|kid|lad|daughter|son|parent|"
    r"mum|dad|mother|father|carer|teacher|ta|colleague|friend|baby|teenager))\b",
    re.IGNORECASE,
)


def is_of_somebody(clause: str) -> bool:
    """Whether a clause tells of a person: that may be a worry about a child, and is never left out with an order."""
    return bool(_OF_SOMEBODY.match(clause))


def sentences_of(text: str) -> list[str]:
    """The sentences and lines of a text, in order."""
    return [part for part in _SENTENCE_ENDS.split(text) if part and part.strip()]


def clauses_of(sentence: str) -> list[str]:
    """The clauses of a sentence, in order; an order begun without any stop before it is a clause of its own."""
    parts = [sentence]
    for form in (_CLAUSE_ENDS, _OTHER_SCRIPT, _RUN_TOGETHER, _SHOUTED, _capital_verbs()):
        parts = [part for whole in parts for part in form.split(whole) if part and part.strip()]
    return [part for clause in parts for piece in _parted(clause) for part in _around_encoded(piece)]


@cache
def _capital_verbs() -> re.Pattern[str]:
    """Where a word that begins orders stands with a capital in the middle of a sentence."""
    lists = word_lists()
    entries = f"{lists.set_aside}|{lists.answer_verbs}|{_FIRST_WORDS}".split("|")
    first = {re.split(r"\W", entry)[0] for entry in entries}
    verbs = "|".join(word.capitalize() for word in first if word)
    return re.compile(rf"(?<=[a-z0-9])\s+(?=(?:{verbs})\b)")


def _parted(clause: str) -> list[str]:
    order = _ORDER_WITHIN.search(clause)
    if order is None or _WHO_MAY_IGNORE.search(clause[: order.start()]):
        return [clause]
    return [clause[: order.start()], clause[order.end() :]]


def _around_encoded(clause: str) -> list[str]:
    """A stretch of words in which those of an order stand encoded, by itself."""
    found = [match.span() for match in ENCODED_KEYS.finditer(clause.lower())]
    if not found:
        return [clause]
    start, end = found[0][0], found[-1][1]
    return [part for part in (clause[:start], clause[start:end], clause[end:]) if part.strip()]
