"""All finders joined: the question with a placeholder for everything that could point at a person."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.personal_data.addresses import find_addresses
from assistant.personal_data.birth_date import find_birth_dates
from assistant.personal_data.class_beside_name import find_classes
from assistant.personal_data.email_address import find_email_addresses
from assistant.personal_data.names import find_names
from assistant.personal_data.nhs_number import find_nhs_numbers
from assistant.personal_data.phone import find_phones
from assistant.personal_data.postcode import find_postcodes
from assistant.personal_data.spans import Kind, Span
from assistant.personal_data.upn import find_upns

_FINDERS = (
    find_email_addresses,
    find_upns,
    find_birth_dates,
    find_phones,
    find_nhs_numbers,
    find_addresses,
    find_postcodes,
)
"""In the order in which they may claim a stretch of the question; names come last."""

_PLACEHOLDER = re.compile(rf"\[(?:{'|'.join(kind.value for kind in Kind)})\](?:['’]s\b)?")


@dataclass(frozen=True, slots=True)
class Redacted:
    """A question without personal data: `text` with placeholders, and the kinds that were found, in order."""

    text: str
    kinds: tuple[Kind, ...] = ()

    @property
    def searchable(self) -> str:
        """The text without its placeholders, and without the commas and brackets that they leave behind."""
        text = _PLACEHOLDER.sub(" ", self.text)
        text = re.sub(r"\(\W*\)", " ", text)
        text = re.sub(r"\s+([,.?!;:)])", r"\1", " ".join(text.split()))
        text = re.sub(r"([,;:(])[,;: ]*(?=[,;:.?!)])", "", text)
        return " ".join(text.strip(" ,;:-").split())


def redact(question: str) -> Redacted:
    """The question with a placeholder for each name, date of birth, number and address of a person."""
    spans: list[Span] = []
    for find in _FINDERS:
        spans = _with(spans, find(question))
    names = list(find_names(question, frozenset(span.start for span in spans)))
    spans = _with(spans, names)
    spans = _with(spans, find_classes(question, names))
    return Redacted(_replaced(question, spans), tuple(dict.fromkeys(span.kind for span in spans)))


def _with(spans: list[Span], more: Iterable[Span]) -> list[Span]:
    """The spans in order, with those of `more` that touch none of them."""
    claimed = sorted([(span.start, 0, span) for span in spans] + [(span.start, 1, span) for span in more])
    kept: list[Span] = []
    for _, is_new, span in claimed:
        overlaps = bool(kept) and span.start < kept[-1].end
        if overlaps and is_new:
            continue
        while kept and kept[-1].end > span.start:
            kept.pop()
        kept.append(span)
    return kept


def _replaced(text: str, spans: Iterable[Span]) -> str:
    parts: list[str] = []
    last = 0
    for span in spans:
        parts += [text[last : span.start], f"[{span.kind}]"]
        last = span.end
    return "".join([*parts, text[last:]])
