"""What an index says of itself: model, schema, fingerprint of its sources, and the report of its making."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

from assistant.errors import ReaderError
from assistant.knowledge.sources import Source

SCHEMA = 7
"""Raised whenever passages, views or their storage change shape; an older index is then built anew."""


@dataclass(frozen=True)
class SourceReport:
    """What was read of one source. `path` is where its file was at the last run, empty for the corpus itself."""

    source: Source
    file: str
    sha256: str
    verified: bool
    pages: int
    passages: int
    numbered: int = 0
    pages_without_text: tuple[int, ...] = ()
    missing: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()
    path: str = ""


@dataclass(frozen=True)
class Manifest:
    """The whole of manifest.json; `seconds` is how long the build took."""

    model: str
    weights_sha256: str
    fingerprint: str
    built: str
    views: int
    sources: tuple[SourceReport, ...]
    seconds: float = 0.0
    problems: tuple[str, ...] = ()
    schema: int = SCHEMA
    has_official_code: bool = field(default=False)

    def write(self, folder: Path) -> None:
        """Write manifest.json into an index's folder, in one step: a reader may have the index open."""
        data = asdict(self) | {
            "sources": [asdict(report) | {"source": report.source.model_dump(mode="json")} for report in self.sources]
        }
        text = json.dumps(data, indent=1, ensure_ascii=False, default=str)
        draft = folder / "manifest.json.new"
        draft.write_text(text, encoding="utf-8")
        draft.replace(folder / "manifest.json")


def read_manifest(folder: Path) -> Manifest:
    """The manifest of an index. Raises ReaderError where it cannot be read."""
    try:
        data = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        reports = tuple(
            SourceReport(
                **report
                | {"source": Source.model_validate(report["source"])}
                | {key: tuple(report[key]) for key in ("pages_without_text", "missing", "doubled")}
            )
            for report in data["sources"]
        )
        return Manifest(**data | {"sources": reports, "problems": tuple(data["problems"])})
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReaderError(f"The index in {folder} is damaged: run python -m ingest to build it again.") from error
