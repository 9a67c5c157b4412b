"""The Berms panel: spacing along a transect, crest lines, cells, rows, fields, heights, and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSplitter, QVBoxLayout, QWidget

from ...core.records import Measurement, Scene
from ...messages import Telling
from ...words import tr
from ..dock import Desk
from .draft import DraftForm
from .keeper import Keeper
from .kept import KeptForm
from .kept_controller import KeptController
from .late_tabs import LateTabs
from .meter import Reading
from .transect_controller import TransectController

if TYPE_CHECKING:  # each tab but the first is loaded when it is first wanted
    from .cell_tab import CellTab
    from .crest_tab import CrestTab
    from .field_tab import FieldTab
    from .height_tab import HeightTab
    from .rows_tab import RowsTab
    from .rules_tab import RulesTab

_SHOWN_TABLES = frozenset({"measurement", "scene"})
_CREST_TABLE = "crest"
_SPACING, _CRESTS, _CELLS, _ROWS, _FIELD = "spacing", "crests", "cells", "rows", "field"
_HEIGHT, _RULES = "height", "rules"


class BermsPanel(QWidget):
    """Measures transects on the map and shows what was kept; made anew for each case.

    Each tab has a form (dumb) and a controller; here they are put together.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._keeper = Keeper(desk.session)
        self.draft, self.kept = DraftForm(), KeptForm()
        self._build()
        of_names = Telling(desk.messages)
        self.transect = TransectController(desk, self.draft, self._keeper, of_names)
        self.keeping = KeptController(desk, self.kept, self._keeper, of_names)
        self._connect()
        self._reload()

    @property
    def crests(self) -> CrestTab:
        """The tab of crest lines."""
        return self.tabs.tab(_CRESTS)

    @property
    def cells(self) -> CellTab:
        """The tab of storage cells."""
        return self.tabs.tab(_CELLS)

    @property
    def rows(self) -> RowsTab:
        """The tab of rows and distances."""
        return self.tabs.tab(_ROWS)

    @property
    def field(self) -> FieldTab:
        """The tab of a field's pattern."""
        return self.tabs.tab(_FIELD)

    @property
    def height(self) -> HeightTab:
        """The tab of heights."""
        return self.tabs.tab(_HEIGHT)

    @property
    def rules(self) -> RulesTab:
        """The tab of separation rules."""
        return self.tabs.tab(_RULES)

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
        if self.tabs.currentWidget() not in [self.tabs.made(name) for name in (_CRESTS, _CELLS, _FIELD)]:
            self.tabs.setCurrentWidget(self.crests)
        self.tabs.currentWidget().detect()

    def dispose(self) -> None:
        """Let go of session and canvas."""
        self._session.changed.disconnect(self._follow_changes)
        self._session.scene_shown.disconnect(self._follow_scene)
        self.transect.dispose()
        for name in (_CRESTS, _CELLS, _ROWS, _FIELD):
            made = self.tabs.made(name)
            if made is not None:
                made.dispose()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        self.spacing = QSplitter(Qt.Orientation.Horizontal)
        self.spacing.addWidget(self.draft)
        self.spacing.addWidget(self.kept)
        self.spacing.setSizes([640, 560])
        self.spacing.setChildrenCollapsible(False)
        self.tabs = LateTabs()
        for name, words, make in (
            (_SPACING, tr("Spacing"), lambda: self.spacing),
            (_CRESTS, tr("Crest lines"), self._make_crests),
            (_CELLS, tr("Cells"), self._make_cells),
            (_ROWS, tr("Rows"), self._make_rows),
            (_FIELD, tr("Field"), self._make_field),
            (_HEIGHT, tr("Height"), self._make_height),
            (_RULES, tr("Rules"), self._make_rules),
        ):
            self.tabs.add(name, words, make)
        column.addWidget(self.tabs)

    def _make_crests(self) -> CrestTab:
        from .crest_tab import CrestTab

        return CrestTab(self._desk)

    def _make_cells(self) -> CellTab:
        from .cell_tab import CellTab

        return CellTab(self._desk)

    def _make_rows(self) -> RowsTab:
        from .rows_tab import RowsTab

        made = RowsTab(self._desk, self._keeper)
        made.saved.connect(self.keeping.choose)
        return made

    def _make_field(self) -> FieldTab:
        from .field_tab import FieldTab

        made = FieldTab(self._desk, self._keeper)
        made.saved.connect(self.keeping.choose)
        return made

    def _make_height(self) -> HeightTab:
        from .height_tab import HeightTab

        made = HeightTab()
        made.elevation_wanted.connect(self._save_height)
        made.shadow_wanted.connect(self._save_shadow)
        made.allow(self._why_not_saved())
        return made

    def _make_rules(self) -> RulesTab:
        from .rules_tab import RulesTab

        made, chosen = RulesTab(), self.kept.selected()
        made.show_measurements(self._session.records(Measurement))
        if len(chosen) == 1:
            made.choose(chosen[0].uuid)
        return made

    def _connect(self) -> None:
        self._session.changed.connect(self._follow_changes)
        self._session.scene_shown.connect(self._follow_scene)
        self.transect.drawn.connect(self.keeping.choose_none)
        self.transect.saved.connect(self.keeping.choose)
        self.transect.seen.connect(self._fill_heights)
        self.keeping.chosen.connect(self._show_chosen)
        self.tabs.currentChanged.connect(self._fill_heights)

    def _follow_changes(self, tables: Iterable[str]) -> None:
        touched = frozenset(tables)
        if touched & _SHOWN_TABLES:
            self._reload()
        crests, rows = self.tabs.made(_CRESTS), self.tabs.made(_ROWS)
        if crests is not None and _CREST_TABLE in touched:
            crests.reload()
        if crests is not None and Scene.table in touched:
            crests.follow_sun()
        if rows is not None:
            rows.follow_changes(touched)

    def _follow_scene(self, scene: str) -> None:
        crests = self.tabs.made(_CRESTS)
        if crests is not None:
            crests.follow_scene()

    def _reload(self) -> None:
        self.keeping.reload()
        self.transect.allow()
        rules, height = self.tabs.made(_RULES), self.tabs.made(_HEIGHT)
        if rules is not None:
            rules.show_measurements(self._session.records(Measurement))
        if height is not None:
            height.allow(self._why_not_saved())

    def _why_not_saved(self) -> str:
        store = self._session.store
        return tr("The case can only be read.") if store is None or store.read_only else ""

    def _show_chosen(self) -> None:
        """Show what is selected: one measurement with its profile, several as the row they make, or no more of them."""
        items = self.kept.selected()
        if not items:
            self.transect.show_none_kept()
            return
        self.transect.leave()
        if len(items) == 1:
            rules = self.tabs.made(_RULES)
            if rules is not None:
                rules.choose(items[0].uuid)
            self.transect.show_kept(items[0])
        else:
            self.transect.show_several(items, self.keeping.row)

    # Heights

    def _fill_heights(self, *_: object) -> None:
        """Fill the tab of heights when it is seen: a profile that follows the pointer has no time for it."""
        if self.tabs.currentWidget() is not self.tabs.made(_HEIGHT):
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
