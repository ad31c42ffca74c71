"""Which way a question leans: how near the asks of several groups of passages lie to it.

A group is, say, all that the Code answers, or all that belongs elsewhere. One near ask may be chance; a whole group
of them is not, so that a group counts by a soft maximum over its nearest asks (log-sum-exp of the cosines). To that is
added how likely the classifier takes the question to be of any passage of the group (the log of their summed shares).
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.index.adapter import Floats
from assistant.records import Towards

_NEAREST = 30
"""So many asks of a group have a say."""

_SOFTNESS = 0.08
"""The temperature in cosines: towards 0 the nearest ask alone decides, towards 1 the number of near ones does."""

_LIKELY = 0.03
"""What a factor of e in likelihood is worth, in cosines."""


@dataclass(frozen=True, slots=True)
class Group:
    """The asks of a group as rows of views, one or more, and its passages as classes of the classifier."""

    rows: NDArray[np.int64]
    classes: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Leaning:
    """How near a group is, in cosines with something added for every further near ask, and the row of its nearest."""

    nearness: float
    nearest: int


Leanings = Mapping[Towards, Leaning]
"""How near a question is to each group; empty while the model is still loading."""


def likelihoods(logits: Floats) -> Floats:
    """How likely a question is of each class, adding up to 1 (softmax)."""
    shares = np.exp(logits - logits.max())
    likely: Floats = shares / shares.sum()
    return likely


def leaning(cosines: Floats, likely: Floats | None, group: Group) -> Leaning:
    """How near a group is. `cosines`: of the question with every view; `likely`: of every class, None without any."""
    own = cosines[group.rows]
    top = np.partition(own, max(len(own) - _NEAREST, 0))[-_NEAREST:]
    best = float(top.max())
    nearness = best + _SOFTNESS * float(np.log(np.exp((top - best) / _SOFTNESS).sum()))
    if likely is not None and len(group.classes):
        nearness += _LIKELY * float(np.log(likely[group.classes].sum()))
    return Leaning(nearness, int(group.rows[own.argmax()]))
