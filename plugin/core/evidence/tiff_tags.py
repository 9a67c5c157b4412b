"""The texts in the tags of a TIFF or BigTIFF, read without its pixels."""

from __future__ import annotations

import struct
from typing import Iterator, NamedTuple, Protocol, Union

TAGS = {700: "XMP", 33723: "IPTC", 34377: "Photoshop", 34665: "EXIF", 34853: "GPS"}
"""Tags that have no place in a pack, whatever is in them."""
_ASCII = 2
_LONGEST_CHAIN = 1000


class Bytes(Protocol):
    """Bytes, or a file that is mapped into memory."""

    def __getitem__(self, part: slice) -> bytes:
        """Return a piece."""

    def __len__(self) -> int:
        """Return how many there are."""


class Tag(NamedTuple):
    """A tag that has no place in a pack."""

    name: str


class _Form(NamedTuple):
    head: int
    place: str
    counted: str
    entry: str
    inline: int


_FORMS = {42: _Form(4, "I", "H", "HHII", 4), 43: _Form(8, "Q", "Q", "HHQQ", 8)}


def read_tags(content: Bytes) -> Iterator[Union[str, Tag]]:
    """Yield the texts in the tags of a file, and those tags that have no place in a pack.

    Raises
    ------
    ValueError
        When it is no TIFF, or its lists of tags do not end.
    """
    order = {b"II": "<", b"MM": ">"}.get(content[0:2])
    form = None if order is None else _FORMS.get(_read(content, f"{order}H", 2)[0])
    if order is None or form is None:
        raise ValueError("no TIFF")
    (place,) = _read(content, order + form.place, form.head)
    size = struct.calcsize(order + form.entry)
    for _ in range(_LONGEST_CHAIN):
        if not place:
            return
        (count,) = _read(content, order + form.counted, place)
        start = place + struct.calcsize(order + form.counted)
        for entry in range(start, start + size * count, size):
            tag, kind, number, value = _read(content, order + form.entry, entry)
            if tag in TAGS:
                yield Tag(TAGS[tag])
            elif kind == _ASCII:
                begin = value if number > form.inline else entry + size - form.inline
                yield content[begin : begin + number].decode("latin-1")
        (place,) = _read(content, order + form.place, start + size * count)
    raise ValueError("lists of tags that do not end")


def _read(content: Bytes, pattern: str, place: int) -> tuple[int, ...]:
    piece = content[place : place + struct.calcsize(pattern)]
    if len(piece) < struct.calcsize(pattern):
        raise ValueError("cut off")
    return struct.unpack(pattern, piece)
