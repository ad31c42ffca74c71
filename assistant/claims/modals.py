"""The duties that a text claims: must, should, may and their opposites, in all the words people put them in."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Force(StrEnum):
    """How strong a claim is; the value is the Code's own word for it."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    MUST_NOT = "must not"
    SHOULD_NOT = "should not"
    NEED_NOT = "need not"
    WILL = "will"


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: its force, its wording brought to one form, and where its words stand in the text."""

    force: Force
    wording: str
    start: int
    end: int

    @property
    def is_literal(self) -> bool:
        """Whether it uses the Code's own word."""
        return self.wording == self.force.value

    @property
    def is_verb(self) -> bool:
        """Whether what must be done follows, and who must do it comes before."""
        return self.wording in _VERBS


_BE = r"(?:is|are|was|were|be|been|being)"
_NOT = r"(?:not|never)"
_LEGAL = r"(?:legally |statutorily |strictly |formally )?"
_DUTY = r"(?:dut(?:y|ies)|obligations?|requirements?)"
_BINDING = r"(?:required|obliged|obligatory|mandatory|compulsory|necessary|bound|expected|a requirement|a duty)"

# The first wording that fits counts, so opposites come before what they are the opposite of.
_WORDINGS: tuple[tuple[Force, str, str], ...] = (
    (Force.NEED_NOT, "need not", r"needs? not|needn't"),
    (
        Force.NEED_NOT,
        "not have to",
        r"(?:(?:do|does|did) not|don't|doesn't|didn't|never|not) (?:have|has|need|needs) to|without having to",
    ),
    (Force.NEED_NOT, "not required", rf"(?:{_BE} )?(?:{_NOT}|isn't|aren't) {_LEGAL}{_BINDING}"),
    (Force.NEED_NOT, "no duty", rf"no (?:legal |statutory |such )?(?:{_DUTY}|need)|(?:{_BE} )?(?:exempt|optional)"),
    (Force.MUST_NOT, "must not", rf"must(?: also)? {_NOT}|mustn't|shall {_NOT}"),
    (Force.MUST_NOT, "may not", r"may not"),
    (Force.MUST_NOT, "cannot", r"cannot|can't|can not|can never|could not|couldn't"),
    (
        Force.MUST_NOT,
        "not allowed",
        rf"(?:{_NOT}|isn't|aren't) (?:be )?(?:allowed|permitted|entitled|free)|no (?:right|entitlement|power)",
    ),
    (
        Force.MUST_NOT,
        "forbidden",
        r"forbidden|forbids?|prohibit(?:ed|s)|banned|bans?|unlawful(?:ly)?|illegal(?:ly)?",
    ),
    (Force.SHOULD_NOT, "should not", rf"should(?: also)? {_NOT}|shouldn't|ought not"),
    (Force.MUST, "must", r"must"),
    (Force.MUST, "shall", r"shall"),
    (Force.MUST, "have to", r"(?:has|have|had|having) (?:got )?to"),
    (Force.MUST, "need to", r"needs? to"),
    (Force.MUST, "required to", r"required to"),
    (Force.MUST, "required", r"required?|requires|requiring|requirements?"),
    (Force.MUST, "obliged to", r"(?:obliged|obligated|bound|compelled|forced) to"),
    (Force.MUST, "obliged", r"oblige[ds]?|obligations?|obligat(?:ed|ory)|compelled"),
    (Force.MUST, "mandatory", r"mandatory|compulsory|non-negotiable|imperative|no (?:choice|option|alternative) but"),
    (Force.MUST, "legally", r"legally|by law|in law|the law says"),
    (Force.MUST, "duty", r"(?:legal|statutory|absolute) (?:dut(?:y|ies)|right)|dut(?:y|ies)"),
    (Force.SHOULD, "should", r"should"),
    (
        Force.SHOULD,
        "expected",
        rf"(?:{_BE} )?(?:expected|recommended|advised|supposed|meant|encouraged) to|ought to|had better",
    ),
    (Force.MUST, "is to", r"(?:is|are) to(?= [a-z]+)"),
    (Force.MAY, "may", r"may"),
    (Force.MAY, "can", r"can|could|might"),
    (Force.MAY, "able", r"able to"),
    (Force.MAY, "allowed to", r"(?:allowed|permitted|free) to"),
    (
        Force.MAY,
        "entitled",
        r"entitled|entitlements?|discretion|right to",
    ),
    (Force.WILL, "will", r"will|won't|would"),
)
_VERBS = {
    "must", "shall", "have to", "need to", "should", "may", "can", "must not", "may not", "cannot", "should not",
    "need not", "not have to", "is to", "will", "required to", "obliged to", "allowed to", "expected",
}  # fmt: skip
_PATTERN = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<w{n}>{words})" for n, (_, _, words) in enumerate(_WORDINGS)) + r")(?![\w-])"
)


def claims(text: str) -> tuple[Claim, ...]:
    """The claims of a text in order. The month of May is written with a capital and claims nothing."""
    text = text.replace("’", "'")
    found = []
    for match in _PATTERN.finditer(text[:1].lower() + text[1:] if not text.startswith("May ") else text):
        force, wording, _ = _WORDINGS[int((match.lastgroup or "w0")[1:])]
        found.append(Claim(force, wording, match.start(), match.end()))
    return tuple(found)


def is_met(claim: Claim, ground: Claim) -> bool:
    """Whether a source's claim bears out this one: the Code's own word, or the same words.

    Only the Code's own word bears out itself: "must" is not drawn from "needs to".
    """
    if claim.force is not ground.force:
        return claim.force is Force.WILL and ground.force is Force.MUST and ground.is_literal
    return ground.is_literal or claim.wording == ground.wording
