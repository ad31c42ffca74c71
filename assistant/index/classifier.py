"""A linear classifier over the passages: which one is a question's words and meaning typical of?

Multinomial logistic regression on the corpus's own asks, trained by `ingest.train_classifier` and stored with the
index. Similarity treats all words and all dimensions alike; the classifier has learnt which of them tell one
paragraph from its neighbours.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import Stemmer
from numpy.typing import NDArray

from assistant.index.adapter import Floats

_FILE = "classifier.npz"
_WORD = re.compile(r"[a-z0-9]+(?:\.[0-9]+)?")
_STEMMER = "english"


@dataclass(frozen=True)
class Classifier:
    """For each class, a passage, a weight for every dimension and every word.

    `passage_ids` (classes,); `by_dimension` (classes, dimensions); `words` are stems, `rarity` (words,) their inverse
    document frequencies, `by_word` (words, classes).
    """

    passage_ids: tuple[str, ...]
    by_dimension: Floats
    words: tuple[str, ...]
    rarity: Floats
    by_word: NDArray[np.float16]

    @cached_property
    def _places(self) -> dict[str, int]:
        return {word: place for place, word in enumerate(self.words)}

    def logits(self, question: str, vector: Floats) -> Floats:
        """The logit of each class, (classes,). `vector`: the question's unit vector, adapted."""
        known = sorted(self._places[stem] for stem in stems_of([question])[0] if stem in self._places)
        # einsum, not @: see MeaningSearch.cosines.
        scores: Floats = np.einsum("ij,j->i", self.by_dimension, vector)
        if known:
            scores += np.einsum("i,ij->j", shares(self.rarity[known]), self.by_word[known].astype(np.float32))
        return scores


def stems_of(texts: Sequence[str]) -> list[set[str]]:
    """The stems in each text. Common words stay: "who" and "when" tell paragraphs apart."""
    stemmer = Stemmer.Stemmer(_STEMMER)
    return [set(stemmer.stemWords(_WORD.findall(text.lower()))) for text in texts]


def shares(rarity: Floats) -> Floats:
    """The weights of one text's words, at unit length: a rare word weighs more."""
    length = float(np.linalg.norm(rarity))
    return rarity / np.float32(length) if length > 0 else rarity


def write_classifier(folder: Path, classifier: Classifier) -> None:
    """Store a classifier with an index."""
    np.savez(
        folder / _FILE,
        passage_ids=np.array(classifier.passage_ids),
        by_dimension=classifier.by_dimension,
        words=np.array(classifier.words),
        rarity=classifier.rarity,
        by_word=classifier.by_word,
    )


def read_classifier(folder: Path) -> Classifier | None:
    """The classifier of an index; None where it was built without one."""
    path = folder / _FILE
    if not path.is_file():
        return None
    with np.load(path) as stored:
        return Classifier(
            passage_ids=tuple(stored["passage_ids"].tolist()),
            by_dimension=stored["by_dimension"],
            words=tuple(stored["words"].tolist()),
            rarity=stored["rarity"],
            by_word=stored["by_word"],
        )
