"""What a finder hands back: where personal data stands in a question, and of what kind it is."""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """A kind of personal data, as its placeholder reads."""

    NAME = "name"
    BIRTH_DATE = "date of birth"
    UPN = "UPN"
    NHS_NUMBER = "NHS number"
    PHONE = "phone"
    EMAIL = "e-mail"
    POSTCODE = "postcode"
    ADDRESS = "address"
    CLASS = "class"


class Span(NamedTuple):
    """A stretch of the question, from `start` up to `end`."""

    start: int
    end: int
    kind: Kind
