"""A sheet in QGIS' layout designer, for a last touch."""

from __future__ import annotations

from typing import Any, Iterator

from qgis.gui import QgisInterface, QgsLayoutDesignerInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import Refused, message
from .book import at_work, make_press, make_sheet
from .drawing import register_drawings
from .edits import apply_edits, edits_key, edits_since, snapshot
from .plan import Plan
from .press import Press
from .sheet import Sheet
from .steps import Making


class SheetDesigner(QObject):
    """Opens one sheet at a time; ``edited`` carries the key of its edits and all of them when it is closed.

    The layout and its layers live in a project of their own: nothing of the open project is touched.
    """

    edited = pyqtSignal(str, object)

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._kept: list[Any] = []
        self._designer: QgsLayoutDesignerInterface | None = None
        iface.layoutDesignerWillBeClosed.connect(self._take)

    def dispose(self) -> None:
        """Close what is open, telling of what was changed in it, and let go of QGIS."""
        self._iface.layoutDesignerWillBeClosed.disconnect(self._take)
        designer = self._designer
        if designer is not None:
            self._take(designer)
            designer.close()
        self._forget()

    def open(self, plan: Plan, sheet_key: str) -> Iterator[None]:
        """Open the sheet of a key (:attr:`.sheet.Sheet.key`) as the plan has it, with the edits kept so far.

        Numbers of pages, sheets and figures are those of the sheet alone; in the pack they run through. It is laid out
        step by step, so that the window answers meanwhile, and opens with the last.

        Raises
        ------
        BermlineError
            Where there is no such sheet, or a scene cannot be read.
        """
        if self._designer is not None:
            self._designer.close()
        register_drawings()
        press = make_press(plan)
        yield
        sheet = yield from _lay_out(press, sheet_key)
        key = edits_key(sheet.key, plan.options.paper, plan.options.orientation)
        sheet.group_maps()
        before = snapshot(sheet.layout)
        earlier = plan.edits.get(key, {})
        apply_edits(sheet.layout, earlier)
        self._kept = [press, sheet, key, before, earlier]
        yield
        self._designer = self._iface.openLayoutDesigner(sheet.layout)

    def _take(self, designer: QgsLayoutDesignerInterface) -> None:
        if self._designer is None or not self._kept or designer.layout() is not self._kept[1].layout:
            return
        _, sheet, key, before, _ = self._kept
        edits = edits_since(before, sheet.layout)
        self._designer = None
        if edits != self._kept[4]:
            self.edited.emit(key, edits)

    def _forget(self) -> None:
        self._designer = None
        self._kept = []


def _lay_out(press: Press, sheet_key: str) -> Making[Sheet]:
    """Lay out a sheet; language and typeface of the pack hold within the steps and not between them."""
    making = make_sheet(press, sheet_key)
    while True:
        with at_work(press):
            try:
                next(making)
            except StopIteration as made:
                if made.value is None:
                    raise Refused(message("This sheet is not in the pack any more.")) from None
                return made.value
        yield
