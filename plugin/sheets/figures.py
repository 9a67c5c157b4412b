"""The figures of the sheets as files of their own, with what they show in words."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from qgis.core import Qgis, QgsLayoutExporter
from qgis.PyQt.QtCore import QRectF, QSize, QSizeF
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtSvg import QSvgGenerator

from ..core.csv_files import write_rows
from ..core.evidence.crate import Held
from ..words import tr
from .press import Figure, Press
from .sheet import Sheet

FOLDER = "figures"
DPI = 150
COLUMNS = ("figure", "page", "png", "svg", "caption", "seen")
_MM_PER_INCH = 25.4
_AROUND = 1.0
"""Millimetres around a figure that its file shows too."""


def write_figures(press: Press, sheets: Sequence[Sheet], data: Path) -> list[Held]:
    """Write each figure as PNG and SVG, and ``figures.csv`` with what each shows in words."""
    first, page = {}, 1
    for sheet in sheets:
        first[id(sheet)] = page
        page += sheet.pages
    # A cover that was laid out anew left its first figures behind.
    drawn = sorted((figure for figure in press.drawn if id(figure.sheet) in first), key=lambda figure: figure.number)
    if not drawn:
        return []
    folder = data / FOLDER
    folder.mkdir()
    rows, held = [], []
    for figure in drawn:
        name = f"figure-{figure.number:02}"
        _write_png(figure, folder / f"{name}.png")
        _write_svg(figure, folder / f"{name}.svg")
        on_page = first[id(figure.sheet)] + figure.items[0].page()
        rows.append(
            (figure.number, on_page, f"{FOLDER}/{name}.png", f"{FOLDER}/{name}.svg", figure.words, figure.seen)
        )
        held += [_hold(figure, f"{FOLDER}/{name}{ending}", data) for ending in (".png", ".svg")]
    with (folder / "figures.csv").open("w", encoding="utf-8", newline="") as stream:
        write_rows(stream, (COLUMNS, *rows))
    what = tr("The figures with what they show in words")
    return [*held, Held(f"{FOLDER}/figures.csv", what, (folder / "figures.csv").stat().st_size)]


def _hold(figure: Figure, path: str, data: Path) -> Held:
    what = tr("Figure {number}").format(number=figure.number)
    return Held(path, what, (data / path).stat().st_size, alternative=f"{figure.words} {figure.seen}".strip())


def _region(figure: Figure) -> QRectF:
    """Return where a figure is in its layout."""
    region = QRectF()
    for item in figure.items:
        region = region.united(item.mapRectToScene(item.rect()))
    return region.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)


def _write_png(figure: Figure, path: Path) -> None:
    context = figure.sheet.layout.renderContext()
    context.setDpi(DPI)
    image = QgsLayoutExporter(figure.sheet.layout).renderRegionToImage(_region(figure), QSize(), DPI)
    if not image.save(str(path), "PNG"):
        raise OSError(tr("{name} cannot be written").format(name=path.name))


def _write_svg(figure: Figure, path: Path) -> None:
    region = _region(figure)
    context = figure.sheet.layout.renderContext()
    context.setDpi(DPI)
    context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
    size = QSizeF(region.width(), region.height()) * (DPI / _MM_PER_INCH)
    drawing = QSvgGenerator()
    drawing.setFileName(str(path))
    drawing.setResolution(DPI)
    drawing.setSize(size.toSize())
    drawing.setViewBox(QRectF(0.0, 0.0, size.width(), size.height()))
    drawing.setTitle(tr("Figure {number}").format(number=figure.number))
    drawing.setDescription(f"{figure.words} {figure.seen}".strip())
    painter = QPainter()
    if not painter.begin(drawing):
        raise OSError(tr("{name} cannot be written").format(name=path.name))
    QgsLayoutExporter(figure.sheet.layout).renderRegion(painter, region)
    painter.end()
