"""Does the question go elsewhere? By a telling phrase, as a worry about a child, or by which way it leans."""

import re
from collections.abc import Sequence

from assistant.knowledge.signposts import Signpost
from assistant.library import Library
from assistant.phrases import says, spoken
from assistant.records import Role, Towards
from assistant.retrieval.hits import Hit, first_citable, first_of
from assistant.retrieval.leaning import Leanings
from assistant.steps.worries import fits_who_speaks, is_a_worry, tells_of_harm
from assistant.sufficiency import is_told_as_a_worry, leans_away, may_be_a_worry, may_lean, outweighs
from assistant.turn import Turn

_POLITELY = re.compile(
    r"(?:(?:hi|hello|hey|please|pls|plz|ok|so|and|now|just|can you|could you|can u|could u|would you|will you|"
    r"i need you to|i want you to|i'd like you to|help me|help me to)\b[\s,:!.]*)+"
)


def signpost_meant(turn: Turn, hits: Sequence[Hit], leanings: Leanings, library: Library) -> Signpost | None:
    """The signpost that the question means, if any. `hits`: what the search finds for its own words, best first.

    A follow-up is looked at by itself: a worry about a child is one, whatever was asked before.
    """
    asked = turn.asked_alone
    said = _by_phrase(asked, library)
    if said is not None:
        return said
    hit = first_of(Role.SIGNPOST, hits)
    nearest = library.signposts[hit.passage.label] if hit else None
    if hit is not None and nearest is not None and may_lean(nearest.leans, leanings):
        harm = tells_of_harm(asked, nearest.leans, library)
        best, boundary = first_citable(hits), first_of(Role.BOUNDARY, hits)
        if is_a_worry(nearest):
            fits = fits_who_speaks(nearest, asked) and is_told_as_a_worry(nearest.leans, leanings)
            if fits and (harm or not turn.beside) and may_be_a_worry(hit, best, tells_of_harm=harm):
                return nearest
        elif outweighs(hit, best) and (boundary is None or hit.score >= boundary.score):
            return nearest
    away = leans_away(leanings)
    return library.signpost_nearest(leanings[away]) if away else None


def counts(signpost: Signpost, turn: Turn) -> bool:
    """In a part of a question, or in a follow-up, only a worry counts and what lies out of scope."""
    return not turn.beside or is_a_worry(signpost) or signpost.leans is Towards.ELSEWHERE


def _by_phrase(asked: str, library: Library) -> Signpost | None:
    words = spoken(asked)
    begun = _POLITELY.sub("", words.lstrip())
    for signpost in library.signposts.values():
        if any(says(words, phrase) for phrase in signpost.phrases):
            return signpost
        if any(re.match(rf"{re.escape(phrase)}\b", begun) for phrase in signpost.begins):
            return signpost
    return None
