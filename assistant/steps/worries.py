"""A worry about somebody's safety that is told beside a question for the Code: "..., and he says his dad hits him"."""

import re

from assistant.instructions.clauses import clauses_of, sentences_of
from assistant.knowledge.signposts import Signpost
from assistant.library import Library
from assistant.questions.phrases import says
from assistant.records import Role
from assistant.retrieval.hits import first_citable, first_of
from assistant.sufficiency import is_told_in_passing

_DEEP = 30
_FEWEST_WORDS = 4

_OF_ONESELF = "personal-crisis"
_ONESELF = re.compile(r"\b(?:i|im|i['’]\w+|ive|me|myself)\b", re.IGNORECASE)


def is_a_worry(signpost: Signpost) -> bool:
    """Whether a signpost is for somebody's safety."""
    return signpost.kind == "safeguarding"


def fits_who_speaks(signpost: Signpost, words: str) -> bool:
    """Whether a worry can be meant by somebody's words: a crisis of one's own is told of oneself.

    "They say they can't cope with him" is a school's reason, no cry for help.
    """
    return signpost.id != _OF_ONESELF or bool(_ONESELF.search(words))


def worry_in_passing(question: str, library: Library) -> Signpost | None:
    """The signpost for a clause that tells of a danger, however much else is asked around it; None for none."""
    clauses = [clause.strip() for sentence in sentences_of(question) for clause in clauses_of(sentence)]
    if len(clauses) < 2:  # the whole has been looked at already
        return None
    for clause in clauses:
        fitting = [one for one in library.signposts.values() if tells_of_harm(clause, one)]
        if len(clause.split()) < _FEWEST_WORDS or not fitting:
            continue
        hits = library.search.find(clause, _DEEP)
        marker = first_of(Role.SIGNPOST, hits)
        signpost = library.signposts[marker.passage.label] if marker else None
        if marker is None or signpost not in fitting or not fits_who_speaks(signpost, clause):
            continue
        if is_told_in_passing(marker, first_citable(hits)):
            return signpost
    return None


def tells_of_harm(clause: str, signpost: Signpost) -> bool:
    """Whether a clause has one of the words of harm that belong to a worry."""
    return is_a_worry(signpost) and any(says(clause, sign) for sign in signpost.signs)
