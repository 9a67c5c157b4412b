"""Painting on widgets, and as on paper."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QWidget


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """Paint on a widget within its paint event.

    The painter has ended when the block has, whatever happens in it. One that lives on in the frames of a traceback,
    or because a debugger looks at them, paints on a surface that is gone, and QGIS with it.
    """
    painter = QPainter(widget)
    try:
        yield painter
    finally:
        painter.end()


def paper_palette() -> QPalette:
    """Return black on white, whatever the theme of the screen."""
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Base, "#ffffff"),
        (QPalette.ColorRole.Window, "#ffffff"),
        (QPalette.ColorRole.AlternateBase, "#f5f5f5"),
        (QPalette.ColorRole.Text, "#1a1a1a"),
        (QPalette.ColorRole.WindowText, "#1a1a1a"),
        (QPalette.ColorRole.Mid, "#999999"),
    ):
        palette.setColor(role, QColor(colour))
    return palette
