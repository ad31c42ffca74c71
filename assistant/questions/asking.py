"""The words with which questions begin, shared by everything that reads one."""

import re

WH = r"(?:who|whose|whom|what|whats|what's|when|where|why|which|how)"
AUX = (
    r"(?:do|does|did|is|are|was|were|can|could|must|should|may|will|would|has|have|shall|don't|doesn't|isn't|aren't|"
    r"can't|shouldn't|dont|doesnt|isnt|cant)"
)
SUBJECT = (
    r"(?:the|a|an|they|he|she|it|we|i|you|u|there|that|this|those|these|his|her|hers|our|my|your|their|its|one|all|"
    r"both|any|anyone|anybody|someone|everyone|every|each|mum|mums|dad|dads|nan|parents?|famil(?:y|ies)|pupils?|"
    r"child(?:ren)?|kids?|young|students?|schools?|academ(?:y|ies)|nurser(?:y|ies)|colleges?|governors?|heads?|"
    r"headteachers?|teachers?|tas?|sencos?|sendcos?|staff|la|las|local|council|councils|health|social|nhs|ccg|icb|"
    r"tribunal|ofsted|ep|eps|salt|camhs|mainstream|special|providers?|settings?|early|section|sections|ehcps?|plans?)"
)

_PREPOSITION = r"(?:at|for|by|in|to|from|within|under|on|with|until|since)\s+"

START = (
    rf"(?:(?:{_PREPOSITION})?(?:who|whose|whom|which|what|whats|what's|how)\b(?!\s+(?:about\s+)?(?:if|when)\b)"
    rf"|{_PREPOSITION}when\b|(?:when|where|why)\s+(?:exactly\s+|else\s+)?{AUX}\b|{AUX}(?:\s+not)?\s+{SUBJECT}\b)"
)
"""How a question, or a part of one, begins; "when he moves" and "where the LA refuses" begin no question."""

BEGINS = re.compile(START, re.IGNORECASE)

ORDINARY = frozenset(
    "a an the and or but so if then than that this these those it its they them their there here he him his she her "
    "we us our i me my you your u who whom whose what whats when where why which how do does did done is are was were "
    "be been being can could must should may might will would has have had having shall to of in on at by for from "
    "with about into as not no yes any some all also just please pls ok right too up out need needs get gets got say "
    "says said code send sen practice mean means meant".split()
)
"""Words that tell nothing of what a question is about."""


def content_words(text: str) -> list[str]:
    """The words that tell what a text is about, in order, lower case."""
    return [word for word in re.findall(r"[a-z0-9][a-z0-9'’-]*", text.lower()) if word not in ORDINARY]
