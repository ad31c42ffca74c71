"""One hash over everything that an index is made from: the same hash, nothing to do."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from assistant.index.embedding import ModelIdentity
from assistant.index.manifest import SCHEMA
from ingest.find_documents import Found


def fingerprint(model: ModelIdentity, documents: Iterable[Found], corpus: Path) -> str:
    """The sha256 over schema, model, each document's content and role, and each corpus file's content."""
    digest = hashlib.sha256(f"{SCHEMA}|{model.name}|{model.weights_sha256}".encode())
    for found in documents:
        digest.update(f"|{found.source.model_dump_json()}|{found.sha256}".encode())
    for path in sorted([*corpus.rglob("*.yaml"), *corpus.rglob("*.toml")]):
        digest.update(f"|{path.relative_to(corpus)}|".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
