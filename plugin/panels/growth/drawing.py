"""Drawing on the map: structures, and the outline that one has on a date."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

from qgis.core import QgsGeometry
from qgis.PyQt.QtWidgets import QToolButton

from ...canvas.structure_tool import StructureTool
from ...core.errors import BermlineError
from ...core.records import Scene
from ...messages import Telling
from ...words import tr
from ..dock import Desk
from .editor import Editor
from .open_cells import OpenCells
from .series import EVERY_SITE, NO_SITE, Series
from .view import GrowthView


class Drawing:
    """Lets one of two buttons have the tool, and keeps what is drawn as the button says."""

    def __init__(
        self, desk: Desk, series: Series, view: GrowthView, editor: Editor, cells: OpenCells, of_labels: Telling
    ) -> None:
        self._session = desk.session
        self._telling, self._of_labels = Telling(desk.messages), of_labels
        self._series, self._bar, self._editor, self._cells = series, view.bar, editor, cells
        self.tool = StructureTool(desk.iface.mapCanvas(), desk.iface.cadDockWidget())
        self.tool.drawn.connect(self._keep)
        self.tool.refused.connect(self._telling.warn)
        self.tool.stopped.connect(self._release_buttons)
        self._bar.draw_button.toggled.connect(self._switch_drawing)
        self._bar.outline_button.toggled.connect(self._switch_outlining)

    def dispose(self) -> None:
        """Let go of the canvas."""
        self.tool.drawn.disconnect(self._keep)
        self.tool.refused.disconnect(self._telling.warn)
        self.tool.stopped.disconnect(self._release_buttons)
        self.tool.dispose()

    def begin_outline(self) -> None:
        """Let a person draw the chosen structure's outline on the scene shown."""
        self._bar.outline_button.setChecked(True)

    def drop_outline(self, row: int, column: int) -> None:
        """Take away the outline that a structure has on one date."""
        with self._telling.acting():
            self._editor.drop_outline(row, column)

    def _switch_drawing(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        self._take_tool(self._bar.draw_button, self._bar.outline_button, wanted)

    def _switch_outlining(self, wanted: bool) -> None:  # noqa: FBT001 - a slot of toggled
        self._take_tool(self._bar.outline_button, self._bar.draw_button, wanted)

    def _take_tool(self, button: QToolButton, other: QToolButton, wanted: bool) -> None:  # noqa: FBT001
        """Let one of the two buttons have the tool: it draws for the one that is pressed."""
        if wanted:
            _press(other, False)
            self.tool.start()
            _press(button, self.tool.active)
        elif not other.isChecked():
            self.tool.stop()

    def _release_buttons(self) -> None:
        for button in (self._bar.draw_button, self._bar.outline_button):
            _press(button, False)

    def _keep(self, outline: QgsGeometry) -> None:
        if self._bar.outline_button.isChecked():
            self._keep_outline(outline)
        else:
            self._keep_structure(outline)

    def _keep_outline(self, outline: QgsGeometry) -> None:
        """Keep what was drawn as the outline of the chosen structure on the scene shown."""
        row, column = self._series.row(self._session.structure), self._series.column(self._session.scene)
        if row < 0 or column < 0:
            self._telling.warn(
                tr("Choose a cell of the matrix first: its structure gets the outline, on its date. Nothing was kept.")
            )
            return
        if not self._cells.among({(row, column): "present"}):
            return
        with self._telling.acting(), self._giving_back(outline):
            self._editor.set_outline(row, column, outline)

    def _keep_structure(self, outline: QgsGeometry) -> None:
        shown, edit = self._session.find(Scene, self._session.scene), self._bar.label_edit
        site = self._bar.site_combo.site
        if site == EVERY_SITE:
            site = (shown.site if shown is not None else None) or NO_SITE
        label = edit.text().strip() or edit.placeholderText()
        with self._telling.acting():
            with self._giving_back(outline):
                uuid = self._editor.add(outline, label, self._bar.kind_combo.currentData(), site, shown)
            edit.clear()
            self._session.choose_structure(uuid)
            doubt = self._editor.doubt_label(uuid)
            if doubt:
                self._of_labels.warn(doubt)
            row, column = self._series.row(uuid), self._series.column(self._session.scene)
            self._cells.warn_of_shifts([(row, column)] if row >= 0 and column >= 0 else [])

    @contextmanager
    def _giving_back(self, outline: QgsGeometry) -> Iterator[None]:
        """Leave an outline to the person where the case does not take it: nobody draws it twice."""
        try:
            yield
        except BermlineError:
            self.tool.give_back(outline)
            raise


def _press(button: QToolButton, down: bool) -> None:  # noqa: FBT001 - Qt's own
    """Show a button as pressed or not, without its being used."""
    button.blockSignals(True)
    button.setChecked(down)
    button.blockSignals(False)
