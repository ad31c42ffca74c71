"""Keys are opaque, of one answer alone, and mapped back by code."""

import pytest

from assistant.records import CODE, Passage, Role
from assistant.writer.keys import new_keys

PASSAGES = tuple(
    Passage(f"c/{label}", CODE, Role.STATUTORY_GUIDANCE, label, 99, 99, "6", (), 0, None, "Text.")
    for label in ("6.1", "6.2")
)


def test_keys_tell_nothing_and_are_new_each_time():
    one, two = new_keys(PASSAGES), new_keys(PASSAGES)
    assert list(one.passages.values()) == list(PASSAGES)
    assert not set(one.passages) & set(two.passages)
    assert not any("6" in key and "1" in key for key in one.passages)


@pytest.mark.parametrize(
    "form",
    ["Text [{a}].", "Text. [{a}]", "[{a}] Text.", "Text ({a}).", "Text [ {A} ].", "Text【{a}】.", "Te [{a}] xt."],
)
def test_a_key_is_read_in_many_forms(form: str):
    keys = new_keys(PASSAGES)
    key = next(iter(keys.passages))
    cited = keys.cited(form.format(a=key, A=key.upper()))
    assert cited.passages == PASSAGES[:1]
    assert key not in cited.text.lower()
    assert "[" not in cited.text


def test_several_keys_each_once():
    keys = new_keys(PASSAGES)
    a, b = keys.passages
    assert keys.cited(f"Text [{a}, {b}] [{a}].").passages == PASSAGES
    assert keys.cited(f"Text [{b}; {a}].").passages == PASSAGES[::-1]


@pytest.mark.parametrize("sentence", ["Text.", "Text [kzzzz].", "Text [6.1].", "Text [1].", "Text []."])
def test_what_is_no_key_stands_for_nothing(sentence: str):
    assert new_keys(PASSAGES).cited(sentence).passages == ()


def test_an_unknown_key_beside_a_known_one_is_dropped():
    keys = new_keys(PASSAGES)
    known = next(iter(keys.passages))
    cited = keys.cited(f"Text [{known}, kzzzz].")
    assert cited.passages == PASSAGES[:1]
    assert cited.text == "Text."
