"""The Scenes panel: the dated images that everything is seen on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dock import Desk

if TYPE_CHECKING:
    from .panel import ScenesPanel


def create_panel(desk: Desk) -> ScenesPanel:
    """Make the panel for the case that is open."""
    # What a panel is made of is imported a module at a time, before it is asked for.
    from .panel import ScenesPanel

    return ScenesPanel(desk)
