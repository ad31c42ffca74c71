"""The report of a run, for a reader or as JSON."""

from typing import Any

from assistant import paragraph_number
from assistant.records import CODE
from ingest.build import BuildResult


def as_json(result: BuildResult) -> dict[str, Any]:
    """The report as plain data."""
    return {
        "changed": result.changed,
        "why": result.why,
        "embedded": result.embedded,
        "views": result.manifest.views,
        "model": result.manifest.model,
        "built": result.manifest.built,
        "sources": [
            {
                "source": report.source.id,
                "title": report.source.title,
                "role": report.source.role.value,
                "edition": report.source.edition,
                "file": report.file,
                "verified": report.verified,
                "pages": report.pages,
                "passages": report.passages,
                "numbered": report.numbered,
                "pages_without_text": list(report.pages_without_text),
                "missing": list(report.missing),
                "doubled": list(report.doubled),
            }
            for report in result.manifest.sources
        ],
        "problems": list(result.manifest.problems),
    }


def as_text(result: BuildResult) -> str:
    """The report as lines for a terminal."""
    whole = len(paragraph_number.all_numbers())
    lines = []
    for report in result.manifest.sources:
        known = "published edition" if report.verified else report.source.edition or "own document"
        lines.append(f"{report.source.id}: {report.file} ({report.source.role.value}, {known})")
        lines.append(f"  {report.pages} pages, {report.passages} passages")
        if report.source.id.startswith(CODE) and report.pages:
            lines.append(f"  {report.numbered} of {whole} numbered paragraphs")
        for what, values in (
            ("pages without text", report.pages_without_text),
            ("numbers missing", report.missing),
            ("numbers twice", report.doubled),
        ):
            if values:
                shown = ", ".join(str(value) for value in values[:20])
                lines.append(f"  {what}: {shown}{' ...' if len(values) > 20 else ''}")
    lines += [f"! {problem}" for problem in result.manifest.problems]
    done = "built" if result.changed else "up to date"
    lines.append(
        f"Index {done} ({result.why}): {result.manifest.views:,} views, {result.embedded:,} embedded anew, "
        f"model {result.manifest.model}."
    )
    return "\n".join(lines)
