"""The Berms panel: how far apart berms stand."""

from __future__ import annotations

from ..dock import Desk
from .panel import BermsPanel


def create_panel(desk: Desk) -> BermsPanel:
    """Make the panel for the case that is open."""
    return BermsPanel(desk)
