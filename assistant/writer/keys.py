"""Opaque keys: what the model cites in place of paragraph numbers. New for every answer, mapped back by code."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.records import Passage

_LETTERS = "23456789bcdfghjkmnpqrstvwxz"
_RANDOM = 4
_GROUP = re.compile(
    r"\s*(?:\[([^\[\]\n]{1,80})\]|【([^【】\n]{1,80})】|\((\s*k[a-z0-9]{4}(?:[\s,;]+k[a-z0-9]{4})*\s*)\))", re.I
)
"""What may hold keys: any square brackets, and round ones that hold nothing else."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A sentence without its keys, and the passages that its keys stand for, each once."""

    text: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Keys:
    """The passages of one answer by key, in the order given."""

    passages: dict[str, Passage]

    def cited(self, sentence: str) -> Cited:
        """The sentence read for its keys; a key that is not of this answer stands for nothing."""
        found: dict[str, Passage] = {}
        for match in _GROUP.finditer(sentence):
            for key in re.findall(r"[a-z0-9]+", (match[1] or match[2] or match[3]).lower()):
                if key in self.passages:
                    found[key] = self.passages[key]
        return Cited(" ".join(_GROUP.sub("", sentence).split()), tuple(found.values()))


def new_keys(passages: Sequence[Passage]) -> Keys:
    """Fresh keys for passages: short enough for a small model to copy, too random to be guessed or remembered."""
    keyed: dict[str, Passage] = {}
    for passage in passages:
        while (key := "k" + "".join(secrets.choice(_LETTERS) for _ in range(_RANDOM))) in keyed:
            pass
        keyed[key] = passage
    return Keys(keyed)
