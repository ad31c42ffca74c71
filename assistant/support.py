"""Whether passages bear out a sentence: its numbers, duties, bodies and names, laid against what they say.

A sentence of a passage bears itself out. Any other brings in no new words of matter, and is held against the
passage's sentences, clauses and duties that come nearest to it. Where in doubt a sentence is not borne out: the
passage's own stands ready to take its place.
"""

from collections.abc import Sequence

from assistant.claims.duties import duties_hold
from assistant.claims.ground import Ground, Unit, ground_of, own_sentences, same
from assistant.claims.modals import claims
from assistant.claims.names import are_named, names
from assistant.claims.quantities import is_among, quantities
from assistant.claims.words import content_words, limiting_words, negations, overlap, times
from assistant.knowledge.bodies import Bodies
from assistant.records import Passage
from assistant.sentences import sentences

_SHARED_WITH_ONE = 0.45
"""The least overlap with the nearest unit."""
_EXCEPTIONS = frozenset({"unless", "except", "only"})
"""What may not be left out where every near sentence has it."""
_AS_NEAR = 0.85
"""Units count as near that overlap with a sentence this share of what the nearest does."""


def supporting(text: str, passages: Sequence[Passage], bodies: Bodies) -> tuple[Passage, ...]:
    """The passages that bear out a text: each that does so alone, else all together where only that will do.

    None where it says what they do not.
    """
    alone = tuple(passage for passage in passages if not objection(text, (passage,), bodies))
    if alone or len(passages) < 2:
        return alone
    return tuple(passages) if not objection(text, passages, bodies) else ()


def objection(text: str, passages: Sequence[Passage], bodies: Bodies) -> str:
    """What speaks against a text, for those who look into it; empty where the passages bear it out."""
    if not passages:
        return "no passage"
    own = own_sentences(tuple(passages))
    if same(text) in own:
        return ""
    others = [sentence for sentence in sentences(text) if same(sentence) not in own]
    if not others:
        return "no words" if not text.strip() else ""
    ground = ground_of(tuple(passages), bodies)
    return next((found for sentence in others if (found := _objection(sentence, ground, bodies))), "")


def _objection(sentence: str, ground: Ground, bodies: Bodies) -> str:
    words = content_words(_without_bodies(sentence, bodies))
    new = words - ground.words
    if new or not words:
        return f"words: {', '.join(sorted(new))}"
    near = _near(words, ground)
    if not near:
        return "nothing near"
    return (
        _strange_bodies(sentence, ground, bodies)
        or _numbers(sentence, near, ground)
        or _names(sentence, ground, bodies)
        or duties_hold(sentence, ground, near, bodies)
        or _swapped_bodies(sentence, near, bodies)
        or _limits(sentence, near)
    )


def _without_bodies(sentence: str, bodies: Bodies) -> str:
    """Bodies have several names; whether they are the right ones is looked at apart."""
    for mention in reversed(list(bodies.mentions(sentence))):
        sentence = f"{sentence[: mention.start]}{sentence[mention.end :]}"
    return sentence


def _near(words: frozenset[str], ground: Ground) -> tuple[Unit, ...]:
    """The units nearest to some words, all that are as good as the best."""
    scored = [(overlap(words, unit.words), unit) for unit in ground.units]
    best = max((score for score, _ in scored), default=0.0)
    if best < _SHARED_WITH_ONE:
        return ()
    return tuple(unit for score, unit in scored if score >= _AS_NEAR * best)


def _numbers(sentence: str, near: Sequence[Unit], ground: Ground) -> str:
    """Each number must stand, with its unit, in a sentence near to this one."""
    for quantity in quantities(sentence):
        if quantity.is_ordinary:
            continue
        if not is_among(quantity, ground.quantities) or not any(is_among(quantity, unit.quantities) for unit in near):
            return f"number: {quantity.value} {quantity.unit}".rstrip()
    counted = {quantity.unit.split()[-1] for quantity in quantities(sentence) if quantity.unit}
    bare = times(sentence).difference(counted, *(times(unit.text) for unit in near))
    return f"number: {', '.join(sorted(bare))}" if bare else ""


def _strange_bodies(sentence: str, ground: Ground, bodies: Bodies) -> str:
    strange = bodies.named_in(sentence) - ground.bodies
    return f"bodies: {', '.join(sorted(strange))}" if strange else ""


def _swapped_bodies(sentence: str, near: Sequence[Unit], bodies: Bodies) -> str:
    """Its bodies must be named in this order by a near sentence: to swap two of them changes who does what."""
    mentions = list(bodies.mentions(sentence))
    named = [mention.name for mention in mentions]
    verbs = [claim.start for claim in claims(sentence) if claim.is_verb]
    leads = bool(mentions and verbs and mentions[0].start < verbs[0])
    for unit in near:
        if _in_this_order(named, unit.bodies) or (
            leads and named[0] in unit.they and _in_this_order(named[1:], unit.bodies)
        ):
            return ""
    return f"order of bodies: {', '.join(named)}"


def _in_this_order(named: Sequence[str], ground: Sequence[str]) -> bool:
    rest = iter(ground)
    return all(name in rest for name in named)


def _names(sentence: str, ground: Ground, bodies: Bodies) -> str:
    wanted = names(_without_bodies(sentence, bodies))
    return "" if are_named(wanted, ground.text) else f"names: {', '.join(sorted(wanted))}"


def _limits(sentence: str, near: Sequence[Unit]) -> str:
    """It denies what a near sentence denies, has its "only" or "before" from one, and leaves out no exception."""
    denied = negations(sentence)
    if not any(denied <= unit.negations and bool(denied) is bool(unit.negations) for unit in near):
        return "negation"
    own = limiting_words(sentence)
    limits = own.difference(*(unit.limits for unit in near))
    if limits:
        return f"limits: {', '.join(sorted(limits))}"
    left_out = _EXCEPTIONS.intersection(*(unit.limits for unit in near)) - own
    return f"left out: {', '.join(sorted(left_out))}" if left_out else ""
