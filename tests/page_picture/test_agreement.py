"""When two readings of a passage count as the same."""

import pytest

from assistant.page_picture.agreement import agrees, holds_only_its_number
from assistant.records import CODE, Passage, Role

TEXT = "A listener should:\n- sit down with the child for long-term ends\n- look up\n\nIts office: time."


def passage(label: str = "1.3", source: str = CODE, text: str | None = TEXT) -> Passage:
    return Passage(f"{source}/{label}", source, Role.STATUTORY_GUIDANCE, label, 5, 5, "1", ("1 Principles",), 0, text)


@pytest.mark.parametrize(
    "found",
    [
        "1.3 A listener should:\r\n• sit down with the child for long-\r\nterm ends\r\no  look up\r\nIts office: time.",
        "1.3. A listenershould: sit down with the child for long\ufffeterm ends\r\nlook up Its oﬃce: time.",
        "1.3 A listener should: \uf0b7 sit down with the child for long\u00adterm ends look up its office - time",
    ],
)
def test_spaces_marks_and_ligatures_do_not_count(found: str) -> None:
    assert agrees(found, passage())


@pytest.mark.parametrize(
    "found",
    [
        TEXT,  # the number is missing
        f"1.31 {TEXT}",
        f"1.4 {TEXT}",
        f"A heading\n1.3 {TEXT}",
        f"1.3 {TEXT}\n1.4 The next paragraph begins here",
        f"1.3 {TEXT[:-6]}",
        f"1.3 {TEXT} o",
        "1.3 A listener should: look up, sit down with the child for long-term ends. Its office: time.",
        "",
        "1.3",
    ],
)
def test_another_passage_or_more_or_less_of_it(found: str) -> None:
    assert not agrees(found, passage())


def test_a_passage_that_the_code_does_not_number_may_show_its_label_or_not() -> None:
    assert agrees(f"12. {TEXT}", passage("12", "handbook"))
    assert agrees(TEXT, passage("Lunch", "handbook"))
    assert not agrees(f"13. {TEXT}", passage("12", "handbook"))


def test_a_passage_without_official_wording_agrees_with_nothing() -> None:
    assert not agrees("1.3", passage(text=None))
    assert not agrees("", passage("Glossary", text=""))


@pytest.mark.parametrize(
    ("edge", "alone"),
    [("1.3", True), ("1.", True), (" 1\r\n", True), ("", False), ("1.3\r\n1.4", False), ("1.4", False), ("2", False)],
)
def test_the_left_edge(edge: str, alone: bool) -> None:
    assert holds_only_its_number(edge, passage()) is alone
