"""Whether a question stands by itself though another came before: one that is glued to the wrong topic goes astray."""

import re

from assistant.follow_ups.words import own_words, tokens

_GOES_ON = re.compile(
    r"\W*(?:and|but|so|ok(?:ay)?|then|also|or|what about|how about|what if|even if|if so|yes|yeah|no|nope|why|same|"
    r"that one)\b",
    re.IGNORECASE,
)
_POINTS_BACK = frozenset(
    "that it this they them those these he she him her his hes shes its it's they're theyre there".split()
)
_LEAVES_OUT = re.compile(r"\b(?:as well|too|have to|has to|do that|does that|the same|instead)\W*$", re.IGNORECASE)

_ASKS_OF_WHAT = re.compile(r"\W*(?:who|when|where|why|how|do|does|did|is|are|can|could|will)\b", re.IGNORECASE)
"""With one word of its own ("who pays?") such a question asks it of what was named before; "what is Portage" not."""

_BEGINNING, _TOLD = 6, 2
"""A pronoun among so many first words points back to the question before, unless as many words of the question's own
stand before it, to which it may point ("2 year check: what must it say")."""

_LONG = 20
"""A question of more words tells its own story."""

_PLAIN, _CLEAR, _VAGUE = 0.74, 0.66, 0.5
"""The best cosine of the question by itself: from the first on it stands alone even where something points back, from
the second on a short one does, and from the third on one with several words of its own. Few words need the first."""
_FEW, _SEVERAL = 2, 5


def stands_alone(question: str, nearest: float) -> bool:
    """Whether a question is whole by itself; `nearest` is the best cosine that it finds by itself."""
    words, own = tokens(question), own_words(question)
    if len(words) > _LONG:
        return True
    if _GOES_ON.match(question) or _LEAVES_OUT.search(question):
        return False
    if len(own) <= 1 and _ASKS_OF_WHAT.match(question):
        return False
    if len(own) <= _FEW or _points_back(words):
        return len(own) > 0 and nearest >= _PLAIN
    return nearest >= (_VAGUE if len(own) >= _SEVERAL else _CLEAR)


def _points_back(words: list[str]) -> bool:
    for place, word in enumerate(words[:_BEGINNING]):
        if word in _POINTS_BACK:
            return len(own_words(" ".join(words[:place]))) < _TOLD
    return False
