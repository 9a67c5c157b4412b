"""How long a TIFF must be to hold all that its directories point to.

Follows TIFF 6.0 (Adobe 1992) and the BigTIFF extension of libtiff; only directories and the tables of
offsets and sizes are read, not the image.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

import numpy as np

_OFFSETS = (273, 324)
_COUNTS = (279, 325)
_SUB_DIRECTORIES = 330
_NUMPY = {3: "u2", 4: "u4", 13: "u4", 16: "u8", 18: "u8"}
_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_MOST_DIRECTORIES = 4096


def bytes_needed(path: Path) -> int | None:
    """Return the smallest size, in bytes, with which a TIFF would be whole; ``None`` for a file that is no TIFF.

    A file shorter than this is cut off. Sparse tiles, whose size is 0, need nothing.

    Raises
    ------
    OSError
        When the file cannot be read.
    """
    size = path.stat().st_size
    with path.open("rb") as stream:
        head = stream.read(16)
        order = {b"II": "<", b"MM": ">"}.get(head[:2])
        if order is None or len(head) < 8:
            return None
        magic = struct.unpack(order + "H", head[2:4])[0]
        if magic == 42:
            return _Walk(stream, order, size, 4).needed(struct.unpack(order + "I", head[4:8])[0])
        if magic == 43 and len(head) == 16:
            return _Walk(stream, order, size, 8).needed(struct.unpack(order + "Q", head[8:16])[0])
    return None


class _Walk:
    """Goes from directory to directory of one file; ``word`` is the size of an offset, 4 or, in BigTIFF, 8."""

    def __init__(self, stream: BinaryIO, order: str, size: int, word: int) -> None:
        self._stream = stream
        self._order = order
        self._size = size
        big = word == 8
        self._word, self._offset = word, order + ("Q" if big else "I")
        self._count = order + ("Q" if big else "H")
        self._count_size = 8 if big else 2
        self._entry_size = 20 if big else 12

    def needed(self, first: int) -> int:
        furthest, todo = 0, [first]
        seen: set[int] = set()
        while todo and len(seen) < _MOST_DIRECTORIES:
            at = todo.pop()
            if at == 0 or at in seen:
                continue
            seen.add(at)
            if at + self._count_size > self._size:
                return max(furthest, at + self._count_size)
            entries = self._number(at, self._count, self._count_size)
            end = at + self._count_size + entries * self._entry_size + self._word
            furthest = max(furthest, end)
            if end > self._size:
                return furthest
            reach, sub = self._directory(at + self._count_size, entries)
            furthest = max(furthest, reach)
            todo += [*sub, self._number(end - self._word, self._offset, self._word)]
        return furthest

    def _directory(self, at: int, entries: int) -> tuple[int, list[int]]:
        """Return the furthest byte that one directory needs, and the directories below it."""
        self._stream.seek(at)
        raw = self._stream.read(entries * self._entry_size)
        furthest, tables, sub = 0, {}, []
        for start in range(0, len(raw), self._entry_size):
            tag, kind = struct.unpack_from(self._order + "HH", raw, start)
            number = struct.unpack_from(self._offset, raw, start + 4)[0]
            place = start + 4 + self._word
            length = number * _BYTES.get(kind, 1)
            if length > self._word:
                outside = struct.unpack_from(self._offset, raw, place)[0]
                furthest = max(furthest, outside + length)
                if outside + length > self._size:
                    continue
            if tag in (*_OFFSETS, *_COUNTS, _SUB_DIRECTORIES) and kind in _NUMPY:
                tables[tag] = self._table(raw, place, length, kind)
        for offsets, counts in zip(_OFFSETS, _COUNTS):
            if offsets in tables and counts in tables:
                furthest = max(furthest, _reach(tables[offsets], tables[counts]))
        if _SUB_DIRECTORIES in tables:
            sub = [int(one) for one in tables[_SUB_DIRECTORIES]]
        return furthest, sub

    def _table(self, raw: bytes, place: int, length: int, kind: int) -> np.ndarray:
        if length <= self._word:
            held = raw[place : place + length]
        else:
            self._stream.seek(struct.unpack_from(self._offset, raw, place)[0])
            held = self._stream.read(length)
        return np.frombuffer(held, dtype=self._order + _NUMPY[kind]).astype(np.uint64)

    def _number(self, at: int, form: str, size: int) -> int:
        self._stream.seek(at)
        return int(struct.unpack(form, self._stream.read(size))[0])


def _reach(offsets: np.ndarray, counts: np.ndarray) -> int:
    number = min(len(offsets), len(counts))
    held = counts[:number] > 0
    return int((offsets[:number] + counts[:number])[held].max()) if held.any() else 0
