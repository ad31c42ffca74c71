"""What a comparison compares: "a personal budget v a direct payment", "section H1 and H2 - which goes where"."""

import re

_FEWEST, _MOST = 2, 4
_LONGEST = 9
"""A thing compared has at most so many words; more is a sentence, not a thing."""

_WHAT_DIFFERS = (
    r"(?:(?:so |and )?(?:what(?:'?s| is| are)?|explain|tell me|is there(?: any| a)?|any)\s+)?(?:the\s+|is\s+|a\s+)*"
    r"(?:main\s+|key\s+|exact\s+|real\s+|legal\s+)*(?:differences?|distinction)"
)
_SAME = (
    r"(?:are (?:they|these|those) (?:the )?same|is (?:it|that) (?:the )?same(?: thing)?|(?:the )?same(?: thing)?|"
    r"(?:which|what) goes (?:where|in which)|which (?:one )?(?:does|is) (?:what|which)|what(?:'?s| is) what|"
    rf"how (?:do|are|would) (?:they|these|the two)\b.*|what do (?:they|these|both) mean\b.*|{_WHAT_DIFFERS}\b.*|"
    r"(?:parents|people|staff) (?:mix|confuse)\b.*)"
)
_END = r"(?:[?.;,]|\s-|$)"
_VERSUS = r"(?:\bv\.?(?=\s)|\bvs\.?(?=\W)|\bversus\b|\b(?:as )?compared (?:with|to|w/?)\b|\bas opposed to\b)"
_BETWEEN = re.compile(rf"{_WHAT_DIFFERS}\s+(?:in \w+ )?between\s+(?P<things>.+?)(?:[?.;]|$)", re.IGNORECASE)
_AGAINST = re.compile(rf"^(?P<a>.+?)\s*{_VERSUS}\s+(?P<b>.+?)(?:[?.;,:]|\s-|$)", re.IGNORECASE)
_DIFFERENT = re.compile(
    rf"how(?:'?s| is| are| do| does| would)?\s+(?P<a>.+?)\s+(?:any )?(?:different|differs?|distinct)\s+"
    rf"(?:from|to|than)\s+(?P<b>.+?){_END}",
    re.IGNORECASE,
)
_COMPARE = re.compile(
    rf"^(?:please |pls |can you )?compare\s+(?P<a>.+?)\s+(?:and|with|to|against)\s+(?P<b>.+?){_END}", re.IGNORECASE
)
_SAME_FIRST = re.compile(r"^(?:is|are)\s+(?P<things>.+?)\s+(?:really |actually )?the same(?: thing)?\b", re.IGNORECASE)
_SAME_AS = re.compile(rf"^(?:is|are)\s+(?P<a>.+?)\s+the same(?: thing)? as\s+(?P<b>.+?){_END}", re.IGNORECASE)
_THEN_ASKED = re.compile(rf"^(?P<things>.+?)(?:\s*[,:;?–—]\s*|\s+-+\s*|\s+)(?:and )?{_SAME}\W*$", re.IGNORECASE)
_ONE_OR_OTHER = re.compile(r"^(?P<a>[\w' -]{2,40}?)\s+or\s+(?P<b>[\w' -]{2,40}?)\s*\?*$", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,\s*(?:and|or)\b|,|/|\band\b|\bor\b|&|\bvs?\b\.?)\s*", re.IGNORECASE)
_EDGES = re.compile(
    r"^(?:(?:so|and|or|a|an|the|our|having|being|doing|is|are|please|pls|explain|me)\s+)+"
    r"|\s+(?:in (?:the )?(?:code|terms of.*|an? (?:ehcp?|plan).*)|please|pls|for .{3,40}|\(.*\)|again|exactly|"
    r"anyway|then)$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:so |and )?(?:who|what|when|where|why|how|do|does|can|could|will|would|is|are|that|this|it|since|because)\b",
    re.IGNORECASE,
)


def compared(question: str) -> tuple[str, ...]:
    """The things that a question compares, two to four; none where it compares nothing."""
    text = " ".join(question.split()).strip(" ?!.")
    for pattern in (_BETWEEN, _DIFFERENT, _COMPARE, _SAME_AS, _AGAINST, _SAME_FIRST, _THEN_ASKED):
        match = pattern.search(text)
        if match and (things := _things(match)):
            return things
    match = _ONE_OR_OTHER.match(text)
    return _things(match) if match and len(text.split()) <= _LONGEST else ()


def _things(match: re.Match[str]) -> tuple[str, ...]:
    groups = match.groupdict()
    raw = _AND.split(groups["things"]) if "things" in groups else _sides(groups["a"], groups["b"])
    things = [_trimmed(thing) for thing in raw]
    things = [thing for thing in things if thing]
    fits = _FEWEST <= len(things) <= _MOST and all(len(t.split()) <= _LONGEST and not _ASKS.match(t) for t in things)
    return tuple(_whole(things)) if fits else ()


def _sides(a: str, b: str) -> list[str]:
    """Two sides; "traineeship v apprenticeship v internship" has three."""
    return [a.split(":")[-1], *re.split(r"\s+(?:vs?\.?|versus)\s+", b, flags=re.IGNORECASE)]


def _trimmed(thing: str) -> str:
    before = ""
    thing = thing.strip(" '\"“”‘’?.,:-")
    while thing != before:
        before, thing = thing, _EDGES.sub("", thing).strip(" '\"“”‘’?.,:-")
    return thing


def _whole(things: list[str]) -> list[str]:
    """ "Section H1 and H2": what the first thing begins with goes for a bare letter or number too."""
    first = things[0].split()
    return [
        " ".join([*first[:-1], thing]) if len(first) > 1 and re.fullmatch(r"[A-K]?\d?", thing, re.IGNORECASE) else thing
        for thing in things
    ]
