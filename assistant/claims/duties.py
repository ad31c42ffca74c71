"""Whether the duties that a sentence claims are those of its ground: the same force, action and body."""

from collections.abc import Sequence

from assistant.claims.ground import Ground, Unit
from assistant.claims.modals import Claim, claims, is_met
from assistant.claims.scopes import Scope, is_passive, scopes
from assistant.claims.words import content_words, overlap
from assistant.knowledge.bodies import Bodies

_LEAST = 0.4
"""The least overlap of what is to be done with a duty of the ground."""
_AS_NEAR = 0.98
"""Another force may not come nearer than this allows: then the sentence has the wrong one."""


def duties_hold(sentence: str, ground: Ground, near: Sequence[Unit], bodies: Bodies) -> str:
    """What speaks against the claims of a sentence; empty where nothing does."""
    for scope in scopes(sentence, bodies):
        if found := _scope_holds(scope, sentence, ground):
            return found
    for claim in claims(sentence):
        if not claim.is_verb and not (_stands_in(claim, near) or _is_the_nearest(claim, sentence, ground)):
            return f"duty: {claim.wording}"
    return ""


def _scope_holds(scope: Scope, sentence: str, ground: Ground) -> str:
    """The ground's duties nearest in matter must have this force, this verb and this body."""
    words = _matter(scope, sentence)
    scored = [(overlap(words, other.words | other.subject), other) for unit in ground.units for other in unit.scopes]
    best = max((score for score, _ in scored), default=0.0)
    met = [
        other
        for score, other in scored
        if score >= max(_LEAST, _AS_NEAR * best) and is_met(scope.claim, other.claim) and _same_verb(scope, other)
    ]
    if not met:
        return f"duty: {scope.claim.wording}"
    agents = scope.agents
    if not agents or (is_passive(scope.claim, sentence) and not scope.surely):
        return ""
    return "" if any(_on_the_same(scope, other, ground) for other in met) else f"on whom: {', '.join(sorted(agents))}"


def _matter(scope: Scope, sentence: str) -> frozenset[str]:
    """What is to be done, with what it is done to where that comes first."""
    passive = is_passive(scope.claim, sentence)
    return scope.words | scope.subject if passive or len(scope.words) < 2 else scope.words


def _same_verb(scope: Scope, other: Scope) -> bool:
    return not scope.verb or scope.verb in other.words


def _on_the_same(scope: Scope, other: Scope, ground: Ground) -> bool:
    theirs = other.agents or ground.duty_bearers or ground.bodies
    return scope.agents <= theirs if scope.surely else bool(scope.agents & theirs)


def _stands_in(claim: Claim, near: Sequence[Unit]) -> bool:
    """Whether a near sentence has the very words."""
    return any(other.wording == claim.wording for unit in near for other in claims(unit.text))


def _is_the_nearest(claim: Claim, sentence: str, ground: Ground) -> bool:
    """Whether the duty nearest in matter to the whole sentence bears out its claim ("it is mandatory that")."""
    words = content_words(sentence)
    scored = [(overlap(words, other.words), other.claim) for unit in ground.units for other in unit.scopes]
    best = max((score for score, _ in scored), default=0.0)
    return any(is_met(claim, other) for score, other in scored if score >= max(_LEAST, _AS_NEAR * best))
