"""Reasoning between <think> marks is no part of an answer."""

import pytest

from assistant.writer.reasoning import without_reasoning


@pytest.mark.parametrize("size", [1, 3, 100])
@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("They wait.", "They wait."),
        ("<think>Must they? Yes.</think>They wait.", "They wait."),
        ("\n<think>\nHm\n</think>\n\nThey wait.", "\n\nThey wait."),
        ("<think>for ever", ""),
        ("<thin", "<thin"),
        ("They <think>wait</think>.", "They <think>wait</think>."),
        ("", ""),
    ],
)
def test_without(reply: str, answer: str, size: int):
    pieces = [reply[place : place + size] for place in range(0, len(reply), size)]
    assert "".join(without_reasoning(pieces)) == answer


def test_reasoning_without_end_is_not_read_on():
    def pieces():
        yield "<think>"
        for _ in range(1000):
            yield "hm " * 100
        pytest.fail("read to the end")

    assert "".join(without_reasoning(pieces())) == ""
