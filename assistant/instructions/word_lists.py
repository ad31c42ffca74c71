"""words.yaml: the words that tell an order to a machine from a question of the Code."""

import re
from functools import cache
from pathlib import Path

from pydantic import field_validator

from assistant.knowledge.yaml_file import Entry, read_yaml

_FILE = Path(__file__).with_name("words.yaml")


class OtherLanguages(Entry):
    """Beginnings of words: one that sets aside with a thing set aside is an order, and so is a verb of answering.

    `you_are`: how "you are now" and "from now on" begin.
    """

    set_aside: tuple[str, ...]
    things: tuple[str, ...]
    you_are: tuple[str, ...]
    answer: tuple[str, ...]

    @field_validator("*", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return tuple(entry.replace("_", " ") for entry in str(value).split())


class WordLists(Entry):
    """Each list as the inside of a regular expression; the file says what each is for."""

    leads: str
    set_aside: str
    machine_things: str
    shared_things: str
    marks_of_a_machine: str
    answer_verbs: str
    answer_forms: str
    styles: str
    languages: str
    left_out_forms: str
    roles: str
    modes: str
    authorities: str
    label_adjectives: str
    label_nouns: str
    other_languages: OtherLanguages

    @field_validator("*", mode="before")
    @classmethod
    def _alternatives(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        entries = sorted((entry.strip() for entry in value.split("|")), key=len, reverse=True)
        return "|".join(re.escape(entry).replace(r"\ ", r"\s+").replace("'", "['’]") for entry in entries if entry)


@cache
def word_lists() -> WordLists:
    """The lists, read once."""
    return read_yaml(_FILE, WordLists)
