"""Whose duty a question asks about: "does a parent have to agree?" is not answered by what a local authority must."""

import re
from collections.abc import Iterable

from assistant.knowledge.bodies import Bodies
from assistant.questions.asking import AUX

_IN_SCHOOL = frozenset(
    (
        "class or subject teacher",
        "SENCO",
        "headteacher",
        "school leaders",
        "support staff",
        "governing body",
        "school",
        "mainstream school",
        "special school",
        "maintained nursery school",
        "alternative provision",
        "independent school",
        "professionals",
    )
)
_SIDES = {
    **dict.fromkeys(_IN_SCHOOL, "school"),
    "early years provider": "early years",
    "early years practitioner": "early years",
    "college": "college",
    "local authority": "local authority",
    "parent": "family",
    "young person": "family",
    "child or young person": "family",
}
"""Who answers for whom; any other body is taken for anybody."""

_BEFORE = re.compile(r"(?:(?:the|a|an|our|my|your|their|all|every|each|any|new|small|one)\s+)*", re.IGNORECASE)
_IS_DONE_TO = re.compile(
    r"\s+(?:(?:have|has|had|got|need|needs|supposed|meant|legally|really|still|always|also|ever|to|not)\s+)*"
    r"(?:be|being|get|been)\b",
    re.IGNORECASE,
)
_SHORT = re.compile(r"\b(?:la|lea|senco|sendco|ta)s?\b")


def asks_of_another(question: str, who: Iterable[str], bodies: Bodies) -> bool:
    """Whether a question asks what one body does, and a duty binds only bodies on another side.

    `who`: the bodies that the duty binds. Where the question names none after its first auxiliary, or asks what is
    done to it ("do parents have to be told?"), it is not known and False.
    """
    text = _SHORT.sub(
        lambda match: match[0].upper().removesuffix("S") + ("s" if match[0].endswith("s") else ""), question
    )
    auxiliary = re.search(rf"\b{AUX}\s+", text, re.IGNORECASE)
    if auxiliary is None:
        return False
    begin = auxiliary.end() + len((_BEFORE.match(text[auxiliary.end() :]) or [""])[0])
    subject = next((mention for mention in bodies.mentions(text) if mention.start == begin), None)
    if subject is None or _IS_DONE_TO.match(text[subject.end :]):
        return False
    bound = {_SIDES.get(name) for name in who}
    side = _SIDES.get(subject.name)
    return side is not None and bool(bound) and None not in bound and side not in bound
