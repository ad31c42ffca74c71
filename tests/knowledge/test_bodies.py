"""Bodies are found in texts by their names and other words, by whole words, in singular and plural."""

import pytest

from assistant.knowledge.bodies import Bodies, read_bodies, read_body_names, words_for_bodies
from assistant.settings import Settings


@pytest.fixture(scope="module")
def bodies() -> Bodies:
    return read_body_names(Settings().corpus_dir)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The local authority waits.", {"local authority"}),
        ("Local authorities wait.", {"local authority"}),
        ("LAs wait, la la la.", {"local authority"}),
        ("The council’s letter", {"local authority"}),
        ("Governors and the governing bodies", {"governing body"}),
        ("SENCOs, the SENCo and the senco", {"SENCO"}),
        ("Mainstream schools wait.", {"mainstream school"}),
        ("The children's social care team", {"children's social care"}),
        ("Young people wait.", {"young person"}),
        ("The head teacher waits.", {"headteacher"}),
        ("A class teacher and form tutor", {"class or subject teacher"}),
        ("overheads, preschooling, lately", set()),
    ],
)
def test_named(text: str, found: set[str], bodies: Bodies):
    named = set(bodies.named_in(text))
    assert named - {"SENCO"} == found - {"SENCO"}
    assert found <= named


def test_mentions_come_in_order_with_their_place(bodies: Bodies):
    text = "The school tells the LA."
    assert [(m.name, text[m.start : m.end]) for m in bodies.mentions(text)] == [
        ("school", "school"),
        ("local authority", "LA"),
    ]


def test_all_lists_are_one():
    corpus = Settings().corpus_dir
    assert set(words_for_bodies(corpus)) == read_bodies(corpus)
