"""The opening of an answer to a yes/no question: must, should or may before anything else, and for whom."""

import re
from collections.abc import Sequence

from assistant.answer import Statement
from assistant.claims.quantities import is_among, quantities
from assistant.forms.sentence_choice import stems
from assistant.forms.whose_duty import asks_of_another
from assistant.knowledge.bodies import Bodies
from assistant.questions.asking import content_words
from assistant.questions.wanted import asks_of_a_duty
from assistant.records import Duty, Passage

_NOT = re.compile(r"\b(must|should|may)\s+(?:\w+\s+)?not\b")
_NEED_NOT = re.compile(r"\b(?:need not|do(?:es)? not (?:have|need) to|is not required|are not required|no duty)\b")
_LIMITED = re.compile(r"\b(?:no right|cannot|may(?: \w+){0,6} only|only if)\b")

_SAYS = {
    "must": "Must",
    "must not": "Must not",
    "should": "Should, not must",
    "should not": "Should not",
    "may": "May: it is allowed, not required",
}
_FIGURES = frozenset({"day", "week", "month", "term", "hour", "%", "£"})
"""Units of what a verdict may turn on; years are mostly somebody's age."""

_ONLY_NAMES = frozenset({("month", "12"), ("week", "1"), ("month", "1"), ("term", "1")})
"""What "annual", "weekly", "monthly" and "every term" come to: too often only a name ("the annual review")."""

_LETTERS = 5
"""A word counts by so many first letters."""

_SHARED = 0.5
"""The share of a duty's words that a sentence has to have before the duty's body is taken for the sentence's."""


def opening(question: str, statements: Sequence[Statement], passage: Passage, bodies: Bodies) -> str:
    """The verdict on a yes/no question by the statement that answers it; empty where that carries none.

    A question on what is allowed ("can they refuse?") gets a verdict only where the answer is that they may or must
    not: "must" would read as the contrary of what it means. One on a duty gets no "may", which would not settle it.
    None is given either where the question turns on a sum, share or time that the passage does not have, where a
    "must" of the same passage is as near to the question as the "should" that came first, or where the duty is
    another's than the body's asked about.
    """
    first = statements[0]
    word = verdict_of(first.text)
    if word is None or word in (("may",) if asks_of_a_duty(question) else ("must", "should")):
        return ""
    if _turns_on_more(question, passage) or (word == "should" and _must_as_near(question, statements)):
        return ""
    who = _who(first, passage)
    if word != "may" and asks_of_another(question, who, bodies):
        return ""
    named = " and ".join([", ".join(who[:-1]), who[-1]] if len(who) > 1 else who)
    return f"{_SAYS[word]}: {named}" if named and word != "may" else _SAYS[word]


def verdict_of(sentence: str) -> str | None:
    """The duty word of a sentence with its "not": "must not"; None where there is none, or where it lifts a duty."""
    if _NEED_NOT.search(sentence):
        return None
    if _LIMITED.search(sentence):
        return None
    words = {match[1] for match in re.finditer(r"\b(must|should|may)\b", sentence)}
    if len(words) != 1:
        return None
    word = words.pop()
    negated = _NOT.search(sentence)
    return f"{word} not" if negated and word != "may" else word


def _turns_on_more(question: str, passage: Passage) -> bool:
    """Whether a question has a figure that its answer would have to be about: "because we haven't spent £6,000"."""
    ground = quantities(f"{passage.text or ''} {passage.plain or ''}")
    figures = (one for one in quantities(question) if one.unit in _FIGURES and (one.unit, one.value) not in _ONLY_NAMES)
    return any(not is_among(one, ground) for one in figures)


def _must_as_near(question: str, statements: Sequence[Statement]) -> bool:
    """Whether another sentence of the first one's passage says "must" and shares as many words with the question."""
    first, asked = statements[0], stems(" ".join(content_words(question)), _LETTERS)
    shared = len(asked & stems(first.text, _LETTERS))
    return any(
        verdict_of(one.text) == "must"
        and one.citations == first.citations
        and len(asked & stems(one.text, _LETTERS)) >= shared
        for one in statements[1:]
    )


def _who(statement: Statement, passage: Passage) -> tuple[str, ...]:
    """Whom the duty binds that the sentence states; nobody where no duty of the passage is surely that one."""
    said = stems(statement.text, _LETTERS)
    best: Duty | None = None
    best_share = _SHARED
    for duty in passage.duties:
        words = stems(duty.what, _LETTERS)
        share = len(words & said) / len(words) if words else 0.0
        if duty.modal == statement.duty and share > best_share:
            best, best_share = duty, share
    return tuple(best.who) if best else ()
