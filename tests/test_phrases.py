"""A phrase is found word for word, whatever the letters' case and the apostrophes."""

import pytest

from assistant.phrases import says, spoken


@pytest.mark.parametrize(
    ("question", "phrase", "said"),
    [
        ("His dad HITS HIM.", "hits him", True),
        ("I can’t cope", "i can't cope", True),
        ("a finished plan, then a plan to finish", "fin", False),
        ("whits him, then hits him", "hits him", True),
        ("", "hits him", False),
    ],
)
def test_a_phrase_stands_between_no_letters(question: str, phrase: str, said: bool):
    assert says(spoken(question), phrase) is said
