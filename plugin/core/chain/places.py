"""Reading a place as maps, gazetteers and this program itself write it."""

from __future__ import annotations

import re

from ..errors import Refused, message

_NUMBER = r"\d+(?:[.,]\d+)?"
_ANGLE = (
    rf"(?P<d>{_NUMBER})\s*[°º]?"
    rf"(?:\s*(?P<m>{_NUMBER})\s*['’′])?"
    rf"(?:\s*(?P<s>{_NUMBER})\s*(?:[\"”″]|''|′′|’’))?"
)
_PLAIN = re.compile(rf"\s*([-+]?{_NUMBER})\s*[°º]?\s*")
_SIDES = {"N": 1.0, "S": -1.0, "E": 1.0, "W": -1.0}
_SIDE_BEFORE = re.compile(rf"(?P<side>[NSEW])\s*{_ANGLE}[\s,;]*", re.IGNORECASE)
_SIDE_AFTER = re.compile(rf"{_ANGLE}\s*(?P<side>[NSEW])[\s,;]*", re.IGNORECASE)


def read_position(text: str) -> tuple[float, float] | None:
    """Read latitude and longitude in degrees on WGS 84; blank gives ``None``.

    Both ``45.888, 40.042`` with a minus for south and west, and ``45.888° N 40.042° E`` or ``45°53'17"N 40°02'31"E``
    are understood, the latter in either order. Raises :class:`Refused`.
    """
    text = text.strip()
    if not text:
        return None
    by_side = _read_sides(text)
    if by_side is None:
        # With a semicolon between them both may have decimal commas.
        parts = text.split(";") if ";" in text else text.replace(",", " ").split()
        found = [_PLAIN.fullmatch(part) for part in parts]
        if len(found) != 2 or found[0] is None or found[1] is None:
            raise _not_understood(text)
        by_side = _number(found[0][1]), _number(found[1][1])
    latitude, longitude = by_side
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise Refused(message("“{text}” is not on the globe.", text=text), message("The latitude comes first."))
    return latitude, longitude


def _read_sides(text: str) -> tuple[float, float] | None:
    """Read two angles that name their sides of the globe; ``None`` where they do not."""
    pattern = _SIDE_BEFORE if text[0].upper() in _SIDES else _SIDE_AFTER
    first = pattern.match(text)
    second = None if first is None else pattern.fullmatch(text, first.end())
    if first is None or second is None:
        return None
    angles = {}
    for found in (first, second):
        side = found["side"].upper()
        minutes, seconds = (_number(found[name] or "0") for name in "ms")
        if minutes >= 60 or seconds >= 60:
            raise _not_understood(text)
        degrees = _number(found["d"]) + minutes / 60 + seconds / 3600
        angles["latitude" if side in "NS" else "longitude"] = _SIDES[side] * degrees
    if len(angles) != 2:
        raise _not_understood(text)
    return angles["latitude"], angles["longitude"]


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _not_understood(text: str) -> Refused:
    return Refused(
        message("“{text}” is not a latitude and a longitude.", text=text),
        message("Write both in degrees, such as 45.888, 40.042 with a minus for south and west, or 45.888 N 40.042 E."),
    )
