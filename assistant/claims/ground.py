"""What passages say, cut into units that a sentence can be laid against: sentences, their clauses, duties."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.claims.quantities import Quantity, quantities
from assistant.claims.scopes import Scope, scopes
from assistant.claims.words import content_words, limiting_words, negations
from assistant.knowledge.bodies import Bodies
from assistant.records import Duty, Passage
from assistant.sentences import sentences

_CLAUSES = re.compile(r"[;:]\s+|,\s+(?=(?:but|while|although|whereas|and|or)\b)")
_LEADS_IN = re.compile(r"(?<=\()(?:when:? |by )")
_SHORTEST_CLAUSE = 25
"""Characters; what is shorter says too little by itself."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, clause or duty of a passage, with what it claims.

    `bodies` are in the order named, `they` those that "they" means.
    """

    text: str
    words: frozenset[str]
    quantities: frozenset[Quantity]
    scopes: tuple[Scope, ...]
    bodies: tuple[str, ...]
    they: frozenset[str]
    limits: frozenset[str]
    negations: Counter[str]


@dataclass(frozen=True, slots=True)
class Ground:
    """All that some passages say. `duty_bearers`: the bodies of their duties."""

    text: str
    units: tuple[Unit, ...]
    words: frozenset[str]
    quantities: frozenset[Quantity]
    bodies: frozenset[str]
    duty_bearers: frozenset[str]


@lru_cache(maxsize=512)
def own_sentences(passages: tuple[Passage, ...]) -> frozenset[str]:
    """The sentences and duties of passages as they stand, in the form of `same`."""
    texts = [*_texts(passages), *_duties(passages)]
    return frozenset(same(sentence) for text in texts for sentence in (*sentences(text), text))


@lru_cache(maxsize=512)
def ground_of(passages: tuple[Passage, ...], bodies: Bodies) -> Ground:
    """The ground of passages: their official wording, plain English, duties and headings."""
    texts, duties = _texts(passages), _duties(passages)
    units = [unit for text in texts for unit in _units_of(text, bodies)]
    units += [_unit(duty, bodies) for duty in duties]
    everything = "\n".join([*texts, *duties, *(heading for passage in passages for heading in passage.headings)])
    bearers = frozenset(who for passage in passages for duty in passage.duties for who in duty.who)
    return Ground(
        text=everything,
        units=tuple(units),
        words=content_words(everything),
        quantities=quantities(everything),
        bodies=bodies.named_in(everything) | bearers,
        duty_bearers=bearers,
    )


def _texts(passages: Sequence[Passage]) -> list[str]:
    return [text for passage in passages for text in (passage.text, passage.plain) if text]


def _duties(passages: Sequence[Passage]) -> list[str]:
    return [duty_text(duty, who) for passage in passages for duty in passage.duties for who in _bearers(duty)]


def same(sentence: str) -> str:
    """A sentence in the form in which two are compared: small letters, single spaces, no brackets or full stop.

    Nor the words with which a list leads in whom a duty is on, its occasion and its deadline.
    """
    bare = _LEADS_IN.sub("", sentence.lower().replace("’", "'")).replace("(", "").replace(")", "")
    return " ".join(bare.split()).lstrip("- ").removeprefix("the ").rstrip(" .;:")


def duty_text(duty: Duty, who: str) -> str:
    """A duty as a sentence about those whom it is on."""
    parts = [who, duty.modal, duty.what, duty.when or "", duty.by or ""]
    return " ".join(part for part in parts if part)


def _bearers(duty: Duty) -> tuple[str, ...]:
    """All whom a duty is on together, and each of them."""
    return duty.who if len(duty.who) == 1 else (" and ".join(duty.who), *duty.who)


def _units_of(text: str, bodies: Bodies) -> Iterator[Unit]:
    """The sentences of a text and their clauses; "they" means the bodies of the sentence before."""
    agents: frozenset[str] = frozenset()
    for sentence in _with_lead_ins(text):
        unit = _unit(sentence, bodies, agents)
        agents = _meant_by_they(unit, sentence, bodies) or agents
        yield unit
        clauses = [clause for clause in _CLAUSES.split(sentence) if len(clause) >= _SHORTEST_CLAUSE]
        if len(clauses) > 1:
            yield from (_unit(clause, bodies, agents) for clause in clauses)


def _meant_by_they(unit: Unit, sentence: str, bodies: Bodies) -> frozenset[str]:
    return unit.scopes[0].agents if unit.scopes else bodies.named_in(sentence)


def _with_lead_ins(text: str) -> Iterator[str]:
    """The sentences; an item of a list also together with what leads it in."""
    lead = ""
    for line in text.split("\n"):
        if not line.lstrip().startswith("-"):
            lead = ""
        found = sentences(line)
        yield from found
        if lead and found:
            yield f"{lead} {found[0].lstrip('- ')}"
        if found and found[-1].endswith(":"):
            lead = found[-1]


def _unit(text: str, bodies: Bodies, agents: Sequence[str] | frozenset[str] = frozenset()) -> Unit:
    return Unit(
        text,
        content_words(text),
        quantities(text),
        scopes(text, bodies, frozenset(agents)),
        tuple(mention.name for mention in bodies.mentions(text)),
        frozenset(agents),
        limiting_words(text),
        negations(text),
    )
