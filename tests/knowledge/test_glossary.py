"""Everyday words and abbreviations become the Code's words."""

from pathlib import Path

import pytest
import yaml

from assistant.knowledge.glossary import Glossary, read_glossary

TERMS = [
    {"term": "EHC plan", "also": ["EHCP", "EHCPs"], "outdated": ["statement"]},
    {"term": "EHC needs assessment", "also": ["EHCP assessment", "EHCNA"]},
    {"term": "SEN", "also": ["special needs"]},
    {"term": "individual support plan", "also": ["ISP"]},
    {"term": "independent specialist provider", "also": ["ISP"]},
    {"term": "C&F Act", "also": ["c.f.a."]},
]


@pytest.fixture
def glossary(tmp_path: Path) -> Glossary:
    (tmp_path / "glossary.yaml").write_text(yaml.safe_dump({"terms": TERMS}), encoding="utf-8")
    return read_glossary(tmp_path)


@pytest.mark.parametrize(
    ("question", "expansion"),
    [
        ("Who writes the EHCP?", "EHC plan"),
        ("who writes the ehcp", "EHC plan"),
        ("Do old statements count?", ""),
        ("Does a statement count?", "EHC plan"),
        ("Is the EHC plan an EHCP?", ""),
        ("How long is an EHCP assessment?", "EHC needs assessment"),
        ("An EHCP after an EHCNA", "EHC plan EHC needs assessment"),
        ("EHCP, EHCPs, statement", "EHC plan"),
        ("xEHCP EHCPx", ""),
        ("special needs of an absent child", "SEN"),
        ("What is an ISP?", "individual support plan independent specialist provider"),
        ("what is the c.f.a. about", "C&F Act"),
        ("what is the cxfxa about", ""),
        ("", ""),
    ],
)
def test_expansion(glossary: Glossary, question: str, expansion: str) -> None:
    assert glossary.expansion(question) == expansion


def test_without_a_file_nothing_is_added(tmp_path: Path) -> None:
    assert read_glossary(tmp_path).expansion("EHCP") == ""


def test_a_glossary_without_other_words(tmp_path: Path) -> None:
    (tmp_path / "glossary.yaml").write_text("terms: [{term: EHC plan}]\n", encoding="utf-8")
    assert read_glossary(tmp_path).expansion("the EHC plan") == ""
