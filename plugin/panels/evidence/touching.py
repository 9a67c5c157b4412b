"""Opening a sheet in the layout designer, and keeping with the case what was changed there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterator

from qgis.PyQt.QtCore import QObject

from ...case.open import read_case
from ...core.errors import BermlineError
from ...jobs import Job, Progress
from ...sheets.edits import SETTING, edits_key
from ...slices import Slices
from ...words import tr
from ..case_file import CaseFile
from ..dock import Desk
from .choosing import Choosing
from .view import EvidenceView

if TYPE_CHECKING:  # what lays sheets out is imported when one is opened, and not with the panel
    from ...sheets.plan import Plan


class Touching(QObject):
    """Lets a sheet be touched up by hand."""

    def __init__(self, desk: Desk, view: EvidenceView, choosing: Choosing) -> None:
        super().__init__(view)
        self._desk, self._session, self._view, self._choosing = desk, desk.session, view, choosing
        self._designer: Any = None
        self._file = CaseFile(desk, self)
        self._planning: Job | None = None
        self._slices = Slices(self)
        view.preview.touch_asked.connect(self.open)
        view.preview.plain_asked.connect(self.forget)
        choosing.surveyed.connect(self._show)

    def dispose(self) -> None:
        """Close the designer and keep what was changed there, or end what leads to it."""
        self._stop()
        if self._designer is not None:
            self._designer.dispose()
            self._designer = None

    def open(self, sheet: str) -> None:
        """Open the sheet of a key in the layout designer, once it is laid out."""
        if self._session.store is None or not sheet:
            return
        self._stop()
        self._view.preview.show_opening(tr("Laying out …"))
        self._file.ask(lambda path: self._plan(path, sheet), self._tell)

    def _plan(self, path: Path, sheet: str) -> None:
        options = self._choosing.options

        def work(_progress: Progress) -> Plan:
            from ...sheets.plan import make_plan

            store = read_case(path, options.analyst or "Bermline")
            try:
                return make_plan(store, options)
            finally:
                store.close()

        def lay_out(plan: Plan) -> None:
            self._slices.start(self._open(plan, sheet))

        self._planning = self._desk.jobs.start(tr("Lay out a sheet"), work, lay_out, self._tell)

    def _open(self, plan: Plan, sheet: str) -> Iterator[None]:
        from ...sheets.designer import SheetDesigner

        if self._designer is None:
            self._designer = SheetDesigner(self._desk.iface, self)
            self._designer.edited.connect(self._keep)
        try:
            yield from self._designer.open(plan, sheet)
        except BermlineError as error:
            self._desk.messages.error(error)
        self._stop()

    def _tell(self, error: BermlineError) -> None:
        self._stop()
        self._desk.messages.error(error)

    def _stop(self) -> None:
        self._slices.stop()
        if self._planning is not None:
            self._planning.cancel()
            self._planning = None
        self._file.let_go()
        self._view.preview.show_opening("")

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
        try:
            with self._session.act(tr("Touch up a sheet")) as action:
                kept = {name: value for name, value in store.setting(SETTING, {}).items() if name != key}
                action.set(SETTING, {**kept, key: edits} if edits else kept)
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        self._choosing.refresh()

    def _show(self, *_: object) -> None:
        store = self._session.store
        touched = () if store is None else store.last_setting(SETTING, {})
        end = self._key("")
        self._view.preview.show_touched(frozenset(key[: -len(end)] for key in touched if key.endswith(end)))
