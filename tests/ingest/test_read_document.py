"""Every real document that lies beside this repository is read; KCSIE stands for those that count paragraphs."""

from pathlib import Path

import pytest

from assistant.knowledge.sources import read_sources
from assistant.records import Role
from assistant.settings import Settings
from ingest.blocks import ReadDocument
from ingest.find_documents import Found, find_documents
from ingest.read_document import read_document

CODE_ID = "send-code-2015"  # read once for all tests, in test_real_code.py


@pytest.fixture(scope="module")
def found(documents: Path) -> dict[str, Found]:
    known = read_sources(Settings.model_fields["corpus_dir"].default)
    return {document.source.id: document for document in find_documents([documents], known)}


@pytest.fixture(scope="module")
def read(found: dict[str, Found]) -> dict[str, ReadDocument]:
    return {name: read_document(document) for name, document in found.items() if name != CODE_ID}


def test_the_published_files_are_recognised(found: dict[str, Found]) -> None:
    known = {name for name, document in found.items() if document.verified}
    assert known == {CODE_ID, "behaviour-in-schools-2024", "kcsie-2025"}


def test_every_file_is_found_in_its_role(found: dict[str, Found], documents: Path) -> None:
    roles = [document.source.role for document in found.values()]
    assert roles.count(Role.CASE_STUDY) == len(list((documents / "case-studies").glob("*.md")))
    assert roles.count(Role.LEGISLATION) == len(list((documents / "legislation").glob("*.md")))


def test_every_document_gives_text_under_headings(read: dict[str, ReadDocument]) -> None:
    assert len(read) == 11
    for name, document in read.items():
        assert document.blocks, name
        for block in document.blocks:
            assert block.text.strip(), name
            assert block.headings, name
            assert "\x00" not in block.text, name


def test_no_case_study_quotes_its_file_head(read: dict[str, ReadDocument]) -> None:
    for name, document in read.items():
        assert not any(block.text.startswith("---") for block in document.blocks), name


def test_pages_of_kcsie(read: dict[str, ReadDocument]) -> None:
    kcsie = read["kcsie-2025"]
    pages = [block.page for block in kcsie.blocks if block.page is not None]
    assert (kcsie.pages, pages[0], pages[-1]) == (187, 1, 186)
    assert pages == sorted(pages)


def test_kcsie_counts_its_paragraphs(read: dict[str, ReadDocument]) -> None:
    numbered = {block.number: block for block in read["kcsie-2025"].blocks if block.number}
    assert list(numbered) == [str(n) for n in range(1, len(numbered) + 1)]
    assert len(numbered) == 562
    assert numbered["1"].text.startswith("Schools and colleges and their staff are an important part")
    assert [numbered[n].page for n in ("1", "8", "51", "562")] == [7, 8, 18, 143]


def test_a_document_without_numbers_has_none(read: dict[str, ReadDocument]) -> None:
    behaviour = read["behaviour-in-schools-2024"]
    assert behaviour.pages == 34
    assert not any(block.number for block in behaviour.blocks)
    assert any(block.headings[-1] == "About this guidance" and block.page == 4 for block in behaviour.blocks)
