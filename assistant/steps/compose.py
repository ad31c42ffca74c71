"""Eighth step: the statements, quoted from the entries of the best passages, in the form that was asked for."""

from assistant.answer import Form
from assistant.forms.cited import named
from assistant.forms.definition import definition
from assistant.forms.listed import listed
from assistant.forms.premise import about, elsewhere, other_figures
from assistant.forms.quoted import in_full, passages_to_cite, quoted
from assistant.forms.verdict import opening
from assistant.library import Library
from assistant.questions.wanted import defined, wanted
from assistant.turn import Turn


def compose(turn: Turn, library: Library) -> Turn:
    """The turn with its statements and their form."""
    if turn.references.alone:
        return turn.with_(statements=in_full(turn))
    if turn.references.labels:
        return _on_what_is_named(turn, library)
    asked = turn.asked_alone
    form = wanted(asked)
    if form is Form.LIST:
        return turn.with_(form=form, statements=listed(turn, library))
    if form is Form.DEFINITION:
        return turn.with_(form=form, statements=definition(turn, defined(asked), library))
    turn = turn.with_(statements=quoted(turn, passages_to_cite(turn), library))
    return _with_verdict(turn, asked, library) if form is Form.VERDICT else turn


def _on_what_is_named(turn: Turn, library: Library) -> Turn:
    """Paragraphs that the question names, and what it says of them put right where it is wrong."""
    hits = named(turn)
    others = elsewhere(turn, hits, library)
    wrong = tuple(about(hit.passage) for hit in hits) if others else other_figures(turn, hits)
    return turn.with_(statements=quoted(turn, [*hits, *others], library), notices=(*turn.notices, *wrong))


def _with_verdict(turn: Turn, asked: str, library: Library) -> Turn:
    said = opening(asked, turn.statements, library.by_id[turn.statements[0].citations[0].passage_id], library.bodies)
    return turn.with_(form=Form.VERDICT, opening=said) if said else turn
