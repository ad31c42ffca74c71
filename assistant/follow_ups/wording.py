"""A follow-up as a plain sentence that a reader can check and correct: "how often? (about: meeting the parents)"."""

import re

from assistant.follow_ups.words import own_words
from assistant.retrieval.references import without_references

_ABOUT = re.compile(r"^(?P<asks>.*?)\s*\(about: (?P<topic>.*)\)$", re.DOTALL)
_LONGEST = 240
"""Characters of an earlier question that are carried along: its beginning tells what it is about."""


def whole(asks: str, topic: str) -> str:
    """A follow-up with what it is about."""
    return f"{asks.strip()} (about: {topic})" if topic else asks.strip()


def asks_of(understood: str) -> str:
    """What a question understood asks, without what it is about."""
    match = _ABOUT.match(understood)
    return match["asks"] if match else understood


def topic_of(understood: str) -> str:
    """What an earlier question, itself perhaps a follow-up, was about.

    Of a chain, no more is kept than its first question and the last one with words of its own.
    """
    match = _ABOUT.match(understood)
    if match is None:
        return _short(understood)
    first = match["topic"].split("; ")[0]
    return f"{first}; {_short(match['asks'])}" if own_words(match["asks"]) else first


def _short(question: str) -> str:
    plain = " ".join(without_references(question).replace(";", ",").split()).rstrip("?!.,: ")
    return plain if len(plain) <= _LONGEST else plain[:_LONGEST].rsplit(" ", 1)[0]
