"""Marks of reading direction, which nobody sees and by which one name can look like another.

``"Depot \u202e7D"`` reads as "Depot D7". Letters that are written from right to left need no such mark and are let
be; a name of a stranger's that holds one is shown with the mark's code in its place.
"""

from __future__ import annotations

import re

MARKS = (*range(0x200E, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""Code points of the marks: of direction, embeddings and overrides, and isolates (Unicode Annex 9, table 1)."""
_MARK = re.compile("[" + "".join(map(chr, MARKS)) + "]")
_SHOWN = re.compile("⟨U\\+(" + "|".join(f"{code:04X}" for code in MARKS) + ")⟩")


def code_of(mark: int) -> str:
    """Return how a mark is shown, ``⟨U+202E⟩``."""
    return f"⟨U+{mark:04X}⟩"


def show_marks(text: str) -> str:
    """Return a text with the code of each mark in the mark's place."""
    return text if text.isascii() else _MARK.sub(lambda found: code_of(ord(found[0])), text)


def with_marks(text: str) -> str:
    """Return the text that :func:`show_marks` was given."""
    return text if text.isascii() else _SHOWN.sub(lambda found: chr(int(found[1], 16)), text)
