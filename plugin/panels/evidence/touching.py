"""Opening a sheet in the layout designer, and keeping with the case what was changed there."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QApplication

from ...core.errors import BermlineError
from ...sheets.edits import SETTING, edits_key
from ...words import tr
from ..dock import Desk
from .choosing import Choosing
from .view import EvidenceView


class Touching(QObject):
    """Lets a sheet be touched up by hand."""

    def __init__(self, desk: Desk, view: EvidenceView, choosing: Choosing) -> None:
        super().__init__(view)
        self._desk, self._session, self._view, self._choosing = desk, desk.session, view, choosing
        self._designer: Any = None
        view.preview.touch_asked.connect(self.open)
        view.preview.plain_asked.connect(self.forget)
        choosing.surveyed.connect(self._show)

    def dispose(self) -> None:
        """Close the designer."""
        if self._designer is not None:
            self._designer.dispose()
            self._designer = None

    def open(self, sheet: str) -> None:
        """Open the sheet of a key in the layout designer."""
        from ...sheets.designer import SheetDesigner

        if self._session.store is None or not sheet:
            return
        if self._designer is None:
            self._designer = SheetDesigner(self._desk.iface, self)
            self._designer.edited.connect(self._keep)
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._designer.open(self._session.store, self._choosing.options, sheet)
        except BermlineError as error:
            self._desk.messages.error(error)
        finally:
            QApplication.restoreOverrideCursor()

    def forget(self, sheet: str) -> None:
        """Lay a sheet out again as Bermline does."""
        self._keep(self._key(sheet), {})

    def _key(self, sheet: str) -> str:
        options = self._choosing.options
        return edits_key(sheet, options.paper, options.orientation)

    def _keep(self, key: str, edits: dict[str, Any]) -> None:
        store = self._session.store
        if store is None or store.read_only:
            self._desk.messages.warn(tr("The case is open for reading only: the sheet stays as it was."))
            return
        kept = {name: value for name, value in store.setting(SETTING, {}).items() if name != key}
        if edits:
            kept[key] = edits
        try:
            with self._session.act(tr("Touch up a sheet")) as action:
                action.set(SETTING, kept)
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        self._choosing.refresh()

    def _show(self, *_: object) -> None:
        store = self._session.store
        touched = () if store is None else store.setting(SETTING, {})
        end = self._key("")
        self._view.preview.show_touched(frozenset(key[: -len(end)] for key in touched if key.endswith(end)))
