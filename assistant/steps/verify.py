"""Last step: every statement against the passage that it cites; what is not supported is not shown."""

from assistant.answer import Notice, NoticeKind, Outcome, Statement
from assistant.library import Library
from assistant.support import supporting
from assistant.turn import Turn

_NOTHING_LEFT = "The Code does not seem to say: nothing found could be quoted as an answer."


def verify(turn: Turn, library: Library) -> Turn:
    """The turn with its supported statements and its outcome."""
    kept = tuple(statement for statement in turn.statements if _stands(statement, library))
    if not kept:
        return turn.ended(Outcome.NOT_IN_CODE, _NOTHING_LEFT, statements=())
    in_part = turn.unanswered or turn.references.missing
    outcome = Outcome.PARTLY_ANSWERED if in_part else Outcome.ANSWERED
    return turn.with_(statements=kept, outcome=outcome, notices=(*turn.notices, *_notices(kept, library)))


def _stands(statement: Statement, library: Library) -> bool:
    passages = [library.by_id[citation.passage_id] for citation in statement.citations]
    return bool(supporting(statement.text, passages, library.bodies))


def _notices(statements: tuple[Statement, ...], library: Library) -> list[Notice]:
    """Currency beside the citations it concerns; which wording is quoted; what a source that is no law is."""
    notices: dict[str, Notice] = {}
    for statement in statements:
        for citation in statement.citations:
            for change in library.changes.get(citation.paragraph, ()):
                notices[change.id] = Notice(NoticeKind.CURRENCY, change.sentence, citation.paragraph)
    if not library.manifest.has_official_code:
        notices["wording"] = Notice(
            NoticeKind.WORDING,
            "Quoted is our plain-English text of each paragraph: the official PDF is not installed.",
        )
    return list(notices.values())
