"""The palette under its former name."""

from ..palette import BAND, CREST, INK, OUTLINE, STATES, TRANSECT, Look

__all__ = ["BAND", "CREST", "INK", "OUTLINE", "STATES", "TRANSECT", "Look"]
