"""Colour, pattern and letter of each state, from the palette of Okabe and Ito (2008), and a few more marks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """How a state looks: fill colour, the name of a Qt brush pattern, and a sign for grey print."""

    colour: str
    pattern: str
    sign: str


STATES = {
    "absent": Look("#ffffff", "NoBrush", "·"),
    "under construction": Look("#e69f00", "BDiagPattern", "▨"),
    "present": Look("#009e73", "SolidPattern", "■"),
    "obscured": Look("#bbbbbb", "FDiagPattern", "/"),
}
INK = "#1a1a1a"
SUGGESTION = "#0072b2"
"""Blue: where a picture's numbers suggest to look; a thin bar, never a fill."""
OUTLINE = "#d55e00"
"""Vermilion: outlines of structures and crests on imagery."""
CREST = "#0072b2"
TRANSECT = "#cc79a7"
BAND = "#56b4e9"
"""Sky blue: the band between bounds."""
MEASURED = "#cc79a7"
"""Reddish purple: lines that were measured."""
SITE = "#1a1a1a"
FOOTPRINT = "#666666"
HALO = "#ffffff"
HALO_ALPHA = 190
"""A halo, of 255, that keeps a line readable on dark and light imagery."""
NOTICE, NOTICE_TEXT = "#fff4ce", INK
"""A line of words above a panel that holds for all of it."""
