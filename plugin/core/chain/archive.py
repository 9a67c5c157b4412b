"""Archived copies of sources: kept untouched beside the case, told apart and checked by their SHA-256.

A copy is what a reader saved of a publication: a page as PDF, HTML or image, or a web archive (WARC: ISO 28500; WACZ:
https://specs.webrecorder.net/wacz/1.1.1/). It is hashed while it is copied and never written again.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Sequence

from ..errors import BermlineError, Refused, message
from ..records import Source
from ..there import is_file_there
from ..whole_file import draft_beside, settle_at

FOLDER = "sources"
"""The folder beside the case in which copies lie."""
ENDINGS = (
    ".pdf", ".html", ".htm", ".mhtml", ".mht", ".warc", ".warc.gz", ".wacz", ".png", ".jpg", ".jpeg", ".webp", ".gif",
    ".tif", ".tiff", ".txt",
)  # fmt: skip
"""What is taken as a copy, and opened again: nothing that a system would run."""
_STEP = 1 << 20
_LONGEST_NAME = 80


@dataclass(frozen=True)
class Archived:
    """A copy that was made: its file, its SHA-256 as 64 hexadecimal digits, and its size."""

    path: Path
    sha256: str
    size_bytes: int


def keep_archived(
    file: Path, case_folder: Path, label: str, report: Callable[[float], None] = lambda fraction: None
) -> Archived:
    """Copy a file into the case's folder of sources, hashing it on the way.

    The copy appears under its name only when it is whole, and is made read-only. A file whose bytes lie there
    already is not copied again.

    Parameters
    ----------
    file
        What was saved of the source.
    case_folder
        The folder that holds the case.
    label
        The source's label, which the name of the copy begins with.
    report
        Told from 0 to 1 how far the copy is.

    Raises
    ------
    Refused
        Where the file is of a kind that is no archived copy, or is empty.
    BermlineError
        Where it cannot be read, or the copy cannot be written.
    """
    ending = _ending(file.name)
    folder = case_folder / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        with draft_beside(folder / file.name) as draft:
            sha256, size = _copy(file, draft, report)
            if not size:
                raise Refused(message("“{name}” is empty.", name=file.name))
            kept = folder / _name(label, sha256, file.name, ending)
            if not (kept.exists() and hash_of(kept) == sha256):
                settle_at(draft, kept)
                kept.chmod(0o444)
    except OSError as error:
        why = error.strerror or str(error)
        raise BermlineError(
            message("“{name}” could not be kept beside the case: {why}", name=file.name, why=why),
            message("Check that the file can be read and that the case's folder can be written to."),
        ) from error
    return Archived(kept, sha256, size)


def find_archived(path: str, sha256: str | None, case_folder: Path) -> Path:
    """Return the file of an archived copy, once it is sure that it is what was kept.

    Raises
    ------
    Refused
        Where the file lies outside the case's folder, is of a kind that is not opened, is missing, or has other
        bytes than those that were kept.
    """
    root = case_folder.resolve()
    found = (root / path).resolve()
    if root not in found.parents:
        raise Refused(
            message("“{path}” lies outside the folder of the case and is not opened.", path=path),
            message("Attach the copy again, so that it lies beside the case."),
        )
    _ending(found.name)
    if not is_file_there(found):
        raise Refused(
            message("“{path}” is not there any more.", path=path),
            message("Bring the file back, or attach another copy."),
        )
    if not sha256:
        raise Refused(
            message("No SHA-256 was recorded for “{path}”, so that nobody can say whether it is untouched.", path=path),
            message("Attach the copy again."),
        )
    try:
        now = hash_of(found)
    except OSError as error:
        raise BermlineError(
            message("“{path}” cannot be read: {why}", path=path, why=error.strerror or str(error))
        ) from error
    if now != sha256.lower():
        raise Refused(
            message("“{path}” was changed since it was attached: its SHA-256 is another one.", path=path),
            message("Bring back the file as it was, or attach what is there now as a new copy."),
        )
    return found


def check_archived(
    sources: Sequence[Source], case_folder: Path, report: Callable[[float], None] = lambda fraction: None
) -> tuple[tuple[Source, BermlineError], ...]:
    """Return the sources whose archived copy is not what was kept, each with the reason :func:`find_archived` gives.

    ``report`` is told from 0 to 1 how many were looked at.
    """
    broken = []
    for number, source in enumerate(sources, 1):
        try:
            find_archived(source.archived_path or "", source.archived_sha256, case_folder)
        except BermlineError as error:
            broken.append((source, error))
        report(number / len(sources))
    return tuple(broken)


def hash_of(file: Path) -> str:
    """Return the SHA-256 of a file, as 64 hexadecimal digits."""
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while chunk := stream.read(_STEP):
            digest.update(chunk)
    return digest.hexdigest()


def _copy(file: Path, draft: Path, report: Callable[[float], None]) -> tuple[str, int]:
    digest = hashlib.sha256()
    size = 0
    with file.open("rb") as source, draft.open("wb") as target:
        whole = file.stat().st_size
        while chunk := source.read(_STEP):
            digest.update(chunk)
            target.write(chunk)
            size += len(chunk)
            report(min(1.0, size / max(1, whole)))
    return digest.hexdigest(), size


def _ending(name: str) -> str:
    ending = next((ending for ending in sorted(ENDINGS, key=len, reverse=True) if name.lower().endswith(ending)), "")
    if not ending:
        raise Refused(
            message("“{name}” is not of a kind that is kept as an archived copy.", name=name),
            message("Save the source as one of {endings}.", endings=", ".join(ENDINGS)),
        )
    return ending


def _name(label: str, sha256: str, name: str, ending: str) -> str:
    """Return a name that every file system takes, and that no other bytes have."""
    stem = "-".join(part for part in (label, name[: -len(ending)]) if part)
    plain = re.sub(r"[^A-Za-z0-9._-]+", "_", stem).strip("._")[:_LONGEST_NAME]
    return f"{plain or 'source'}-{sha256[:12]}{ending}"
