"""Letters that no font of the machine has: they would be printed as boxes, and nobody would be told."""

from __future__ import annotations

from functools import lru_cache
from typing import Iterable, Sequence

from qgis.PyQt.QtGui import QTextLayout

from ..core.errors import message
from ..core.evidence.weak import Weakness
from .drawing import DrawingItem, Words
from .sheet import Sheet
from .typeface import ELLIPSIS, family, font

_NAMED = 12
_SIZE_PX = 40


def find_unshown(sheets: Sequence[Sheet]) -> tuple[Weakness, ...]:
    """Return for each sheet which of its letters are printed as boxes, as neither its typeface nor another has them."""
    found = []
    for sheet in sheets:
        missing = unshown_in(
            stroke.text
            for item in sheet.layout.items()
            if isinstance(item, DrawingItem)
            for stroke in item.strokes
            if isinstance(stroke, Words)
        )
        if missing:
            letters = "".join(missing[:_NAMED]) + (ELLIPSIS if len(missing) > _NAMED else "")
            words = message(
                "Printed as boxes, as no font of this machine has them: {letters}. Install one that does, and export"
                " again.",
                letters=letters,
            )
            found.append(Weakness("", "", sheet.name, words))
    return tuple(found)


def unshown_in(texts: Iterable[str]) -> list[str]:
    """Return the letters of texts that no font has, in the order of their codes."""
    letters = {letter for text in texts if not text.isascii() for letter in text}
    return sorted(letter for letter in letters if letter.isprintable() and not _is_shown(letter, family()))


@lru_cache(maxsize=20_000)
def _is_shown(letter: str, name: str) -> bool:
    if letter.isascii() or letter.isspace():
        return True
    layout = QTextLayout(letter, font(name, _SIZE_PX, False, False))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    return bool(runs) and all(run.rawFont().isValid() and all(run.glyphIndexes()) for run in runs)
