"""The step that lets a language model word the answer: when it does not, and what is left where it fails."""

from dataclasses import replace

import pytest

from assistant.answer import Answer, Citation, Form, NoticeKind, Statement
from assistant.library import Library
from assistant.pipeline import ask
from assistant.records import CODE
from assistant.retrieval.hits import Hit
from assistant.settings import Settings
from assistant.steps.write import write
from assistant.turn import Turn
from assistant.writer.writer import Ending, Writer, Written, open_writer

QUESTION = "what must the SEN information report include"


class Canned(Writer):
    """A writer whose model has already answered."""

    def __init__(self, written: Written) -> None:
        self.written = written
        self.asked = 0

    def write(self, *_: object) -> Written:  # type: ignore[override]
        self.asked += 1
        return self.written


def _turn(library: Library, text: str = "They should.", **changes: object) -> Turn:
    passage = library.by_label[(CODE, "6.79")][0]
    statement = Statement(text, "should", (Citation(CODE, "6.79", passage.page, passage.id),))
    return Turn("1", "?", understood="?", hits=(Hit(passage, 1.0),), statements=(statement,)).with_(**changes)


def test_without_a_model_nothing_changes(library: Library):
    turn = _turn(library)
    assert write(turn, replace(library, writer=None)) is turn


@pytest.mark.parametrize("form", [Form.LIST, Form.COMPARISON, Form.PARTS])
def test_answers_under_headings_are_quoted(library: Library, form: Form):
    canned = Canned(Written((), Ending.FAILED))
    turn = _turn(library, form=form)
    assert write(turn, replace(library, writer=canned)) is turn
    assert not canned.asked


@pytest.mark.parametrize(("duty", "form"), [("should", Form.VERDICT), ("must", Form.PLAIN)])
def test_a_verdict_stays_only_beside_its_duty_word(library: Library, duty: str, form: Form):
    statement = replace(_turn(library).statements[0], duty=duty)
    canned = Canned(Written((statement,), Ending.WHOLE))
    turn = write(
        _turn(library, form=Form.VERDICT, opening="Should, not must: schools"), replace(library, writer=canned)
    )
    assert turn.statements == (statement,)
    assert turn.form is form
    assert bool(turn.opening) is (form is Form.VERDICT)


def _with(library: Library, **given: object) -> Library:
    settings = Settings(**{**library.settings.model_dump(), **given})
    return replace(library, settings=settings, writer=open_writer(settings, library.bodies))


def _fallen_back(answer: Answer, quoted: Answer) -> str:
    assert answer.statements == quoted.statements
    return next(notice.text for notice in answer.notices if notice.kind is NoticeKind.MODEL)


def test_offline_asks_no_model_elsewhere(library: Library):
    away = _with(library, chat_model="openai:m", chat_base_url="https://models.example.com/v1", offline=True)
    text = _fallen_back(ask(QUESTION, away), ask(QUESTION, library))
    assert "not on this machine" in text


def test_a_missing_package_is_a_notice_and_no_error(library: Library, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(__import__("sys").modules, "langchain_ollama", None)
    text = _fallen_back(ask(QUESTION, _with(library, chat_model="ollama:m")), ask(QUESTION, library))
    assert 'pip install -e ".[ollama]"' in text


def test_a_server_that_is_not_there_is_a_notice(library: Library):
    pytest.importorskip("langchain_openai")
    nowhere = _with(library, chat_model="openai:m", chat_base_url="http://127.0.0.1:9/v1", chat_seconds=20)
    assert "cannot be reached" in _fallen_back(ask(QUESTION, nowhere), ask(QUESTION, library))
