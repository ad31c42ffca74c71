"""Seventh step, where a language model is set: its words, checked, in place of the quoted sentences."""

import re

from assistant.answer import Form, Notice, NoticeKind, Outcome, Statement
from assistant.library import Library
from assistant.records import Passage
from assistant.turn import Turn
from assistant.writer.writer import Ending, Written

_AS_THEY_ARE = (Form.LIST, Form.COMPARISON, Form.PARTS)
"""Forms whose statements stand under headings; they are quoted, model or not."""
_MOST_PASSAGES = 6
_FOUND_NOTHING = (
    "The Code does not seem to say: the language model, shown the nearest paragraphs, found no answer in them. "
    "Try other words, or look at the paragraphs below."
)
_QUOTED_INSTEAD = "The answer is quoted from the paragraphs instead."
_NOT_WHOLE = "What it had said until then is shown, each sentence checked against its paragraph."
_WORDED = "Worded by a language model; each sentence was checked against the paragraph that it cites."
_NOTHING_SENT = " Nothing of it left this machine."


def write(turn: Turn, library: Library) -> Turn:
    """The turn with the model's checked statements; unchanged without a model, quoted where the model fails."""
    if library.writer is None or turn.references.alone or turn.form in _AS_THEY_ARE or not turn.statements:
        return turn
    written = library.writer.write(turn.understood, _passages(turn), turn.statements, turn.on_statement)
    turn = turn.with_(notices=tuple(_without_leaving(notice) for notice in turn.notices))
    if written.ending is Ending.FOUND_NOTHING:
        return turn.ended(Outcome.NOT_IN_CODE, _FOUND_NOTHING, statements=(), form=Form.PLAIN, opening="")
    turn = turn.with_(notices=(*turn.notices, *_notices(written)))
    if written.ending is Ending.FAILED:
        return turn
    return _with_fitting_opening(turn.with_(statements=written.statements))


def _passages(turn: Turn) -> list[Passage]:
    """What the model is shown: the passages named, else the best ones of the first one's role, best first."""
    named = [hit for hit in turn.hits if hit.passage.label in turn.references.labels]
    hits = named or [hit for hit in turn.hits if hit.passage.role is turn.hits[0].passage.role]
    cited = {citation.passage_id for statement in turn.statements for citation in statement.citations}
    # What the quoted answer rests on comes first, and so is never what a small model has no room for.
    ordered = sorted(hits, key=lambda hit: hit.passage.id not in cited)
    return [hit.passage for hit in ordered[:_MOST_PASSAGES]]


def _notices(written: Written) -> list[Notice]:
    said = []
    if written.ending is Ending.WHOLE and not written.unsupported:
        said.append(_WORDED)
    if written.ending is Ending.FAILED:
        said.append(f"{written.reason} {_QUOTED_INSTEAD}")
    if written.ending is Ending.STOPPED:
        said.append(f"{written.reason} {_NOT_WHOLE}")
    if written.unsupported and written.statements:
        several = written.unsupported > 1
        said.append(
            f"{written.unsupported} {'sentences' if several else 'sentence'} of the language model did not hold "
            f"against the paragraph and {'are' if several else 'is'} not shown; "
            "where it cited one, the paragraph's own words stand there."
        )
    return [Notice(NoticeKind.MODEL, text) for text in said]


def _without_leaving(notice: Notice) -> Notice:
    """The notice on personal data says more where a model might have been sent it."""
    if notice.kind is not NoticeKind.PERSONAL_DATA:
        return notice
    return Notice(notice.kind, notice.text + _NOTHING_SENT, notice.paragraph)


def _with_fitting_opening(turn: Turn) -> Turn:
    """The verdict stands only beside a statement that carries its duty word."""
    verdict = re.search(r"\b(must|should|may)\b", turn.opening, re.IGNORECASE)
    if verdict is None or verdict[1].lower() in _duties(turn.statements):
        return turn
    return turn.with_(form=Form.PLAIN, opening="")


def _duties(statements: tuple[Statement, ...]) -> set[str | None]:
    return {statement.duty for statement in statements}
