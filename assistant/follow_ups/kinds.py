"""The kinds of follow-up: each is resolved in its own way."""

import re
from enum import StrEnum

from assistant.follow_ups.listed import place_named
from assistant.follow_ups.places import place_in, without_place
from assistant.follow_ups.words import own_words, tokens


class Kind(StrEnum):
    """What a follow-up asks of what came before."""

    CHECK = "check"  # must or should? says who? which paragraph?: the same paragraph again
    ONWARD = "onward"  # yes, go on, tell me more: what stands beside it
    LISTED = "listed"  # the second one: something of a list that was shown
    SWAP = "swap"  # what about nursery?: the same question of another setting
    POINTING = "pointing"  # how often? and who?: nothing of its own beside the question word
    OWN = "own"  # and who pays for the taxi?: words of its own beside the earlier question's


_POINTERS = frozenset(
    "a an the this that these those it its it's is was and or but so then do does did what whats what's which one ones "
    "about me us you i we of on in to at for can please pls ok okay just only actually really there they".split()
)
_CHECKS = frozenset(
    "must should may shall law laws legal legally statutory compulsory mandatory optional obligatory required binding "
    "requirement duty guidance advice advisory recommendation paragraph para paragraphs page number reference ref "
    "source chapter section citation evidence where say says said saying written wrote state states quote quotation "
    "wording words exact exactly sure certain right true correct wrong code cop officially".split()
)
_CHECK_FILLER = _POINTERS | frozenset("be cant can't be are have who them him".split())
_MORE = frozenset(
    "yes yeah yep yup ya aye k sure more tell continue carry go next else anything further detail details explain "
    "expand elaborate example examples full great good nice fine thanks interesting".split()
)
_BARE = re.compile(r"\W*(?:(?:that|this|the|it|the same)(?: one)?|and|ok|okay|so|then)\W*", re.IGNORECASE)
_WONDERS = re.compile(r"\W*(?:really|seriously|is (?:it|that so)|are you sure|since when|no way)\W*", re.IGNORECASE)
_SWAP_FILLER = _POINTERS | frozenset(
    "how if same goes go too as well have has also instead with our were we're us are apply applies not by".split()
)


def kind_of(question: str) -> Kind:
    """The kind that `question` is, if it is a follow-up at all."""
    words = tokens(question)
    if _WONDERS.fullmatch(question) or (_any(words, _CHECKS) and _all(words, _CHECKS | _CHECK_FILLER)):
        return Kind.CHECK
    if place_named(question) is not None:
        return Kind.LISTED
    if _BARE.fullmatch(question) or (_any(words, _MORE) and _all(words, _MORE | _POINTERS)):
        return Kind.ONWARD
    if place_in(question) and _all(tokens(without_place(question)), _SWAP_FILLER):
        return Kind.SWAP
    return Kind.OWN if own_words(question) else Kind.POINTING


def _any(words: list[str], known: frozenset[str]) -> bool:
    return any(word in known for word in words)


def _all(words: list[str], known: frozenset[str]) -> bool:
    return all(word in known for word in words)
