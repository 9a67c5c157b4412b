"""Showing a panel in a test, and letting all of it go afterwards."""

from qgis.PyQt.QtCore import QCoreApplication, QEvent


def shown(panel, width, height):
    """Show a panel of that size for the length of a fixture."""
    panel.resize(width, height)
    panel.show()
    yield panel
    panel.dispose()
    panel.close()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
