"""Geometries as GeoPackage keeps them: a header with the envelope, then well-known binary.

The form is that of the GeoPackage Encoding Standard 1.3 (OGC 12-128r17), clause 2.1.3.
"""

from __future__ import annotations

import sqlite3
import struct
from typing import Callable, Iterable, Sequence

import shapely
from shapely import wkb
from shapely.geometry.base import BaseGeometry

SRS_ID = 4326
_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_FIXED_BYTES = 8
_WKB_TYPES = {"Point": 1, "LineString": 2, "Polygon": 3}
_EMPTY = 0x10
_WITHOUT_ENVELOPE = struct.pack("<2sBBi", b"GP", 0, 0b0000_0001, SRS_ID)
_WITH_ENVELOPE = struct.pack("<2sBBi", b"GP", 0, 0b0000_0011, SRS_ID)


def encode(geometry: BaseGeometry) -> bytes:
    """Return the blob of a geometry in longitude and latitude; a height is left out.

    A point carries no envelope: it would only say the coordinates again.
    """
    body: bytes = wkb.dumps(geometry, output_dimension=2, big_endian=False)
    if geometry.geom_type == "Point":
        return _WITHOUT_ENVELOPE + body
    min_x, min_y, max_x, max_y = geometry.bounds
    return _WITH_ENVELOPE + struct.pack("<4d", min_x, max_x, min_y, max_y) + body


def decode(blobs: Sequence[bytes | None], shape: str = "") -> list[BaseGeometry | None]:
    """Return the geometries of many blobs at once; ``None`` for none and for an empty one.

    Raises ``ValueError`` where a blob is not a GeoPackage geometry, or of another ``shape`` than was asked for.
    """
    bodies = [None if blob is None else body_of(blob) for blob in blobs]
    if shape:
        for found in {_wkb_type(body) for body in bodies if body is not None} - {_WKB_TYPES[shape]}:
            raise ValueError(f"it is not a {shape} (well-known binary of type {found})")
    return _from_wkb(bodies)


def envelope(blob: bytes) -> tuple[float, float, float, float] | None:
    """Return ``(min_x, max_x, min_y, max_y)`` of a blob, ``None`` where it is empty."""
    kind = _check(blob)
    if blob[3] & _EMPTY:
        return None
    if kind:
        order = "<" if blob[3] & 1 else ">"
        left, right, bottom, top = struct.unpack_from(order + "4d", blob, _FIXED_BYTES)
        return left, right, bottom, top
    geometry = decode([blob])[0]
    if geometry is None:
        return None
    min_x, min_y, max_x, max_y = geometry.bounds
    return min_x, max_x, min_y, max_y


def register(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that the triggers of GeoPackage's spatial index call."""
    connection.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)
    for place, function in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        connection.create_function(function, 1, _bound(place), deterministic=True)


def _check(blob: bytes) -> int:
    """Return the number of the envelope's kind."""
    if not isinstance(blob, bytes) or len(blob) < _FIXED_BYTES or blob[:2] != b"GP":
        raise ValueError("the blob is not a GeoPackage geometry")
    kind = blob[3] >> 1 & 0b111
    if kind not in _ENVELOPE_BYTES or len(blob) < _FIXED_BYTES + _ENVELOPE_BYTES[kind]:
        raise ValueError("the header of the GeoPackage geometry is damaged")
    return kind


def body_of(blob: bytes) -> bytes | None:
    """Return the well-known binary of a blob without its header, ``None`` where it is empty."""
    kind = _check(blob)
    return None if blob[3] & _EMPTY else blob[_FIXED_BYTES + _ENVELOPE_BYTES[kind] :]


def _wkb_type(body: bytes) -> int:
    """Return the number of a geometry's kind, whether or not it has heights or measures (OGC 06-103r4, 8.2.8)."""
    return int.from_bytes(body[1:5], "little" if body[:1] == b"\1" else "big") % 1000


def _from_wkb(bodies: Iterable[bytes | None]) -> list[BaseGeometry | None]:
    try:
        if hasattr(shapely, "from_wkb"):
            return list(shapely.from_wkb(list(bodies)))
        return [None if body is None else wkb.loads(body) for body in bodies]
    except shapely.errors.ShapelyError as error:
        raise ValueError("the geometry's well-known binary is damaged") from error


def _is_empty(blob: bytes | None) -> int | None:
    if blob is None:
        return None
    return int(envelope(blob) is None)


def _bound(place: int) -> Callable[[bytes | None], float | None]:
    def bound(blob: bytes | None) -> float | None:
        box = None if blob is None else envelope(blob)
        return None if box is None else box[place]

    return bound
