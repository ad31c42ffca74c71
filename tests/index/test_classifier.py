"""The classifier is stored with an index as it was, and says nothing of words that it does not know."""

from pathlib import Path

import numpy as np
import pytest

from assistant.index.classifier import Classifier, read_classifier, stems_of, write_classifier


@pytest.fixture
def made() -> Classifier:
    return Classifier(
        passage_ids=("one", "two"),
        by_dimension=np.array([[1.0, 0.0], [0.0, 1.0]], dtype=np.float32),
        words=("parent", "tell"),
        rarity=np.array([3.0, 4.0], dtype=np.float32),
        by_word=np.array([[0.0, 10.0], [5.0, 0.0]], dtype=np.float16),
    )


def test_words_and_dimensions_add_up(made: Classifier):
    along_the_first = np.array([1.0, 0.0], dtype=np.float32)
    assert made.logits("???", along_the_first).tolist() == [1.0, 0.0]
    assert made.logits("unknown", along_the_first).tolist() == [1.0, 0.0]
    assert made.logits("Parents!", along_the_first).tolist() == [1.0, 10.0]
    both = made.logits("who tells the parents, parents", along_the_first)
    assert both.tolist() == pytest.approx([1 + 0.8 * 5, 0.6 * 10])


def test_it_is_read_as_it_was_written(made: Classifier, tmp_path: Path):
    assert read_classifier(tmp_path) is None
    write_classifier(tmp_path, made)
    again = read_classifier(tmp_path)
    assert again is not None
    assert (again.passage_ids, again.words) == (made.passage_ids, made.words)
    assert (
        again.logits("tell", np.ones(2, dtype=np.float32)).tolist()
        == made.logits("tell", np.ones(2, dtype=np.float32)).tolist()
    )


def test_numbers_of_paragraphs_are_one_word():
    assert stems_of(["Who's told, by 6.44?"]) == [{"who", "s", "told", "by", "6.44"}]
