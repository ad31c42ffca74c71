"""`python -m ingest`: the report, as text and as JSON, and the exit codes."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from assistant.settings import settings
from ingest.__main__ import main


@pytest.fixture(autouse=True)
def variables(
    tmp_path: Path, corpus: Path, tiny_index: Path, indexed: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """The tiny corpus, indexed already, by the variables that a user would set."""
    for name in [name for name in os.environ if name.startswith("SEND_ASSISTANT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("SEND_ASSISTANT_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("SEND_ASSISTANT_CORPUS_DIR", str(corpus))
    settings.cache_clear()
    yield
    settings.cache_clear()


def run(*options: str) -> Result:
    return CliRunner().invoke(main, ["--offline", *options])


def test_the_report_as_json() -> None:
    result = run("--json")
    assert result.exit_code == 0
    report = json.loads(result.stdout)
    assert {key: report[key] for key in ("changed", "why", "embedded", "views", "model", "problems")} == {
        "changed": False,
        "why": "nothing has changed",
        "embedded": 0,
        "views": 19,
        "model": "all-MiniLM-L6-v2",
        "problems": [],
    }
    (source,) = report["sources"]
    assert source == {
        "source": "send-code-2015",
        "title": "The Code",
        "role": "statutory guidance",
        "edition": "January 2015",
        "file": "corpus (our plain English alone)",
        "verified": False,
        "pages": 0,
        "passages": 3,
        "numbered": 0,
        "pages_without_text": [],
        "missing": [],
        "doubled": [],
    }


def test_the_report_as_text() -> None:
    result = run()
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "send-code-2015: corpus (our plain English alone) (statutory guidance, January 2015)",
        "  0 pages, 3 passages",
        "Index up to date (nothing has changed): 19 views, 0 embedded anew, model all-MiniLM-L6-v2.",
    ]


def test_a_broken_document_is_reported_and_no_failure(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "empty.pdf").touch()
    result = run("--documents", str(folder))
    assert result.exit_code == 0
    assert "! empty.pdf is empty (0 bytes): fetch it again." in result.stdout.splitlines()


def test_a_fault_is_one_sentence_on_standard_error(corpus: Path) -> None:
    (corpus / "bodies.yaml").unlink()
    # Any change counts: the run must not stop at "nothing has changed".
    result = run("--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.strip().splitlines()[-1] == f"Error: bodies.yaml is missing from {corpus}: put the file back."


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("SEND_ASSISTANT_DATADIR", "x", "did you mean SEND_ASSISTANT_DATA_DIR?"),
        ("SEND_ASSISTANT_OFFLINE", "perhaps", "SEND_ASSISTANT_OFFLINE cannot be 'perhaps'"),
    ],
)
def test_a_wrong_setting(monkeypatch: pytest.MonkeyPatch, name: str, value: str, sentence: str) -> None:
    monkeypatch.setenv(name, value)
    result = run()
    assert result.exit_code == 1
    assert sentence in result.stderr
    assert "Traceback" not in result.output


def test_an_unknown_option_is_a_usage_error() -> None:
    assert run("--fast").exit_code == 2


def test_as_a_process_of_its_own(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ingest", "--offline", "--json"],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["changed"] is False
