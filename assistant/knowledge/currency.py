"""corpus/currency.yaml: where the text of 2015 is no longer the whole truth."""

from collections import defaultdict
from pathlib import Path
from typing import Literal

from pydantic import Field

from assistant.knowledge.yaml_file import Entry, read_yaml


class Change(Entry):
    """One change: the paragraphs concerned, what is so now, its source, when it was checked, how sure it is."""

    id: str
    paragraphs: tuple[str, ...] = Field(min_length=1)
    now: str
    source: str
    url: str = ""
    checked: str
    sure: Literal["certain", "likely", "unsure"]
    asks: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What the reader sees."""
        doubt = "" if self.sure == "certain" else " We are not certain of this: check it."
        return f"{self.now}{doubt} Source: {self.source}; checked {self.checked}."


class _CurrencyFile(Entry):
    changes: tuple[Change, ...] = ()


def read_changes(corpus: Path) -> tuple[Change, ...]:
    """Every change. Raises CorpusError where the file is off; an absent file holds none."""
    path = corpus / "currency.yaml"
    return read_yaml(path, _CurrencyFile).changes if path.is_file() else ()


def by_paragraph(changes: tuple[Change, ...]) -> dict[str, tuple[Change, ...]]:
    """The changes that concern each paragraph."""
    found: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        for paragraph in change.paragraphs:
            found[paragraph].append(change)
    return {paragraph: tuple(concerned) for paragraph, concerned in found.items()}
