"""Train the classifier over the passages on their asks: softmax regression on the asks' vectors and words.

The weights of the dimensions start from and are held near the mean of each passage's asks; the weights of the words
start from nothing. Two passes by small steps, the second one's steps averaged (Polyak and Juditsky 1992): a few
seconds on two cores; the same input gives the same weights.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from assistant.index.adapter import Floats
from assistant.index.classifier import Classifier, shares, stems_of
from assistant.index.torch_threads import torch_threads
from assistant.records import View, ViewKind

_PASSES = 2
_BATCH = 512
_RATE_OF_DIMENSIONS, _RATE_OF_WORDS = 0.05, 0.3
_SHARPNESS = 20.0
"""What the cosine with the mean of a passage's asks is multiplied by, to make a logit."""

_HELD = 1e-2
"""How firmly the weights of the dimensions are held near where they start."""

_SMOOTHED = 0.1
"""Label smoothing: neighbouring paragraphs often answer the same question."""

_FEWEST_ASKS = 2 * _BATCH
"""With fewer asks than this there is too little to learn from."""

_FEWEST_USES = 2
"""A word that fewer asks use tells nothing that can be relied on."""


def train_classifier(views: Sequence[View], vectors: Floats) -> Classifier | None:
    """The classifier; None where there are too few asks. `vectors`: a unit row a view, adapted."""
    rows = [row for row, view in enumerate(views) if view.kind is ViewKind.ASK]
    if len(rows) < _FEWEST_ASKS:
        return None
    ids = tuple(dict.fromkeys(views[row].passage_id for row in rows))
    number = {passage_id: place for place, passage_id in enumerate(ids)}
    labels = np.array([number[views[row].passage_id] for row in rows], dtype=np.int64)
    words, rarity, texts = _bags([views[row].text for row in rows])
    by_dimension, by_word = _fit(vectors[rows], texts, rarity, labels)
    return Classifier(ids, by_dimension, words, rarity, by_word)


def _bags(asks: Sequence[str]) -> tuple[tuple[str, ...], Floats, list[NDArray[np.int64]]]:
    """The words used often enough, their inverse document frequencies, and the places of each ask's words."""
    stems = stems_of(asks)
    uses = Counter(stem for own in stems for stem in own)
    words = tuple(sorted(stem for stem, count in uses.items() if count >= _FEWEST_USES))
    place = {word: index for index, word in enumerate(words)}
    rarity = np.log(len(asks) / np.array([uses[word] for word in words])).astype(np.float32)
    return words, rarity, [np.array(sorted(place[s] for s in own if s in place), dtype=np.int64) for own in stems]


@torch_threads(2)
def _fit(
    vectors: Floats, texts: list[NDArray[np.int64]], rarity: Floats, labels: NDArray[np.int64]
) -> tuple[Floats, NDArray[np.float16]]:
    import torch
    from torch.nn import functional

    rows, classes = torch.from_numpy(vectors), torch.from_numpy(labels)
    start = _SHARPNESS * torch.from_numpy(_means(vectors, labels))
    by_dimension = start.clone().requires_grad_(True)
    by_word = torch.nn.EmbeddingBag(len(rarity), len(start), mode="sum")
    torch.nn.init.zeros_(by_word.weight)
    steps = (
        torch.optim.Adam([by_dimension], lr=_RATE_OF_DIMENSIONS),
        torch.optim.Adagrad(by_word.parameters(), lr=_RATE_OF_WORDS),
    )
    mean_dimension, mean_word, averaged = torch.zeros_like(start), torch.zeros_like(by_word.weight), 0
    chance = np.random.default_rng(0)
    for passing in range(_PASSES):
        order = chance.permutation(len(texts))
        for first in range(0, len(order), _BATCH):
            batch = order[first : first + _BATCH]
            said = (torch.from_numpy(part) for part in _joined([texts[row] for row in batch], rarity))
            logits = rows[batch] @ by_dimension.T + by_word(*said)
            away = ((by_dimension - start) ** 2).sum() / len(start)
            loss = functional.cross_entropy(logits, classes[batch], label_smoothing=_SMOOTHED) + _HELD * away
            for step in steps:
                step.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            for step in steps:
                step.step()
            if passing == _PASSES - 1:
                averaged += 1
                mean_dimension += (by_dimension.detach() - mean_dimension) / averaged
                mean_word += (by_word.weight.detach() - mean_word) / averaged
    return mean_dimension.numpy(), mean_word.numpy().astype(np.float16)


def _joined(texts: Sequence[NDArray[np.int64]], rarity: Floats) -> tuple[NDArray[np.int64], NDArray[np.int64], Floats]:
    """The words of several texts in a row, where each text begins, and the words' weights."""
    begins = np.cumsum([0, *(len(text) for text in texts[:-1])])
    return np.concatenate(texts), begins, np.concatenate([shares(rarity[text]) for text in texts])


def _means(vectors: Floats, labels: NDArray[np.int64]) -> Floats:
    """The mean vector of each class, (classes, dimensions)."""
    sums = np.zeros((int(labels.max()) + 1, vectors.shape[1]), dtype=np.float32)
    np.add.at(sums, labels, vectors)
    return sums / np.bincount(labels).astype(np.float32)[:, None]
