"""Small grey pictures of pages to compare with: ``build/venv/bin/python -m tests.qgis.sheets.references``
writes them anew.

They are kept as small as serves to tell whether something is missing, shifted or drawn over: letters are a blur, so
that another version of QGIS or FreeType makes no difference that counts.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

FOLDER = Path(__file__).with_name("references")
WIDTH_PX = 160


def variants():
    """Return what is drawn: by name the options, and which pages are compared."""
    from plugin.sheets.options import PackOptions

    plain = PackOptions(as_of=dt.date(2024, 3, 1), version="1")
    return {
        "en": (replace(plain, language="en"), range(1, 8)),
        "de": (replace(plain, language="de"), (1, 3)),
        "letter-landscape": (replace(plain, paper="Letter", orientation="landscape"), (1, 4)),
    }


def draw(case: Path, folder: Path, options, wanted) -> dict[int, np.ndarray]:
    """Draw some pages of the sheets of a case as small grey pictures, from 0 (black) to 255."""
    from plugin.sheets.preview import draw_preview

    folder.mkdir(parents=True, exist_ok=True)
    pages = []
    draw_preview(case, folder, options, pages.append, _Unwatched())
    return {page.number: grey(QImage(str(page.picture))) for page in pages if page.number in wanted}


class _Unwatched:
    cancelled = False

    def set(self, fraction, words):
        pass


def grey(image: QImage) -> np.ndarray:
    """Return a picture in grey, brought to the width of the references."""
    small = image.scaledToWidth(WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
    small = small.convertToFormat(QImage.Format.Format_Grayscale8)
    bits = small.constBits()
    bits.setsize(small.bytesPerLine() * small.height())
    rows = np.frombuffer(bits, np.uint8).reshape(small.height(), small.bytesPerLine())
    return rows[:, : small.width()].astype(float)


def write(picture: np.ndarray, path: Path) -> None:
    """Write a grey picture as PNG."""
    rows = np.ascontiguousarray(picture.round().astype(np.uint8))
    height, width = rows.shape
    QImage(rows.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).save(str(path), "PNG", 0)


def main() -> None:
    """Write all references."""
    import tempfile

    from qgis.core import QgsApplication

    from tests.qgis.sheets.small_case import make_case

    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], True)
    application.initQgis()
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        case = make_case(Path(name))
        for variant, (options, wanted) in variants().items():
            for number, picture in draw(case, Path(name, variant), options, wanted).items():
                write(picture, FOLDER / f"{variant}-{number:02}.png")


if __name__ == "__main__":
    main()
