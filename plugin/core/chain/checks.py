"""What must hold within one record of a chain, whoever enters it."""

from __future__ import annotations

from ..columns import Record
from ..errors import Refused, message
from ..records import Movement


def check_record(record: Record) -> None:
    """Raise :class:`Refused` where a record contradicts itself."""
    if isinstance(record, Movement):
        if record.earliest is not None and record.latest is not None and record.latest < record.earliest:
            raise Refused(
                message("It ends on {latest}, before it begins on {earliest}.",
                        latest=record.latest, earliest=record.earliest),
                message("Look at the two days again."),
            )  # fmt: skip
        if record.value is not None and record.value < 0:
            raise Refused(message("A quantity cannot be less than nothing."))
