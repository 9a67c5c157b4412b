"""Drawing the pages anew, beside the window, when the case or the choice changes while a person looks at them."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer

from ...core.errors import BermlineError
from ...core.evidence.leftovers import growing
from ...sheets.clean_up import PREVIEW
from ...sheets.process import PreviewProcess
from ...words import explain, say, tr
from ..case_file import CaseFile
from ..dock import Desk
from .choosing import Choosing
from .preview_pages import Page
from .view import EvidenceView

_SETTLE_MS = 900


class Previewing(QObject):
    """Keeps the preview as the case is; nothing is drawn while nobody looks."""

    def __init__(self, desk: Desk, view: EvidenceView, choosing: Choosing) -> None:
        super().__init__(view)
        self._session, self._view, self._choosing = desk.session, view, choosing
        self._process: PreviewProcess | None = None
        self._file = CaseFile(desk, self)
        self._kept = ExitStack()
        self._pages: list[Page] = []
        self._stale = self._first = True
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.draw)
        choosing.surveyed.connect(self._draw_soon)
        view.tabs.currentChanged.connect(self._draw_if_looked_at)
        view.shown.connect(self._draw_if_looked_at)

    def dispose(self) -> None:
        """End what runs."""
        self._settle.stop()
        self._stop()

    def draw(self) -> None:
        """Draw all pages anew; those that are there stay until the others are."""
        store = self._session.store
        self._stop()
        if store is None:
            return
        self._stale = False
        self._file.ask(self._start, self._fail)

    def _start(self, case: Path) -> None:
        self._pages = []
        self._first = self._view.preview.page_count() == 0
        kept = ExitStack()
        folder = kept.enter_context(growing(Path(tempfile.gettempdir(), PREVIEW)))
        folder.mkdir(mode=0o700)
        process = PreviewProcess(case, folder, self._choosing.options, self)
        process.drawn.connect(self._take_page)
        process.progressed.connect(self._show_progress)
        process.finished.connect(self._finish)
        process.failed.connect(self._fail)
        try:
            process.start()
        except BermlineError as error:
            kept.close()
            process.deleteLater()
            self._view.preview.say(explain(error))
            return
        self._process, self._kept = process, kept
        self._view.preview.show_progress(0.0)
        self._view.preview.say(tr("drawing …"))

    @property
    def running(self) -> bool:
        """Whether pages are being drawn."""
        return self._process is not None

    def _looked_at(self) -> bool:
        return self._view.isVisible() and self._view.tabs.currentWidget() is self._view.preview

    def _draw_soon(self) -> None:
        self._stale = True
        self._draw_if_looked_at()

    def _draw_if_looked_at(self, *_: object) -> None:
        if self._stale and self._looked_at():
            self._settle.start()

    def _take_page(self, page: object) -> None:
        self._pages.append(Page(page.number, page.sheet, page.picture, page.key))
        if self._first:
            self._view.preview.add_page(self._pages[-1])

    def _show_progress(self, fraction: float, words: str) -> None:
        self._view.preview.show_progress(fraction)
        self._view.preview.say(words)

    def _finish(self, weak: tuple[str, ...]) -> None:
        if not self._first:
            self._view.preview.show_pages(self._pages)
        self._view.preview.say("\n".join(weak) if self._pages else self._choosing.why_not())
        self._stop()
        self._draw_if_looked_at()

    def _fail(self, error: BermlineError) -> None:
        self._stop()
        self._view.preview.say(tr("The pages could not be drawn: {reason}").format(reason=say(error.what)))

    def _stop(self) -> None:
        """End the drawing that runs; its pictures go with it."""
        self._view.preview.show_progress(None)
        if self._process is not None:
            self._process.stop()
            self._process.deleteLater()
        self._process = None
        self._kept.close()
        self._file.let_go()
