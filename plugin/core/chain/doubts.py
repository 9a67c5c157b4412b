"""What a careful reader would ask about one record of a chain as it stands; nothing is refused for it."""

from __future__ import annotations

import re
from typing import Iterator

from ..columns import Record
from ..errors import Message, message
from ..records import Movement, Site, Source, Vessel


def doubts(record: Record) -> tuple[Message, ...]:
    """Return what may be wrong with a record or is left unsaid in it."""
    return tuple(_doubts(record))


def imo_holds(text: str) -> bool:
    """Whether an IMO number is one by its last digit.

    References
    ----------
    IMO Resolution A.1117(30), IMO Ship Identification Number Scheme: the sum of the first six digits, times 7, 6, 5,
    4, 3 and 2, ends in the seventh.
    """
    digits = re.sub(r"^IMO\s*", "", text.strip().upper())
    if not re.fullmatch(r"\d{7}", digits):
        return False
    return sum(int(digit) * weight for digit, weight in zip(digits, range(7, 1, -1))) % 10 == int(digits[6])


def _doubts(record: Record) -> Iterator[Message]:
    if isinstance(record, Vessel) and record.imo and not imo_holds(record.imo):
        yield message("“{imo}” is no IMO number: its last digit does not fit. Is a digit misread?", imo=record.imo)
    elif isinstance(record, Source):
        first = record.published[0]
        if record.read_on is not None and first is not None and record.read_on < first:
            yield message("It was read before it was published. Which of the two days is wrong?")
    elif isinstance(record, Site):
        if record.geometry is not None and not (record.coordinate_source or "").strip():
            yield message("Where does the coordinate come from?")
    elif isinstance(record, Movement):
        if record.from_site and record.from_site == record.to_site:
            yield message("It begins and ends at one site. Is the other end known?")
        if record.value is not None and record.bound is None:
            yield message(
                "Is the number exact (=), about (~) or a bound (>=, <=)? Without that it is compared with none."
            )
        if record.value is not None and not (record.unit or "").strip():
            yield message("What does the number count?")
