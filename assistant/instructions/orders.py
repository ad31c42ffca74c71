"""Is a clause an order to a machine? Decided by how it begins: the verb of an order, and a thing only a machine has."""

import re
from functools import cache

from assistant.instructions.disguises import undisguised
from assistant.instructions.order_forms import beginnings
from assistant.instructions.word_lists import word_lists
from assistant.personal_data.words import folded

_SQUEEZED = re.compile(
    r"(?:please|now)*(?:ignore|disregard|forget|override|bypass)"
    r"(?:all|any|every|the|your|of|my|previous|prior|above|earlier|system|safety)+"
    r"(?:instruction|prompt|rule|guideline|directive)"
)
_MAY_BE_ORDER = re.compile(
    r"ignor|disreg|forget|overr|bypass|instruct|prompt|system|answer|reply|respond|say|print|reveal|repeat|output|"
    r"pretend|act as|you are|rules|cit(?:e|ing|ation)",
    re.IGNORECASE,
)
"""A quick look before the slow one, at the many readings that are nonsense."""

_TELL_ME = re.compile(
    r"\W*(?:(?:and|then|now|please|just|so|but)\s+)*(?:tell|show|explain|say|answer|advise)(?:\s+(?:to\s+)?(?:me|us))?\s+"
    r"(?=(?:how|what|when|where|who|why|whether|whose|which|if)\b)",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:how|what|when|where|who|why|whether|whose|which|is|are|was|were|do|does|did|must|should|shall|can|could|may|"
    r"has|have|had|will|would|need)\b(?!\s+not\b)",
    re.IGNORECASE,
)


def is_order(clause: str) -> bool:
    """Whether a clause tells a machine what to do, as it stands or in a disguise."""
    if _reads_as_order(clause) or _in_another_language(clause):
        return True
    return any(_reads_as_order(reading) for reading in undisguised(clause) if _MAY_BE_ORDER.search(reading))


def leads_up(clause: str) -> bool:
    """Whether a clause is nothing but what comes before an order: "Please, assistant,", "From now on,"."""
    return bool(_leads_alone().fullmatch(clause))


def question_in(clause: str) -> str:
    """A clause without the "and tell me" before its question."""
    return _TELL_ME.sub("", clause)


def is_asked(clause: str) -> bool:
    """Whether a clause asks: by its question mark or by its first word."""
    bare = question_in(clause).strip(" \t\n\"'“”‘’()[]*_-–—:,")
    return bare.endswith("?") or bool(_ASKS.match(bare))


def _reads_as_order(clause: str) -> bool:
    if any(form.match(clause) for form in beginnings()):
        return True
    if _modes().search(clause) and not is_asked(clause):
        return True
    words = re.findall(r"[^\W\d_]+", clause.lower())
    backwards = "".join(reversed(words))
    return bool(_SQUEEZED.match("".join(words)) or _SQUEEZED.match(backwards))


@cache
def _leads_alone() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:(?:{word_lists().leads}|answer|reply|respond|obey|comply)\b\W*)*", re.IGNORECASE)


@cache
def _modes() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{word_lists().modes})\b", re.IGNORECASE)


def _in_another_language(clause: str) -> bool:
    said = folded(clause)
    lists = word_lists().other_languages
    words = said.split()
    if said.lstrip("¡¿\"'«“ ").startswith(lists.you_are):
        return not said.rstrip().endswith("?")
    if words and any(
        words[0].strip("¡¿\"'«“").startswith(verb) for verb in lists.answer if len(verb) > 3 or not verb.isascii()
    ):
        return not said.rstrip().endswith("?")
    sets_aside = any(_begins_word(said, verb) for verb in lists.set_aside)
    return sets_aside and any(_begins_word(said, thing) for thing in lists.things) and not _in_english(words)


def _begins_word(said: str, beginning: str) -> bool:
    """Whether a word begins so; in scripts without spaces, whether it stands anywhere."""
    return bool(re.search(rf"\b{re.escape(beginning)}", said)) if beginning.isascii() else beginning in said


def _in_english(words: list[str]) -> bool:
    """The English "ignore" and "instructions" are judged by how the clause begins, not by their mere presence."""
    plain = {
        "the",
        "to",
        "can",
        "of",
        "and",
        "we",
        "they",
        "is",
        "are",
        "do",
        "does",
        "our",
        "by",
        "with",
        "my",
        "if",
        "it",
    }
    return sum(word in plain for word in words) >= 1
