"""The Berms panel: how far apart berms stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dock import Desk

if TYPE_CHECKING:
    from .panel import BermsPanel


def create_panel(desk: Desk) -> BermsPanel:
    """Make the panel for the case that is open."""
    # What a panel is made of is imported a module at a time, before it is asked for.
    from .panel import BermsPanel

    return BermsPanel(desk)
