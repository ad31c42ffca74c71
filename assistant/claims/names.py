"""What a sentence names that must be named in its passage too: sections by letter, cases, addresses, capitals."""

import re

_FREE = frozenset("i sen send sencos senco ehc ehcp code practice england english".split())
"""Names that any sentence on the Code may use."""
_LETTERED = re.compile(
    r"\b(?:[Ss]ections?|[Pp]arts?|[Aa]nnex(?:es)?)\s+((?:[A-Z][12]?|[a-k][12])\b(?:(?:,|\s+and|\s+or|\s+to)?\s*[A-Z][12]?\b)*)"
)
_ADDRESS = re.compile(
    r"\b(?:https?|mailto|javascript):\S*|\bwww\.\S+|\S+@\S+|\b[\w-]+\.(?:com|org|net|uk|io|gov|edu|info)\b\S*", re.I
)
_CASE = re.compile(r"[\w'’&)]+\s+v\.?\s+[\w'’&(]+|\bEW(?:CA|HC)\b|\bUKUT\b|\bUKSC\b")
_CAPITAL = re.compile(r"(?<![.!?:]\s)(?<!^)(?<![\"“‘(])\b[A-Z][A-Za-z]+\b")  # fmt: skip
_ALL_CAPITALS = re.compile(r"\b[A-Z]{2,}[A-Za-z]*\b")


def names(text: str) -> frozenset[str]:
    """The names of a text, in small letters: sections of a plan, cases, addresses, capitals inside a sentence."""
    lettered = {f"section {letter.lower()}" for found in _LETTERED.findall(text) for letter in _letters(found)}
    exact = {match[0].lower().rstrip(".,;") for pattern in (_ADDRESS, _CASE) for match in pattern.finditer(text)}
    capitals = {match[0].lower() for pattern in (_CAPITAL, _ALL_CAPITALS) for match in pattern.finditer(text)}
    return frozenset(lettered | exact | (_singular(capitals) - _FREE))


def are_named(wanted: frozenset[str], ground: str) -> bool:
    """Whether a source's text has all of these names."""
    named = names(ground)
    lowered = ground.lower().replace("’", "'")
    return all(name in named or re.search(rf"(?<!\w){re.escape(name)}", lowered) is not None for name in wanted)


def _letters(found: str) -> list[str]:
    return re.findall(r"[A-Za-k][12]?(?![a-z])", found)


def _singular(words: set[str]) -> set[str]:
    return {word.removesuffix("s") if len(word) > 3 else word for word in words}
