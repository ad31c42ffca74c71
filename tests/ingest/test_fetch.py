"""Downloading, against a real server on this machine: what goes well, and every way in which it does not."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.errors import DocumentError
from assistant.knowledge.sources import Source
from assistant.records import Role
from ingest import fetch as module
from ingest.fetch import fetch
from tests.ingest.local_server import GOOD, Server, serving


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def source(url: str) -> Source:
    return Source(
        id="send-code-2015",
        title="The Code",
        short="Code",
        role=Role.STATUTORY_GUIDANCE,
        url=url,
        file="code.pdf",
        sha256=hashlib.sha256(GOOD).hexdigest(),
        fetch=True,
    )


def fails(url: str, folder: Path) -> str:
    """The sentence with which fetching fails; nothing is left behind."""
    with pytest.raises(DocumentError) as caught:
        fetch(source(url), folder)
    assert list(folder.iterdir()) == []
    return str(caught.value)


@pytest.mark.parametrize("path", ["good.pdf", "moved.pdf"])
def test_fetches_the_published_file(server: Server, tmp_path: Path, path: str) -> None:
    seen: list[tuple[int, int | None]] = []
    file = fetch(source(server.url(path)), tmp_path / "new", lambda done, whole: seen.append((done, whole)))
    assert file.read_bytes() == GOOD
    assert [found.name for found in file.parent.iterdir()] == ["code.pdf"]
    assert seen[-1] == (len(GOOD), len(GOOD))


def test_another_file_than_the_published_one(server: Server, tmp_path: Path) -> None:
    sentence = fails(server.url("other.pdf"), tmp_path)
    assert "is not the published code.pdf (its sha256 differs): fetch it by hand" in sentence


def test_a_failed_download_leaves_an_earlier_file(server: Server, tmp_path: Path) -> None:
    (tmp_path / "code.pdf").write_bytes(b"earlier")
    with pytest.raises(DocumentError):
        fetch(source(server.url("404")), tmp_path)
    assert [(found.name, found.read_bytes()) for found in tmp_path.iterdir()] == [("code.pdf", b"earlier")]


@pytest.mark.parametrize("status", [404, 500])
def test_the_server_says_no(server: Server, tmp_path: Path, status: int) -> None:
    sentence = fails(server.url(str(status)), tmp_path)
    assert f"code.pdf could not be downloaded (the server answered {status}): put a copy into {tmp_path}" in sentence


@pytest.mark.parametrize("path", ["cut.pdf", "round.pdf"])
def test_the_connection_breaks_or_leads_nowhere(server: Server, tmp_path: Path, path: str) -> None:
    assert "code.pdf could not be downloaded (no connection)" in fails(server.url(path), tmp_path)


def test_a_body_without_end(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TOTAL_SECONDS", 0.2)
    assert "took longer than" in fails(server.url("drip.pdf"), tmp_path)


def test_a_server_that_says_nothing(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "READ_SECONDS", 0.2)
    assert "(no answer in time)" in fails(server.url("silent.pdf"), tmp_path)


def test_a_body_that_is_too_large(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", len(GOOD) - 1)
    assert f"sends more than {len(GOOD) - 1:,} bytes: it is not code.pdf." in fails(server.url("good.pdf"), tmp_path)


def test_nobody_listens(tmp_path: Path) -> None:
    with serving() as gone:
        url = gone.url("good.pdf")
    assert "(no connection): put a copy into" in fails(url, tmp_path)


@pytest.mark.parametrize("url", ["", "gov.uk/code.pdf", "http://[broken/code.pdf"])
def test_an_address_that_is_none(tmp_path: Path, url: str) -> None:
    assert "code.pdf could not be downloaded (no connection)" in fails(url, tmp_path)
