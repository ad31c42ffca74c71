"""The development questions themselves: labels that exist, three parts, enough of them."""

from pathlib import Path

import pytest

from assistant import paragraph_number
from assistant.answer import Outcome
from assistant.errors import CorpusError
from assistant.evaluation.golden import read_golden
from assistant.retrieval.references import SECTIONS

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
_OTHER_LABELS = {"Annex 1", "Annex 2", "Glossary", "Foreword", *(f"Section {letter}" for letter in SECTIONS)}


def test_there_are_enough_questions_in_three_parts():
    parts = read_golden(GOLDEN)
    assert sum(len(questions) for questions in parts.values()) >= 250
    assert all(len(questions) >= 150 for questions in parts.values())


def test_every_label_is_one_that_the_code_has():
    for questions in read_golden(GOLDEN).values():
        for question in questions:
            for label in question.paragraphs:
                assert paragraph_number.exists(label) or label in _OTHER_LABELS, (question.id, label)


def test_a_question_in_parts_has_the_best_grade_of_each_paragraph():
    for questions in read_golden(GOLDEN).values():
        for question in (asked for asked in questions if asked.parts):
            best: dict[str, int] = {}
            for part in question.parts:
                for label, grade in part.paragraphs.items():
                    best[label] = max(grade, best.get(label, 0))
            assert len(question.parts) >= 2, question.id
            assert question.paragraphs == best, question.id


def test_only_a_question_partly_answered_has_a_part_that_nothing_answers():
    for questions in read_golden(GOLDEN).values():
        for question in (asked for asked in questions if asked.kind == "multi_part" and asked.parts):
            silent = any(2 not in part.paragraphs.values() for part in question.parts)
            assert silent == (question.outcome is Outcome.PARTLY_ANSWERED), question.id


def test_a_verdict_and_a_duty_word_agree():
    for questions in read_golden(GOLDEN).values():
        for question in (asked for asked in questions if asked.verdict is not None):
            expected = None if question.verdict == "none" else question.verdict.removesuffix(" not")
            assert question.duty == expected, question.id
            assert question.right, question.id


def test_every_new_field_is_read_and_a_wrong_one_is_named(tmp_path: Path):
    file = tmp_path / "two.yaml"
    question = """questions:
      - {id: t-1, question: a and b?, kind: %s, verdict: must not, duty: must, paragraphs: {"6.36": 2},
         parts: [{asks: a, paragraphs: {"6.36": 2}}, {asks: b}]}"""
    file.write_text(question % "list", encoding="utf-8")
    (read,) = (asked for questions in read_golden(tmp_path).values() for asked in questions)
    assert (read.kind, read.verdict, read.duty) == ("list", "must not", "must")
    assert [(part.asks, part.paragraphs) for part in read.parts] == [("a", {"6.36": 2}), ("b", {})]
    file.write_text(question % "musing", encoding="utf-8")
    with pytest.raises(CorpusError, match="kind"):
        read_golden(tmp_path)


def test_an_empty_folder_is_said_to_be_empty(tmp_path: Path):
    with pytest.raises(CorpusError, match="no questions"):
        read_golden(tmp_path)
