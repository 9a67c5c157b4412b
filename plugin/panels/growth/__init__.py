"""The Growth panel: what stood where, and since when."""

from __future__ import annotations

from ..dock import Desk
from .panel import GrowthPanel


def create_panel(desk: Desk) -> GrowthPanel:
    """Make the panel for the case that is open."""
    return GrowthPanel(desk)
