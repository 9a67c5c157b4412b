"""What a painter draws, as SVG or PNG."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import Callable

from qgis.PyQt.QtCore import QBuffer, QIODevice, QRect, QSize, Qt
from qgis.PyQt.QtGui import QImage, QPaintDevice, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator

from ..core.errors import Refused, message
from ..core.whole_file import whole_file

_TITLE, _DESCRIPTION = "bermline-title", "bermline-description"
_NOT_IN_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
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
    content = _drawn_svg(size, draw, title) if kind == ".svg" else _drawn_png(size, draw)
    with whole_file(file) as draft:
        draft.write_bytes(content)


def packed_png(image: QImage, scale: int = -1) -> bytes:
    """Return an image as PNG; ``scale`` is Qt's, from 0 for small to 100 for quick."""
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(content, "PNG", scale)
    return bytes(content.data())


def as_svg(region: QRect, title: str, render: Callable[[QPaintDevice], object]) -> bytes:
    """Return as SVG what ``render`` puts on a device that shows ``region``."""
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(region.size())
    generator.setViewBox(region)
    entitle(generator)
    render(generator)
    return entitled(bytes(buffer.data()), title, "")


def entitle(generator: QSvgGenerator) -> None:
    """Keep the places of title and description in an SVG for :func:`entitled`: Qt writes them as they come."""
    generator.setTitle(_TITLE)
    generator.setDescription(_DESCRIPTION)


def entitled(drawing: bytes, title: str, description: str) -> bytes:
    """Return an SVG with its title and description, in which any sign may stand."""
    for place, words in ((_TITLE, title), (_DESCRIPTION, description)):
        drawing = drawing.replace(place.encode("ascii"), escape(words, quote=False).encode("utf-8", "replace"), 1)
    return _NOT_IN_XML.sub(b"", drawing)


def _drawn_svg(size: QSize, draw: Callable[[QPainter], None], title: str) -> bytes:
    def render(device: QPaintDevice) -> None:
        painter = QPainter(device)
        draw(painter)
        painter.end()

    return as_svg(QRect(0, 0, size.width(), size.height()), title, render)


def _drawn_png(size: QSize, draw: Callable[[QPainter], None]) -> bytes:
    if size.width() * size.height() * _SCALE**2 > _MOST_PIXELS:
        raise Refused(message("As PNG the picture would be too large."), message("Save it as SVG."))
    image = QImage(size * _SCALE, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return packed_png(image)
