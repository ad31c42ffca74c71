"""The plain form: the sentences that answer best, best first, the same words once."""

from assistant.forms.cited import told_once
from assistant.forms.quoted import in_full, passages_to_cite, quoted
from assistant.forms.sentence_choice import statement
from assistant.library import Library
from assistant.pipeline import ask
from assistant.turn import Turn
from tests.forms.passages import hit, passage

_ONE = passage("6.1", "Schools keep records. Parents are told of every decision. Lunch is at noon. Records are kept.")
_TWO = passage("6.2", "Parents are told of every decision. Schools are open.")


def _turn(*hits: tuple[float, object], **changes: object) -> Turn:
    found = tuple(hit(one, score) for score, one in hits)  # type: ignore[arg-type]
    return Turn("1", "", understood="are parents told of every decision?", hits=found).with_(**changes)


def test_what_two_passages_say_in_the_same_words_is_told_once_with_both_citations():
    once = told_once([statement(one.wording.split(". ")[0], one) for one in (_ONE, _TWO)])
    assert len(once) == 2
    same = told_once([statement("Parents are told.", one) for one in (_ONE, _TWO, _ONE)])
    assert [[citation.paragraph for citation in one.citations] for one in same] == [["6.1", "6.2"]]


def test_the_sentence_that_answers_best_comes_first(library: Library):
    statements = quoted(_turn((1.0, _ONE)), [hit(_ONE)], library)
    assert statements[0].text == "Parents are told of every decision."
    assert len(statements) == 3


def test_a_passage_far_behind_the_first_is_not_cited():
    assert passages_to_cite(_turn((1.0, _ONE), (0.9, _TWO))) == [hit(_ONE, 1.0)]
    assert passages_to_cite(_turn((1.0, _ONE), (0.95, _TWO))) == [hit(_ONE, 1.0), hit(_TWO, 0.95)]


def test_a_part_whose_passage_is_cited_already_cites_the_next_as_well():
    turn = _turn((1.0, _ONE), (0.87, _TWO), beside=(("the whole", 1.0),))
    assert passages_to_cite(turn) == [hit(_ONE, 1.0)]
    assert passages_to_cite(turn.with_(already=frozenset({_ONE.id}))) == [hit(_ONE, 1.0), hit(_TWO, 0.87)]


def test_a_part_cites_no_next_passage_that_is_far_behind():
    turn = _turn((1.0, _ONE), (0.5, _TWO), beside=(("the whole", 1.0),))
    assert passages_to_cite(turn.with_(already=frozenset({_ONE.id}))) == [hit(_ONE, 1.0)]


def test_what_is_named_is_shown_in_its_own_order_shared_out_evenly():
    statements = in_full(_turn((1.0, _ONE), (1.0, _TWO)))
    assert [one.citations[0].paragraph for one in statements] == ["6.1"] * 4 + ["6.2"] * 2
    assert statements[0].text == "Schools keep records."


def test_an_answer_has_at_most_four_statements_and_no_sentence_twice(library: Library):
    texts = [one.text for one in ask("who has to review an EHC plan", library).statements]
    assert 1 <= len(texts) <= 4
    assert len(set(texts)) == len(texts)
