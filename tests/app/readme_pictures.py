"""Make the pictures of the README anew from the worked example: ``make pictures``.

The sheet is a page that ``make demo`` left, the window is that of a real QGIS on a screen of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

from osgeo import gdal
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from tests.app.launch import ROOT, fresh_home, run_qgis

DOCS = ROOT / "docs"
_SHEET = ROOT / "build" / "demo" / "evidence-03.png"
_WINDOW = ROOT / "build" / "screens" / "readme-window.png"
_SHEET_WIDE = 850


def picture_sheet() -> None:
    """Write the growth sheet of the example's pack, as wide as a page of text."""
    page = QImage(str(_SHEET)).scaledToWidth(_SHEET_WIDE, Qt.TransformationMode.SmoothTransformation)
    _write(page, DOCS / "sheet.png")


def picture_window() -> None:
    """Write the window with the example in it."""
    _WINDOW.unlink(missing_ok=True)
    home = fresh_home("readme_window")
    names = {"BERMLINE_SCENARIO": "tests.app.readme_window", "BERMLINE_REPORT": str(home / "report.json")}
    ended = run_qgis(Path(__file__).with_name("boot.py"), home, extra=names)
    if ended.code or not _WINDOW.exists():
        raise SystemExit(f"QGIS ended with {ended.code}:\n{ended.output}")
    _write(QImage(str(_WINDOW)), DOCS / "window.png")


def _write(picture: QImage, path: Path) -> None:
    """Write a picture as PNG in the 256 colours that come nearest to its own."""
    own = path.with_suffix(".tif")
    picture.convertToFormat(QImage.Format.Format_RGB888).save(str(own), "TIFF")
    colours, table = gdal.Open(str(own)), gdal.ColorTable()
    size = colours.RasterXSize, colours.RasterYSize
    bands = [colours.GetRasterBand(number) for number in (1, 2, 3)]
    gdal.ComputeMedianCutPCT(*bands, 256, table)
    # The brightest of the cut is a grey: paper is to be white.
    brightest = max(range(table.GetCount()), key=lambda number: sum(table.GetColorEntry(number)[:3]))
    table.SetColorEntry(brightest, (255, 255, 255, 255))
    paletted = gdal.GetDriverByName("MEM").Create("", *size, 1, gdal.GDT_Byte)
    paletted.GetRasterBand(1).SetRasterColorTable(table)
    gdal.DitherRGB2PCT(*bands, paletted.GetRasterBand(1), table)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), paletted, options=["ZLEVEL=9"])
    own.unlink()
    path.with_name(f"{path.name}.aux.xml").unlink(missing_ok=True)
    print(f"{path.relative_to(ROOT)}: {size[0]} x {size[1]}, {path.stat().st_size // 1024} KiB")


def main() -> int:
    """Write both pictures."""
    picture_sheet()
    picture_window()
    return 0


if __name__ == "__main__":
    sys.exit(main())
