"""A class such as 5B right after a name: together they point at one child. The year group alone stays."""

import re
from collections.abc import Iterable, Iterator

from assistant.personal_data.spans import Kind, Span

_CLASS = re.compile(
    r"(?:['’]s)?,? ?\(?(?:(?:who )?(?:is|was) )?(?:(?:in|from|of) )?(?:class )?\b([0-9]{1,2}[A-HJ-Z])\b", re.IGNORECASE
)


def find_classes(text: str, names: Iterable[Span]) -> Iterator[Span]:
    """The class that stands after a name: "in 5B", "(5B"."""
    for name in names:
        if match := _CLASS.match(text, name.end):
            yield Span(match.start(1), match.end(1), Kind.CLASS)
