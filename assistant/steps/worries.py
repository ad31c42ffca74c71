"""A worry about somebody's safety that is told beside a question for the Code: "..., and he says his dad hits him"."""

import re
from collections.abc import Mapping

from assistant.instructions.clauses import clauses_of, sentences_of
from assistant.knowledge.signposts import Signpost
from assistant.library import Library
from assistant.phrases import says, spoken
from assistant.records import Towards
from assistant.sufficiency import is_a_worry_told

_FEWEST_WORDS = 4
_TELLS_OF_ANOTHER = 6
"""The fewest words of a clause that tells something of another without a word of harm: "she wants them to" does not."""
_LONG = 16
"""The fewest words of a question that has room for a story."""
_WORRIES = (Towards.A_WORRY, Towards.A_CRISIS)

_ONESELF = re.compile(r"\b(?:i|im|i['’]\w+|ive|me|myself)\b", re.IGNORECASE)

_OF_ANOTHER = re.compile(
    r"\W*(?:(?:and|but|then|so|or|because|since|as|that|when|also)\W+)*(?:he|she|his|her|"
    r"(?:a|an|the|this|that|one of (?:my|our|the)|my|our)\s+(?:[\w-]+\s+){0,2}(?:boy|girl|child|"
    r"children|pupil|student|kid|lad|daughter|son|mum|dad|mother|father|carer|teacher|ta|brother|sister|uncle|baby|teenager))\b",
    re.IGNORECASE,
)


def is_a_worry(signpost: Signpost) -> bool:
    """Whether a signpost is for somebody's safety."""
    return signpost.kind == "safeguarding"


def fits_who_speaks(signpost: Signpost, words: str) -> bool:
    """Whether a worry can be meant by somebody's words: a crisis of one's own is told of oneself.

    "They say they can't cope with him" is a school's reason, no cry for help.
    """
    return signpost.leans is not Towards.A_CRISIS or bool(_ONESELF.search(words))


def worry_told(question: str, library: Library, *, whole: bool = True) -> Signpost | None:
    """The signpost for words that tell of a danger, however much else is asked around them; None for none.

    `whole`: the question stands by itself, and is no part of another or follow-up.
    """
    for told in (question, *_clauses(question)):
        if len(told.split()) < _FEWEST_WORDS:
            continue
        harms = {worry: tells_of_harm(told, worry, library) for worry in _WORRIES}
        # A look at a clause takes as long as one at the whole question: it has to be of another, or of harm.
        if told is question or any(harms.values()) or _tells_of_another(told):
            long = whole and told is question and len(told.split()) >= _LONG
            signpost = _worry_in(told, harms, library, long=long)
            if signpost is not None:
                return signpost
    return None


def _tells_of_another(told: str) -> bool:
    return len(told.split()) >= _TELLS_OF_ANOTHER and _OF_ANOTHER.match(told) is not None


def _worry_in(told: str, harms: Mapping[Towards, bool], library: Library, *, long: bool) -> Signpost | None:
    leanings = library.leanings(told)
    for worry, harm in harms.items():
        signpost = library.signpost_nearest(leanings[worry]) if worry in leanings else None
        if signpost is None or not fits_who_speaks(signpost, told):
            continue
        # Few of one's own troubles are a crisis: that needs a word of it.
        if (harm or worry is Towards.A_WORRY) and is_a_worry_told(leanings, worry, tells_of_harm=harm, long=long):
            return signpost
    return None


def _clauses(question: str) -> list[str]:
    """The clauses of a question that has several."""
    clauses = [clause.strip() for sentence in sentences_of(question) for clause in clauses_of(sentence)]
    return clauses if len(clauses) > 1 else []


def tells_of_harm(words: str, towards: Towards, library: Library) -> bool:
    """Whether some words hold a sign of harm, of the worries that lean the same way."""
    told = spoken(words)
    fitting = (signpost for signpost in library.signposts.values() if signpost.leans is towards)
    return any(says(told, sign) for signpost in fitting for sign in signpost.signs)
