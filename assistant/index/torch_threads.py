"""How many threads torch takes, changed for a while."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def torch_threads(most: int | None = None) -> Iterator[int]:
    """At most so many threads inside (None: as many as before), which it gives; as many as before afterwards."""
    import torch

    before = torch.get_num_threads()
    inside = before if most is None else min(before, most)
    torch.set_num_threads(inside)
    try:
        yield inside
    finally:
        torch.set_num_threads(before)
