"""Names of people: a known first name near a word for a pupil, a title with a surname, capitals after "my pupil"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.personal_data.name_lists import NameLists, name_lists
from assistant.personal_data.name_surroundings import Surroundings
from assistant.personal_data.not_people import not_people
from assistant.personal_data.spans import Kind, Span
from assistant.personal_data.words import Word, tells_by_capitals, words_of

_MOST_SURNAMES = 2
_IN_CLASS = re.compile(r",? (?:in |\()?[0-9]{1,2}[A-HJ-Z]\b")
_IN_ADDRESS = re.compile(r"\b([A-Za-z]+)[._-]([A-Za-z]+)[0-9]{0,4}@")
_ANCHORED = (" ", ", ", " (", " - ", ": ")


def find_names(text: str, anchors: frozenset[int] = frozenset()) -> Iterator[Span]:
    """Every name of a person. `anchors` are the places where a date of birth, a number or an address begins."""
    words = words_of(text)
    lists = name_lists()
    addressed = frozenset((first.lower(), last.lower()) for first, last in _IN_ADDRESS.findall(text))
    barred = not_people(words, lists)
    around = Surroundings(text, words, lists, barred, tells_by_capitals(words))
    question = _Question(words, lists, barred, around, anchors, addressed)
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

    words: list[Word]
    lists: NameLists
    barred: frozenset[int]
    around: Surroundings
    anchors: frozenset[int]
    addressed: frozenset[tuple[str, str]]

    def names(self) -> set[int]:
        """The places of all words that are part of a name where it stands."""
        near = self.around.near_pupil_words()
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
            return word.is_title and self.around.after_called(place)
        if word.folded in lists.also_words:
            return word.is_title and self.around.bound(place)
        if not self._is_listed(word):
            return False
        if word.is_capital and self.around.capitals_tell and (word.is_title or len(word.text) > 4):
            return near
        return self.around.bound(place)

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

    def _is_in_an_address(self, place: int) -> bool:
        """Two capitals of which an e-mail address is made: "zaphod.crumb@" beside "Zaphod Crumb"."""
        if place + 1 == len(self.words) or not (self.around.is_unknown(place) and self.around.is_unknown(place + 1)):
            return False
        return (self.words[place].folded, self.words[place + 1].folded) in self.addressed

    def _is_unknown_name(self, place: int) -> bool:
        """Capitals that no list knows, where only a name can stand."""
        if not self.around.capitals_tell or not self.around.is_unknown(place):
            return False
        end = self._end_of_unknown(place)
        is_double = end - place > 1
        if self.around.after_called(place) and (is_double or not self.around.goes_on(place)):
            return True
        if is_double and place and self.around.is_person(place - 1) and self.words[place].gap == " ":
            return True
        return self._before_details(place, end, is_double)

    def _before_details(self, place: int, end: int, is_double: bool) -> bool:
        """Right before a date of birth, a number, an address, or a class."""
        at = self.words[end - 1].end
        if any(at + len(gap) in self.anchors and self.around.text.startswith(gap, at) for gap in _ANCHORED):
            return is_double or not self.words[place].begins
        return is_double and bool(_IN_CLASS.match(self.around.text, at))

    def _end_of_unknown(self, place: int) -> int:
        end = place + 1
        while end < min(len(self.words), place + 3) and self.words[end].gap == " " and self.around.is_unknown(end):
            end += 1
        return end

    def _surname_after_title(self, place: int) -> int | None:
        after = place + 1
        if self.words[place].folded not in self.lists.titles or after >= len(self.words) or after in self.barred:
            return None
        title, surname = self.words[place], self.words[after]
        if surname.gap not in (" ", ". "):
            return None
        if title.is_title and (surname.is_initial or self.around.is_unknown(after)):
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
            capitals = self.around.capitals_tell and (word.is_initial or self.around.is_unknown(after))
            if not (capitals or listed):
                return
            yield after
