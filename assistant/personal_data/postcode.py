"""Full United Kingdom postcodes; the first half alone says no more than a district and stays."""

import re
from collections.abc import Iterator

from assistant.personal_data.spans import Kind, Span

_AREAS = frozenset(
    """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY
    G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR
    NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA
    WC WD WF WN WR WS WV YO ZE
    """.split()
)
_FORM = re.compile(
    r"(?:\bpost ?code(?:\sis)?\s?[:=]?\s?)?"
    r"(?<![\w.])([A-Z]{1,2})([0-9][0-9A-Z]?) ?([0-9])([ABD-HJLNP-UW-Z]{2})(?!\w)",
    re.IGNORECASE,
)
_NOT_IN_SMALL_LETTERS = frozenset("st nd rd th hr ft ds ta".split())
"""Second halves that are an ordinal or a unit where they are not in capitals: "E5 4th", "L3 1hr"."""


def find_postcodes(text: str) -> Iterator[Span]:
    """Every full postcode, with the word before it."""
    for match in _FORM.finditer(text):
        if match[1].upper() in _AREAS and match[4] not in _NOT_IN_SMALL_LETTERS:
            yield Span(match.start(), match.end(), Kind.POSTCODE)
