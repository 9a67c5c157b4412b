"""Spoil files as damage and malice do: the same seed gives the same file.

Bytes are flipped, cut, doubled, moved and swapped for extremes; in text whole words are; what lies in a zip is spoiled
inside it as often as the zip itself, and a database in its cells as often as in its pages.
"""

from __future__ import annotations

import io
import random
import re
import shutil
import sqlite3
import zipfile
from contextlib import closing, suppress
from pathlib import Path
from typing import Callable, Sequence

_EXTREMES = (b"\x00", b"\xff", b"\x7f\xff", b"\x80\x00", b"\xff\xff\xff\xff", b"\x00\x00\x00\x00", b"\x7f\xff\xff\xff")
_WORDS = (
    "", "0", "-1", "1e400", "nan", "inf", "99999999999999999999", "2023-13-45", "0000-00-00", "9999-12-31T25:61:61Z",
    "\u202eabc", "\x00", "a" * 5000, "=cmd|'/c calc'!A0", "<script>alert(1)</script>", "../../../../etc/passwd",
    "'; DROP TABLE scene; --", "javascript:alert(1)", "http://localhost:1/x", "{", "}", "[" * 2000, "\ud7ff", "é",
    "%s%n", "POLYGON((0 0,1 1,0 0))", "POLYGON EMPTY", "null", "true", "1,5", "\r\n", "\"", ";", "\t",
)  # fmt: skip
_TOKEN = re.compile(rb"[A-Za-z0-9_.:+-]+")
_MOST_DOUBLED = 4096
_Fault = Callable[[bytearray, random.Random], None]
_ZIPS = {".kmz", ".qgz", ".zip", ".wacz"}
_TEXTS = {".csv", ".geojson", ".json", ".kml", ".qgs", ".qpt", ".qml", ".txt", ".jsonl"}
_DATABASES = {".gpkg"}


def spoil(seed: Path, target: Path, chance: random.Random) -> None:
    """Write a spoiled copy of a file or folder."""
    if seed.is_dir():
        _spoil_folder(seed, target, chance)
        return
    suffix = seed.suffix.lower()
    if suffix in _ZIPS and chance.random() < 0.6:
        _spoil_zip(seed, target, chance)
    elif suffix in _DATABASES and chance.random() < 0.6:
        _spoil_cells(seed, target, chance)
    else:
        target.write_bytes(spoil_bytes(seed.read_bytes(), chance, _faults_of(seed)))


def spoil_bytes(data: bytes, chance: random.Random, faults: Sequence[_Fault]) -> bytes:
    """Return the bytes with one to eight of the faults in them."""
    spoiled = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        if not spoiled:
            return bytes(spoiled)
        chance.choice(faults)(spoiled, chance)
    return bytes(spoiled)


def _at(data: bytearray, chance: random.Random) -> int:
    # Heads and directories lie at the ends of most formats: half of the faults go there.
    size = len(data)
    if chance.random() < 0.5:
        return chance.randrange(size)
    near = min(size, 512)
    return chance.randrange(near) if chance.random() < 0.7 else size - 1 - chance.randrange(near)


def _flip(data: bytearray, chance: random.Random) -> None:
    data[_at(data, chance)] ^= 1 << chance.randrange(8)


def _put(data: bytearray, chance: random.Random) -> None:
    place, extreme = _at(data, chance), chance.choice(_EXTREMES)
    data[place : place + len(extreme)] = extreme


def _cut_off(data: bytearray, chance: random.Random) -> None:
    del data[_at(data, chance) :]


def _cut_out(data: bytearray, chance: random.Random) -> None:
    place = _at(data, chance)
    del data[place : place + chance.randrange(1, 65)]


def _double(data: bytearray, chance: random.Random) -> None:
    place = _at(data, chance)
    piece = data[place : place + chance.randrange(1, _MOST_DOUBLED)]
    data[place:place] = piece * chance.choice((1, 2, 16))


def _move(data: bytearray, chance: random.Random) -> None:
    place, other = _at(data, chance), _at(data, chance)
    length = chance.randrange(1, 65)
    piece = bytes(data[place : place + length])
    data[other : other + len(piece)] = piece


def _swap_word(data: bytearray, chance: random.Random) -> None:
    words = list(_TOKEN.finditer(bytes(data[: 1 << 20])))
    if words:
        found = chance.choice(words)
        data[found.start() : found.end()] = chance.choice(_WORDS).encode("utf-8", "surrogatepass")


def _encode_otherwise(data: bytearray, chance: random.Random) -> None:
    with suppress(UnicodeError):
        data[:] = bytes(data).decode("utf-8").encode(chance.choice(("utf-16", "utf-32", "utf-8-sig", "cp1252")))


_FAULTS: tuple[_Fault, ...] = (_flip, _flip, _put, _put, _cut_off, _cut_out, _double, _move)
_TEXT_FAULTS: tuple[_Fault, ...] = (_flip, _cut_off, _cut_out, _double, _move, _encode_otherwise, *([_swap_word] * 6))


def _faults_of(path: Path) -> Sequence[_Fault]:
    return _TEXT_FAULTS if path.suffix.lower() in _TEXTS else _FAULTS


def _spoil_folder(seed: Path, target: Path, chance: random.Random) -> None:
    shutil.copytree(seed, target)
    files = sorted(path for path in target.rglob("*") if path.is_file())
    for path in chance.sample(files, min(len(files), chance.choice((1, 1, 2, 4)))):
        fault = chance.random()
        if fault < 0.1:
            path.unlink()
        elif fault < 0.2:
            path.rename(path.with_name(chance.choice(("\u202e" + path.name, "a" * 200, path.name.upper() + "~"))))
        else:
            path.write_bytes(spoil_bytes(path.read_bytes(), chance, _faults_of(path)))


def _spoil_zip(seed: Path, target: Path, chance: random.Random) -> None:
    with zipfile.ZipFile(seed) as packed:
        members = [(entry.filename, packed.read(entry)) for entry in packed.infolist() if not entry.is_dir()]
    chosen = chance.randrange(len(members))
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        for number, (name, data) in enumerate(members):
            if number == chosen:
                data = spoil_bytes(data, chance, _faults_of(Path(name)))
                if chance.random() < 0.2:
                    name = chance.choice(("../" + name, "/" + name, name + "/", "a\\..\\" + name, name * 20))
            packed.writestr(name, data)
    target.write_bytes(written.getvalue())


def _spoil_cells(seed: Path, target: Path, chance: random.Random) -> None:
    """Write wild values into cells of a database as a program that knows nothing of it would: without checks."""
    shutil.copyfile(seed, target)
    with closing(sqlite3.connect(target)) as connection, suppress(sqlite3.Error):
        for pragma in ("ignore_check_constraints = ON", "foreign_keys = OFF", "writable_schema = ON"):
            connection.execute(f"PRAGMA {pragma}")
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for _ in range(chance.choice((1, 2, 5))):
            table = chance.choice(sorted(tables))
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
            column = chance.choice(columns)
            value = chance.choice((None, -1, 2**63 - 1, 1e308, chance.randbytes(40), *_WORDS))
            rows = f'SELECT rowid FROM "{table}" LIMIT 2 OFFSET {chance.randrange(5)}'
            with suppress(sqlite3.Error, UnicodeError):
                connection.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid IN ({rows})', (value,))
        connection.commit()
