"""Which way a question leans: how near the asks of several groups of passages lie to it.

A group is, say, all that the Code answers, or all that belongs elsewhere. One near ask may be chance; a whole group
of them is not, so that a group counts by a soft maximum over its nearest asks (log-sum-exp of the cosines).
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.records import Towards

_NEAREST = 30
"""So many asks of a group have a say."""

_SOFTNESS = 0.08
"""The temperature in cosines: towards 0 the nearest ask alone decides, towards 1 the number of near ones does."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """How near a group is (a cosine with something added for every further near ask), and the row of its nearest."""

    nearness: float
    nearest: int


Leanings = Mapping[Towards, Leaning]
"""How near a question is to each group; empty while the model is still loading."""


def leaning(cosines: NDArray[np.float32], rows: NDArray[np.int64]) -> Leaning:
    """How near a group is. `cosines`: of the question with every view; `rows`: the asks of the group, one or more."""
    own = cosines[rows]
    top = np.sort(own)[::-1][:_NEAREST]
    above = np.exp((top - top[0]) / _SOFTNESS).sum()
    return Leaning(float(top[0] + _SOFTNESS * np.log(above)), int(rows[own.argmax()]))
