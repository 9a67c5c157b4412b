"""The key above the growth chart: what its bands, lines and signs stand for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPen

from ...core.growth.curve import Curve
from ...core.growth.stairs import EVERY_KIND, STRUCTURES, Stairs
from ...palette import BAND, STATES
from ...words import tr
from .chart_words import name_kind

ESTIMATE_LINE = "#0072b2"
_SIGN = 24


@dataclass(frozen=True)
class Look:
    """Colour and line of one of several stairs."""

    colour: str
    line: Qt.PenStyle


_LOOKS = (
    Look("#0072b2", Qt.PenStyle.SolidLine),
    Look("#d55e00", Qt.PenStyle.DashLine),
    Look("#009e73", Qt.PenStyle.DashDotLine),
    Look("#cc79a7", Qt.PenStyle.DotLine),
    Look("#e69f00", Qt.PenStyle.DashDotDotLine),
    Look("#1a1a1a", Qt.PenStyle.SolidLine),
)


def looks_of(stairs: Sequence[Stairs]) -> list[Look]:
    """Return how each of the stairs looks: one like bounds elsewhere, several in colours and lines of their own."""
    if len(stairs) == 1:
        return [Look(BAND, Qt.PenStyle.SolidLine)]
    return [_LOOKS[number % len(_LOOKS)] for number in range(len(stairs))]


class Entry(NamedTuple):
    """A line of the key: the place of its band among the stairs, ``line``, ``slash`` or nothing, and its words."""

    sign: int | str
    words: str


class Placed(NamedTuple):
    """An entry with the left and the top at which it stands."""

    entry: Entry
    x: float
    y: float


def key_entries(curve: Curve, stairs: Sequence[Stairs], bare: Sequence[str], *, estimated: bool) -> list[Entry]:
    """Return what the key says of stairs over a curve's scenes, ``estimated`` where an estimate is drawn.

    ``bare`` are the kinds that have no stairs for want of outlines.
    """
    one = stairs[0]
    counts = one.unit == STRUCTURES
    if len(stairs) > 1:
        entries = [Entry(place, name_kind(item.kind)) for place, item in enumerate(stairs)]
        entries.append(Entry("", tr("bounds of the number standing") if counts else tr("bounds of the ground, m²")))
    else:
        words = tr("bounds of the number standing") if counts else tr("bounds of the ground covered, m²")
        entries = [Entry(0, words if one.kind == EVERY_KIND else f"{name_kind(one.kind)}: {words}")]
    if estimated:
        entries.append(Entry("line", tr("most likely course, dotted where open")))
    elif curve.estimate_refused is not None and len(stairs) == 1 and counts:
        entries.append(Entry("", tr("no estimate: some went and came back")))
    if curve.scenes.obscured.any():
        entries.append(Entry("slash", tr("obscured scene")))
    left_out = sum(item.left_out for item in stairs)
    if left_out and counts:
        entries.append(Entry("", tr("not counted, without a usable sighting: {n}").format(n=left_out)))
    elif left_out:
        entries.append(Entry("", tr("not measured, without sighting or outline: {n}").format(n=left_out)))
    if bare:
        entries.append(Entry("", tr("no outlines: {kinds}").format(kinds=", ".join(map(name_kind, bare)))))
    return entries


def place_key(entries: Sequence[Entry], metrics: QFontMetrics, width: float) -> list[Placed]:
    """Place the entries in as many lines as the width asks for."""
    places: list[Placed] = []
    x, y = 10.0, 5.0
    for entry in entries:
        taken = _words_begin(entry) + metrics.horizontalAdvance(entry.words) + 14
        if places and x + taken > width:
            x, y = 10.0, y + metrics.height() + 1
        places.append(Placed(entry, x, y))
        x += taken
    return places


def paint_key(painter: QPainter, places: Sequence[Placed], looks: Sequence[Look], ink: QColor, width: float) -> None:
    """Draw the key in the painter's font; words that do not fit into the width are cut off."""
    metrics = painter.fontMetrics()
    for entry, x, y in places:
        _paint_sign(painter, entry.sign, looks, x, y + metrics.height() / 2)
        painter.setPen(ink)
        left = x + _words_begin(entry)
        seen = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, round(width - left - 4))
        painter.drawText(QPointF(left, y + metrics.ascent()), seen)


def _words_begin(entry: Entry) -> int:
    return 0 if entry.sign == "" else _SIGN


def _paint_sign(painter: QPainter, sign: int | str, looks: Sequence[Look], x: float, middle: float) -> None:
    if isinstance(sign, int):
        look = looks[sign]
        wash = QColor(look.colour)
        wash.setAlpha(110)
        painter.fillRect(QRectF(x, middle - 4, 18, 8), wash)
        painter.setPen(QPen(QColor(look.colour).darker(125), 1.6, look.line))
        painter.drawLine(QPointF(x, middle - 4), QPointF(x + 18, middle - 4))
    elif sign == "line":
        painter.setPen(QPen(QColor(ESTIMATE_LINE), 2))
        painter.drawLine(QPointF(x, middle), QPointF(x + 18, middle))
    elif sign == "slash":
        painter.setPen(QPen(QColor(STATES["obscured"].colour).darker(120), 1.4))
        painter.drawLine(QPointF(x + 12, middle + 4), QPointF(x + 16, middle - 4))
