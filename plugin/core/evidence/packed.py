"""The files of a pack as the parts of its check read them: by name, within bounds, never outside the pack."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from ..errors import message
from .holding import READING_ERRORS, Holding
from .leftovers import COPY, discard_unfinished, growing
from .verdict import Finding

LARGEST_TEXT = 64 << 20
LARGEST_DOCUMENT = 1 << 30
_CHUNK = 1 << 20


class Packed:
    """The files of a pack that is being checked."""

    def __init__(self, held: Holding) -> None:
        self.held = held
        self.files = frozenset(held.sizes)

    def lines(self, name: str, finding: Finding) -> list[str] | None:
        """Return the lines of a text, as :meth:`text` does."""
        text = self.text(name, finding)
        return None if text is None else text.replace("\r\n", "\n").rstrip("\n").split("\n")

    def text(self, name: str, finding: Finding) -> str | None:
        """Return a file's text, ``None`` where there is no such file; what cannot be read is wrong, and empty."""
        content = self.content(name, finding, LARGEST_TEXT)
        try:
            return None if content is None else content.decode("utf-8")
        except UnicodeDecodeError:
            finding.wrong(message("{name} is not text in UTF-8.", name=name))
        return ""

    def content(self, name: str, finding: Finding, largest: int = LARGEST_DOCUMENT) -> bytes | None:
        """Return what a file holds, ``None`` where there is no such file; what cannot be read is wrong, and empty."""
        if name not in self.files:
            return None
        if self.held.sizes[name] > largest:
            finding.wrong(message("{name} is too large to be read.", name=name))
            return b""
        try:
            return self.held.read(name)
        except READING_ERRORS:
            finding.wrong(message("{name} cannot be read.", name=name))
        return b""

    @contextmanager
    def on_disk(self, name: str) -> Iterator[Path | None]:
        """Give a file as one that other programs can open; one in a zip is copied to a place of its own for that.

        ``None`` where there is no such file, where it cannot be read, or where there is no room for the copy.
        """
        path = self.held.on_disk(name)
        if name not in self.files or path is not None:
            yield path if name in self.files else None
            return
        place = Path(tempfile.gettempdir(), COPY)
        if self.held.sizes[name] > shutil.disk_usage(place.parent).free // 2:
            yield None
            return
        discard_unfinished(place)
        with growing(place) as folder:
            folder.mkdir(mode=0o700)
            copy = folder / "copy"
            try:
                with self.held.open(name) as source, copy.open("wb") as target:
                    shutil.copyfileobj(source, target, _CHUNK)
            except READING_ERRORS:
                yield None
                return
            yield copy
