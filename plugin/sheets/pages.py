"""What a preview tells of a page."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class PreviewPage:
    """The picture of a page: its number in the pack, of how many, and the title and part of its sheet.

    ``part`` is the key of a :class:`~.core.evidence.parts.Part`, or "" for the sheets that are about all of them;
    ``key`` is that of the sheet (:attr:`.sheet.Sheet.key`).
    """

    number: int
    pages: int
    sheet: str
    part: str
    key: str
    picture: Path
