"""The development questions themselves: labels that exist, three parts, enough of them."""

from pathlib import Path

import pytest

from assistant import paragraph_number
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


def test_an_empty_folder_is_said_to_be_empty(tmp_path: Path):
    with pytest.raises(CorpusError, match="no questions"):
        read_golden(tmp_path)
