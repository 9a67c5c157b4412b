"""The Scenes panel: the dated images that everything is seen on."""

from .panel import ScenesPanel, create_panel

__all__ = ["ScenesPanel", "create_panel"]
