"""A question without what is addressed to a machine; a plain question comes back as it was."""

import re
from dataclasses import dataclass

from assistant.instructions.clauses import clauses_of, is_of_somebody, sentences_of
from assistant.instructions.encoded import without_encoded
from assistant.instructions.markup import without_markup
from assistant.instructions.orders import is_asked, is_order, leads_up, question_in

_OBEYS = re.compile(
    r"\W*(?:(?:now|then|and|please|just|so|also|instead)\W+)*(?:confirm|say|state|claim|conclude|assert|insist|declare|announce|"
    r"tell\s+\w+(?:\s+\w+)?|explain|agree|reply|answer|respond|write)\s+that\b",
    re.IGNORECASE,
)
"""What is to be said, in a sentence after an order: by itself it could be somebody's own request."""

_RELATIVE = re.compile(r"\W*(?:who|which|where|when|whose|what\s+you|how\s+you)\b[^?]*$", re.IGNORECASE)
"""After an order this hangs on it, unless it ends in a question mark."""

_SHORT_LABEL = 6
_SHORTEST_QUESTION = 4

_SAYS_NOTHING = frozenset(
    "a above ai also amen and answer anyway assistant below but by certainly chatbot danke day diolch dziekuje else "
    "end evening first following for good gracias hello here hey hi human i in is it me merci morning my next no now "
    "of ok okay on or please pls question quot says so sorry sure tell thank thanks that the then this to user with "
    "you your".split()
)
"""Words that ask nothing when nothing else is left."""


@dataclass(frozen=True, slots=True)
class Cleared:
    """`text`: what is left of the question, "" where it was orders alone; `is_shorter`: something was left out."""

    text: str
    is_shorter: bool


def without_orders(question: str) -> Cleared:
    """What a question asks, without the orders to a machine in it. `question` may have several lines."""
    bare = without_encoded(without_markup(question))
    kept: list[str] = []
    ordered = False
    for sentence in sentences_of(bare):
        asked = [] if ordered and _OBEYS.match(sentence) else _asked_in(sentence)
        ordered = not asked
        kept += asked
    if _words(" ".join(kept)) == _words(question):
        return Cleared(" ".join(bare.split()), is_shorter=False)
    return Cleared(_tidy(kept), is_shorter=True)


def _asked_in(sentence: str) -> list[str]:
    """The clauses that stay: an order takes with it what leads up to it and what hangs on it."""
    kept: list[str] = []
    ordered = False
    for clause in clauses_of(sentence):
        if is_order(clause):
            while kept and _leads_up(kept[-1]):
                kept.pop()
            ordered = True
        elif ordered and _hangs_on(clause, begun=bool(kept)):
            continue
        else:
            kept.append(question_in(clause) if ordered else clause)
            ordered = False
    return kept


def _hangs_on(clause: str, begun: bool) -> bool:
    """Whether a clause after an order belongs to it: one that asks or tells of a person does not.

    `begun`: something was asked before the order, which a few words may end.
    """
    if is_of_somebody(clause):
        return False
    return (
        bool(_RELATIVE.match(clause))
        or not is_asked(clause)
        or (not begun and len(clause.split()) < _SHORTEST_QUESTION)
    )


def _leads_up(clause: str) -> bool:
    return leads_up(clause) or (
        clause.rstrip().endswith(":") and len(clause.split()) <= _SHORT_LABEL and not is_asked(clause)
    )


def _tidy(kept: list[str]) -> str:
    """What is left in one line, without greetings and labels; "" where that is nothing."""
    speaking = [
        clause for clause in kept if not leads_up(clause) and any(word not in _SAYS_NOTHING for word in _words(clause))
    ]
    left = " ".join(" ".join(speaking).split())
    left = re.sub(r"\s+([,.?!;:)])", r"\1", left).strip(" ,;:-–—|/>*([{'\"")
    return re.sub(r"^(?:input|question|query|q|task)\s*:\s*", "", left, flags=re.IGNORECASE)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
