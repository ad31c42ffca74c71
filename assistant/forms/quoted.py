"""The plain form: one to four sentences of the best passages, best first."""

from collections.abc import Sequence

from assistant.answer import Statement
from assistant.forms.cited import near_the_first, told_once
from assistant.forms.sentence_choice import best_sentences, statement
from assistant.library import Library
from assistant.questions.asking import content_words
from assistant.retrieval.hits import Hit
from assistant.sentences import sentences
from assistant.turn import Turn

_MOST = 4
_FROM_ONE, _FROM_ONE_IN_A_PART = 3, 2
"""Statements in all, and from one passage."""

_MOST_IN_FULL = 8
"""Statements shown of what a question names by number."""

_OF_A_PART = 0.9
_FRESH = 0.85
"""A part of a longer question cites up to this share of the best score; where all that is cited for parts before it,
also the next passage, as far as this share. Many a question of two parts is answered by one paragraph."""

_OF_A_FOLLOW_UP = 0.85
_IN_A_FOLLOW_UP = 3
"""A follow-up is less sure of its passage, so more may be cited: by score, and in all."""


def in_full(turn: Turn) -> tuple[Statement, ...]:
    """What is named is shown in its own order, shared out evenly where several passages are named."""
    each = max(1, _MOST_IN_FULL // len(turn.hits))
    return tuple(
        statement(sentence, hit.passage)
        for hit in turn.hits[:_MOST_IN_FULL]
        for sentence in sentences(hit.passage.wording)[:each]
    )


def _for_a_part(turn: Turn) -> list[Hit]:
    cited = near_the_first(turn.hits, _OF_A_PART)
    if all(hit.passage.id in turn.already for hit in cited):
        near = near_the_first(turn.hits, _FRESH, _MOST)
        cited += [hit for hit in near if hit.passage.id not in turn.already][:1]
    return cited


def passages_to_cite(turn: Turn) -> list[Hit]:
    """The best passages: one or two, for a part one to three, for a follow-up as many."""
    if turn.follows is not None and turn.beside:
        return near_the_first(turn.hits, _OF_A_FOLLOW_UP, _IN_A_FOLLOW_UP)
    return _for_a_part(turn) if turn.beside else near_the_first(turn.hits)


def quoted(turn: Turn, cited: Sequence[Hit], library: Library) -> tuple[Statement, ...]:
    """The sentences of some passages that answer best; the first passage has most room."""
    statements: list[Statement] = []
    # A part is answered by its own words: those that it leans on belong to the part before it.
    asked = turn.asked if turn.beside and content_words(turn.asked) else turn.understood
    from_one = _FROM_ONE_IN_A_PART if turn.beside else _FROM_ONE
    for hit in cited[:_MOST]:
        room = from_one if len(cited) == 1 else max(1, _MOST - len(statements) - (len(cited) - 1))
        for sentence in best_sentences(asked, hit, min(room, from_one, _MOST - len(statements)), library):
            statements.append(statement(sentence, hit.passage))
    return told_once(statements)
