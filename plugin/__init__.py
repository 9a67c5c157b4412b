"""Bermline: a QGIS plugin that documents what open satellite imagery shows."""


def classFactory(iface):
    """Make the plugin; QGIS calls this with its interface."""
    from .plugin import BermlinePlugin

    return BermlinePlugin(iface)
