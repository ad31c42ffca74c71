"""The report names what is missing, doubled or without text."""

from dataclasses import replace
from pathlib import Path

from assistant.index.manifest import Manifest, SourceReport
from assistant.knowledge.sources import Source
from assistant.records import CODE, Role
from ingest.blocks import ReadDocument
from ingest.build import BuildResult
from ingest.code_outline import read_code
from ingest.pdf_lines import read_pdf_lines
from ingest.report import as_json, as_text
from tests.ingest.small_code import make

SOURCE = Source(id=CODE, title="The Code", short="Code", role=Role.STATUTORY_GUIDANCE, edition="January 2015")


def result_of(document: ReadDocument) -> BuildResult:
    report = SourceReport(
        source=SOURCE,
        file="code.pdf",
        sha256="0",
        verified=True,
        pages=document.pages,
        passages=len(document.blocks),
        numbered=sum(1 for block in document.blocks if block.number),
        pages_without_text=document.pages_without_text,
        missing=document.missing,
        doubled=document.doubled,
    )
    manifest = Manifest("MiniLM", "w", "f", "2026-01-01", 12345, (report,), problems=("a.pdf is empty.",))
    return BuildResult(manifest, True, 1234, "documents or corpus changed")


def test_as_text(tmp_path: Path) -> None:
    document = read_code(read_pdf_lines(make(tmp_path / "code.pdf", twice={"8.1"}, without={"ii"})))
    first = ", ".join(document.missing[:20])
    assert document.missing[0] == "ii"
    assert as_text(result_of(document)).splitlines() == [
        "send-code-2015: code.pdf (statutory guidance, published edition)",
        f"  13 pages, {len(document.blocks)} passages",
        "  16 of 975 numbered paragraphs",
        "  pages without text: 10",
        f"  numbers missing: {first} ...",
        "  numbers twice: 8.1",
        "! a.pdf is empty.",
        "Index built (documents or corpus changed): 12,345 views, 1,234 embedded anew, model MiniLM.",
    ]


def test_an_unverified_edition_is_not_called_published(small_code: ReadDocument) -> None:
    result = result_of(small_code)
    source = SOURCE.model_copy(update={"edition": "unverified: not the published file"})
    report = replace(result.manifest.sources[0], source=source, verified=False)
    changed = replace(result, manifest=replace(result.manifest, sources=(report,)))
    assert "(statutory guidance, unverified: not the published file)" in as_text(changed).splitlines()[0]


def test_as_json(small_code: ReadDocument) -> None:
    data = as_json(result_of(small_code))
    assert (data["changed"], data["embedded"], data["problems"]) == (True, 1234, ["a.pdf is empty."])
    (source,) = data["sources"]
    assert (source["numbered"], source["pages_without_text"], source["doubled"]) == (16, [10], [])
    assert source["missing"] == list(small_code.missing)
