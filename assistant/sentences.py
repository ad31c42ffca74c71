"""Text into sentences, without stumbling over "e.g.", "i.e." and the like."""

import re

_END = re.compile(r"(?<=[.!?])(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\betc\.)(?<!\bno\.)(?<!\bvs\.)\s+(?=[\"'“‘(A-Z0-9-])")


def sentences(text: str) -> list[str]:
    """The sentences of a text in order; a list item counts as one."""
    return [part for line in text.split("\n") for part in _END.split(line.strip()) if part]
