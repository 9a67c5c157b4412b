"""What is suggested of cells, as the matrix shows it: a thin bar, and words in the tip."""

from __future__ import annotations

from typing import Iterable, Mapping, NamedTuple

import numpy as np

from ...core.growth.proposals import CHANGED, Proposal
from ...core.growth.suggest import Suggestions
from ...core.quantity import write_number
from ...words import tr

_FULL_AT = 90
"""A bar is full at this percentile of the changes that are listed."""
_LEAST_FULL = 10.0
"""No bar is full below so many standard errors."""


class Hint(NamedTuple):
    """``share`` is how long the bar is, 0 to 1; ``listed`` cells are to be looked at, ``clouded`` ones show none."""

    share: float
    listed: bool
    clouded: bool


class Hints:
    """Hints by structure and scene; without suggestions there are none."""

    def __init__(self, found: Suggestions | None = None) -> None:
        self._scores: Mapping[tuple[str, str], float] = {}
        self._full = _LEAST_FULL
        self._listed: Mapping[tuple[str, str], Proposal] = {}
        if found is not None:
            rows, columns = np.nonzero(np.nan_to_num(found.score) > 0)
            self._scores = {
                (found.structures[row], found.scenes[column]): float(found.score[row, column])
                for row, column in zip(rows, columns)
            }
            changes = [change.score for change in found.changes]
            if changes:
                self._full = max(_LEAST_FULL, float(np.percentile(changes, _FULL_AT)))

    def list_cells(self, proposals: Iterable[Proposal]) -> None:
        """Take the cells of these proposals, and no others, for those to be looked at."""
        self._listed = {(structure, item.scene): item for item in proposals for structure in item.structures}

    def of(self, structure: str, scene: str) -> Hint | None:
        """Return what is suggested of a cell."""
        score, item = self._scores.get((structure, scene)), self._listed.get((structure, scene))
        if item is None and score is None:
            return None
        clouded = item is not None and item.what != CHANGED
        share = 1.0 if clouded or score is None else min(score / self._full, 1.0)
        return Hint(share, item is not None, clouded)

    def words_of(self, structure: str, scene: str) -> str:
        """Say in words what is suggested of a cell, "" for nothing."""
        score, item = self._scores.get((structure, scene)), self._listed.get((structure, scene))
        if item is not None and item.what != CHANGED:
            return tr("look here: this seems to be clouded. A suggestion, not a sighting.")
        if score is None:
            return ""
        if item is None:
            return tr("change score {score}: steady, as far as the picture tells").format(score=write_number(score, 1))
        words = tr("look here: the picture changed by {score} standard errors. A suggestion, not a sighting.")
        return words.format(score=write_number(score, 1))
