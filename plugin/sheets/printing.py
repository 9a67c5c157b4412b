"""Sheets on paper and as pictures."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Iterator, Sequence

from qgis.core import Qgis, QgsLayoutExporter
from qgis.PyQt.QtCore import QMarginsF, QSize, QSizeF
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter

from ..core.errors import message
from ..place import software_version
from ..words import tr
from .options import PackOptions, today
from .picture import packed_png
from .sheet import Sheet
from .steps import Progress, step

PDF_DPI = 300
PICTURE_DPI = 150


def write_pdf(sheets: Sequence[Sheet], path: Path, options: PackOptions, progress: Progress) -> None:
    """Write the sheets as one PDF whose bytes depend on nothing but what is on them.

    Raises
    ------
    OSError
        When it cannot be written.
    """
    writer = QPdfWriter(str(path))
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
    writer.setResolution(PDF_DPI)
    writer.setTitle(options.title)
    writer.setCreator(f"Bermline {software_version()}")
    writer.setPageSize(_page_size(sheets[0], 0))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(tr("{name} cannot be written").format(name=path.name))
    pages = sum(sheet.pages for sheet in sheets)
    done = 0
    try:
        for sheet in sheets:
            context = sheet.layout.renderContext()
            context.setDpi(PDF_DPI)
            context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
            exporter = QgsLayoutExporter(sheet.layout)
            for page in range(sheet.pages):
                writer.setPageSize(_page_size(sheet, page))
                if done and not writer.newPage():
                    raise OSError(tr("{name} cannot be written").format(name=path.name))
                step(progress, done / pages, message("printing page {page}", page=done + 1))
                exporter.renderPage(painter, page)
                done += 1
    finally:
        ended = painter.end()
    if not ended:
        raise OSError(tr("{name} cannot be written").format(name=path.name))
    _check_pdf(path)
    _date_pdf(path, options.as_of or today())


def _page_size(sheet: Sheet, page: int) -> QPageSize:
    """Return the paper of a page as a PDF is told it: an A4 that lies is as wide as an A4 is high."""
    size = sheet.layout.pageCollection().page(page).rect().size()
    return QPageSize(QSizeF(size), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)


def _check_pdf(path: Path) -> None:
    """Raise ``OSError`` where the list of a PDF's parts is not where its end says: Qt does not tell of a full disk."""
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - 64))
        end = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*\Z", stream.read())
        if end is not None:
            stream.seek(int(end[1]))
        if end is None or stream.read(4) != b"xref":
            raise OSError(tr("No space left while {name} was written").format(name=path.name))


def _date_pdf(path: Path, as_of: dt.date) -> None:
    """Set the date of a PDF to the as-of date, in place, so that the same content gives the same file.

    The time zone of this place goes; blanks stand for it, so that the places in the file's own list stay right.
    """
    stamp = f"{as_of:%Y%m%d}000000Z)".encode("ascii")
    content = path.read_bytes()
    dated = re.sub(
        rb"(/(?:Creation|Mod)Date \(D:)\d{14}([^)]+)\)",
        lambda found: found[1] + stamp + b" " * (len(found[2]) - 1),
        content,
    )
    dated = re.sub(rb"(<xmp:\w+Date>)[^<]{19}", lambda found: found[1] + f"{as_of}T00:00:00".encode(), dated)
    path.write_bytes(dated)


def draw_pages(sheets: Sequence[Sheet], dots_an_inch: float) -> Iterator[tuple[Sheet, bytes]]:
    """Draw one page after the other, and yield each with its sheet as PNG."""
    for sheet in sheets:
        sheet.layout.renderContext().setDpi(dots_an_inch)
        exporter = QgsLayoutExporter(sheet.layout)
        for page in range(sheet.pages):
            image = exporter.renderPageToImage(page, QSize(), dots_an_inch)
            yield sheet, packed_png(image)
