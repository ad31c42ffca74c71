"""Which form of answer a question wants: a verdict, a definition, a list, a comparison, or none in particular."""

import re

from assistant.answer import Form
from assistant.questions.asking import AUX
from assistant.questions.compared import compared

_NAMED = r"(?:(?:our|the|my|their|its|legal|statutory|main|key) )*"
_THINGS = (
    r"(?:dut(?:y|ies)|responsibilit(?:y|ies)|obligations?|steps?|grounds|exceptions|timescales|deadlines|situations|"
    r"circumstances|requirements)"
)
_LIST = re.compile(
    "|".join(
        (
            r"(?:^|[-–:;.?,]\s*)(?:please |pls |can you )?list\b(?!s)",
            r"(?<!\bto )\blist (?:of (?!bodies)|all\b|what\b|every|the\b)",
            r"\b(?:full|complete|whole) list\b|\bchecklist|\bbullet[- ]?points?|\bas bullets",
            rf"\b(?:all|every|full|complete)\b.{{0,30}}?\b{_THINGS}\b",
            r"\b(?:everything|all (?:the )?(?:things|stuff|bits))\b.{0,40}?"
            r"\b(?:must|has to|have to|got to|should|contain|appeal)\b",
            rf"\bwhat (?:are|r) (?:all )?{_NAMED}(?:dut(?:y|ies)|responsibilities|obligations)\b",
            r"\b(?:every one|every single one|need them all|name them all|all the bits|what all|section by section)\b",
            r"\?+ all of it\b|,\s*all(?: of (?:them|it))?\W*$|\?\s*all\W*$",
        )
    ),
    re.IGNORECASE,
)
_TERM = r"['\"“‘]?(?P<term>[\w][\w'’/&() -]{1,48}?)['\"”’]?"
_BY = _TERM.replace("term", "by")
_ARTICLE = r"(?:an? |the )?"
_GREETED = r"(?:so |and |ok )?"
_WHAT_IS = (
    r"(?:meaning|means|definition|define|defined|what is (?:it|that|this)|whats that|what'?s (?:that|it|this)|"
    r"what counts|what are (?:they|those)|are what exactly)"
)
_DEFINITION = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^{_GREETED}(?:what|who)(?:'?s| is| are| or what is)?(?:(?<=s)|(?<=are))(?: or what is)? (?:meant by )?"
        rf"(?:an? |the (?:legal )?(?:definition|meaning) of |the )?{_TERM}(?: exactly| please| pls)?\W*$",
        rf"^{_GREETED}what (?:does|do|did) (?:the code |they |it )?{_ARTICLE}{_TERM}? ?(?:mean|stand for)"
        rf"(?: by {_BY})?\b",
        rf"^{_GREETED}(?:what|who) counts as {_ARTICLE}{_TERM}\W*$",
        rf"^(?:the |please )?(?:definition|meaning) (?:of|for) {_ARTICLE}{_TERM}\W*$",
        rf"^define {_ARTICLE}{_TERM}(?: in the .*)?\W*$",
        rf"^{_TERM}[ ,:–-]*{_WHAT_IS}\W*$",
        rf"^how is {_ARTICLE}{_TERM} defined\W*$",
    )
)
_ACRONYM = re.compile(r"^(?:['\"“‘](?P<quoted>[\w -]{2,40})['\"”’]|(?P<term>[A-Z][A-Za-z&]{1,6}))\s*\?*$")
_LONGEST_TERM = 7
_NO_TERM = re.compile(
    r"\b(?:bit|areas of|must|should|difference|deadline|time limit|we|i|they|he|she|his|her|our|my|maximum|minimum|"
    r"process|procedure|role of)\b",
    re.IGNORECASE,
)
_OBLIGED = re.compile(
    r"\b(?:must|should|shall|have to|has to|having to|had to|got to|gotta|need(?:s|ed)? to|require[sd]?|requirement|"
    r"compulsory|mandatory|statutory|legal(?:ly)?|(?:by|the|against the) law|duty|obliged?|compelled|bound|"
    r"obligat(?:ed|ion|ory)|supposed to|meant to|expected to|optional|necessary|need)\b",
    re.IGNORECASE,
)
_ALLOWED = re.compile(
    r"\b(?:can|could|may|allowed|permitted|able to|right to|entitled|refuse|free to|up to us)\b", re.IGNORECASE
)
_TAIL = r"(?:isn't|aren't|don't|doesn't|do|does|haven't|must|mustn't|should|shouldn't|can|can't)"
_YES_NO = re.compile(
    "|".join(
        (
            rf"(?:^|[?.!,:;–-]\s+|\b(?:and|but|so|or|then)\s+){AUX}\b",
            r"^(?:surely|so)\b|\b(?:right|correct|yes|no|true)\s*\?*$",
            rf"\b{_TAIL} (?:it|we|they|he|she|i)\s*\?*$",
            r"\b(?:or not|or is (?:it|that)|or just)\b",
            r"\bis (?:that|this|it) (?:a )?(?:must|should|law|legal|compulsory)\b",
        )
    ),
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"^(?:\W*(?:so|and|ok|hi|hello|please)\W+)*(?:who|whose|what|when|where|why|which|how)\b", re.IGNORECASE
)


def wanted(question: str) -> Form:
    """The form that a question wants; `Form.PARTS` is no matter of wording and never comes from here."""
    if _LIST.search(question):
        return Form.LIST
    if compared(question):
        return Form.COMPARISON
    if defined(question):
        return Form.DEFINITION
    return Form.VERDICT if asks_yes_or_no(question) else Form.PLAIN


def defined(question: str) -> str:
    """The term that a question wants explained; empty where it wants none."""
    text = " ".join(question.split()).strip()
    for pattern in _DEFINITION:
        match = pattern.match(text)
        if match:
            found = match.groupdict()
            term = (found.get("by") or found.get("term") or "").strip(" '\"")
            fits = 0 < len(term.split()) <= _LONGEST_TERM and not _NO_TERM.search(term)
            return term if fits else ""
    acronym = _ACRONYM.match(text)
    return acronym["term"] or acronym["quoted"] if acronym else ""


def asks_yes_or_no(question: str) -> bool:
    """Whether a question wants to hear must, should or may before anything else."""
    text = " ".join(question.split())
    yes_no = _YES_NO.search(text) and not (_OPEN.match(text) and not text.rstrip("?! ").endswith(("right", "correct")))
    return bool(yes_no) and (asks_of_a_duty(text) or asks_of_a_right(text))


def asks_of_a_duty(question: str) -> bool:
    """Whether a question asks what somebody has to do."""
    return bool(_OBLIGED.search(question))


def asks_of_a_right(question: str) -> bool:
    """Whether a question asks what somebody may do, or may refuse."""
    return bool(_ALLOWED.search(question))
