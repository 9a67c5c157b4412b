"""Painting on widgets."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

from qgis.PyQt.QtGui import QPainter
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
