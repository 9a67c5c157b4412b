"""What is asked of the curve: a click on a step selects the structures that made it, a drag reads how fast it grew."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsExpression

from ...core.dates import from_days
from ...words import tr
from ..dock import Desk
from .series import Series
from .view import GrowthView

_NAMED = 12
"""So many labels are written out."""


class StepSelection:
    """Selects the structures that may have begun or ended on a day: in the table, on the map, and in words."""

    def __init__(self, desk: Desk, series: Series, view: GrowthView) -> None:
        self._desk, self._series, self._view = desk, series, view
        view.curve.structures_picked.connect(self._select)
        view.curve.span_read.connect(self._say_span)

    def _select(self, day: float, uuids: tuple[str, ...]) -> None:
        date = from_days(day).date().isoformat()
        self._select_on_map(uuids)
        if not uuids:
            self._view.summary.say(tr("{date}: nothing is known to have begun or ended then.").format(date=date))
            return
        self._desk.session.choose_structure(uuids[0])
        if self._view.shows_table:
            self._view.structures.select(uuids)
        labels = [item.label for item in self._series.structures if item.uuid in uuids]
        names = ", ".join(labels[:_NAMED]) + ("…" if len(labels) > _NAMED else "")
        one = tr("{date}: one may have begun or ended then, and is selected on the map: {names}")
        several = tr("{date}: {count} may have begun or ended then, and are selected on the map: {names}")
        words = one if len(labels) == 1 else several
        self._view.summary.say(words.format(date=date, count=len(labels), names=names))

    def _say_span(self, words: str) -> None:
        if words:
            self._view.summary.say(" · ".join(words.splitlines()))

    def _select_on_map(self, uuids: Sequence[str]) -> None:
        layer = self._desk.layers.layer("structure")
        if layer is not None:
            quoted = ", ".join(map(QgsExpression.quotedString, uuids))  # a key may be any text
            layer.selectByExpression(f'"uuid" in ({quoted})' if uuids else "false")
