"""Tells of records that cannot be read: in one message however many there are, each of them in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QTimer

from ..core.errors import BermlineError, message
from ..messages import Messages
from ..session import CaseSession

if TYPE_CHECKING:
    from ..case.values import Broken


class BrokenNotice(QObject):
    """Gathers what the session finds broken while one thing is done, and tells it when that is over."""

    def __init__(self, session: CaseSession, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._found: list[Broken] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell)
        session.broken_found.connect(self._gather)

    def dispose(self) -> None:
        """Let go of the session."""
        self._session.broken_found.disconnect(self._gather)
        self._soon.stop()

    def _gather(self, broken: Broken) -> None:
        self._found.append(broken)
        self._soon.start()

    def _tell(self) -> None:
        found, self._found = self._found, []
        if len(found) == 1:
            self._messages.error(BermlineError(found[0].what, _MEND))
            return
        for broken in found:
            self._messages.note(broken.what)
        what = message(
            "{n} records of the case cannot be read and are left out; each is named in the log.", n=len(found)
        )
        self._messages.error(BermlineError(what, _MEND))


_MEND = message(
    "Another program left it so; it is left out of everything that is shown. "
    "Mend the value in the attribute table of its layer."
)
