"""Writing a pack as a BagIt bag (RFC 8493), wholly or not at all.

A pack grows in a folder of its own beside its destination (:mod:`.leftovers`) and takes its name only when
everything is in it and on the disk.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import shutil
import zipfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from io import BufferedIOBase, RawIOBase
from pathlib import Path
from typing import Callable, Iterable, Iterator, Mapping

from ..errors import BermlineError, message
from .leftovers import discard_unfinished, growing

ALGORITHMS = ("sha256", "sha512")
DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
PAYLOAD = "data"
ZIP = ".zip"
_CHUNK = 1 << 20
_HASHED_AT_ONCE = 1 << 18
"""So few bytes stay in the processor's own memory between being read and being hashed."""
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_ZIP_LEVEL = 6
_UNIX = 3
_PACKED = (".pdf", ".png", ".tif")
"""Files that are packed already and are stored as they are."""
_THREADS = 2


@contextmanager
def growing_pack(destination: Path) -> Iterator[Path]:
    """Give an empty folder beside ``destination`` that takes its name when the block ends well.

    Where that name ends in ``.zip``, the folder is zipped. When the block raises, the folder is removed and
    ``destination`` is as it was before.

    Raises
    ------
    BermlineError
        When something of that name exists, or when the folder around it cannot be written to; and in
        place of any ``OSError`` of the block, such as a full disk.
    """
    try:
        _refuse_existing(destination)
        discard_unfinished(destination)
        with growing(destination) as folder:
            folder.mkdir()
            yield folder
            grown = folder
            if is_zip(destination):
                grown = folder.with_name(f"{folder.name}{ZIP}")
                zip_pack(folder, grown, destination.stem)
            _put_on_disk(grown)
            # A rename would put itself in the place of a file, or of an empty folder.
            _refuse_existing(destination)
            grown.rename(destination)
    except OSError as problem:
        raise BermlineError(
            message(
                "The pack could not be written to {folder}: {reason}.",
                folder=destination.parent,
                reason=problem.strerror or problem,
            ),
            message("Make room or choose a folder that can be written to. Nothing was left behind."),
        ) from problem


def _refuse_existing(destination: Path) -> None:
    if destination.exists() or destination.is_symlink():
        raise BermlineError(
            message("“{name}” exists already in {folder}.", name=destination.name, folder=destination.parent),
            message("Choose another name: a pack that was handed out is never written over."),
        )


def _put_on_disk(grown: Path) -> None:
    """Have the system write a file, or all files of a folder, so that a name never stands for half of a pack."""
    for path in grown.rglob("*") if grown.is_dir() else (grown,):
        if path.is_file():
            with path.open("rb+") as stream:
                os.fsync(stream.fileno())


def is_zip(destination: Path) -> bool:
    """Whether a pack of that name is to be a zip and not a folder."""
    return destination.suffix.lower() == ZIP


def zip_pack(folder: Path, path: Path, top: str) -> None:
    """Write the files of a folder into a zip, below one folder ``top``; the same files give the same bytes."""
    with zipfile.ZipFile(path, "x", zipfile.ZIP_DEFLATED, compresslevel=_ZIP_LEVEL) as archive:
        for name in list_files(folder, folder):
            entry = pack_entry(f"{top}/{name}")
            packed = Path(name).suffix in _PACKED
            entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
            with (folder / name).open("rb") as source, archive.open(entry, "w", force_zip64=True) as target:
                shutil.copyfileobj(source, target, _CHUNK)


def pack_entry(name: str) -> zipfile.ZipInfo:
    """Return a file's entry in the zip of a pack, the same for the same name."""
    entry = zipfile.ZipInfo(name, _ZIP_TIME)
    entry.create_system = _UNIX
    entry.external_attr = 0o100644 << 16
    return entry


def seal_bag(
    folder: Path, about: Iterable[tuple[str, str]], bagged_on: dt.date, sign: Callable[[], Path] | None = None
) -> None:
    """Turn a folder with a ``data`` folder in it into a bag: declaration, bag-info, manifests.

    Parameters
    ----------
    folder
        Holds ``data`` and nothing else that has one of the names of BagIt.
    about
        Labels and values of ``bag-info.txt``, in order; Payload-Oxum and Bagging-Date are added.
    bagged_on
        The date that the bag states for itself.
    sign
        Signs the first tag manifest, once it is there, into a file that the other then lists.

    References
    ----------
    J. Kunze and others, *The BagIt File Packaging Format (V1.0)*, RFC 8493, 2018.
    """
    payload = list_files(folder / PAYLOAD, folder)
    size = sum((folder / name).stat().st_size for name in payload)
    stated = [*about, ("Bagging-Date", bagged_on.isoformat()), ("Payload-Oxum", f"{size}.{len(payload)}")]
    _write(folder / "bagit.txt", DECLARATION)
    _write(folder / "bag-info.txt", "".join(f"{label}: {' '.join(value.split())}\n" for label, value in stated))
    for algorithm, text in write_manifests(folder, payload).items():
        _write(folder / f"manifest-{algorithm}.txt", text)
    tags = [name for name in list_files(folder, folder) if not name.startswith(f"{PAYLOAD}/")]
    first, second = ALGORITHMS
    _write(folder / f"tagmanifest-{first}.txt", write_manifests(folder, tags)[first])
    if sign is not None:
        tags.append(sign().name)
    _write(folder / f"tagmanifest-{second}.txt", write_manifests(folder, tags)[second])


def list_files(below: Path, root: Path) -> list[str]:
    """Return the files below a folder, relative to ``root`` with forward slashes, sorted."""
    return sorted(path.relative_to(root).as_posix() for path in below.rglob("*") if path.is_file())


def write_manifests(root: Path, names: Iterable[str]) -> dict[str, str]:
    """Return the text of one manifest for each of :data:`ALGORITHMS`."""
    names = sorted(names)
    with ThreadPoolExecutor(_THREADS) as threads:
        digests = list(threads.map(lambda name: hash_file(root / name, ALGORITHMS), names))
    return {
        algorithm: manifest_text({name: each[algorithm] for name, each in zip(names, digests)})
        for algorithm in ALGORITHMS
    }


def manifest_text(digests: Mapping[str, str]) -> str:
    """Return a manifest's lines, sorted by path."""
    return "".join(f"{digests[name]}  {encode_path(name)}\n" for name in sorted(digests))


def encode_path(name: str) -> str:
    """Write a path as manifests do: percent sign and line ends percent-encoded (RFC 8493, 2.1.3)."""
    return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def decode_path(name: str) -> str:
    """Read a path that :func:`encode_path` wrote."""
    for code, sign in (("%0A", "\n"), ("%0a", "\n"), ("%0D", "\r"), ("%0d", "\r"), ("%25", "%")):
        name = name.replace(code, sign)
    return name


def hash_file(path: Path, algorithms: Iterable[str]) -> dict[str, str]:
    """Return the hexadecimal digests of a file, which is read once."""
    with path.open("rb", buffering=0) as stream:
        return hash_stream(stream, algorithms)


def hash_stream(stream: RawIOBase | BufferedIOBase, algorithms: Iterable[str]) -> dict[str, str]:
    """Return the hexadecimal digests of what is left of a stream."""
    digests = {algorithm: hashlib.new(algorithm) for algorithm in algorithms}
    view = memoryview(bytearray(_HASHED_AT_ONCE))
    while count := stream.readinto(view):
        for digest in digests.values():
            digest.update(view[:count])
    return {algorithm: digest.hexdigest() for algorithm, digest in digests.items()}


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
