"""Spaces, quotation marks and breaks in text that comes out of a PDF."""

import pytest

from ingest.clean_text import flow, tidy
from ingest.pdf_lines import Line


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("a\u00a0b", "a b"),
        ("hyphen\u00adated", "hyphenated"),
        ("\ufb01nd a \ufb02aw", "find a flaw"),
        ("too   many\tspaces", "too many spaces"),
        ("the word ‘must’refers", "the word ‘must’ refers"),
        ("‘must’, ‘may’.", "‘must’, ‘may’."),
        ("a list , and ( this ) .", "a list, and ( this)."),
        ("line \nnext", "line\nnext"),
        ("one\n\n\n\ntwo", "one\n\ntwo"),
        ("  edges \n", "edges"),
    ],
)
def test_tidy(raw: str, clean: str) -> None:
    assert tidy(raw) == clean


def lines(*rows: tuple[str, float, float, int]) -> list[Line]:
    return [Line(1, text, x, y, 12, False, bullet) for text, x, y, bullet in rows]


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([("one", 72, 700, 0), ("two", 72, 684, 0)], "one two"),
        ([("one", 72, 700, 0), ("two", 72, 670, 0)], "one\n\ntwo"),
        ([("well-", 72, 700, 0), ("known", 72, 684, 0)], "well-known"),
        ([("he and/", 72, 700, 0), ("or she", 72, 684, 0)], "he and/or she"),
        ([("19 -", 72, 700, 0), ("25", 72, 684, 0)], "19 - 25"),
        ([("list:", 72, 700, 0), ("a", 100, 670, 1), ("wrapped", 121, 654, 0)], "list:\n- a wrapped"),
        ([("list:", 72, 700, 0), ("a", 100, 670, 1), ("deep", 130, 654, 2)], "list:\n- a\n  - deep"),
        ([("list:", 72, 700, 0), ("a", 100, 670, 1), ("After.", 72, 640, 0)], "list:\n- a\n\nAfter."),
    ],
)
def test_flow(rows: list[tuple[str, float, float, int]], text: str) -> None:
    assert flow(lines(*rows), margin=72) == text


def test_a_paragraph_runs_on_over_a_page() -> None:
    assert flow([Line(1, "to the", 72, 80, 12, False), Line(2, "next page", 72, 750, 12, False)], 72) == (
        "to the next page"
    )


def test_a_duty_word_gets_the_space_behind_it_back_and_shoulders_stay_whole():
    assert tidy("they mustnot, and plans shouldspecify; shoulders, mustard") == (
        "they must not, and plans should specify; shoulders, mustard"
    )
