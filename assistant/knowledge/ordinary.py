"""corpus/ordinary.yaml: what people tell beside a question that sounds like a worry and is none."""

from pathlib import Path

from assistant.knowledge.yaml_file import Entry, read_yaml


class Ordinary(Entry):
    """Clauses that tell of no danger (`tells`), and in one sentence what they have in common (`says`)."""

    says: str = ""
    tells: tuple[str, ...] = ()


def read_ordinary(corpus: Path) -> Ordinary:
    """The ordinary words. Raises CorpusError where the file is off; an absent file holds none."""
    path = corpus / "ordinary.yaml"
    return read_yaml(path, Ordinary) if path.is_file() else Ordinary()
