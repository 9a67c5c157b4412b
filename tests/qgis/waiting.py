"""Waiting in a test while QGIS goes on."""

from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer


def until(true, seconds=10.0):
    """Run the event loop until ``true()`` and return the seconds that took; fails when it stays false."""
    timer = QElapsedTimer()
    timer.start()
    while not true():
        assert timer.elapsed() < 1000 * seconds, "waited in vain"
        QCoreApplication.processEvents()
    return timer.elapsed() / 1000
