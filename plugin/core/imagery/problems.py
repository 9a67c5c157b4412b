"""What can be wrong with a scene, each as an error of its own."""

from __future__ import annotations

from typing import Callable

from ..errors import BermlineError, message

Report = Callable[[float], None]
"""Is told how much is done, from 0 to 1."""
Asked = Callable[[], bool]
"""Answers whether the person asked to stop."""


class CannotRead(BermlineError):
    """The file or service gives no image."""


class Truncated(CannotRead):
    """The file ends before its image does."""


class NoPosition(BermlineError):
    """The image does not say where on the Earth it lies."""


class NoGrid(NoPosition):
    """The image has no coordinates at all: no choice of a coordinate reference system can place it."""


class NoDate(BermlineError):
    """Neither the name nor the metadata say when the image was taken."""


class CannotCopy(BermlineError):
    """A local copy of a remote scene could not be made."""


class Stopped(BermlineError):
    """The person asked to stop."""

    def __init__(self) -> None:
        super().__init__(message("Stopped before the end."))


def go_on(_fraction: float) -> None:
    """Take a report of progress that nobody reads."""


def never() -> bool:
    """Answer that nobody asked to stop."""
    return False
