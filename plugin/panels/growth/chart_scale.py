"""Where days and numbers stand on the growth chart, and what is written along its axes."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass
from itertools import takewhile

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF

from ...core.dates import UTC, first_of_months, from_days, moved


@dataclass(frozen=True)
class Scale:
    """Turns days and numbers of structures into places on the widget."""

    area: QRectF
    first: float
    last: float
    top: float

    def x(self, day: float) -> float:
        """Return where a day stands."""
        share = (min(max(day, self.first), self.last) - self.first) / (self.last - self.first)
        return self.area.left() + share * self.area.width()

    def xs(self, days: np.ndarray) -> np.ndarray:
        """Return where days stand."""
        share = (np.clip(days, self.first, self.last) - self.first) / (self.last - self.first)
        return self.area.left() + share * self.area.width()

    def y(self, number: float) -> float:
        """Return how high a number stands."""
        return self.area.bottom() - number / self.top * self.area.height()

    def day(self, x: float) -> float:
        """Return the day that stands at a place."""
        return self.first + (x - self.area.left()) / self.area.width() * (self.last - self.first)


def staircase(scale: Scale, days: np.ndarray, values: np.ndarray) -> list[QPointF]:
    """Return the corners of steps: each of ``values`` holds from one of ``days`` to the next."""
    x = scale.xs(days)
    y = scale.area.bottom() - values / scale.top * scale.area.height()
    across = np.stack([x[:-1], x[1:]], axis=1).ravel().tolist()
    return list(map(QPointF, across, np.repeat(y, 2).tolist()))


def step_of_levels(highest: int, room: float) -> int:
    """Return the distance of level lines: 1, 2 or 5 times a power of ten, as many as there is room for."""
    least = max(1.0, highest / max(room, 1.0))
    power = 10 ** math.floor(math.log10(least))
    return int(next(power * digit for digit in (1, 2, 5, 10) if power * digit >= least))


def date_ticks(first: float, last: float, room: float) -> list[tuple[dt.datetime, str]]:
    """Return ticks at beginnings of days, months or years, as close as there is room for."""
    begin, end = from_days(first), from_days(last)
    span_months = (end - begin).days / 30.44
    if span_months < 1:
        step = max(1, math.ceil((end - begin).days / max(room, 1.0)))
        start = dt.datetime(begin.year, begin.month, begin.day, tzinfo=UTC)
        start = moved(start, dt.timedelta(days=1))
        every = [start + dt.timedelta(days=step * index) for index in range((end - start).days // step + 1)]
        return [(moment, f"{moment:%m-%d}") for moment in every]
    months = next((step for step in (1, 2, 3, 6, 12) if span_months / step <= room), None)
    if months is None:
        months = 12 * step_of_levels(math.ceil(span_months / 12), room)
    until_end = takewhile(lambda moment: moment <= end, first_of_months(begin, months))
    return [(moment, f"{moment:%Y}" if months % 12 == 0 else f"{moment:%Y-%m}") for moment in until_end]
