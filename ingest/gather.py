"""Every passage of an index: the documents' own, joined with the corpus where they are the Code, and the corpus's."""

from pathlib import Path

from assistant.errors import DocumentError
from assistant.index.manifest import SourceReport
from assistant.knowledge.currency import read_changes
from assistant.knowledge.digests import read_digests
from assistant.knowledge.paragraphs import read_chapters
from assistant.knowledge.sources import Source
from assistant.records import CODE, Passage
from ingest.blocks import ReadDocument
from ingest.documents_here import Say
from ingest.find_documents import Found
from ingest.join_knowledge import join_code, passages_of
from ingest.knowledge_passages import digest_passages, marker_passages
from ingest.read_document import read_document


def gather(
    corpus: Path, known: tuple[Source, ...], documents: list[Found], problems: list[str], say: Say
) -> tuple[list[Passage], list[SourceReport]]:
    """The passages and a report for each source; a document that cannot be read is named in `problems`, left out."""
    official: list[Passage] = []
    others: list[Passage] = []
    reports = []
    for found in documents:
        say(f"Reading {found.path.name}", None)
        try:
            document = read_document(found)
        except DocumentError as error:
            problems.append(str(error))
            continue
        passages = passages_of(document.blocks, found.source)
        (official if found.source.id == CODE else others).extend(passages)
        reports.append(_report(found, document))
    code = join_code(official, read_chapters(corpus), read_changes(corpus))
    if not official:
        entry = next(source for source in known if source.id == CODE)
        reports.insert(0, SourceReport(entry, "corpus (our plain English alone)", "", False, 0, len(code)))
    for digest in read_digests(corpus):
        passages = digest_passages(digest)
        others.extend(passages)
        reports.append(SourceReport(digest.source, "corpus (our digest)", "", False, 0, len(passages)))
    return [*code, *others, *marker_passages(corpus)], reports


def _report(found: Found, document: ReadDocument) -> SourceReport:
    return SourceReport(
        source=found.source,
        file=found.path.name,
        sha256=found.sha256,
        verified=found.verified,
        pages=document.pages,
        passages=len(document.blocks),
        numbered=sum(1 for block in document.blocks if block.number),
        pages_without_text=document.pages_without_text,
        missing=document.missing,
        doubled=document.doubled,
        path=str(found.path.absolute()),
    )
