"""Text in which some letters run from right to left, so that dates, numbers and arrows among them stay as written.

Without marks of direction a date behind Arabic letters is shown as ``01-11-2023``, and an arrow between two Arabic
names points from where something went to whence it came (Unicode Standard Annex 9).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Sequence

LEFT_TO_RIGHT, RIGHT_TO_LEFT = "\u200e", "\u200f"
"""Marks that are not seen: they say which way the text beside them runs."""
_NUMBER = r"(?<![A-Za-z\d])[+±−-]?\d+(?:[-–.,:/°\u00a0\u202f]+\d+)*"
_KEPT = re.compile(rf"{_NUMBER}|[→·]")


def runs_leftwards(text: str) -> bool:
    """Return whether a paragraph as a whole reads from right to left: it begins so, and most of its letters do.

    One with an arrow in it never does: it goes from left to right.
    """
    ways = [unicodedata.bidirectional(letter) for letter in text]
    strong = [way for way in ways if way in ("L", "R", "AL")]
    against = sum(way != "L" for way in strong)
    return "→" not in text and against > 0 and strong[0] != "L" and 2 * against >= len(strong)


def in_reading_order(lines: Sequence[str]) -> list[str]:
    """Return the lines of one paragraph with the marks that they are shown rightly by; most need none."""
    if not any(_turns(line) for line in lines):
        return list(lines)
    way = RIGHT_TO_LEFT if runs_leftwards(" ".join(lines)) else LEFT_TO_RIGHT
    return [way + _KEPT.sub(f"{LEFT_TO_RIGHT}\\g<0>{LEFT_TO_RIGHT}", line) if _turns(line) else line for line in lines]


def _turns(line: str) -> bool:
    return not line.isascii() and any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in line)
