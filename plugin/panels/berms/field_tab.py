"""A field of parallel berms: its pitch and bearing from the raster alone, in the background."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from ...canvas.crest_preview import CrestPreview
from ...core.berms.field import USUAL_PITCHES_M, Field, find_field
from ...core.errors import BermlineError
from ...core.records import Measurement, Scene
from ...plain import rich_label
from ...words import tr
from ..buttons import make_button
from ..dock import Desk
from .area_search import AreaSearch, Work
from .budget_view import write_budget
from .controls import box, grid_of
from .fold_chart import FoldChart
from .keeper import Keeper
from .search_bar import SearchBar


class FieldForm(QWidget):
    """The controls alone."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        self.search_bar = SearchBar(tr("Look for the dominant pitch and bearing of parallel berms"))
        bar = QHBoxLayout()
        bar.addWidget(self.search_bar)
        bar.addStretch(1)
        column.addLayout(bar)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._make_settings())
        self.chart = FoldChart()
        split.addWidget(self.chart)
        split.setSizes([420, 780])
        column.addWidget(split, 1)

    def _make_settings(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        self.shortest = box(0.5, 1000.0, 1, "\u00a0m", USUAL_PITCHES_M[0])
        self.longest = box(1.0, 5000.0, 1, "\u00a0m", USUAL_PITCHES_M[1])
        column.addLayout(grid_of((((tr("Pitch from"), self.shortest), (tr("to"), self.longest)),)))
        self.said = rich_label()
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.said)
        self.save_button = make_button(tr("Save pitch and bearing"), tr("Keep both with their U95 in the case"))
        bar = QHBoxLayout()
        bar.addWidget(self.save_button)
        bar.addStretch(1)
        column.addLayout(bar)
        column.addStretch(1)
        return side


class FieldTab(QWidget):
    """Finds a field and lays its crests over the map; ``field`` is what was found, ``saved`` carries a key."""

    saved = pyqtSignal(str)

    def __init__(self, desk: Desk, keeper: Keeper) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._keeper = keeper
        self.form = FieldForm()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self._preview = CrestPreview(desk.iface.mapCanvas())
        self.search = AreaSearch(desk, self.form.search_bar, self._plan)
        self.field: Field | None = None
        self.search.began.connect(self._forget)
        self.search.found.connect(self._take_found)
        self.search.said.connect(self._say)
        self.search.cancelled.connect(self._say_how)
        self.form.save_button.clicked.connect(self._save)
        self._forget()
        self._say_how()

    def dispose(self) -> None:
        """Let go of canvas and jobs."""
        self.search.dispose()
        self._preview.dispose()
        self.field = None
        self.form.chart.show_field(None, "")

    def detect(self) -> None:
        """Search where the form says."""
        self.search.begin()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._preview.show(() if self.field is None else self.field.crests)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._preview.show(())

    def _plan(self, scene: Scene, path: Path, area: BaseGeometry) -> Work:
        shortest, longest = self.form.shortest.value(), self.form.longest.value()
        return lambda tell: find_field(path, area, shortest, longest, tell)

    def _take_found(self, field: Field) -> None:
        self.field = field
        scene = self.search.scene
        self.form.said.setText(_what_field_is(field, "" if scene is None else scene.name))
        elevation = scene is not None and scene.kind == "elevation"
        self.form.chart.show_field(field, tr("height, m") if elevation else tr("brightness"))
        if self.isVisible():
            self._preview.show(field.crests)
        self._allow()

    def _forget(self) -> None:
        self.field = None
        self.form.chart.show_field(None, "")
        self._preview.show(())
        self._allow()

    def _say(self, words: str) -> None:
        self.form.said.setText(escape(words))

    def _say_how(self) -> None:
        self._say(
            tr("A field of parallel berms is one wave. Let the map show the field and little else, and press Detect.")
        )

    def _save(self) -> None:
        field, scene = self.field, self.search.scene
        if field is None:
            return
        known = None if scene is None else self._session.find(Scene, scene.uuid)
        try:
            key = self._keeper.save_field(field, known)
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        self.saved.emit(key)
        item = self._session.find(Measurement, key)
        if item is not None:
            self._desk.messages.info(tr("“{name}” is kept; it stands in the Spacing tab.").format(name=item.name))

    def _allow(self) -> None:
        store = self._session.store
        writable = store is not None and not store.read_only
        self.form.save_button.setEnabled(writable and self.field is not None)


def _lines_left_out(field: Field) -> list[str]:
    if not field.crests_left_out:
        return []
    words = tr("{shown} lines are drawn, those in the middle; {left} more are not")
    return [words.format(shown=len(field.crests), left=field.crests_left_out)]


def _what_field_is(field: Field, scene: str) -> str:
    """Write pitch and bearing of a field with what they rest on, as rich text."""
    lines = [
        tr("Pitch <b>{pitch}</b>, crest to crest").format(pitch=field.pitch),
        tr("Bearing of the crests <b>{bearing}</b>").format(bearing=field.bearing),
        escape(
            tr("over {count:.0f} pitches on {scene}, in pixels of {pixel:.2f} m").format(
                count=field.periods, scene=scene, pixel=field.pixel_m
            )
        ),
        *_lines_left_out(field),
        tr("Look whether the lines on the map lie on the berms: furrows and roofs have a pitch too."),
    ]
    return "<br>".join(lines) + write_budget(field.pitch_budget, "m", field.pitch.u95, {})
