"""The figures of the sheets as files of their own, with what they show in words."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Iterable, Sequence

from qgis.core import Qgis, QgsLayoutExporter, QgsLayoutItem
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgGenerator, QSvgRenderer

from ..core.csv_files import write_rows
from ..core.evidence.crate import Held
from ..words import tr
from .picture import entitle, entitled, packed_png
from .press import Figure, Press
from .sheet import Sheet

FOLDER = "figures"
DPI = 150
COLUMNS = ("figure", "page", "png", "svg", "caption", "seen")
_MM_PER_INCH = 25.4
_QUICK = 80
"""Of Qt's scale from small to quick: half the time for a tenth more bytes."""
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
    rows, written = [], []
    with ThreadPoolExecutor(1) as beside:  # packs a picture while the next drawing is made
        for figure in drawn:
            by_page: dict[int, list[QgsLayoutItem]] = {}
            for item in figure.items:
                by_page.setdefault(item.page(), []).append(item)
            for part, (page, items) in enumerate(sorted(by_page.items()), 1):
                name = f"figure-{figure.number:02}" + (f"-{part}" if part > 1 else "")
                drawing = _draw_svg(figure, _region(items))
                (folder / f"{name}.svg").write_bytes(drawing)
                paths = f"{FOLDER}/{name}.png", f"{FOLDER}/{name}.svg"
                image = _picture_of(drawing)
                written.append((figure, paths, beside.submit(_write_png, image, folder / f"{name}.png")))
                rows.append((figure.number, first[id(figure.sheet)] + page, *paths, figure.words, figure.seen))
    held = []
    for figure, paths, packed in written:
        packed.result()
        held += [_hold(figure, path, data) for path in paths]
    with (folder / "figures.csv").open("w", encoding="utf-8", newline="") as stream:
        write_rows(stream, (COLUMNS, *rows))
    what = tr("The figures with what they show in words")
    return [*held, Held(f"{FOLDER}/figures.csv", what, (folder / "figures.csv").stat().st_size)]


def _hold(figure: Figure, path: str, data: Path) -> Held:
    what = tr("Figure {number}").format(number=figure.number)
    return Held(path, what, (data / path).stat().st_size, alternative=f"{figure.words} {figure.seen}".strip())


def _region(items: Iterable[QgsLayoutItem]) -> QRectF:
    """Return where items are in their layout."""
    region = QRectF()
    for item in items:
        region = region.united(item.mapRectToScene(item.rect()))
    return region.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)


def _picture_of(drawing: bytes) -> QImage:
    """Return a picture of an SVG: its maps are not drawn again."""
    renderer = QSvgRenderer(QByteArray(drawing))
    image = QImage(renderer.viewBox().size(), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / _MM_PER_INCH * 1000))
    image.setDotsPerMeterY(round(DPI / _MM_PER_INCH * 1000))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    renderer.render(painter)
    painter.end()
    return image


def _write_png(image: QImage, path: Path) -> None:
    path.write_bytes(packed_png(image, _QUICK))


def _draw_svg(figure: Figure, region: QRectF) -> bytes:
    """Return a figure as SVG; in memory, as Qt does not tell when a disk is full."""
    context = figure.sheet.layout.renderContext()
    context.setDpi(DPI)
    context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
    size = QSizeF(region.width(), region.height()) * (DPI / _MM_PER_INCH)
    drawing, content = QSvgGenerator(), QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing.setOutputDevice(content)
    drawing.setResolution(DPI)
    drawing.setSize(size.toSize())
    drawing.setViewBox(QRectF(0.0, 0.0, size.width(), size.height()))
    entitle(drawing)
    painter = QPainter(drawing)
    QgsLayoutExporter(figure.sheet.layout).renderRegion(painter, region)
    painter.end()
    title = tr("Figure {number}").format(number=figure.number)
    return entitled(bytes(content.data()), title, f"{figure.words} {figure.seen}".strip())
