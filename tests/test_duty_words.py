"""The duty word that a sentence carries."""

import pytest

from assistant.duty_words import duty_word, duty_words


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("Schools must ask.", "must"),
        ("Schools should ask.", "should"),
        ("Schools may ask.", "may"),
        ("They should ask and must listen.", "should"),
        ("They ask in May.", None),
        ("Mustard is shoulder-high; dismay.", None),
        ("It is expected.", None),
        ("", None),
    ],
)
def test_the_first_duty_word(sentence: str, word: str | None) -> None:
    assert duty_word(sentence) == word


def test_all_duty_words() -> None:
    assert duty_words("They must ask, must listen and may write in May.") == {"must", "may"}
    assert duty_words("They ask.") == frozenset()
