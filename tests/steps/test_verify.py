"""A statement that its passage does not support is not shown."""

from assistant.answer import Citation, Outcome, Statement
from assistant.library import Library
from assistant.records import CODE
from assistant.steps.verify import verify
from assistant.turn import Turn


def _verified(text: str, library: Library) -> Turn:
    passage = library.by_label[(CODE, "6.36")][0]
    citation = Citation(CODE, "6.36", passage.page, passage.id)
    return verify(Turn("1", "?", statements=(Statement(text, None, (citation,)),)), library)


def test_a_supported_statement_stays(library: Library):
    turn = _verified("Teachers are responsible and accountable for their pupils' progress.", library)
    assert turn.outcome is Outcome.ANSWERED
    assert len(turn.statements) == 1


def test_a_must_that_the_paragraph_does_not_say_is_dropped(library: Library):
    turn = _verified("Teachers must report progress.", library)
    assert turn.outcome is Outcome.NOT_IN_CODE
    assert not turn.statements


def test_a_number_that_the_paragraph_does_not_have_is_dropped(library: Library):
    assert not _verified("Teachers report progress every 6 weeks.", library).statements


def test_a_statement_without_citation_is_dropped(library: Library):
    turn = verify(Turn("1", "?", statements=(Statement("Anything.", None, ()),)), library)
    assert turn.outcome is Outcome.NOT_IN_CODE
