"""The Growth panel: what stood where, and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dock import Desk

if TYPE_CHECKING:
    from .panel import GrowthPanel


def create_panel(desk: Desk) -> GrowthPanel:
    """Make the panel for the case that is open."""
    # What a panel is made of is imported a module at a time, before it is asked for.
    from .panel import GrowthPanel

    return GrowthPanel(desk)
