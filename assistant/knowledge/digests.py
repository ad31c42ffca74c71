"""Digests in our own words of documents that are not ours to copy: the SEND Review Guide, case studies."""

from pathlib import Path

from pydantic import Field

from assistant.knowledge.sources import Source
from assistant.knowledge.yaml_file import Entry, read_yaml


class Section(Entry):
    """A part of a digest: `n` is what its citation prints, `see` the Code's paragraphs that it connects to,
    `prompts` questions of our own for a school to put to itself."""

    n: str
    heading: str
    plain: str = Field(min_length=20)
    see: tuple[str, ...] = ()
    prompts: tuple[str, ...] = ()
    asks: tuple[str, ...] = Field(min_length=4)


class Digest(Entry):
    """One document's digest; `phase` and `need` are those of a case study."""

    source: Source
    phase: str = ""
    need: str = ""
    sections: tuple[Section, ...]


def read_digests(corpus: Path) -> list[Digest]:
    """Every digest, in name order. Raises CorpusError where a file is off."""
    folders = ("review_guide", "case_studies")
    return [read_yaml(path, Digest) for folder in folders for path in sorted((corpus / folder).glob("*.yaml"))]
