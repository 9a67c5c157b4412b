"""The Berms panel: spacing along a transect, crest lines, cells, rows, fields, heights, and rules."""

from __future__ import annotations

from typing import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from ...core.records import Measurement, Scene
from ...words import tr
from ..dock import Desk
from .cell_tab import CellTab
from .crest_tab import CrestTab
from .draft import DraftForm
from .field_tab import FieldTab
from .height_tab import HeightTab
from .keeper import Keeper
from .kept import KeptForm
from .kept_controller import KeptController
from .meter import Reading
from .rows_tab import RowsTab
from .rules_tab import RulesTab
from .transect_controller import TransectController

_SHOWN_TABLES = frozenset({"measurement", "scene"})
_CREST_TABLE = "crest"


class BermsPanel(QWidget):
    """Measures transects on the map and shows what was kept; made anew for each case.

    Each tab has a form (dumb) and a controller; here they are put together.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._session = desk.session
        self._keeper = Keeper(desk.session)
        self.draft, self.kept = DraftForm(), KeptForm()
        self.crests, self.cells, self.rows = CrestTab(desk), CellTab(desk), RowsTab(desk, self._keeper)
        self.field = FieldTab(desk, self._keeper)
        self.height, self.rules = HeightTab(), RulesTab()
        self._build()
        self.transect = TransectController(desk, self.draft, self._keeper)
        self.keeping = KeptController(desk, self.kept, self._keeper)
        self._connect()
        self._reload()

    @property
    def reading(self) -> Reading | None:
        """What the transect that was drawn shows."""
        return self.transect.reading

    def draw_transect(self) -> None:
        """Let a person draw a transect on the map; also from the toolbar."""
        self.tabs.setCurrentWidget(self.spacing)
        self.transect.draw()

    def draw_crest(self) -> None:
        """Let a person draw a crest on the map; also from the toolbar."""
        self.tabs.setCurrentWidget(self.crests)
        self.crests.draw()

    def detect(self) -> None:
        """Look for what the tab in front finds, crest lines where it finds nothing; also from the toolbar."""
        searching = (self.crests, self.cells, self.field)
        if self.tabs.currentWidget() not in searching:
            self.tabs.setCurrentWidget(self.crests)
        self.tabs.currentWidget().detect()

    def dispose(self) -> None:
        """Let go of session and canvas."""
        self._session.changed.disconnect(self._follow_changes)
        self._session.scene_shown.disconnect(self._follow_scene)
        self.transect.dispose()
        self.crests.dispose()
        self.cells.dispose()
        self.rows.dispose()
        self.field.dispose()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        self.spacing = QSplitter(Qt.Orientation.Horizontal)
        self.spacing.addWidget(self.draft)
        self.spacing.addWidget(self.kept)
        self.spacing.setSizes([640, 560])
        self.spacing.setChildrenCollapsible(False)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.spacing, tr("Spacing"))
        self.tabs.addTab(self.crests, tr("Crest lines"))
        self.tabs.addTab(self.cells, tr("Cells"))
        self.tabs.addTab(self.rows, tr("Rows"))
        self.tabs.addTab(self.field, tr("Field"))
        self.tabs.addTab(self.height, tr("Height"))
        self.tabs.addTab(self.rules, tr("Rules"))
        column.addWidget(self.tabs)

    def _connect(self) -> None:
        self._session.changed.connect(self._follow_changes)
        self._session.scene_shown.connect(self._follow_scene)
        self.transect.drawn.connect(self.keeping.choose_none)
        self.transect.saved.connect(self.keeping.choose)
        self.rows.saved.connect(self.keeping.choose)
        self.field.saved.connect(self.keeping.choose)
        self.transect.seen.connect(self._fill_heights)
        self.keeping.chosen.connect(self._show_chosen)
        self.tabs.currentChanged.connect(self._fill_heights)
        self.height.elevation_wanted.connect(self._save_height)
        self.height.shadow_wanted.connect(self._save_shadow)

    def _follow_changes(self, tables: Iterable[str]) -> None:
        touched = frozenset(tables)
        if touched & _SHOWN_TABLES:
            self._reload()
        if _CREST_TABLE in touched:
            self.crests.reload()
        self.rows.follow_changes(touched)

    def _follow_scene(self, scene: str) -> None:
        self.crests.follow_scene()

    def _reload(self) -> None:
        self.keeping.reload()
        self.rules.show_measurements(self._session.records(Measurement))
        self.transect.allow()
        store = self._session.store
        self.height.allow(tr("The case can only be read.") if store is None or store.read_only else "")

    def _show_chosen(self) -> None:
        """Show what a person selected: one measurement with its profile, several as the row they make."""
        items = self.kept.selected()
        self.transect.leave()
        if len(items) == 1:
            self.rules.choose(items[0].uuid)
            self.transect.show_kept(items[0])
        else:
            self.transect.show_several(items, self.keeping.row)

    # Heights

    def _fill_heights(self, *_: object) -> None:
        """Fill the tab of heights when it is seen: a profile that follows the pointer has no time for it."""
        if self.tabs.currentWidget() is not self.height:
            return
        shown = self._session.find(Scene, self._session.scene)
        image = shown is not None and shown.kind == "image"
        self.height.show_reading(self.transect.on_chart, shown if image else self.transect.scene)

    def _save_height(self, number: int) -> None:
        reading = self.transect.on_chart
        height = self.height.heights[number] if 0 <= number < len(self.height.heights) else None
        if reading is not None and height is not None:
            scene = self.transect.scene
            self.keeping.keep(lambda: self._keeper.save_height(reading, number, height, scene))

    def _save_shadow(self) -> None:
        shadow = self.height.shadow
        if shadow is not None:
            reading, inputs = self.transect.on_chart, self.height.shadow_inputs()
            scene = self._session.find(Scene, self._session.scene) or self.transect.scene
            self.keeping.keep(lambda: self._keeper.save_shadow(shadow, inputs, reading, scene))
