"""Saving what a painter draws as SVG or PNG."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QBuffer, QIODevice, QRect, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator

from ..core.errors import BermlineError, Refused, message

_SCALE = 2
"""A PNG has twice the pixels of the screen, for print."""
_MOST_PIXELS = 80_000_000


def save_picture(size: QSize, draw: Callable[[QPainter], None], file: Path, title: str) -> None:
    """Write a picture of ``size`` pixels that ``draw`` fills; the file's ending, .svg or .png, says in which form.

    Raises
    ------
    Refused
        Where the ending is another one, or a PNG would be too large.
    BermlineError
        Where the file cannot be written.
    """
    kind = file.suffix.lower()
    if kind not in (".svg", ".png"):
        raise Refused(
            message("“{name}” ends in neither .svg nor .png.", name=file.name), message("Give it one of the two.")
        )
    good = _save_svg(size, draw, file, title) if kind == ".svg" else _save_png(size, draw, file)
    if not good:
        raise BermlineError(
            message("“{name}” could not be written.", name=file.name),
            message("Check that the folder is there and can be written to."),
        )


def packed_png(image: QImage, scale: int = -1) -> bytes:
    """Return an image as PNG; ``scale`` is Qt's, from 0 for small to 100 for quick."""
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(content, "PNG", scale)
    return bytes(content.data())


def _save_svg(size: QSize, draw: Callable[[QPainter], None], file: Path, title: str) -> bool:
    generator = QSvgGenerator()
    generator.setFileName(str(file))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    painter = QPainter()
    if not painter.begin(generator):
        return False
    draw(painter)
    return painter.end()


def _save_png(size: QSize, draw: Callable[[QPainter], None], file: Path) -> bool:
    if size.width() * size.height() * _SCALE**2 > _MOST_PIXELS:
        raise Refused(message("As PNG the picture would be too large."), message("Save it as SVG."))
    image = QImage(size * _SCALE, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image.save(str(file))
