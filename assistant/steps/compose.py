"""Sixth step: one to four statements, quoted from the entries of the best passages, best first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answer import Citation, Statement
from assistant.duty_words import duty_word
from assistant.library import Library
from assistant.records import Passage
from assistant.retrieval.hits import Hit
from assistant.sentences import sentences
from assistant.turn import Turn

_MOST = 4
_FROM_ONE = 3
"""Statements in all, and from one passage."""

_ALSO_CITED = 0.93
"""A further passage is cited when its score is at least this share of the first one's."""

_MOST_PASSAGES = 3
_MOST_IN_FULL = 8
"""Statements shown of what a question names by number."""
_DUTY_BONUS = 0.15
_ASKS_FOR_DUTY = re.compile(
    r"\b(must|should|shall|have to|has to|had to|need(?:s|ed)? to|require[sd]?|compulsory|mandatory|statutory|"
    r"legal(?:ly)?|law|duty|duties|obliged|obligation|supposed to|meant to|allowed|can (?:we|they|i|the|a)|may|"
    r"optional|entitled)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    place: int
    text: str
    score: float


def compose(turn: Turn, library: Library) -> Turn:
    """The turn with its statements."""
    if turn.references.alone:
        return turn.with_(statements=_in_full(turn))
    cited = _passages_to_cite(turn)
    statements: list[Statement] = []
    for hit in cited:
        room = _FROM_ONE if len(cited) == 1 else max(1, _MOST - len(statements) - (len(cited) - 1))
        for sentence in _best_sentences(turn.understood, hit, min(room, _MOST - len(statements)), library):
            statements.append(Statement(sentence, duty_word(sentence), (citation_of(hit.passage),)))
    return turn.with_(statements=tuple(statements))


def _in_full(turn: Turn) -> tuple[Statement, ...]:
    """What is named is shown in its own order, shared out evenly where several passages are named."""
    each = max(1, _MOST_IN_FULL // len(turn.hits))
    return tuple(
        Statement(sentence, duty_word(sentence), (citation_of(hit.passage),))
        for hit in turn.hits[:_MOST_IN_FULL]
        for sentence in sentences(hit.passage.wording)[:each]
    )


def citation_of(passage: Passage) -> Citation:
    """The citation of a passage."""
    return Citation(passage.source, passage.label, passage.page, passage.id)


def _passages_to_cite(turn: Turn) -> list[Hit]:
    named = [hit for hit in turn.hits if hit.passage.label in turn.references.labels]
    if named:
        return named[:_MOST]
    first = turn.hits[0]
    near = [hit for hit in turn.hits[:_MOST_PASSAGES] if hit.score >= _ALSO_CITED * first.score]
    # Practice and other guidance enrich an answer from the Code as "also read"; they are not cited beside it.
    return [hit for hit in near if hit.passage.role is first.passage.role]


def _best_sentences(question: str, hit: Hit, most: int, library: Library) -> list[str]:
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
    return _DUTY_BONUS if duty_word(sentence) and _ASKS_FOR_DUTY.search(question) else 0.0


def _shared_words(question: str, sentence: str) -> float:
    """The share of the question's longer words that the sentence has, 0 to 0.5."""
    asked = _stems(question)
    return 0.5 * len(asked & _stems(sentence)) / len(asked) if asked else 0.0


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:6] for word in re.findall(r"[a-z0-9]{4,}", text.lower()))


def passages_cited(statements: Sequence[Statement]) -> list[str]:
    """The ids of the passages that the statements stand on, each once."""
    return list(dict.fromkeys(c.passage_id for statement in statements for c in statement.citations))
