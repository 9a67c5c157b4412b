"""Where the files of a zip lie in it, and what lies between them.

A zip is read from its list, at the end. Programs that unpack as they read go by the head of each file instead: what
lies in a zip and not in its list is seen by them alone.
"""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path
from typing import BinaryIO

_HEAD = struct.Struct("<4s22xHH")
"""The signature of a file's head, and the lengths of its name and of what else it says."""
_HEAD_BEGINS, _DESCRIPTOR_BEGINS, _LIST_ENDS, _LARGE_LIST_ENDS = b"PK\3\4", b"PK\7\x08", b"PK\5\6", b"PK\6\6"
_DESCRIBED_BEHIND = 0x8
_END, _LARGE_END = 22, 56 + 20
_LIST_ENTRY = 46


def count_spare_bytes(archive: zipfile.ZipFile, path: Path) -> int:
    """Return how many bytes of a zip belong to none of its files, and not to its list.

    References
    ----------
    PKWARE, *.ZIP File Format Specification*, version 6.3.10, sections 4.3 and 4.4.

    Raises
    ------
    OSError, struct.error
        When the file cannot be read, or ends within a head.
    zipfile.BadZipFile
        When the head of a file is not where the list says.
    """
    spare, at = 0, 0
    with path.open("rb") as stream:
        for entry in sorted(archive.infolist(), key=lambda entry: entry.header_offset):
            spare += abs(entry.header_offset - at)
            at = _end_of(entry, stream)
        spare += abs(archive.start_dir - at)
        spare += stream.seek(0, 2) - archive.start_dir - _length_of_list(archive, stream)
    return spare


def _end_of(entry: zipfile.ZipInfo, stream: BinaryIO) -> int:
    stream.seek(entry.header_offset)
    begins, name, more = _HEAD.unpack(stream.read(_HEAD.size))
    if begins != _HEAD_BEGINS:
        raise zipfile.BadZipFile(f"no file begins at byte {entry.header_offset}")
    end = entry.header_offset + _HEAD.size + name + more + entry.compress_size
    return end + _length_of_descriptor(entry, end, stream) if entry.flag_bits & _DESCRIBED_BEHIND else end


def _length_of_descriptor(entry: zipfile.ZipInfo, at: int, stream: BinaryIO) -> int:
    """Return how long the checksum and sizes behind a file are, which are written in four ways."""
    stream.seek(at)
    found = stream.read(24)
    for form in ("<I", "<Q"):
        said = struct.pack("<I", entry.CRC) + b"".join(
            struct.pack(form, size & (1 << 8 * struct.calcsize(form)) - 1)
            for size in (entry.compress_size, entry.file_size)
        )
        for written in (_DESCRIPTOR_BEGINS + said, said):
            if found.startswith(written):
                return len(written)
    return 0


def _length_of_list(archive: zipfile.ZipFile, stream: BinaryIO) -> int:
    """Return how long the list at the end of a zip is, with what ends it; a comment is none of it."""
    stream.seek(archive.start_dir)
    length = 0
    for _ in archive.infolist():
        head = stream.read(_LIST_ENTRY)
        sizes = struct.unpack_from("<HHH", head, 28)
        length += _LIST_ENTRY + sum(sizes)
        stream.seek(sum(sizes), 1)
    large = stream.read(4) == _LARGE_LIST_ENDS
    return length + _END + (_LARGE_END if large else 0)
