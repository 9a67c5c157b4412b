"""Telling a person: briefly in the message bar, in full in the log panel."""

from __future__ import annotations

from contextlib import contextmanager
from html import escape
from typing import Callable, Iterator

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar

from .case.errors import Changed
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

    def warn(self, text: str) -> None:
        """Say that something wants attention."""
        self._tell(text, Qgis.MessageLevel.Warning, 2 * _SECONDS)

    def error(self, error: BermlineError, decided: Decided | None = None) -> None:
        """Say what went wrong, where and what to do; it stays until it is closed.

        Where somebody else changed the record meanwhile ``decided`` is told, later, what a person decided.
        """
        if isinstance(error, Changed) and self.decide is not None:
            self.decide(error, decided or _tell_nobody)
            return
        if isinstance(error, Stopped):
            self._tell(say(error.what), Qgis.MessageLevel.Info, _SECONDS)
            return
        self._bar.pushMessage(tr("Bermline"), _as_it_is(say(error.what)), explain(error), Qgis.MessageLevel.Critical, 0)
        QgsMessageLog.logMessage(as_logged(explain(error)), LOG, Qgis.MessageLevel.Critical, notifyUser=False)

    def note(self, what: Message) -> None:
        """Write a line into the log alone."""
        QgsMessageLog.logMessage(as_logged(say(what)), LOG, Qgis.MessageLevel.Warning, notifyUser=False)

    def _tell(self, text: str, level: Qgis.MessageLevel, seconds: int) -> None:
        self._bar.pushMessage(tr("Bermline"), _as_it_is(text), level, seconds)
        QgsMessageLog.logMessage(as_logged(text), LOG, level, notifyUser=False)


def _tell_nobody(_mine: bool) -> None:  # noqa: FBT001 - what was decided
    return


def _as_it_is(text: str) -> str:
    """Return a text for the message bar, which takes every text for HTML: names in it may be anyone's."""
    return escape(text, quote=False)


def as_logged(text: str) -> str:
    """Return a text for the log panel, which before QGIS 4 reads it as HTML, and as it is afterwards."""
    return text.replace("<", "‹")


@contextmanager
def told(messages: Messages) -> Iterator[None]:
    """Tell a person when what the block does could not be carried out."""
    try:
        yield
    except BermlineError as error:
        messages.error(error)
