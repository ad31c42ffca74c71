"""Dates of birth: a date beside a word of birth. Other dates are deadlines and stay."""

import re
from collections.abc import Iterator

from assistant.personal_data.spans import Kind, Span

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:(?:19|20)[0-9]{2}|'?[0-9]{2})(?![0-9])"
_FIGURES = r"(?:[0-9]{1,2}([/.\- ])[0-9]{1,2}\1[0-9]{2,4}|(?:19|20)[0-9]{2}[/.-][0-9]{1,2}[/.-][0-9]{1,2})(?![0-9])"
_WHOLE = rf"(?:{_FIGURES}|{_DAY} ?(?:of )?{_MONTH},? ?{_YEAR}|{_MONTH} {_DAY},? {_YEAR})"
_PART = rf"(?:{_DAY} (?:of )?{_MONTH}|{_MONTH},? {_YEAR}|{_MONTH} {_DAY})"
_LABEL = r"(?:d\.?o\.?b\b\.?|date of birth|birth ?date|birthday)"
_LINK = r"\s?[:=,(-]?\s?(?:(?:is|was|on|the|of) ){0,3}"

_FORMS = (
    re.compile(rf"\b{_LABEL}{_LINK}(?:{_WHOLE}|{_PART})", re.IGNORECASE),
    re.compile(rf"\b(?:born|b\.)\s?[:(-]?\s?(?:(?:on|the) ){{0,2}}{_WHOLE}", re.IGNORECASE),
    re.compile(rf"(?<![0-9/.-]){_WHOLE},? ?\(?{_LABEL}", re.IGNORECASE),
    re.compile(r"\bdob(?=[0-9])[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}(?![0-9])", re.IGNORECASE),
)
_BIRTH = re.compile(r"birth|born|dob|d\.o\.?b|\bb\.", re.IGNORECASE)


def find_birth_dates(text: str) -> Iterator[Span]:
    """Every date of birth, with the word that makes it one. Day and month alone count only after "date of birth"."""
    if not _BIRTH.search(text):
        return
    for form in _FORMS:
        for match in form.finditer(text):
            yield Span(match.start(), match.end(), Kind.BIRTH_DATE)
