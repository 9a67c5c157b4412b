"""The Chain panel: movements, claims, sources, carriers, sites, findings and conflicts, on one time axis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dock import Desk

if TYPE_CHECKING:
    from .panel import ChainPanel


def create_panel(desk: Desk) -> ChainPanel:
    """Make the panel for the case that is open."""
    # What a panel is made of is imported a module at a time, before it is asked for.
    from .panel import ChainPanel

    return ChainPanel(desk)
