"""The current cell, the scene on the map and the chosen structure: each follows the others."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

from qgis.PyQt.QtCore import Qt, QTimer
from shapely.geometry.base import BaseGeometry

from ...canvas.outline import ChosenOutline
from ...canvas.pictures import plane_near
from ...core.records import Structure
from ...messages import told
from ..dock import Desk
from .series import Series
from .view import GrowthView

_AIMING_MS = 30
"""So long the filmstrip lets matrix, summary and map go first: QGIS takes its time to make a plane."""


class Following:
    """Keeps matrix, table, filmstrip, curve and map at the same structure and scene."""

    def __init__(self, desk: Desk, series: Series, view: GrowthView) -> None:
        self._desk, self._session, self._series, self._view = desk, desk.session, series, view
        self._outline = ChosenOutline(desk.iface.mapCanvas())
        self._quiet = False
        self._aiming = QTimer(view)
        self._aiming.setSingleShot(True)
        self._aiming.setInterval(_AIMING_MS)
        self._aiming.timeout.connect(self.aim_film)
        self._session.scene_shown.connect(self._follow_scene)
        self._session.structure_chosen.connect(self._follow_structure)
        view.matrix.moved.connect(self._move_map)
        view.structures.table.selectionModel().currentRowChanged.connect(self._choose_from_table)
        view.film.picked.connect(self._session.show_scene)
        view.curve.scene_picked.connect(self._session.show_scene)
        view.bar.film_button.toggled.connect(self.aim_film)

    def begin(self) -> None:
        """Begin in the cell of the scene that is shown, without moving the map."""
        self._view.curve.chart.mark_scene(self._session.scene)
        self._view.film.mark_scene(self._session.scene)
        if not self._session.structure and self._series.structures:
            self._session.choose_structure(self._series.structures[0].uuid)
        self.restore_current()

    def dispose(self) -> None:
        """Let go of session and canvas."""
        self._session.scene_shown.disconnect(self._follow_scene)
        self._session.structure_chosen.disconnect(self._follow_structure)
        self._aiming.stop()
        self._outline.dispose()

    def restore_current(self) -> None:
        """Put the current cell, and the row of the table, where the session is."""
        row, column = self._series.row(self._session.structure), self._series.column(self._session.scene)
        here = self._view.matrix.currentIndex()
        with self._quietly():
            self._view.matrix.go_to(
                row if row >= 0 else max(0, here.row()), column if column >= 0 else max(0, here.column())
            )
            if row >= 0:
                self._view.structures.go_to(row, self._session.structure)

    def ready_film(self) -> None:
        """Have QGIS make the plane of the chosen structure, a step before :meth:`aim_film` asks for it."""
        self._aiming.stop()
        structure = self._structure()
        outline = None if structure is None else structure.geometry
        if self._view.bar.film_button.isChecked() and outline is not None and not outline.is_empty:
            plane_near(outline)

    def aim_film(self, *_: object) -> None:
        """Let the filmstrip show the chosen structure, where the strip is wanted."""
        self._aiming.stop()
        self._view.film.aim(self._structure() if self._view.bar.film_button.isChecked() else None)
        self._view.give_film_room()
        self._view.film.mark_scene(self._session.scene)

    def show_outline(self) -> None:
        """Outline the chosen structure on the map."""
        self._outline.show(self.outline(), self.pen())

    def outline(self) -> BaseGeometry | None:
        """Return the chosen structure's outline: the one of the date shown where there is one."""
        structure = self._structure()
        if structure is None:
            return None
        column = self._series.column(self._session.scene)
        sighting = self._series.sighting(self._series.row(structure.uuid), column) if column >= 0 else None
        own = sighting is not None and sighting.geometry is not None
        return sighting.geometry if own else structure.geometry

    def pen(self) -> Qt.PenStyle:
        """Return the pen for it: dashed where the scene shown is from when the structure did not stand."""
        row, column = self._series.row(self._session.structure), self._series.column(self._session.scene)
        absent = row >= 0 and column >= 0 and self._series.state(row, column) == "absent"
        closed = absent and not self._series.covers(row, column)
        return Qt.PenStyle.DashLine if absent and not closed else Qt.PenStyle.SolidLine

    def _follow_scene(self, uuid: str) -> None:
        self._view.curve.chart.mark_scene(uuid)
        self._view.film.mark_scene(uuid)
        self.restore_current()
        self.show_outline()

    def _follow_structure(self, _uuid: str) -> None:
        self.restore_current()
        self._aiming.start()
        self.show_outline()

    def _move_map(self, row: int, column: int) -> None:
        """Let the map follow the current cell: its scene is shown, its structure outlined and in view."""
        if self._quiet:
            return
        structure = self._series.structures[row]
        with self._quietly():
            self._session.choose_structure(structure.uuid)
            self._session.show_scene(self._series.scenes[column].uuid)
        outline = structure.geometry
        if outline is not None and not self._outline.is_in_view(outline):
            with told(self._desk.messages):
                self._desk.layers.zoom_to(outline, margin=1.0)

    def _choose_from_table(self) -> None:
        structure = self._view.structures.current()
        if not self._quiet and self._series.row(structure) >= 0:
            self._session.choose_structure(structure)

    def _structure(self) -> Structure | None:
        row = self._series.row(self._session.structure)
        return self._series.structures[row] if row >= 0 else None

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Move what is shown without the map following."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before
