"""What a file is: by its hash, else by its name, else by where it lies."""

import hashlib
from pathlib import Path

import pytest

from assistant.knowledge.sources import Source
from assistant.records import Role
from ingest.find_documents import find_documents

PUBLISHED = b"the published text"
KNOWN = (
    Source(
        id="send-code-2015",
        title="The Code",
        short="Code",
        role=Role.STATUTORY_GUIDANCE,
        edition="January 2015",
        file="code.txt",
        sha256=hashlib.sha256(PUBLISHED).hexdigest(),
    ),
    Source(id="other", title="Other", short="Other", role=Role.OTHER_GUIDANCE, file="other.txt", sha256="0" * 64),
)


def put(folder: Path, name: str, data: bytes = b"own text") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_renamed_file_is_known_by_its_hash(tmp_path: Path) -> None:
    put(tmp_path, "downloads/my copy.txt", PUBLISHED)
    (found,) = find_documents([tmp_path], KNOWN)
    assert (found.source, found.verified) == (KNOWN[0], True)


def test_the_right_name_with_another_content_is_labelled_unverified(tmp_path: Path) -> None:
    put(tmp_path, "code.txt", b"a later text")
    (found,) = find_documents([tmp_path], KNOWN)
    assert not found.verified
    assert found.source.id == "send-code-2015-unverified"
    assert found.source.short == "Code (unverified edition)"
    assert found.source.edition == "unverified: not the published file"
    assert found.source.role == Role.STATUTORY_GUIDANCE


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("case-studies/peter.md", Role.CASE_STUDY),
        ("Case Study Ada.txt", Role.CASE_STUDY),
        ("legislation/act.md", Role.LEGISLATION),
        ("SEND_Regulations_2014.txt", Role.LEGISLATION),
        ("SEND Review Guide.md", Role.REVIEW_GUIDE),
        ("our_SEN_policy.txt", Role.OWN_POLICY),
        ("policies/behaviour.md", Role.OWN_POLICY),
        ("handbook.txt", Role.OTHER_GUIDANCE),
    ],
)
def test_a_role_by_folder_and_name(tmp_path: Path, name: str, role: Role) -> None:
    put(tmp_path, name)
    (found,) = find_documents([tmp_path], KNOWN)
    assert found.source.role == role


def test_an_own_document_is_named_after_its_file(tmp_path: Path) -> None:
    put(tmp_path, "policies/our_SEN--policy.txt")
    (found,) = find_documents([tmp_path], KNOWN)
    assert (found.source.id, found.source.title) == ("policies-our-sen-policy", "our SEN policy")


def test_the_same_content_counts_once(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    put(tmp_path, "b.txt")
    assert [found.path.name for found in find_documents([tmp_path], KNOWN)] == ["a.txt"]


def test_official_documents_come_first(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    put(tmp_path, "z.txt", PUBLISHED)
    assert [found.path.name for found in find_documents([tmp_path], KNOWN)] == ["z.txt", "a.txt"]


def test_passes_over_what_is_no_document(tmp_path: Path) -> None:
    for name in ("README.md", ".hidden.txt", "~$policy.docx", "photo.jpg", "code.pdf.part"):
        put(tmp_path, name, name.encode())
    assert find_documents([tmp_path, tmp_path / "absent"], KNOWN) == []


@pytest.mark.parametrize("other", ["one/policy.md", "two/policy.txt"])
def test_two_files_of_one_name_both_count(tmp_path: Path, other: str) -> None:
    put(tmp_path, "one/policy.txt", b"first text")
    put(tmp_path, other, b"second text")
    found = find_documents([tmp_path / "one", tmp_path / "two"], KNOWN)
    assert [document.source.id for document in found] == ["policy", "policy-2"]
