"""Which documents there are to read: the official ones by hash or name, then everything else in the folders."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.knowledge.sources import Source
from assistant.records import Role

READABLE = (".pdf", ".md", ".txt", ".docx")
_ROLE_WORDS = {
    Role.CASE_STUDY: ("case-stud", "case_stud", "case stud"),
    Role.LEGISLATION: ("legislation", "regulations"),
    Role.REVIEW_GUIDE: ("review-guide", "review_guide", "review guide"),
    Role.OWN_POLICY: ("policy", "policies"),
}
"""Words in a file's name or its folder's name that tell its role; without one it is other guidance."""


@dataclass(frozen=True, slots=True)
class Found:
    """A document on disk and what it is. `verified`: its hash is that of the published file."""

    path: Path
    source: Source
    sha256: str
    verified: bool


def find_documents(folders: Iterable[Path], known: tuple[Source, ...]) -> list[Found]:
    """The readable files below the folders, official ones first; the same content counts once."""
    found: dict[str, Found] = {}
    taken: set[str] = set()
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
            if path.suffix.lower() not in READABLE or path.name.lower().startswith(("readme", ".", "~$")):
                continue
            document = _recognise(path, folder, known)
            if document.sha256 not in found:
                document = _under_free_id(document, taken)
                found[document.sha256] = document
                taken.add(document.source.id)
    return sorted(found.values(), key=lambda document: _rank(document, known))


def _under_free_id(document: Found, taken: set[str]) -> Found:
    """The document; under its id and a number where another file (policy.pdf, policy.docx) has that id already."""
    name, again = document.source.id, 1
    while document.source.id in taken:
        again += 1
        document = replace(document, source=document.source.model_copy(update={"id": f"{name}-{again}"}))
    return document


def _rank(document: Found, known: tuple[Source, ...]) -> tuple[int, str]:
    official = [source.id for source in known]
    place = official.index(document.source.id) if document.source.id in official else len(official)
    return place, document.source.id


def _recognise(path: Path, folder: Path, known: tuple[Source, ...]) -> Found:
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    for source in known:
        if source.sha256 == sha256:
            return Found(path, source, sha256, verified=True)
    for source in known:
        if source.file == path.name:
            changed = source.model_copy(
                update={
                    "id": f"{source.id}-unverified",
                    "short": f"{source.short} (unverified edition)",
                    "edition": "unverified: not the published file",
                    "sha256": sha256,
                }
            )
            return Found(path, changed, sha256, verified=False)
    return Found(path, _own(path, folder), sha256, verified=False)


def _own(path: Path, folder: Path) -> Source:
    title = " ".join(re.sub(r"[_-]+", " ", path.stem).split())
    where = str(path.relative_to(folder)).lower()
    role = next((role for role, words in _ROLE_WORDS.items() if any(word in where for word in words)), None)
    return Source(
        id=re.sub(r"[^a-z0-9]+", "-", str(path.relative_to(folder).with_suffix("")).lower()).strip("-"),
        title=title,
        short=title,
        role=role or Role.OTHER_GUIDANCE,
        file=path.name,
        status="as found in the documents folder",
    )
