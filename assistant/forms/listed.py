"""A list of what bodies must and should do: by body, must before should before may; or the items of a passage."""

import re

from assistant.answer import Statement
from assistant.forms.cited import citation_of, near_the_first
from assistant.forms.sentence_choice import statement
from assistant.grouping import DUTIES
from assistant.library import Library
from assistant.records import CODE, Duty, Passage
from assistant.sentences import sentences
from assistant.turn import Turn

_NEAR, _BINDING = 0.8, 0.72
"""The share of the best score that a paragraph needs; one that binds the body asked for may be a little further off."""

_MOST_PASSAGES = 4
_MOST_DUTIES = 24
_MOST_ITEMS = 10
_OF_DUTIES = re.compile(
    r"\b(?:must|should|have to|has to|got to|dut(?:y|ies)|responsibilit(?:y|ies)|obligations?|role|required|do for|"
    r"doing|steps?|checklist)\b",
    re.IGNORECASE,
)
_NO_ARTICLE = frozenset(
    (
        "NHS England",
        "Ofsted",
        "professionals",
        "school leaders",
        "support staff",
        "alternative provision",
        "youth custody",
        "children's social care",
        "adult social care",
        "every body bound by the Code",
    )
)
"""Bodies that stand without "the" at the beginning of a sentence."""

_OCCASION = re.compile(
    r"(?:when|where|before|after|during|from|for|on|in|at|as|with|unless|only|over time|regularly|particularly|"
    r"including|aged|plan reviewed|advocacy where|year \d+)\b(?! more than| the health care)",
    re.IGNORECASE,
)
"""An occasion that needs no "when" before it."""

_DEADLINE = re.compile(r"the\b|year \d|\d{1,2} (?:january|february|march|april|may|august|september)\b", re.IGNORECASE)
"""A deadline that is a day, which needs a "by" before it."""


def listed(turn: Turn, library: Library) -> tuple[Statement, ...]:
    """The duties of the nearest paragraphs by body; where they bind nobody, their sentences."""
    passages = [hit.passage for hit in near_the_first(turn.hits, _NEAR, _MOST_PASSAGES)]
    if _OF_DUTIES.search(turn.understood) and passages[0].source == CODE:
        asked = library.bodies.named_in(turn.understood)
        binding = [
            hit for hit in turn.hits if _binds(hit.passage, asked) and hit.score >= _BINDING * turn.hits[0].score
        ]
        near = [hit.passage for hit in near_the_first(binding, _NEAR, _MOST_PASSAGES)] if binding else passages
        duties = [(passage, duty) for passage in near for duty in passage.duties]
        duties = [pair for pair in duties if asked & set(pair[1].who)] or duties
        if duties:
            return _by_body(duties[:_MOST_DUTIES], asked)
    return tuple(
        statement(sentence, passage)
        for passage in passages[:2]
        for sentence in sentences(passage.wording)[: _MOST_ITEMS // min(2, len(passages))]
    )


def _binds(passage: Passage, asked: frozenset[str]) -> bool:
    """Whether a paragraph of the Code lays a duty on one of the bodies asked for."""
    return passage.source == CODE and any(asked & set(duty.who) for duty in passage.duties)


def _by_body(duties: list[tuple[Passage, Duty]], asked: frozenset[str]) -> tuple[Statement, ...]:
    """Bodies in the order in which they come up, those asked for first; in each, must before should before may."""
    groups: dict[str, list[tuple[Passage, Duty]]] = {}
    for passage, duty in duties:
        own = [who for who in duty.who if who in asked] or list(duty.who)
        groups.setdefault(own[0], []).append((passage, duty))
    return tuple(
        Statement(as_sentence(body, duty), duty.modal, (citation_of(passage),), under=_capital(body))
        for body, pairs in groups.items()
        for passage, duty in sorted(pairs, key=lambda pair: DUTIES.index(pair[1].modal))
    )


def as_sentence(body: str, duty: Duty) -> str:
    """A duty as a sentence: "The local authority must consult it (when it maintains the school) (by 31 March)."."""
    who = _capital(body) if body in _NO_ARTICLE else f"The {body}"
    beside = [_led_in(duty.when, _OCCASION, "when"), _led_in(duty.by, _DEADLINE, "", "by")]
    return " ".join(part for part in (f"{who} {duty.modal} {duty.what}", *beside) if part) + "."


def _led_in(said: str | None, stands: re.Pattern[str], lead: str, lead_where_it_does: str = "") -> str:
    """An occasion or a deadline in brackets, with the word that it needs before it."""
    if not said:
        return ""
    word = lead_where_it_does if stands.match(said) else lead
    return f"({word} {said})" if word else f"({said})"


def _capital(body: str) -> str:
    return body[0].upper() + body[1:]
