"""Is there enough evidence? How near the best passages are, and how much of the question their words cover."""

from collections.abc import Sequence

from assistant.retrieval.hits import Hit

_NEAR = 0.45
"""A best cosine from here on is near enough by itself."""

_TOO_FAR = 0.28
"""Below this nothing is near, whatever words agree."""


def enough(question: str, hits: Sequence[Hit]) -> bool:
    """Whether the hits can answer the question."""
    if not hits:
        return False
    nearest = max(hit.meaning for hit in hits[:3])
    if nearest == 0.0:  # searched by words alone: the model is still loading
        return hits[0].keywords > 0
    return nearest >= _NEAR or (nearest >= _TOO_FAR and hits[0].keywords >= 1.0)
