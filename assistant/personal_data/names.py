"""Names of people: a known first name near a word for a pupil, a title with a surname, capitals after "my pupil"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from assistant.personal_data.name_lists import NameLists, name_lists
from assistant.personal_data.not_people import not_people
from assistant.personal_data.spans import Kind, Span
from assistant.personal_data.words import Word, tells_by_capitals, words_of

_NEAR = 15
_MOST_SURNAMES = 2
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
_IN_CLASS = re.compile(r",? (?:in |\()?[0-9]{1,2}[A-HJ-Z]\b")
_IN_ADDRESS = re.compile(r"\b([A-Za-z]+)[._-]([A-Za-z]+)[0-9]{0,4}@")
_ANCHORED = (" ", ", ", " (", " - ", ": ")


def find_names(text: str, anchors: frozenset[int] = frozenset()) -> Iterator[Span]:
    """Every name of a person. `anchors` are the places where a date of birth, a number or an address begins."""
    words = words_of(text)
    lists = name_lists()
    addressed = frozenset((first.lower(), last.lower()) for first, last in _IN_ADDRESS.findall(text))
    question = _Question(text, words, lists, not_people(words, lists), tells_by_capitals(words), anchors, addressed)
    taken = question.names()
    taken |= question.again(taken)
    start: int | None = None
    for place in sorted(taken):
        start = words[place].start if start is None else start
        if place + 1 not in taken or not _joins(words[place], words[place + 1], lists):
            yield Span(start, words[place].end, Kind.NAME)
            start = None


def _joins(word: Word, after: Word, lists: NameLists) -> bool:
    """Whether two words are one name: "Jack Smith", "Mr. Smith", "J. Smith", but not "Jack's Amelia"."""
    if after.gap == ". ":
        return word.folded in lists.titles or len(word.text) == 1
    return after.gap == " " and not word.owns


@dataclass(frozen=True, slots=True)
class _Question:
    """A question's words with what is known of them all."""

    text: str
    words: list[Word]
    lists: NameLists
    barred: frozenset[int]
    capitals_tell: bool
    anchors: frozenset[int]
    addressed: frozenset[tuple[str, str]]

    def names(self) -> set[int]:
        """The places of all words that are part of a name where it stands."""
        near = self._near_pupil_words()
        taken: set[int] = set()
        for place in range(len(self.words)):
            if place in taken or place in self.barred:
                continue
            if (surname := self._surname_after_title(place)) is not None:
                taken.update((place, *self._whole(surname)))
            elif (
                self._is_in_an_address(place) or self._is_first_name(place, near[place]) or self._is_unknown_name(place)
            ):
                taken.update(self._whole(place))
        return taken

    def again(self, taken: set[int]) -> set[int]:
        """Where a name that was found stands a second time."""
        known = {self.words[place].folded for place in taken if len(self.words[place].text) > 2}
        known -= self.lists.titles | self.lists.also_words | self.lists.only_when_called | self.lists.known_words
        sure = self.lists.first_names | self.lists.last_names
        return {
            place
            for place, word in enumerate(self.words)
            if word.folded in known and place not in self.barred and (word.is_capital or word.folded in sure)
        }

    def _is_first_name(self, place: int, near: bool) -> bool:
        word, lists = self.words[place], self.lists
        if word.folded in lists.only_when_called:
            return word.is_title and self._after_called(place)
        if word.folded in lists.also_words:
            return word.is_title and self._bound(place)
        if not self._is_listed(word):
            return False
        if word.is_capital and self.capitals_tell and (word.is_title or len(word.text) > 4):
            return near
        return self._bound(place)

    def _is_listed(self, word: Word) -> bool:
        """A first name, double ("Mollie-Mae") or with the s of "Jacks mum"."""
        if word.folded in self.lists.known_words:
            return False
        if word.folded in self.lists.first_names:
            return True
        if "-" in word.text:
            return word.is_title and word.folded.split("-")[0] in self.lists.first_names
        return (
            word.is_title and len(word.text) > 3 and word.text[-1] == "s" and word.folded[:-1] in self.lists.first_names
        )

    def _bound(self, place: int) -> bool:
        """Right beside a word for a person, or before what only a person has."""
        if self._after_called(place):
            return True
        if place and self.words[place - 1].folded in _BEFORE_NO_NAME:
            return False
        before = self.words[place - 1] if place else None
        if before and self._is_person(place - 1) and self.words[place].gap in (" ", ", ") and not self._goes_on(place):
            return True
        return bool(_BINDS_AFTER.match(self.text, self.words[place].end))

    def _after_called(self, place: int) -> bool:
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
        return self._is_person(place - 1) and earlier.folded in _MINE and not self._goes_on(place)

    def _is_in_an_address(self, place: int) -> bool:
        """Two capitals of which an e-mail address is made: "zaphod.crumb@" beside "Zaphod Crumb"."""
        if place + 1 == len(self.words) or not (self._is_unknown(place) and self._is_unknown(place + 1)):
            return False
        return (self.words[place].folded, self.words[place + 1].folded) in self.addressed

    def _owns_a_name(self, place: int) -> bool:
        return self.words[place].folded in _OWNERS or self._is_person(place)

    def _person_is_called(self, place: int) -> bool:
        for back in range(place - 1, max(-1, place - 7), -1):
            word = self.words[back]
            if self._is_person(back):
                return True
            if (
                word.folded not in _BETWEEN_PERSON_AND_CALLED
                and not word.text[0].isdigit()
                and not _YEAR.fullmatch(word.folded)
            ):
                return False
        return False

    def _is_unknown_name(self, place: int) -> bool:
        """Capitals that no list knows, where only a name can stand."""
        if not self.capitals_tell or not self._is_unknown(place):
            return False
        end = self._end_of_unknown(place)
        is_double = end - place > 1
        if self._after_called(place) and (is_double or not self._goes_on(place)):
            return True
        if is_double and place and self._is_person(place - 1) and self.words[place].gap == " ":
            return True
        return self._before_details(place, end, is_double)

    def _before_details(self, place: int, end: int, is_double: bool) -> bool:
        """Right before a date of birth, a number, an address, or a class."""
        at = self.words[end - 1].end
        if any(at + len(gap) in self.anchors and self.text.startswith(gap, at) for gap in _ANCHORED):
            return is_double or not self.words[place].begins
        return is_double and bool(_IN_CLASS.match(self.text, at))

    def _end_of_unknown(self, place: int) -> int:
        end = place + 1
        while end < min(len(self.words), place + 3) and self.words[end].gap == " " and self._is_unknown(end):
            end += 1
        return end

    def _is_unknown(self, place: int) -> bool:
        word = self.words[place]
        return (
            word.is_title
            and place not in self.barred
            and word.folded not in self.lists.known_words
            and word.folded not in self.lists.people
            and word.folded not in self.lists.pupil_words
            and word.folded not in self.lists.institutions
        )

    def _goes_on(self, place: int) -> bool:
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

    def _is_person(self, place: int) -> bool:
        return self.words[place].folded in self.lists.people and not self.words[place].owns

    def _surname_after_title(self, place: int) -> int | None:
        after = place + 1
        if self.words[place].folded not in self.lists.titles or after >= len(self.words) or after in self.barred:
            return None
        title, surname = self.words[place], self.words[after]
        if surname.gap not in (" ", ". "):
            return None
        if title.is_title and (surname.is_initial or self._is_unknown(after)):
            return after
        return after if surname.folded in self.lists.last_names else None

    def _whole(self, place: int) -> Iterator[int]:
        """This word and the surnames or the initial that go with it."""
        yield place
        for after in range(place + 1, min(len(self.words), place + 1 + _MOST_SURNAMES)):
            word, before = self.words[after], self.words[after - 1]
            if (
                word.gap not in (" ", ". ")
                or before.owns
                or after in self.barred
                or (word.gap == ". " and len(before.text) > 1)
            ):
                return
            listed = word.folded in self.lists.last_names and word.folded not in self.lists.known_words
            capitals = self.capitals_tell and (word.is_initial or self._is_unknown(after))
            if not (capitals or listed):
                return
            yield after

    def _near_pupil_words(self) -> list[bool]:
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
