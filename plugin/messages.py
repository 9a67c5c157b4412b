"""Telling a person: briefly in the message bar, in full in the log panel."""

from __future__ import annotations

from contextlib import contextmanager
from html import escape
from typing import Callable, Iterator

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar, QgsMessageBarItem

from .case.errors import Changed
from .core.direction import show_marks
from .core.errors import BermlineError, Message
from .jobs import Stopped
from .words import explain, say, tr

LOG = "Bermline"
_SECONDS = 6


Decided = Callable[[bool], None]
"""Is told whether one's own version stays."""


class Messages:
    """Writes to a message bar and to the log panel of the plugin's name."""

    def __init__(self, bar: QgsMessageBar) -> None:
        self._bar = bar
        self.decide: Callable[[Changed, Decided], None] | None = None
        """Lets a person decide where somebody else changed the record meanwhile; without it that is told alone."""

    def info(self, text: str) -> None:
        """Say that something went well."""
        self._tell(text, Qgis.MessageLevel.Success, _SECONDS)

    def warn(self, text: str) -> QgsMessageBarItem | None:
        """Say that something wants attention; return what the bar shows, to be taken back."""
        return self._tell(text, Qgis.MessageLevel.Warning, 2 * _SECONDS)

    def error(self, error: BermlineError, decided: Decided | None = None) -> QgsMessageBarItem | None:
        """Say what went wrong, where and what to do; it stays until it is closed or taken back.

        Where somebody else changed the record meanwhile ``decided`` is told, later, what a person decided.
        """
        if isinstance(error, Changed) and self.decide is not None:
            self.decide(error, decided or _tell_nobody)
            return None
        if isinstance(error, Stopped):
            return self._tell(say(error.what), Qgis.MessageLevel.Info, _SECONDS)
        self._bar.pushMessage(tr("Bermline"), _as_it_is(say(error.what)), explain(error), Qgis.MessageLevel.Critical, 0)
        QgsMessageLog.logMessage(as_logged(explain(error)), LOG, Qgis.MessageLevel.Critical, notifyUser=False)
        return self._bar.currentItem()

    def take_back(self, item: QgsMessageBarItem) -> None:
        """Take out of the bar what it shows no reason for any more; it may be gone already."""
        if item in self._bar.items():
            self._bar.popWidget(item)

    def note(self, what: Message) -> None:
        """Write a line into the log alone."""
        QgsMessageLog.logMessage(as_logged(say(what)), LOG, Qgis.MessageLevel.Warning, notifyUser=False)

    def _tell(self, text: str, level: Qgis.MessageLevel, seconds: int) -> QgsMessageBarItem | None:
        self._bar.pushMessage(tr("Bermline"), _as_it_is(text), level, seconds)
        QgsMessageLog.logMessage(as_logged(text), LOG, level, notifyUser=False)
        return self._bar.currentItem()


class Telling:
    """Tells of one kind of action: what it told goes from the bar when it tells more, or such an action succeeds."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._told: list[QgsMessageBarItem] = []

    def warn(self, text: str) -> None:
        """Say that something wants attention."""
        self.settle()
        self._keep(self._messages.warn(text))

    def error(self, error: BermlineError, decided: Decided | None = None) -> None:
        """Say what went wrong; see :meth:`Messages.error`."""
        self.settle()
        self._keep(self._messages.error(error) if decided is None else self._messages.error(error, decided))

    def settle(self) -> None:
        """Take back what was told: what it told of is mended, or told anew."""
        told, self._told = self._told, []
        for item in told:
            self._messages.take_back(item)

    @contextmanager
    def acting(self) -> Iterator[None]:
        """Tell when what the block does could not be carried out; where it could, what was told before it goes."""
        before = list(self._told)
        try:
            yield
        except BermlineError as error:
            self.error(error)
            return
        self._told = [item for item in self._told if item not in before]
        for item in before:
            self._messages.take_back(item)

    def _keep(self, item: QgsMessageBarItem | None) -> None:
        if item is not None:
            self._told.append(item)


def _tell_nobody(_mine: bool) -> None:  # noqa: FBT001 - what was decided
    return


def _as_it_is(text: str) -> str:
    """Return a text for the message bar, which takes every text for HTML: names in it may be anyone's."""
    return escape(show_marks(text), quote=False)


def as_logged(text: str) -> str:
    """Return a text for the log panel, which before QGIS 4 reads it as HTML, and as it is afterwards."""
    return show_marks(text).replace("<", "‹")


@contextmanager
def told(messages: Messages) -> Iterator[None]:
    """Tell a person when what the block does could not be carried out."""
    try:
        yield
    except BermlineError as error:
        messages.error(error)
