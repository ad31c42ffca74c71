"""corpus/bodies.yaml: the controlled list of bodies that the Code puts duties on."""

from pathlib import Path

from assistant.knowledge.yaml_file import Entry, read_yaml


class Body(Entry):
    """A body, as duties name it; `also` are other words for it, `note` says whom it takes in."""

    name: str
    also: tuple[str, ...] = ()
    note: str = ""


class BodiesFile(Entry):
    """The whole list."""

    bodies: tuple[Body, ...]


def read_bodies(corpus: Path) -> frozenset[str]:
    """The names that a duty's `who` may use."""
    return frozenset(body.name for body in read_yaml(corpus / "bodies.yaml", BodiesFile).bodies)
