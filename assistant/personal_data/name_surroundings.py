"""What stands around a word that may be a name: a word for a person, "called", a class, a date of birth."""

import re
from dataclasses import dataclass
from itertools import accumulate

from assistant.personal_data.name_lists import NameLists
from assistant.personal_data.words import Word

_NEAR = 15
_CALLED = frozenset({"called", "named"})
_BETWEEN_PERSON_AND_CALLED = frozenset(
    "who is was whos in my our the a year yr class form group reception with from of and".split()
)
_OWNERS = frozenset("his her my their our child's childs pupils sons daughters".split())
_MINE = frozenset({"my", "our"})
_BEFORE_NO_NAME = frozenset(
    "in at from to near by until till since before after during this last next every over of for on about".split()
)
_YEAR = re.compile(r"(?:y|yr|year)[0-9]{1,2}")
_CLASS = re.compile(r"[0-9]{1,2}[a-hj-z]")
_BINDS_AFTER = re.compile(
    r"['’]s (?:mum|mom|dad|mother|father|parents?|carers?|family|teacher|ta|ehcp|ehc|needs|targets|plan|class)\b"
    r"|,? (?:(?:who )?(?:is|was) )?in (?:(?:my|our) )?(?:year|yr|y) ?[0-9]"
    r"|,? (?:(?:who )?(?:is|was) )?(?:in )?[0-9]{1,2}[A-Z]\b"
    r"|,? \(?(?:year|yr|y) ?[0-9]{1,2}[),]"
    r"|,? \(?age[d]? [0-9]|,? \([0-9]{1,2}\)|,? \(?dob\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A question's words; which of them are surely no name (`barred`), and whether its capitals tell anything."""

    text: str
    words: list[Word]
    lists: NameLists
    barred: frozenset[int]
    capitals_tell: bool

    def bound(self, place: int) -> bool:
        """Right beside a word for a person, or before what only a person has."""
        if self.after_called(place):
            return True
        if place and self.words[place - 1].folded in _BEFORE_NO_NAME:
            return False
        before = self.words[place - 1] if place else None
        if before and self.is_person(place - 1) and self.words[place].gap in (" ", ", ") and not self.goes_on(place):
            return True
        return bool(_BINDS_AFTER.match(self.text, self.words[place].end))

    def after_called(self, place: int) -> bool:
        """After "a boy called", "her name is" or "my son"."""
        if place < 2 or self.words[place].gap not in (" ", ": "):
            return False
        before, earlier = self.words[place - 1], self.words[place - 2]
        if before.folded in _CALLED:
            return self._person_is_called(place - 1)
        if before.folded == "is" or (before.owns and before.folded == "name"):
            named = place - 2 if before.folded == "is" else place - 1
            return self.words[named].folded == "name" and named > 0 and self._owns_a_name(named - 1)
        if before.folded == "names":
            return earlier.folded in _OWNERS
        return self.is_person(place - 1) and earlier.folded in _MINE and not self.goes_on(place)

    def _owns_a_name(self, place: int) -> bool:
        return self.words[place].folded in _OWNERS or self.is_person(place)

    def _person_is_called(self, place: int) -> bool:
        for back in range(place - 1, max(-1, place - 7), -1):
            word = self.words[back]
            if self.is_person(back):
                return True
            if (
                word.folded not in _BETWEEN_PERSON_AND_CALLED
                and not word.text[0].isdigit()
                and not _YEAR.fullmatch(word.folded)
            ):
                return False
        return False

    def is_unknown(self, place: int) -> bool:
        """Whether it has a capital and no list knows it: not a word, a person's role or an institution."""
        word = self.words[place]
        return (
            word.is_title
            and place not in self.barred
            and word.folded not in self.lists.known_words
            and word.folded not in self.lists.people
            and word.folded not in self.lists.pupil_words
            and word.folded not in self.lists.institutions
        )

    def goes_on(self, place: int) -> bool:
        """Whether a capital that belongs to a term follows: "child Art Therapy"."""
        after = place + 1
        return (
            after < len(self.words)
            and self.words[after].gap == " "
            and self.words[after].is_title
            and (
                self.words[after].folded in self.lists.known_words
                or self.words[after].folded in self.lists.institutions
            )
        )

    def is_person(self, place: int) -> bool:
        """Whether it is a word for a person, such as "pupil" or "mum", that owns nothing after it."""
        return self.words[place].folded in self.lists.people and not self.words[place].owns

    def near_pupil_words(self) -> list[bool]:
        """For each word, whether a word that speaks of a pupil stands within reach."""
        speaks = [
            word.folded in self.lists.pupil_words
            or bool(_YEAR.fullmatch(word.folded) or _CLASS.fullmatch(word.folded))
            or (word.folded in ("year", "yr", "y", "age", "aged") and self._a_number_follows(place))
            for place, word in enumerate(self.words)
        ]
        so_far = [0, *accumulate(speaks)]
        most = len(self.words)
        return [so_far[min(most, place + _NEAR + 1)] > so_far[max(0, place - _NEAR)] for place in range(most)]

    def _a_number_follows(self, place: int) -> bool:
        return place + 1 < len(self.words) and self.words[place + 1].text[0].isdigit()
