"""What a scan has done, kept on disk as it goes, so that one that was broken off goes on where it was.

A line of JSON a block, after a head that says of what: files with their sizes and times, the search, and how it is
cut. A file with another head is of another scan and is begun anew. Lines are only ever put on; from the first that is
not whole, as of a scan that was killed while it wrote, they are done again.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Sequence

from ..errors import writing
from ..quantity import Quantity
from . import block
from .block import Found, FoundCell, FoundField, ScanSearch


class Kept:
    """The file that holds what was found so far; a context manager."""

    def __init__(self, path: Path, sources: Sequence[Path], search: ScanSearch) -> None:
        self.path = path
        self.done: dict[str, Found] = {}
        self._head = _head(sources, search)
        self._stream: IO[str] | None = None

    def __enter__(self) -> Kept:
        with writing(self.path):
            self._stream = stream = self.path.open("a+", encoding="utf-8")
            stream.seek(0)
            if stream.readline() != self._head:
                stream.truncate(0)
                stream.write(self._head)
            end = stream.tell()
            for line in iter(stream.readline, ""):
                found = _read(line)
                if found is None:
                    break
                self.done[found.block] = found
                end = stream.tell()
            stream.truncate(end)
            stream.flush()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if self._stream is not None:
            with writing(self.path):  # what is still to be written is tried once more
                self._stream.close()

    def add(self, found: Found) -> None:
        """Keep what was found in a block; what could not be searched is tried again the next time."""
        self.done[found.block] = found
        if not found.troubles and self._stream is not None:
            with writing(self.path):
                self._stream.write(json.dumps(asdict(found)) + "\n")
                self._stream.flush()


def _head(sources: Sequence[Path], search: ScanSearch) -> str:
    stats = [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in sources]
    return json.dumps({"scan": asdict(search), "block_px": block.BLOCK_PX, "of": stats}) + "\n"


def _read(line: str) -> Found | None:
    """Return what a line tells, ``None`` where it is not whole."""
    try:
        told = json.loads(line) if line.endswith("\n") else None
    except ValueError:
        told = None
    if told is None:
        return None
    return Found(
        told["block"],
        tuple(FoundCell(**{**cell, "crest": _points(cell["crest"])}) for cell in told["cells"]),
        tuple(_field(window) for window in told["fields"]),
    )


def _field(told: dict[str, Any]) -> FoundField:
    quantities = {name: Quantity(**told[name]) for name in ("pitch", "bearing")}
    return FoundField(**{**told, **quantities, "corners": _points(told["corners"])})


def _points(told: Sequence[Sequence[float]]) -> tuple[tuple[float, float], ...]:
    return tuple((x, y) for x, y in told)
