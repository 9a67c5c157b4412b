"""A chain's timeline as it is drawn, on a screen and in a picture: lanes, axis, and the curve of growth beneath."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Iterator

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen

from ..core.chain.timeline import Lane, Timeline
from ..core.dates import first_of_months, from_days, to_days
from ..core.growth.curve import Curve
from ..palette import BAND, CREST
from ..words import say, tr
from .timeline_marks import BAR, Drawn, draw_mark

ROW = 15
"""Height of one row of marks, in pixels."""
AXIS = 22
GAP = 6
_TOLD_APART = 2.0
_GROWTH = 64


@dataclass
class TimelineDrawing:
    """A timeline in a frame of ``width`` by ``height`` pixels.

    ``begin`` is the day since 1970 at the left end of the axis, ``per_day`` the pixels of a day, ``scroll`` how far
    the lanes are moved up; ``picked`` is the uuid of the record that is emphasised; ``growth_at`` says where the
    structures stood that ``growth`` counts.
    """

    timeline: Timeline
    palette: QPalette
    font: QFont
    growth: Curve | None = None
    width: int = 0
    height: int = 0
    begin: float = 0.0
    per_day: float = 1.0
    scroll: int = 0
    picked: str = ""
    growth_at: str = ""
    _names_width: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self.show(self.timeline, self.growth)

    def show(self, timeline: Timeline, growth: Curve | None) -> None:
        """Take another timeline, and the curve of what stood, for beneath it."""
        self.timeline = timeline
        self.growth = growth
        metrics = QFontMetrics(self.font)
        titles = [say(lane.title) for lane in timeline.lanes]
        if growth is not None:
            titles.append(f"{tr('Structures standing')} {growth.counted:5d}")
        self._names_width = max((metrics.horizontalAdvance(title) for title in titles), default=0)

    @property
    def span(self) -> tuple[float, float]:
        """The first and the last day of the axis: of records and of growth."""
        ends = [] if not self.timeline.lanes else [self.timeline.begin, self.timeline.end]
        if self.growth is not None and self.growth.days.size:
            ends += [float(self.growth.days[0]), float(self.growth.days[-1])]
        return (min(ends), max(ends)) if ends else (0.0, 0.0)

    @property
    def left(self) -> int:
        """Where the axis begins, right of the names."""
        return min(self._names_width + 22, max(80, self.width // 4))

    @property
    def bottom(self) -> int:
        """Where the lanes end: above the growth, where there is any and room for it."""
        has_room = self.height > AXIS + _GROWTH + 3 * ROW
        return self.height - _GROWTH if self.growth is not None and has_room else self.height

    @property
    def lanes_height(self) -> int:
        """How high all lanes are together."""
        return sum(lane.places * ROW + GAP for lane in self.timeline.lanes)

    def fit(self) -> None:
        """Fit the whole stretch of time into the width."""
        begin, end = self.span
        self.per_day = max(1.0, self.width - self.left - 8) / max(1.0, end - begin)
        self.begin = begin

    def show_whole(self) -> None:
        """Take the height at which every lane is seen, and fit all of the time into the width."""
        room = max(self.lanes_height, 3 * ROW + 1) + 4
        self.height = AXIS + room + (_GROWTH if self.growth is not None else 0)
        self.scroll = 0
        self.fit()

    def x_of(self, days: float) -> float:
        """Return where a day since 1970 stands."""
        return self.left + (days - self.begin) * self.per_day

    def draw(self, painter: QPainter) -> None:
        """Draw lanes, marks, growth, names and axis."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font)
        painter.fillRect(0, 0, self.width, self.height, self.palette.color(QPalette.ColorRole.Base))
        self._draw_grid(painter)
        painter.setClipRect(self.left, AXIS, self.width - self.left, self.bottom - AXIS)
        ink = self.palette.color(QPalette.ColorRole.Text)
        for drawn in self.marks():
            draw_mark(painter, drawn, ink, (self.left, self.width), picked=drawn.mark.uuid == self.picked)
        painter.setClipping(False)
        self._draw_names(painter)
        self._draw_growth(painter)
        self._draw_axis(painter)

    def lanes(self) -> Iterator[tuple[Lane, float]]:
        """Give each lane with its top on the viewport."""
        top = float(AXIS - self.scroll)
        for lane in self.timeline.lanes:
            yield lane, top
            top += lane.places * ROW + GAP

    def marks(self) -> Iterator[Drawn]:
        """Give every mark in view with its box."""
        width, height = self.width, self.height
        left = self.left
        for lane, top in self.lanes():
            if top > height or top + lane.places * ROW + GAP < AXIS:
                continue
            first_place = int((AXIS - top) // ROW) - 1
            last_place = int((height - top) // ROW) + 1
            last_x: dict[int, float] = {}
            for mark in lane.marks:
                if not first_place <= mark.place <= last_place:
                    continue
                begin = self.timeline.begin if mark.begin is None else mark.begin
                end = self.timeline.end if mark.end is None else mark.end
                x0, x1 = self.x_of(begin), self.x_of(end)
                if x1 < left - 8 or x0 > width:
                    continue
                # Marks that nobody could tell apart are drawn once; the one that is picked always is.
                if x1 - last_x.get(mark.place, -9.0) < _TOLD_APART and mark.uuid != self.picked:
                    continue
                last_x[mark.place] = x1
                y = top + GAP / 2 + mark.place * ROW + (ROW - BAR) / 2
                if mark.is_point:
                    middle = (x0 + x1) / 2
                    yield Drawn(mark, QRectF(middle - BAR / 2, y, BAR, BAR))
                else:
                    yield Drawn(mark, QRectF(x0, y, max(3.0, x1 - x0), BAR))

    def _draw_grid(self, painter: QPainter) -> None:
        palette = self.palette
        line = QColor(palette.color(QPalette.ColorRole.Mid))
        line.setAlpha(90)
        painter.setPen(QPen(line, 1))
        height = self.height
        for day, is_year in self._ticks():
            x = round(self.x_of(day)) + 0.5
            if x >= self.left:
                strong = QColor(line)
                strong.setAlpha(180 if is_year else 70)
                painter.setPen(QPen(strong, 1))
                painter.drawLine(QPointF(x, AXIS), QPointF(x, height))
        painter.setPen(QPen(line, 1))
        group = None
        for lane, top in self.lanes():
            if group is not None:
                strong = QColor(line)
                strong.setAlpha(255 if lane.group != group else 70)
                painter.setPen(QPen(strong, 1))
                painter.drawLine(QPointF(0, round(top) + 0.5), QPointF(self.width, round(top) + 0.5))
            group = lane.group

    def _draw_names(self, painter: QPainter) -> None:
        palette = self.palette
        left = self.left
        painter.fillRect(0, AXIS, left - 4, self.bottom - AXIS, palette.color(QPalette.ColorRole.Base))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        metrics = QFontMetrics(painter.font())
        painter.setClipRect(0, AXIS, left, self.bottom - AXIS)
        for lane, top in self.lanes():
            words = metrics.elidedText(say(lane.title), Qt.TextElideMode.ElideRight, left - 16)
            room = lane.places * ROW + GAP
            # The name stays in view while any of its lane is.
            y = min(max(top, float(AXIS)), top + room - ROW - GAP / 2)
            painter.drawText(QPointF(8, y + GAP / 2 + (ROW - metrics.height()) / 2 + metrics.ascent()), words)
        painter.setClipping(False)

    def _draw_growth(self, painter: QPainter) -> None:
        """Draw at least and at most how many structures stood, and the estimate where the data determine it."""
        if self.growth is None or self.bottom == self.height:
            return
        curve = self.growth
        top, floor = float(self.bottom + 8), float(self.height - 6)
        most = max(1, int(curve.upper.max(initial=0)))
        ink = self.palette.color(QPalette.ColorRole.Text)
        base = self.palette.color(QPalette.ColorRole.Base)
        painter.fillRect(0, self.bottom, self.width, self.height - self.bottom, base)
        painter.setPen(QPen(self.palette.color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(QPointF(0, self.bottom + 0.5), QPointF(self.width, self.bottom + 0.5))
        painter.setPen(ink)
        metrics = QFontMetrics(self.font)
        for line, words in enumerate((tr("Structures standing"), self.growth_at)):
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, self.left - 40)
            painter.drawText(QPointF(8, self.bottom + 6 + metrics.ascent() + line * metrics.height()), shown)
        for number, y in ((most, top), (0, floor)):
            x = self.left - 6 - metrics.horizontalAdvance(str(number))
            painter.drawText(QPointF(x, y + metrics.capHeight() / 2), str(number))
        painter.setClipRect(self.left, self.bottom, self.width - self.left, self.height - self.bottom)

        def y_of(count: float) -> float:
            return floor - (floor - top) * count / most

        fill = QColor(BAND)
        fill.setAlpha(120)
        for begin, end, low, high in zip(curve.days[:-1], curve.days[1:], curve.lower, curve.upper):
            x0, x1 = self.x_of(float(begin)), self.x_of(float(end))
            painter.fillRect(QRectF(x0, y_of(high), x1 - x0, max(1.0, y_of(low) - y_of(high))), fill)
        if curve.estimate is not None:
            painter.setPen(QPen(QColor(CREST), 1.6))
            points = list(zip(curve.estimate.days, curve.estimate.standing))
            for known, (x0, y0), (x1, y1) in zip(curve.estimate.determined, points[:-1], points[1:]):
                if known and not (np.isnan(y0) or np.isnan(y1)):
                    painter.drawLine(QPointF(self.x_of(x0), y_of(y0)), QPointF(self.x_of(x1), y_of(y1)))
        painter.setClipping(False)

    def _draw_axis(self, painter: QPainter) -> None:
        palette = self.palette
        width = self.width
        painter.fillRect(0, 0, width, AXIS, palette.color(QPalette.ColorRole.Window))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        metrics = QFontMetrics(painter.font())
        ticks = [(day, is_year) for day, is_year in self._ticks() if self.x_of(day) >= self.left - 1]
        taken: list[tuple[float, float]] = []
        # Years are written first; a month is written where there is room left between them.
        for number, (day, is_year) in sorted(enumerate(ticks), key=lambda tick: (not tick[1][1], tick[0])):
            x = self.x_of(day)
            painter.drawLine(QPointF(x, AXIS - (8 if is_year else 4)), QPointF(x, AXIS))
            date = from_days(day).date()
            words = f"{date:%Y}" if is_year else f"{date:%m}" if date.day == 1 else f"{date:%m-%d}"
            if number == 0 and not is_year:
                words = f"{date:%Y}-{words}"
            reach = (x + 3, x + 3 + metrics.horizontalAdvance(words) + 6)
            if reach[1] < width and all(reach[1] <= begin or reach[0] >= end for begin, end in taken):
                painter.drawText(QPointF(reach[0], AXIS - 7), words)
                taken.append(reach)

    def _ticks(self) -> Iterator[tuple[float, bool]]:
        """Give the days to mark on the axis: years, months, or weeks, as wide as they can be told apart."""
        first = max(self.span[0], self.begin)
        last = min(self.span[1], self.begin + (self.width - self.left) / self.per_day)
        month = 30.4 * self.per_day
        room = QFontMetrics(self.font).horizontalAdvance("00") + 12
        every = next((step for step in (1, 2, 3, 6) if month * step >= room), 12)
        begin = from_days(first).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        for month_begin in takewhile(lambda moment: to_days(moment) <= last, first_of_months(begin, 1)):
            date, epoch = month_begin.date(), dt.date(1970, 1, 1)
            if (date.month - 1) % every == 0:
                yield float((date - epoch).days), date.month == 1
            if self.per_day * 7 >= 3 * room:
                for day in (8, 15, 22):
                    yield float((date.replace(day=day) - epoch).days), False
