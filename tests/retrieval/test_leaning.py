"""Which way a question leans: the nearest ask of a group tells most, further near ones add to it."""

import numpy as np
import pytest

from assistant.library import Library
from assistant.records import Towards
from assistant.retrieval.leaning import Group, leaning, likelihoods

_COSINES = np.array([0.9, 0.1, 0.85, 0.85, 0.85, 0.2], dtype=np.float32)


def _of(*rows: int, classes: tuple[int, ...] = ()) -> Group:
    return Group(np.array(rows, dtype=np.int64), np.array(classes, dtype=np.int64))


def test_one_ask_alone_counts_by_its_cosine():
    assert leaning(_COSINES, None, _of(0)).nearness == pytest.approx(0.9)
    assert leaning(_COSINES, None, _of(5, 0)).nearest == 0


def test_several_near_asks_outweigh_a_nearer_one_with_none_beside_it():
    lone, several = leaning(_COSINES, None, _of(0, 1)), leaning(_COSINES, None, _of(2, 3, 4))
    assert lone.nearness < several.nearness
    assert several.nearness == pytest.approx(0.85 + 0.08 * np.log(3))


def test_a_group_whose_passages_the_classifier_takes_to_be_likelier_is_nearer():
    likely = likelihoods(np.log(np.array([0.5, 0.3, 0.2], dtype=np.float32)) + 7)
    likelier, less = leaning(_COSINES, likely, _of(0, classes=(0, 1))), leaning(_COSINES, likely, _of(0, classes=(2,)))
    assert likelier.nearness - less.nearness == pytest.approx(0.03 * np.log(0.8 / 0.2))


@pytest.mark.parametrize(
    ("question", "towards"),
    [
        ("who is in charge of the SEN policy day to day", Towards.THE_CODE),
        ("how many hours of TA time must a child on SEN support get", Towards.ITS_SILENCE),
        ("my printer says paper jam", Towards.ELSEWHERE),
        ("she told me her dad hits her", Towards.A_WORRY),
    ],
)
def test_a_question_leans_to_its_like(library: Library, question: str, towards: Towards):
    leanings = library.leanings(question)
    assert set(leanings) == set(Towards)
    assert max(leanings, key=lambda one: leanings[one].nearness) is towards
