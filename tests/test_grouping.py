"""Statements in groups: headings as they first come, duty words from the strongest on."""

from assistant.answer import Statement
from assistant.grouping import by_duty, groups


def _statement(text: str, duty=None, under: str = "") -> Statement:
    return Statement(text, duty, (), under)


def test_headings_come_in_the_order_of_their_first_statement():
    statements = [_statement("a", under="school"), _statement("b", under="council"), _statement("c", under="school")]
    found = [(group.under, [one.text for one in group.statements]) for group in groups(statements)]
    assert found == [("school", ["a", "c"]), ("council", ["b"])]


def test_statements_without_headings_are_one_group():
    assert [group.under for group in groups([_statement("a"), _statement("b")])] == [""]
    assert groups([]) == ()


def test_must_stands_apart_before_should_before_may_before_the_rest():
    statements = [_statement("a"), _statement("b", "may"), _statement("c", "must"), _statement("d", "should")]
    statements.append(_statement("e", "must"))
    found = [(duty, [one.text for one in own]) for duty, own in by_duty(statements)]
    assert found == [("must", ["c", "e"]), ("should", ["d"]), ("may", ["b"]), (None, ["a"])]


def test_a_duty_word_that_nothing_has_is_left_out():
    assert [duty for duty, _ in by_duty([_statement("a", "may")])] == ["may"]
