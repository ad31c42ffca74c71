"""Who must do what: each claim of a sentence with the bodies it is on and the words of what is to be done."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.claims.modals import Claim, claims
from assistant.claims.words import content_words, stems_in_order
from assistant.knowledge.bodies import Bodies, Mention

_PASSIVE = re.compile(
    r"(?:\s+\w+ly|\s+also|\s+then|\s+not)*\s+(?:be|been|being)\s+(?:\w+ly\s+)?(?!able\b)\w+(?:ed|en|wn|de|ld|nt|pt|ut|ght|et|id)\b"
)
_JOINED = re.compile(
    r"^\s*(?:\([^)]*\)\s*)?(?:,|and|or|and/or|&|/|\s)*(?:the|their|its|an?|all|any|every|other|relevant)?\s*$"
)
_NEAR = 14
"""Characters between a body and its duty word: "schools, which must", "the school itself must"."""


@dataclass(frozen=True, slots=True)
class Scope:
    """A claim, the stems of what follows it up to the next, the first of these (the verb), and of its subject.

    `agents`: the bodies that it may be on; none where the sentence does not say. `surely`: they stand right before
    the duty word, so it is on all of them.
    """

    claim: Claim
    words: frozenset[str]
    verb: str
    subject: frozenset[str]
    agents: frozenset[str]
    surely: bool


def scopes(text: str, bodies: Bodies, inherited: frozenset[str] = frozenset()) -> tuple[Scope, ...]:
    """The scopes of one sentence. `inherited`: the bodies that "they" or "it" means where it names none before."""
    verbs = [claim for claim in claims(text) if claim.is_verb]
    mentions = list(bodies.mentions(text))
    found: list[Scope] = []
    agents = inherited
    for place, claim in enumerate(verbs):
        begin = verbs[place - 1].end if place else 0
        end = verbs[place + 1].start if place + 1 < len(verbs) else len(text)
        after = text[claim.end : end]
        named, surely = _agents(text, claim, after, begin, mentions)
        agents = named if surely or not found else named | agents
        agents = agents or inherited
        stems = stems_in_order(after)
        subject = content_words(text[: verbs[0].start])
        verb = next((stem for stem in stems if not stem.endswith("ly")), "")
        found.append(Scope(claim, frozenset(stems), verb, subject, agents, surely))
    return tuple(found)


def is_passive(claim: Claim, text: str) -> bool:
    """Whether the claim is of the kind "must be reviewed", whose subject has nothing to do."""
    return _PASSIVE.match(text, claim.end) is not None


def _agents(
    text: str, claim: Claim, after: str, begin: int, mentions: Sequence[Mention]
) -> tuple[frozenset[str], bool]:
    if is_passive(claim, text):
        by = re.search(r"\bby\b", after)
        start = claim.end + by.end() if by else len(text)
        after_by = [mention for mention in mentions if start <= mention.start < claim.end + len(after)]
        return frozenset(mention.name for mention in after_by[:1]), bool(after_by)
    before = [mention for mention in mentions if begin <= mention.start < claim.start]
    if not before:
        return frozenset(), False
    if claim.start - before[-1].end > _NEAR:
        return frozenset(mention.name for mention in before), False
    chain = [before[-1]]
    for earlier in reversed(before[:-1]):
        if not _JOINED.match(text[earlier.end : chain[0].start]):
            break
        chain.insert(0, earlier)
    return frozenset(mention.name for mention in chain), True
