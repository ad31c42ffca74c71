"""E-mail addresses."""

import re
from collections.abc import Iterator

from assistant.personal_data.spans import Kind, Span

_FORM = re.compile(r"(?<![\w.+-])[\w+-][\w.+'-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}")


def find_email_addresses(text: str) -> Iterator[Span]:
    """Every e-mail address."""
    if "@" not in text:
        return
    for match in _FORM.finditer(text):
        yield Span(match.start(), match.end(), Kind.EMAIL)
