"""How an export tells how far it is, and is told to stop."""

from __future__ import annotations

from typing import Generator, Protocol, TypeVar

from ..core.errors import BermlineError, Message, message

MadeT = TypeVar("MadeT")
Making = Generator[None, None, MadeT]
"""Makes something piece by piece: between two of them a window may answer."""


def at_once(making: Making[MadeT]) -> MadeT:
    """Take all steps of something and return it."""
    while True:
        try:
            next(making)
        except StopIteration as made:
            return made.value  # type: ignore[no-any-return]


class Progress(Protocol):
    """What an export reports to."""

    @property
    def cancelled(self) -> bool:
        """Whether to stop."""

    def set(self, fraction: float, words: Message) -> None:
        """Take note of how much is done, from 0 to 1, and with what."""


class Cancelled(BermlineError):
    """The person asked to stop; nothing was left behind."""

    def __init__(self) -> None:
        super().__init__(message("The export was cancelled. Nothing was left behind."))


def step(progress: Progress, fraction: float, words: Message) -> None:
    """Say how much is done and with what; raise :class:`Cancelled` where that was asked for."""
    if progress.cancelled:
        raise Cancelled
    progress.set(fraction, words)


class Part:
    """The part of a progress from one fraction to another, as a progress of its own."""

    def __init__(self, whole: Progress, begin: float, end: float) -> None:
        self._whole, self._begin, self._end = whole, begin, end

    @property
    def cancelled(self) -> bool:
        """Whether to stop."""
        return self._whole.cancelled

    def set(self, fraction: float, words: Message) -> None:
        """Pass on how much of the part is done."""
        self._whole.set(self._begin + (self._end - self._begin) * fraction, words)
