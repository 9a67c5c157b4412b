"""The Chain panel: movements, claims, sources, carriers, sites, findings and conflicts, on one time axis."""

from __future__ import annotations

from ..dock import Desk
from .panel import ChainPanel


def create_panel(desk: Desk) -> ChainPanel:
    """Make the panel for the case that is open."""
    return ChainPanel(desk)
