"""Capitals that are no pupil: parties of a case, schools called after people, people of public life."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from assistant.personal_data.name_lists import NameLists
from assistant.personal_data.words import Word

_VERSUS = frozenset({"v", "vs"})
_BETWEEN_PARTIES = frozenset("and of the cc bc lbc mbc on application by".split())
_LONGEST_PARTY = 8
_LONGEST_INSTITUTION = 4


def not_people(words: list[Word], lists: NameLists) -> frozenset[int]:
    """The places of the words that must not be taken for somebody's name."""
    barred: set[int] = set()
    for place, word in enumerate(words):
        if word.folded in _VERSUS and 0 < place < len(words) - 1:
            barred.update(_party(words, range(place - 1, max(-1, place - 1 - _LONGEST_PARTY), -1)))
            barred.update(_party(words, range(place + 1, min(len(words), place + 1 + _LONGEST_PARTY))))
        elif word.folded in ("st", "saint") and word.is_capital:
            barred.update((place, place + 1))
        elif word.folded in lists.institutions:
            barred.update(_called_after(words, place))
        elif place and f"{words[place - 1].folded}_{word.folded}" in lists.public_people:
            barred.update((place - 1, place))
    if _about_case_studies(words):
        barred.update(place for place, word in enumerate(words) if word.folded in lists.case_study_children)
    return frozenset(barred)


def _party(words: list[Word], places: Iterable[int]) -> Iterator[int]:
    """The words of one side of "X v Y", going away from the v."""
    for place in places:
        word = words[place]
        if not (word.is_capital or word.folded in _BETWEEN_PARTIES):
            return
        yield place
        if word.begins and place < len(words) - 1 and words[place + 1].folded not in _VERSUS:
            return


def _called_after(words: list[Word], place: int) -> Iterator[int]:
    """The capitals just before a word such as Primary or syndrome; "Jack's school" is Jack's all the same."""
    if not words[place].is_capital and (words[place].folded in ("school", "nursery", "college", "primary")):
        return
    for back in range(place - 1, max(-1, place - 1 - _LONGEST_INSTITUTION), -1):
        follows_closely = words[back + 1].gap == " " or words[back].owns
        if not (words[back].is_capital and follows_closely):
            return
        if words[back].owns and not words[place].is_capital and words[place].folded not in ("syndrome", "disease"):
            return
        yield back


def _about_case_studies(words: list[Word]) -> bool:
    pairs = pairwise(words)
    return any(a.folded == "case" and b.folded in ("study", "studies") for a, b in pairs)
