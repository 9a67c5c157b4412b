"""Reading what a pack holds, from its folder or straight from its zip; nothing is unpacked and nothing is run.

A zip from a stranger may try to write elsewhere, to hold two files of one name, or to swell to any size. It is
looked at by its list of contents first, and nothing of it is read where that list is not sound.
"""

from __future__ import annotations

import os
import stat
import struct
import unicodedata
import zipfile
import zlib
from contextlib import contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import IO, Iterator

from ..errors import Message, message
from .zip_layout import count_spare_bytes

LARGEST_SHARE = 200
"""A file that swells to more than so many times its packed size is not unpacked, above :data:`HARMLESS`."""
HARMLESS = 64 << 20
HARMLESS_IN_ALL = 1 << 30
MOST_ENTRIES = 1_000_000
READING_ERRORS = (OSError, EOFError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError)
"""What reading a damaged zip or an unreadable file may raise."""


class Holding:
    """The files of a pack by their paths below its root, and what is wrong with the way they are held."""

    def __init__(self) -> None:
        self.problems: list[Message] = []
        self.sizes: dict[str, int] = {}

    def open(self, name: str) -> IO[bytes]:
        """Open one of the files for reading."""
        raise NotImplementedError

    def read(self, name: str) -> bytes:
        """Return all of one of the files."""
        with self.open(name) as stream:
            return stream.read()

    def on_disk(self, name: str) -> Path | None:
        """Return where a file lies, or ``None`` where it is within a zip."""
        raise NotImplementedError

    def _say(self, problem: Message) -> None:
        self.problems.append(problem)


class _Folder(Holding):
    def __init__(self, root: Path) -> None:
        super().__init__()
        self._root = root
        for here, folders, files in os.walk(root, onerror=self._unreadable):
            folders.sort()
            for item in sorted(folders + files):
                self._enter(Path(here, item))

    def open(self, name: str) -> IO[bytes]:
        return (self._root / name).open("rb", buffering=0)

    def on_disk(self, name: str) -> Path | None:
        return self._root / name

    def _enter(self, path: Path) -> None:
        name = path.relative_to(self._root).as_posix()
        found = path.lstat()
        if stat.S_ISLNK(found.st_mode):
            self._say(message("{name} is a link: a pack holds files only.", name=printable(name)))
        elif not stat.S_ISREG(found.st_mode):
            if not stat.S_ISDIR(found.st_mode):
                self._say(message("{name} is neither a file nor a folder.", name=printable(name)))
        elif printable(name) != name:
            self._say(message("{name} has signs in its name that cannot be read.", name=printable(name)))
        else:
            self.sizes[name] = found.st_size

    def _unreadable(self, problem: OSError) -> None:
        self._say(message("A folder of the pack cannot be read: {reason}.", reason=problem.strerror))


class _Zip(Holding):
    def __init__(self, archive: zipfile.ZipFile, size: int) -> None:
        super().__init__()
        self._archive = archive
        self._entries: dict[str, zipfile.ZipInfo] = {}
        entries = [entry for entry in archive.infolist() if not self._refuse(entry)]
        if len(archive.infolist()) > MOST_ENTRIES or sum(entry.compress_size for entry in entries) > size:
            self._say(message("The zip lists more than it can hold: nothing of it was read."))
            return
        swollen = sum(entry.file_size for entry in entries)
        if swollen > max(HARMLESS_IN_ALL, LARGEST_SHARE * size):
            self._say(
                message(
                    "The zip would swell from {packed} to {size} bytes: it was not read.", packed=size, size=swollen
                )
            )
            return
        tops = {PurePosixPath(entry.filename).parts[0] for entry in entries}
        if len(tops) != 1:
            self._say(
                message("A zipped pack is one folder; this zip holds {count} things side by side.", count=len(tops))
            )
            return
        seen: set[str] = set()
        for entry in entries:
            name = PurePosixPath(*PurePosixPath(entry.filename).parts[1:]).as_posix()
            if entry.is_dir():
                continue
            # Some systems know capitals apart and some do not, and so with the ways to write an accent.
            alike = unicodedata.normalize("NFC", name).casefold()
            if alike in seen:
                self._say(message("The zip holds {name} twice.", name=name))
                continue
            seen.add(alike)
            self._entries[name] = entry
            self.sizes[name] = entry.file_size

    def open(self, name: str) -> IO[bytes]:
        return self._archive.open(self._entries[name])

    def on_disk(self, name: str) -> Path | None:
        return None

    def _refuse(self, entry: zipfile.ZipInfo) -> bool:
        name = entry.filename
        before = len(self.problems)
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if leaves(name) or "\\" in entry.orig_filename:
            self._say(
                message("The zip holds a path that leaves the pack: {name}.", name=printable(entry.orig_filename))
            )
        elif printable(entry.orig_filename) != entry.orig_filename or not PurePosixPath(name).parts:
            self._say(message("{name} has signs in its name that cannot be read.", name=printable(entry.orig_filename)))
        elif kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            self._say(message("{name} is a link or a device: a pack holds files only.", name=name))
        elif entry.flag_bits & 0x1:
            self._say(message("{name} is encrypted.", name=name))
        elif entry.file_size > max(HARMLESS, LARGEST_SHARE * entry.compress_size):
            self._say(
                message(
                    "{name} would swell from {packed} to {size} bytes: it was not read.",
                    name=name,
                    packed=entry.compress_size,
                    size=entry.file_size,
                )
            )
        return len(self.problems) > before


def is_there(pack: Path) -> bool:
    """Whether anything has this path, be it a link that leads nowhere."""
    return os.path.lexists(pack)


@contextmanager
def open_holding(pack: Path) -> Iterator[Holding]:
    """Open a pack for reading, be it a folder or a zip; what cannot be opened is a problem of an empty holding."""
    if not is_there(pack):
        yield _nothing(message("There is nothing at {path}.", path=pack))
    elif pack.is_symlink() or not (pack.is_dir() or pack.is_file()):
        yield _nothing(message("{name} is neither a folder nor a zip.", name=pack))
    elif pack.is_dir():
        yield _Folder(pack)
    else:
        try:
            archive = zipfile.ZipFile(pack)
            spare = count_spare_bytes(archive, pack)
        except (*READING_ERRORS, ValueError, struct.error):
            yield _nothing(message("{name} is neither a folder nor a zip that can be read.", name=pack.name))
            return
        with archive:
            held = _Zip(archive, pack.stat().st_size)
            if spare:
                held.problems.append(
                    message("The zip holds {n} bytes beside the files that it lists; some programs unpack what lies "
                            "there.", n=spare)
                )  # fmt: skip
            yield held


def leaves(name: str) -> bool:
    """Whether a path from a list would lead out of the pack on any system."""
    parts, windows = PurePosixPath(name), PureWindowsPath(name)
    return (
        parts.is_absolute()
        or bool(windows.drive)
        or windows.is_absolute()
        or bool(windows.root)
        or ".." in parts.parts
        or ".." in windows.parts
        or name.startswith("~")
        or "\x00" in name
    )


def printable(name: str) -> str:
    """Write a name so that it can be shown: control signs and bytes that are no text as their codes."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape", "surrogatepass").decode()
                   for sign in name)  # fmt: skip


def _nothing(problem: Message) -> Holding:
    held = Holding()
    held.problems.append(problem)
    return held
