"""A second reading of a statement against its passages, written apart from `assistant.support` to check on it.

It asks less (whether a number with its unit, a body, a duty word stands anywhere in the passage), in another way.
"""

import re
from collections.abc import Mapping, Sequence

from assistant.answer import Statement
from assistant.records import Passage

_WORDS = dict(
    zip(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty thirty forty fifty sixty".split(),
        [*range(1, 21), 30, 40, 50, 60],
        strict=True,
    )
)
_UNITS = r"day|week|month|year|term|hour|%|per cent"
_COUNTED = re.compile(
    rf"(?P<n>\d[\d,.]*\d|\d|\b(?:{'|'.join(_WORDS)})\b)(?P<u>[\s-]+(?:(?:working|school|calendar)\s+)?(?:{_UNITS}))?"
)
_DUTY = re.compile(r"\b(must|should|may)\b")
_SMALL = {"1", "2"}


def missing(statement: Statement, passages: Sequence[Passage], bodies: Mapping[str, Sequence[str]]) -> list[str]:
    """What the statement has and none of its passages: numbers with units, bodies, duty words; "citation" if none.

    `bodies`: a body's name to all words for it.
    """
    if not passages:
        return ["citation"]
    ground = "\n".join(_said_by(passage) for passage in passages)
    found = [f"number {n}" for n in sorted(_counted(statement.text) - _counted(ground) - _bare_in(ground))]
    words = set(_DUTY.findall(statement.text)) | ({statement.duty} if statement.duty else set())
    found += [f"duty word {word}" for word in sorted(words - set(_DUTY.findall(ground)))]
    return found + [f"body {name}" for name in _bodies(statement.text, bodies) if not _has_any(ground, bodies[name])]


def _said_by(passage: Passage) -> str:
    """Everything that a passage says: both wordings, duties, headings."""
    duties = [" ".join((*duty.who, duty.modal, duty.what, duty.when or "", duty.by or "")) for duty in passage.duties]
    return "\n".join([passage.text or "", passage.plain or "", *duties, *passage.headings])


def _counted(text: str) -> set[str]:
    """Numbers in figures with the unit that follows, as "6 week"; a bare one or two in words is no number."""
    found = set()
    for match in _COUNTED.finditer(text.lower()):
        number = str(_WORDS.get(match["n"], match["n"])).replace(",", "")
        unit = " ".join((match["u"] or "").replace("-", " ").split())
        if unit or not (match["n"] in _WORDS and number in _SMALL):
            found.add(f"{number} {unit}".strip())
    return found


def _bare_in(ground: str) -> set[str]:
    """A number that the ground has with any unit, or in a range that ends with one, counts as there when bare."""
    counted = _counted(ground)
    bare = {number.split()[0] for number in counted} | set(re.findall(r"\d+", ground))
    ranged = re.findall(rf"(\w+)-?\s*(?:to|and|or|-|–)\s*\w+[\s-]+({_UNITS})", ground.lower())
    return bare | {f"{_WORDS.get(number, number)} {unit}" for number, unit in ranged} | _years(bare)


def _years(bare: set[str]) -> set[str]:
    """Ages: "under 25" and "25 years" are one."""
    return {f"{number} year" for number in bare}


def _bodies(text: str, bodies: Mapping[str, Sequence[str]]) -> list[str]:
    """The bodies named; a longer name hides a shorter one in it."""
    by_length = sorted(((word, name) for name, words in bodies.items() for word in words), key=lambda p: -len(p[0]))
    found = []
    for word, name in by_length:
        pattern = _pattern(word)
        if pattern.search(text):
            found.append(name)
            text = pattern.sub("#", text)
    return list(dict.fromkeys(found))


def _has_any(ground: str, words: Sequence[str]) -> bool:
    return any(_pattern(word).search(ground) for word in words)


def _pattern(word: str) -> re.Pattern[str]:
    """A word for a body in singular or plural; abbreviations in capitals alone."""
    singular = word.replace("’", "'")
    stem = re.escape(singular[:-1]) + "(?:y|ies)" if singular.endswith("y") else re.escape(singular) + "s?"
    stem = stem.replace("persons?", "(?:person|people)")
    return re.compile(rf"(?<![\w-]){stem}(?![\w-])", 0 if word.isupper() or sum(map(str.isupper, word)) > 1 else re.I)
