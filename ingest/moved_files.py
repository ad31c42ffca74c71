"""A document that lies elsewhere now, with the same content: the index stays, its manifest learns the new place."""

from collections.abc import Iterable
from dataclasses import replace

from assistant.index.manifest import Manifest
from ingest.find_documents import Found


def where_files_are(manifest: Manifest, documents: Iterable[Found]) -> Manifest:
    """The manifest with the path at which each source's file, known by its sha256, was found this time."""
    paths = {found.sha256: str(found.path.absolute()) for found in documents}
    sources = tuple(replace(report, path=paths.get(report.sha256, report.path)) for report in manifest.sources)
    return replace(manifest, sources=sources)
