"""Text into sentences."""

import pytest

from assistant.sentences import sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("One.", ["One."]),
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Some need aids, e.g. Braille. Others do not.", ["Some need aids, e.g. Braille.", "Others do not."]),
        ("Those over 16, i.e. Year 12. Yes.", ["Those over 16, i.e. Year 12.", "Yes."]),
        ("See no. 4 of it.", ["See no. 4 of it."]),
        ("See 6.44. It says so.", ["See 6.44.", "It says so."]),
        ("It costs £3.50 a day.", ["It costs £3.50 a day."]),
        ("He asked. ‘Why?’ she said.", ["He asked.", "‘Why?’ she said."]),
        ("It ends on a Friday. 19-year-olds stay.", ["It ends on a Friday.", "19-year-olds stay."]),
        ("They must:\n- ask\n- listen. Then act.", ["They must:", "- ask", "- listen.", "Then act."]),
        ("One.\n\nTwo.", ["One.", "Two."]),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts
