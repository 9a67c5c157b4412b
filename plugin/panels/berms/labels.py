"""Labels for what is found: a letter and a number that nothing has yet."""

from __future__ import annotations

from itertools import count, islice
from typing import Iterable


def free_labels(letter: str, wanted: int, taken: Iterable[str | None]) -> list[str]:
    """Return the first ``wanted`` labels of a letter that are not among those taken."""
    known = set(taken)
    labels = (f"{letter}{number}" for number in count(1))
    return list(islice((label for label in labels if label not in known), wanted))
