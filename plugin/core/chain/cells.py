"""Reading what people write into cells: days, numbers, counts; refused with a reason where it is not clear."""

from __future__ import annotations

import datetime as dt
import math
import re
from calendar import monthrange
from typing import NamedTuple

from ..dates import with_iso_day
from ..errors import Message, Refused, message
from ..quantity import BOUNDS

_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_YEAR = re.compile(r"\d{4}")
_BETWEEN = re.compile(r"\s+(?:–|-|to|bis)\s+|\s*(?:–|/|\.\.)\s*")
_RANGE = re.compile(r"\d\s*(?:-|–|—|to|bis)\s*\d")
_GROUPED = re.compile(r"[-+]?\d{1,3}(?:[ \u00a0\u202f']\d{3})+(?:[.,]\d+)?")
_ENGLISH = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_GERMAN = re.compile(r"[-+]?\d{1,3}(?:\.\d{3})+,\d+|[-+]?\d{1,3}(?:\.\d{3}){2,}")
_PLAIN = re.compile(r"[-+]?\d+(?:[.,]\d*)?")
_SIGNS = (
    (">=", ">="), ("≥", ">="), ("at least", ">="), ("min.", ">="),
    ("<=", "<="), ("≤", "<="), ("at most", "<="), ("max.", "<="),
    (">", ">"), ("more than", ">"), ("over", ">"),
    ("<", "<"), ("fewer than", "<"), ("less than", "<"), ("under", "<"),
    ("~", "~"), ("≈", "~"), ("about", "~"), ("approx.", "~"), ("ca.", "~"), ("c.", "~"),
    ("=", "="),
)  # fmt: skip

# Cells of a table and fields of a form are read alike: neither is named.
_ONE_DAY = message("Write the day as 2023-08-15, or leave it blank where it is not known.")
_A_STRETCH = message("Give the first and the last possible day, each as 2023-08-15; leave blank what is not known.")
_AS_KNOWN = message(
    "Write the day as 2023-08-15, the month as 2023-08 or the year as 2023; leave it blank where it is not known."
)


class CountCell(NamedTuple):
    """A number as it was written, with the bound that stood before it (``None`` where none did)."""

    value: float
    bound: str | None


def read_day(text: str) -> dt.date | None:
    """Read ``2023-08-15``, ``15.8.2023`` or ``15 Aug 2023``; blank gives ``None``. Raises :class:`Refused`."""
    days = _read_days(text, _ONE_DAY)
    if days is None:
        return None
    if days[0] != days[1]:
        raise Refused(message("“{text}” names no day.", text=text), _ONE_DAY)
    return days[0]


def read_first_day(text: str) -> dt.date | None:
    """Read the beginning of a stretch of time: a day, or the first day of ``2023-08`` or ``2023``."""
    days = _read_days(text, _A_STRETCH)
    return None if days is None else days[0]


def read_last_day(text: str) -> dt.date | None:
    """Read the end of a stretch of time: a day, or the last day of ``2023-08`` or ``2023``."""
    days = _read_days(text, _A_STRETCH)
    return None if days is None else days[1]


def read_stretch(text: str) -> tuple[dt.date | None, dt.date | None]:
    """Read when something was, as far as that is known, into its first and its last possible day.

    A day, ``2023-08``, ``2023``, or two of them with a stroke between, the first of which may be blank; blank gives
    ``None`` twice. Raises :class:`Refused`.
    """
    parts = _BETWEEN.split(text.strip())
    if len(parts) == 1:
        return _read_days(text, _AS_KNOWN) or (None, None)
    unclear = Refused(message("“{text}” cannot be read as a date.", text=text), _AS_KNOWN)
    if len(parts) > 2:
        raise unclear
    begin, end = _read_days(parts[0], _AS_KNOWN), _read_days(parts[1], _AS_KNOWN)
    if end is None or (begin is not None and begin[0] > end[1]):
        raise unclear
    return (None if begin is None else begin[0]), end[1]


