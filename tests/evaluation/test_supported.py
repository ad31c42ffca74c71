"""The command that holds every statement of every answer to its passages."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from assistant import cli
from assistant.answer import Answer, Citation, Outcome, Statement
from assistant.evaluation import supported
from assistant.evaluation.supported import check_support
from assistant.library import Library
from assistant.records import CODE
from assistant.settings import Settings

GOLDEN = """questions:
  - {id: a, question: "what must the SEN information report include", kind: who, paragraphs: {"6.79": 2}}
  - {id: b, question: "and how often is it updated?", kind: follow_up, paragraphs: {"6.79": 2},
     history: ["what must the SEN information report include"]}
  - {id: c, question: "do governors need a named SEN governor", kind: who, paragraphs: {"6.3": 2}}
"""


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    (tmp_path / "few.yaml").write_text(GOLDEN, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("misbehaving", [False, True])
def test_all_statements_stand(library_settings: Settings, golden: Path, misbehaving: bool):
    if misbehaving:
        pytest.importorskip("langchain_openai")
    tally = check_support(library_settings, golden, parts=("tuning", "checking"), misbehaving=misbehaving)
    assert tally.answers == 3
    assert tally.statements >= 3
    assert not tally.wrong
    assert (tally.lies_told > 0) is misbehaving


def test_a_statement_that_does_not_stand_fails_the_command(
    library: Library, library_settings: Settings, golden: Path, monkeypatch: pytest.MonkeyPatch
):
    passage = library.by_label[(CODE, "6.79")][0]
    lie = Statement("Ofsted must pay £900 within 3 days.", "must", (Citation(CODE, "6.79", passage.page, passage.id),))
    monkeypatch.setattr(supported, "ask", lambda *_, **__: Answer("a", "?", Outcome.ANSWERED, "", (lie,)))
    monkeypatch.setattr(cli, "settings", lambda: library_settings)
    result = CliRunner().invoke(cli.main, ["evaluate", "--supported", "--golden", str(golden)])
    assert result.exit_code == 1
    assert "0 of 3 (0.00%)" in result.stdout
    assert "number 3 day" in result.stdout
    assert "body Ofsted" in result.stdout
