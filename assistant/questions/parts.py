"""A question of several parts, taken apart: "what must it cover, and who has to publish it?" asks two things."""

import re
from dataclasses import dataclass

from assistant.questions.asking import AUX, BEGINS, START, content_words

_MOST = 4
_SENTENCE = re.compile(r"(?<=[?!;])\s*|(?<=[a-z0-9)]\.)\s+(?=\S)|\n+|\s+(?=\(?[1-4a-d]\)\s)", re.IGNORECASE)
_NUMBERING = re.compile(r"^\s*(?:[-•*]|\(?[1-4a-d][).])\s+", re.IGNORECASE)
_NOUN = r"(?!(?:in|on|at|of|to|not|being|been|so|now|also|still|just|under|over|with|from|for|by)\b)\w+"
_JOINED = re.compile(
    rf"(?:\s*[,;:–—-]\s*|\s+)(?:(?:and|plus|also|then|&|\+)\s+)+(?:also\s+)?(?={START})"
    rf"|\s*[,;]\s+(?:and|plus)\s+(?={AUX}\s+{_NOUN})"
    rf"|\s*[,;–—]\s+(?={START})",
    re.IGNORECASE,
)
"""Where one question ends and the next begins."""

_LED_IN = re.compile(
    rf"[:.,–—-]\s+(?:{START}|{AUX}\b)|^(?:(?!\S*n'?t\b)\S+\s+){{1,4}}(?:what|what's|whats|how)\b", re.IGNORECASE
)
"""A question after its subject: "two year check - who writes it", "year 9 review what has to be covered"."""

_IS_ASKED = re.compile(rf"{AUX}\s", re.IGNORECASE)
_WHAT_IF = re.compile(r"(?:(?:what|how) (?:about|if)|if)\s+\w+\s+\w+", re.IGNORECASE)
_OPENER = re.compile(r"^(?:and|plus|also|so|but|then|ok|please|pls|hi|hello|quick(?: one)?|&|\+)[,:\s]+", re.IGNORECASE)
_TAG = re.compile(
    "|".join(
        (
            r"^(?:(?:is|isn't|isnt|was) (?:that|this|it)(?: (?:really|still|even))?"
            r"(?: (?:right|true|correct|ok|okay|fine|so|allowed|legal|lawful|normal|fair|it|"
            r"what the code says|in the code|enough|reasonable))?",
            r"(?:can|do|does|did|should|must|have) (?:we|they|i|he|she|it|you)(?: (?:not|really))?",
            r"(?:which|what) (?:bit|part|page|para(?:graph)?)\b.*",
            r"where (?:does|in) .{0,24}(?:say|code).*",
            r"what does (?:the code|it) (?:say|want|need|expect|think)",
            r"(?:right|wrong|true|false|yes|no) or (?:not|right|wrong|true|false|yes|no)",
            r"what (?:do|can|should) (?:we|i) do",
            r"what (?:is|are) (?:it|one|they|those)",
            r"am i (?:right|wrong)|any (?:ideas|thoughts)|who(?:'s| is) right)\W*$",
        )
    ),
    re.IGNORECASE,
)
"""What only asks again, or asks where it stands: no part by itself."""

_ELABORATES = re.compile(
    r"^(?:(?:is|are|was|do|does|or is|would) (?:it|that|this|he|she|they|we|those)\b.*\bor\b.*"
    r"|(?:is|isn't) (?:it|that|this) (?:an? |just |only |really |still |actually )*"
    r"(?:absolute |legal |statutory |firm )*(?:duty|must|should|law|requirement|good practice|guidance|advice|"
    r"compulsory|mandatory|statutory|optional)\b.*"
    r"|(?:is|isn't) it (?:per|every|each|once|twice|about|at least|up to|\d)\b.*)$",
    re.IGNORECASE,
)
"""What only spells out the question before it: "is it the birthday or the end of the year?"."""

_POINTS_BACK = re.compile(
    r"\b(?:it|its|they|them|their|theirs|he|him|his|she|her|that|this|those|these|one|ones|there|then|same)\b",
    re.IGNORECASE,
)
_NAMES_SOMETHING = 2
"""With fewer words that tell something, a first part is understood only with the one after it."""

_ENOUGH_BY_ITSELF = 5
"""A part with this many words that tell something, and no pronoun, is understood without the others."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is asked: `asks` as it was put, `leans` on the first part, or the first on the second."""

    asks: str
    leans: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """A question taken apart: what is told before anything is asked, and the parts (two to four, else none)."""

    told: str = ""
    parts: tuple[Part, ...] = ()


WHOLE = Taken()
"""A question that asks one thing."""


def take_apart(question: str) -> Taken:
    """The parts of a question; none where it asks one thing."""
    told, asked = _told_and_asked(question)
    pieces = [piece for sentence in asked for piece in _pieces(sentence)]
    kept = _without_tags(pieces)
    if len(kept) < 2:
        return WHOLE
    if len(kept) > _MOST:
        kept = [*kept[: _MOST - 1], "; ".join(kept[_MOST - 1 :])]
    return Taken(" ".join(told), tuple(_part(kept, place, bool(told)) for place in range(len(kept))))


def _part(pieces: list[str], place: int, told: bool) -> Part:
    """The first part leans on the next where it names nothing: "who decides and who pays for therapy?"."""
    piece = pieces[place]
    if place:
        return Part(piece, _leans(piece))
    names_nothing = len(content_words(piece)) < _NAMES_SOMETHING and not _POINTS_BACK.search(piece)
    return Part(piece, names_nothing and not told)


def _told_and_asked(question: str) -> tuple[list[str], list[str]]:
    """The sentences that tell something, and those that ask."""
    told: list[str] = []
    asked: list[str] = []
    for sentence in _SENTENCE.split(question):
        sentence = _begun(_NUMBERING.sub("", sentence.strip()))
        if not sentence:
            continue
        asks = _asks(sentence) or (asked and _WHAT_IF.match(sentence))
        (asked if asks else told).append(sentence)
    return told, asked


def _pieces(sentence: str) -> list[str]:
    """A sentence cut where a new question begins; what comes before the first question goes with it."""
    pieces = [_begun(piece) for piece in _JOINED.split(sentence)]
    pieces = [piece for piece in pieces if piece]
    first = next((place for place, piece in enumerate(pieces) if _asks(piece)), 0)
    return [", ".join(pieces[: first + 1]), *pieces[first + 1 :]] if pieces else []


def _begun(piece: str) -> str:
    """A piece without what leads up to it: "hi, quick one - and also"."""
    before = ""
    while piece != before:
        before, piece = piece, _OPENER.sub("", piece.strip().strip(",;:–—-").strip())
    return piece


def _asks(piece: str) -> bool:
    """Whether a piece asks by itself: "if he moves" and "when he is out" do not."""
    return bool(BEGINS.match(piece) or _LED_IN.search(piece) or _IS_ASKED.match(piece)) or piece.endswith("?")


def _without_tags(pieces: list[str]) -> list[str]:
    """The pieces that ask something of their own; what only spells out the one before is joined to it."""
    kept: list[str] = []
    for piece in pieces:
        bare = piece.strip(" ?!.")
        if _TAG.match(bare) or not (kept or content_words(bare)):
            continue
        goes_on = _ELABORATES.match(bare) or not (_asks(bare) or _WHAT_IF.match(bare))
        if kept and goes_on:
            kept[-1] = f"{kept[-1]} {piece}"
        else:
            kept.append(piece)
    return kept


def _leans(piece: str) -> bool:
    return bool(_POINTS_BACK.search(piece)) or len(content_words(piece)) < _ENOUGH_BY_ITSELF
