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

_LETTERS, _SHEETS = 12, 3
_SIZE_PX = 40


def find_unshown(sheets: Sequence[Sheet]) -> tuple[Weakness, ...]:
    """Return which letters are printed as boxes, as neither the typeface nor another has them, and on which sheets."""
    names, missing = [], set()
    for sheet in sheets:
        unshown = unshown_in(
            stroke.text
            for item in sheet.layout.items()
            if isinstance(item, DrawingItem)
            for stroke in item.strokes
            if isinstance(stroke, Words)
        )
        if unshown:
            names.append(sheet.name)
            missing.update(unshown)
    if not missing:
        return ()
    words = message(
        "Printed as boxes, as no font of this machine has them: {letters}. Install one that does.",
        letters=_first(sorted(missing), _LETTERS, ""),
    )
    return (Weakness("", "", _first(names, _SHEETS, ", "), words),)


def _first(things: Sequence[str], most: int, between: str) -> str:
    """Return the first of some things, joined; an ellipsis stands for the others."""
    return between.join([*things[:most], *([ELLIPSIS] if len(things) > most else [])])


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
