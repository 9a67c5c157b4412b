"""Errors that speak: what went wrong, with which thing, and what to do about it."""

from __future__ import annotations

from contextlib import contextmanager
from functools import reduce
from typing import Iterable, Iterator, NamedTuple


class Message(NamedTuple):
    """A sentence with named places, kept apart from its values so that it can be translated.

    ``template`` is the English sentence with ``{name}`` places; ``values`` fills them.
    """

    template: str
    values: dict[str, object]

    def __str__(self) -> str:
        return self.template.format(**self.values)


def message(template: str, **values: object) -> Message:
    """Make a :class:`Message`; the template is found by the translation tools through this name."""
    return Message(template, values)


NO_REASON = message("no reason was given")
"""What stands for the reason of a failure that none was given for."""


def quoted(words: Iterable[str]) -> Message:
    """List words, at least one, each within quotation marks."""
    return reduce(
        lambda one, other: message("{one}, {other}", one=one, other=other),
        (message("“{words}”", words=each) for each in words),
    )


def either(things: Iterable[Message]) -> Message:
    """List things, at least one, of which one is meant."""
    return reduce(lambda one, other: message("{one} or {other}", one=one, other=other), things)


class BermlineError(Exception):
    """A problem that a person can be told about in two sentences.

    ``what`` says what went wrong and with which thing; ``remedy`` says what to do, and may be
    ``None`` where nothing can be done.
    """

    def __init__(self, what: Message, remedy: Message | None = None) -> None:
        self.what = what
        self.remedy = remedy
        super().__init__(str(what) if remedy is None else f"{what} {remedy}")


class Refused(BermlineError):
    """A question that the data cannot answer; ``what`` carries the reason."""


@contextmanager
def writing(place: object) -> Iterator[None]:
    """Turn an ``OSError`` of the block, which writes to ``place``, into a :class:`BermlineError`."""
    try:
        yield
    except OSError as error:
        raise unwritten(place, error.strerror or error) from error


def unwritten(place: object, reason: object) -> BermlineError:
    """Return the error for what could not be written to ``place``."""
    return BermlineError(
        message("{path} could not be written: {reason}.", path=place, reason=reason),
        message("Choose another folder, or make room on the disk."),
    )
