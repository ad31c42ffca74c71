"""Writes a corpus of three paragraphs, the smallest that ingest accepts."""

from pathlib import Path

import yaml

BODIES = {"bodies": [{"name": "school"}, {"name": "SENCO"}]}

SOURCES = """
[[source]]
id = "send-code-2015"
title = "The Code"
short = "Code"
role = "statutory guidance"
edition = "January 2015"
file = "SEND_Code_of_Practice_small.pdf"
sha256 = "{code_sha256}"
"""


def entry(n: str, plain: str, **more: object) -> dict[str, object]:
    """An entry of a chapter file, with asks of its own."""
    asks = [f"{question} {n}" for question in ("who does", "must we do", "when is", "what about")]
    return {"n": n, "page": 5, "plain": plain, "asks": asks} | more


def paragraphs() -> list[dict[str, object]]:
    return [
        entry(
            "1.1",
            "Schools must ask the family. They note the answer.",
            duties=[{"who": ["school"], "modal": "must", "what": "ask the family"}],
        ),
        entry("1.2", "Classes are counted every single term."),
        entry("1.3", "A listener sits down with the child."),
    ]


def write_chapter(corpus: Path, entries: list[dict[str, object]], name: str = "chapter_01.yaml") -> Path:
    path = corpus / "code_of_practice" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    chapter = {"chapter": "1", "title": "Principles", "paragraphs": entries}
    path.write_text(yaml.safe_dump(chapter, sort_keys=False), encoding="utf-8")
    return path


def write_corpus(folder: Path, code_sha256: str = "") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "bodies.yaml").write_text(yaml.safe_dump(BODIES), encoding="utf-8")
    (folder / "sources.toml").write_text(SOURCES.format(code_sha256=code_sha256), encoding="utf-8")
    write_chapter(folder, paragraphs())
    return folder
