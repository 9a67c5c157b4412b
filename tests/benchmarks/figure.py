"""What a figure is: a name, a unit, a target, and how it is measured."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Measured:
    """A value as it was measured, the same thing measured on a peer where there is one, and what went into it."""

    value: float
    peer: float | None = None
    notes: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class Figure:
    """One figure; it holds when its value is at most ``target``, or at least that where ``sense`` says so.

    ``most`` bounds a figure that must reach its target and not go beyond.
    """

    name: str
    unit: str
    target: float
    what: str
    measure: Callable[[], Measured]
    sense: str = "at most"
    most: float | None = None

    @property
    def wanted(self) -> str:
        """What its value is to be, in words."""
        return f"{self.sense} {self.target:g}" + ("" if self.most is None else f", at most {self.most:g}")

    def holds(self, value: float) -> bool:
        """Whether a value is good enough; one that could not be measured is not."""
        if math.isnan(value):
            return False
        if self.sense == "at most":
            return value <= self.target
        return value >= self.target and (self.most is None or value <= self.most)

    def row(self, measured: Measured) -> dict[str, object]:
        """Return the row of ``bench.json``."""
        return {
            "name": self.name,
            "value": None if math.isnan(measured.value) else _rounded(measured.value),
            "unit": self.unit,
            "peer": None if measured.peer is None else _rounded(measured.peer),
            "target": self.target,
            "sense": self.sense,
            "holds": self.holds(measured.value),
        }


def _rounded(value: float) -> float:
    return float(f"{value:.3g}")
