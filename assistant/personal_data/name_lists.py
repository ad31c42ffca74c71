"""names.yaml: the names that are known, the words that are none, the words that speak of a pupil."""

from functools import cache
from pathlib import Path

from pydantic import field_validator

from assistant.knowledge.yaml_file import Entry, read_yaml

_FILE = Path(__file__).with_name("names.yaml")


class NameLists(Entry):
    """Sets of words in small letters; the file says what each is for."""

    first_names: frozenset[str]
    also_words: frozenset[str]
    only_when_called: frozenset[str]
    last_names: frozenset[str]
    titles: frozenset[str]
    people: frozenset[str]
    pupil_words: frozenset[str]
    known_words: frozenset[str]
    institutions: frozenset[str]
    public_people: frozenset[str]
    case_study_children: frozenset[str]

    @field_validator("*", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        groups = value.values() if isinstance(value, dict) else [value]
        return frozenset(word for group in groups for word in str(group).split())


@cache
def name_lists() -> NameLists:
    """The lists, read once."""
    return read_yaml(_FILE, NameLists)
