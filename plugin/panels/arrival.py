"""The moment at which a case that was opened in the background becomes the window's."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication

_LOOK_EVERY_MS = 100


class Arrival(QObject):
    """Lets a case come in once no dialog or menu is up, which the panels of the one before would take along.

    ``settle`` then has what was typed meanwhile kept or dropped, and says whether the open case may be left.
    """

    def __init__(self, settle: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._settle = settle
        self._take: Callable[[], None] = _do_nothing
        self._drop: Callable[[], None] = _do_nothing
        self._waiting = QTimer(self)
        self._waiting.setInterval(_LOOK_EVERY_MS)
        self._waiting.timeout.connect(self._look)

    def expect(self, take: Callable[[], None], drop: Callable[[], None] | None = None) -> None:
        """Call ``take`` as soon as the case may come in, or ``drop`` where it may not or is called off."""
        self.call_off()
        self._take, self._drop = take, drop or _do_nothing
        self._waiting.start()
        self._look()

    def call_off(self) -> None:
        """Let what is still waited for not come in."""
        drop = self._end()[1]
        drop()

    def _look(self) -> None:
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return
        take, drop = self._end()
        (take if self._settle() else drop)()

    def _end(self) -> tuple[Callable[[], None], Callable[[], None]]:
        self._waiting.stop()
        waited = self._take, self._drop
        self._take = self._drop = _do_nothing
        return waited


def _do_nothing() -> None:
    """Have nothing to take or to drop."""