def _read_days(text: str, remedy: Message) -> tuple[dt.date, dt.date] | None:
    text = text.strip()
    if not text:
        return None
    iso = with_iso_day(text)
    try:
        if found := _DAY.fullmatch(iso):
            day = dt.date(int(found[1]), int(found[2]), int(found[3]))
            return day, day
        if found := _MONTH.fullmatch(iso):
            first = dt.date(int(found[1]), int(found[2]), 1)
            return first, first.replace(day=monthrange(first.year, first.month)[1])
        if _YEAR.fullmatch(text):
            return dt.date(int(text), 1, 1), dt.date(int(text), 12, 31)
    except (ValueError, OverflowError):
        raise Refused(message("“{text}” is not a day of the calendar.", text=text), remedy) from None
    raise Refused(message("“{text}” cannot be read as a date.", text=text), remedy)


def read_number(text: str) -> float | None:
    """Read a number with a decimal point or comma; blank gives ``None``. Raises :class:`Refused`."""
    text = text.strip()
    if not text:
        return None
    if _GROUPED.fullmatch(text):
        plain = re.sub(r"[ \u00a0\u202f']", "", text).replace(",", ".")
    elif _ENGLISH.fullmatch(text):
        plain = text.replace(",", "")
    elif _GERMAN.fullmatch(text):
        plain = text.replace(".", "").replace(",", ".")
    elif _PLAIN.fullmatch(text):
        plain = text.replace(",", ".")
    else:
        raise Refused(message("“{text}” is not a number.", text=text), message("Write it in digits, such as 1200."))
    number = float(plain)
    if not math.isfinite(number):
        raise Refused(message("“{text}” is not a number.", text=text), message("Write it in digits, such as 1200."))
    return number


def read_degrees(text: str) -> float | None:
    """Read a latitude or longitude in degrees, the decimals after a point or a comma: none has thousands."""
    text = text.strip()
    return read_number(text.replace(",", ".") if text.count(",") == 1 and "." not in text else text)


def read_count(text: str) -> CountCell | None:
    """Read a reported count such as ``300``, ``c. 300``, ``>1,000`` or ``at least 5``.

    Raises :class:`Refused` for a range (it has two bounds and a record carries one), for ``1.000`` (one, or a
    thousand?), for a negative count and for anything that is no number.
    """
    text = text.strip()
    if not text:
        return None
    bound: str | None = None
    rest = text
    for sign, meaning in _SIGNS:
        if rest.lower().startswith(sign):
            bound, rest = meaning, rest[len(sign) :].strip()
            break
    if _RANGE.search(rest):
        raise Refused(
            message("“{text}” is a range, and a movement carries one bound.", text=text),
            message("Enter the lower end with the bound >= and say the upper end in the note."),
        )
    if re.fullmatch(r"\d{1,3}\.\d{3}", rest):
        raise Refused(
            message("“{text}” may mean a thousand or one.", text=text),
            message("Write {digits} or {number}.", digits=rest.replace(".", ""), number=rest.rstrip("0").rstrip(".")),
        )
    value = read_number(rest)
    if value is None or value < 0:
        raise Refused(message("“{text}” is not a count.", text=text), message("Write it in digits, such as 1200."))
    return CountCell(value, bound)


def read_bound(text: str) -> str | None:
    """Read a bound, one of :data:`~plugin.core.quantity.BOUNDS` or its sign; blank gives ``None``."""
    text = text.strip()
    if not text:
        return None
    bound = {"≥": ">=", "≤": "<=", "≈": "~", "=>": ">=", "=<": "<="}.get(text, text)
    if bound not in BOUNDS:
        raise Refused(
            message("“{bound}” is not a bound.", bound=text),
            message("Use one of {bounds}.", bounds=", ".join(BOUNDS)),
        )
    return bound


def write_plain(number: float | None) -> str:
    """Write a number for a table that a program reads: as short as it can be without loss."""
    if number is None:
        return ""
    return str(int(number)) if number == int(number) and abs(number) < 1e15 else repr(number)
