"""Which sentences of a passage answer a question best."""

import re
from dataclasses import dataclass

from assistant.answer import Statement
from assistant.duty_words import duty_word
from assistant.forms.cited import citation_of
from assistant.library import Library
from assistant.questions.wanted import asks_of_a_duty, asks_of_a_right
from assistant.records import Passage
from assistant.retrieval.hits import Hit
from assistant.sentences import sentences

_DUTY_BONUS = 0.15
_WORDS_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class _Candidate:
    place: int
    text: str
    score: float


def statement(sentence: str, passage: Passage) -> Statement:
    """A sentence of a passage as a statement."""
    return Statement(sentence, duty_word(sentence), (citation_of(passage),))


def best_sentences(question: str, hit: Hit, most: int, library: Library) -> list[str]:
    """The sentences of a passage that answer best: the best one first, the others in the order of the text."""
    nearness = library.search.sentence_scores(question, hit.passage)
    candidates = [
        _Candidate(
            place, sentence, nearness.get(sentence, 0.0) + _shared_words(question, sentence) + _duty(question, sentence)
        )
        for place, sentence in enumerate(sentences(hit.passage.wording))
    ]
    ranked = sorted(candidates, key=lambda candidate: (-candidate.score, candidate.place))[:most]
    first, rest = ranked[:1], sorted(ranked[1:], key=lambda candidate: candidate.place)
    return [candidate.text for candidate in (*first, *rest)]


def _duty(question: str, sentence: str) -> float:
    """A question on what is required is answered by a sentence with a duty word."""
    return _DUTY_BONUS if duty_word(sentence) and (asks_of_a_duty(question) or asks_of_a_right(question)) else 0.0


def _shared_words(question: str, sentence: str) -> float:
    """The share of the question's longer words that the sentence has, 0 to 0.5."""
    asked = stems(question)
    return _WORDS_SHARE * len(asked & stems(sentence)) / len(asked) if asked else 0.0


def stems(text: str, letters: int = 6) -> frozenset[str]:
    """The longer words of a text, each by its first letters: near enough to tell one word in several forms."""
    return frozenset(word[:letters] for word in re.findall(r"[a-z0-9]{4,}", text.lower()))
