"""Sentences come out as soon as they are complete, whatever the pieces; an endless reply is not read to its end."""

from collections.abc import Iterator

import pytest

from assistant.writer.sentence_stream import LONGEST_SENTENCE, MOST_CHARACTERS, CutOff, sentences_of

REPLY = (
    "Schools must reply, e.g. by letter, within 6 weeks [ka1]. They should call. [kb2]\n"
    "- Support may stop [kc3]\nIs that so? Yes it is [kd4, ke5]."
)
SENTENCES = [
    "Schools must reply, e.g. by letter, within 6 weeks [ka1].",
    "They should call. [kb2]",
    "- Support may stop [kc3]",
    "Is that so?",
    "Yes it is [kd4, ke5].",
]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_the_pieces_do_not_matter(size: int):
    pieces = [REPLY[place : place + size] for place in range(0, len(REPLY), size)]
    assert list(sentences_of(pieces)) == SENTENCES


def test_a_sentence_comes_before_the_next_is_whole():
    def pieces() -> Iterator[str]:
        yield "They must wait [ka1]. They"
        pytest.fail("the next piece was asked for before the sentence was given")

    assert next(sentences_of(pieces())) == "They must wait [ka1]."


@pytest.mark.parametrize("reply", ["They must wait [ka1]. They should then", "They must"])
def test_an_unfinished_sentence_is_not_given(reply: str):
    found: list[str] = []
    with pytest.raises(CutOff, match="middle of a sentence"):
        found.extend(sentences_of([reply]))
    assert "They must" not in found


def test_nothing_in_nothing_out():
    assert list(sentences_of(["", " \n", "\n"])) == []


def test_a_reply_without_end_is_not_read_on():
    read = 0

    def pieces() -> Iterator[str]:
        nonlocal read
        while True:
            read += 1
            yield "They must wait [ka1]. "

    found = []
    with pytest.raises(CutOff, match="more than"):
        for sentence in sentences_of(pieces()):
            found.append(sentence)
    assert set(found) == {"They must wait [ka1]."}
    assert read * 22 < MOST_CHARACTERS + 100


def test_a_sentence_without_end_is_not_read_on():
    with pytest.raises(CutOff):
        list(sentences_of(["They must "] * 10_000))


def test_one_huge_piece_is_cut():
    with pytest.raises(CutOff):
        list(sentences_of(["x" * 1_000_000]))
    assert list(sentences_of(["They " + "x" * LONGEST_SENTENCE + " [ka1].\nThey must wait [kb2]."])) == [
        "They must wait [kb2]."
    ]
