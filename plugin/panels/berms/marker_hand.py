"""What a person's hand does to the markers of a profile."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.berms import markers
from .chart import ProfileChart


class MarkerHand(QObject):
    """Turns what is done in the chart into changes; ``wanted`` carries one, from a profile to another."""

    wanted = pyqtSignal(object)

    def __init__(self, chart: ProfileChart) -> None:
        super().__init__()
        chart.crest_moved.connect(self._move_crest)
        chart.crest_added.connect(self._add_crest)
        chart.crest_removed.connect(self._remove_crest)
        chart.toe_moved.connect(self._move_toe)
        chart.toe_set.connect(self._set_toe)

    def _move_crest(self, number: int, at_m: float) -> None:
        self.wanted.emit(lambda profile: markers.move_crest(profile, number, at_m))

    def _add_crest(self, at_m: float) -> None:
        self.wanted.emit(lambda profile: markers.add_crest(profile, at_m))

    def _remove_crest(self, number: int) -> None:
        self.wanted.emit(lambda profile: markers.remove_crest(profile, number))

    def _move_toe(self, number: int, side: int, at_m: float) -> None:
        self.wanted.emit(lambda profile: markers.move_toe(profile, number, side, at_m))

    def _set_toe(self, at_m: float) -> None:
        self.wanted.emit(lambda profile: markers.move_toe(profile, *markers.nearest_crest(profile, at_m), at_m))
