"""The answers to the parts of a question, put together under a heading each."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Notice, NoticeKind, Outcome, Statement
from assistant.grouping import beginning_with, groups
from assistant.retrieval.hits import Hit
from assistant.turn import Turn


def together(whole: Turn, parts: Sequence[Turn]) -> Turn:
    """The whole turn with the statements of its parts.

    What the whole question or a part is signposted for ends it: nothing is answered beside a worry about a child's
    safety. A question none of whose parts is answered ends as the whole of it was judged.
    """
    for turn in (whole, *parts):
        if turn.outcome is Outcome.SIGNPOSTED:
            return replace(turn, id=whole.id, question=whole.question, shown=whole.shown, understood=whole.understood)
    answered = [part for part in parts if part.statements]
    if not answered:
        return _none_answered(whole, parts)
    statements = _each_once([replace(s, under=part.question) for part in answered for s in part.statements])
    silent = [part for part in parts if not part.statements]
    return whole.with_(
        statements=tuple(statements),
        hits=_in_turn([part.hits for part in parts]),
        notices=(*whole.notices, *_put_right(parts), *(_said_beyond(p) for p in silent if p.outcome is not None)),
        unanswered=tuple(part.question for part in silent),
        outcome=None,
        message="",
    )


def _none_answered(whole: Turn, parts: Sequence[Turn]) -> Turn:
    if whole.outcome is not None:
        return whole
    first = parts[0]
    return whole.ended(first.outcome or Outcome.NOT_IN_CODE, first.message, hits=first.hits)


def _put_right(parts: Sequence[Turn]) -> tuple[Notice, ...]:
    """What a part says of a paragraph and the paragraph does not, each once."""
    return tuple(dict.fromkeys(n for part in parts for n in part.notices if n.kind is NoticeKind.PREMISE))


def _said_beyond(part: Turn) -> Notice:
    """What is said on a part that the Code does not answer."""
    return Notice(NoticeKind.SCOPE, f"{beginning_with(part.question)}{part.message.splitlines()[0]}")


def _each_once(statements: Sequence[Statement]) -> list[Statement]:
    """A sentence that answers two parts stands under the first of them, and again where it answers the later one best.

    What is next best must not pass for the answer.
    """
    seen: set[tuple[str, str]] = set()
    kept: list[Statement] = []
    for own in (group.statements for group in groups(statements)):
        kept += [s for s in own if s is own[0] or (s.citations[0].passage_id, s.text) not in seen]
        seen |= {(s.citations[0].passage_id, s.text) for s in own}
    return kept


def _in_turn(ranked: Sequence[Sequence[Hit]]) -> tuple[Hit, ...]:
    """The hits of all parts, the best of each part first; a passage once."""
    found: dict[str, Hit] = {}
    for place in range(max((len(hits) for hits in ranked), default=0)):
        for hits in ranked:
            if place < len(hits):
                found.setdefault(hits[place].passage.id, hits[place])
    return tuple(found.values())
