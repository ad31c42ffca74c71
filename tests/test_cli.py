"""The command line as a person or a script uses it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from assistant import cli
from assistant.settings import Settings


@pytest.fixture
def run(library_settings: Settings, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(cli, "settings", lambda: library_settings)
    return lambda *words: CliRunner().invoke(cli.main, list(words))


def test_ask_prints_the_answer_with_its_citation(run):
    result = run("ask", "6.36")
    assert result.exit_code == 0
    assert "(Code of Practice 6.36, page 99)" in result.stdout


def test_a_batch_gives_one_json_line_a_question_in_order(run, tmp_path: Path):
    batch = tmp_path / "questions.jsonl"
    lines = [
        {"id": "a", "question": "6.44"},
        {"id": "b", "question": "and the next one?", "history": [{"role": "user", "content": "what is in 6.44"}]},
        {"id": "c", "question": "what goes in section I", "history": ["anything"]},
    ]
    batch.write_text("\n".join(json.dumps(line) for line in lines) + "\n\n", encoding="utf-8")
    result = run("ask", "--batch", str(batch), "--json")
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", "b", "c"]
    assert answers[2]["statements"][0]["citations"][0]["paragraph"] == "Section I"


def test_a_broken_batch_line_is_named(run, tmp_path: Path):
    batch = tmp_path / "questions.jsonl"
    batch.write_text('{"id": 1, "question": "6.44"}\n{"id": 2}\n', encoding="utf-8")
    result = run("ask", "--batch", str(batch), "--json")
    assert result.exit_code == 1
    assert "line 2: not a question" in result.stderr


def test_ask_wants_something(run):
    assert run("ask").exit_code == 2


def test_search_lists_passages_with_scores(run):
    result = run("search", "reviewing the plan of a two year old", "-k", "3", "--json")
    hits = json.loads(result.stdout)
    assert len(hits) == 3
    assert set(hits[0]) == {"source", "paragraph", "page", "score"}


def test_doctor_says_what_is_there(run):
    result = run("doctor")
    assert result.exit_code == 0, result.stdout
    assert "ok    index of" in result.stdout
    assert "SEND_ASSISTANT_DATA_DIR" in result.stdout


def test_without_an_index_there_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(cli, "settings", lambda: Settings(data_dir=tmp_path))
    result = CliRunner().invoke(cli.main, ["ask", "6.44"])
    assert result.exit_code == 1
    assert "run python -m ingest" in result.stderr
