"""corpus/boundaries.yaml: what people believe the Code says and it does not, with where to look instead."""

from pathlib import Path

from pydantic import Field

from assistant.knowledge.yaml_file import Entry, read_yaml


class Boundary(Entry):
    """One such belief: `says` the sentence that corrects it, `instead` what is near, `see` the nearest paragraphs."""

    id: str
    asks: tuple[str, ...] = Field(min_length=4)
    says: str
    instead: str = ""
    see: tuple[str, ...] = ()


class _BoundariesFile(Entry):
    boundaries: tuple[Boundary, ...] = ()


def read_boundaries(corpus: Path) -> dict[str, Boundary]:
    """The boundaries by id. Raises CorpusError where the file is off; an absent file holds none."""
    path = corpus / "boundaries.yaml"
    found = read_yaml(path, _BoundariesFile).boundaries if path.is_file() else ()
    return {boundary.id: boundary for boundary in found}
