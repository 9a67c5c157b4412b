"""What the signs of a chart mean, in one line beneath it, on the screen and in its picture."""

from __future__ import annotations

import html
from typing import Callable, NamedTuple, Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from ...palette import INK

_LOWEST = 190
_SMALLER = 0.85
_MARGIN = 8.0
_GAP = 16.0


class Sign(NamedTuple):
    """A sign, its colour where it has one of its own, and what it means."""

    sign: str
    colour: str
    words: str


class Legend(QLabel):
    """A line of signs that never asks for more width than there is; its tip says all of it."""

    def __init__(self, signs: Sequence[Sign]) -> None:
        super().__init__("&nbsp;&nbsp; ".join(_as_html(sign) for sign in signs))
        self.signs = tuple(signs)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setToolTip(self.text())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFont(_small(self.font()))

    def give_way(self, height: int) -> None:
        """Show the line only where a chart of ``height`` pixels leaves room for it."""
        self.setVisible(height >= _LOWEST)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of a line alone."""
        return QSize(10, super().minimumSizeHint().height())

    def beneath(self, size: QSize, draw: Callable[[QPainter], None]) -> tuple[QSize, Callable[[QPainter], None]]:
        """Return the size of a picture with this line beneath it, and what draws both, black on white."""
        metrics = QFontMetricsF(self.font())
        high = round(metrics.height() + _MARGIN)

        def draw_both(painter: QPainter) -> None:
            draw(painter)
            painter.fillRect(QRectF(0, size.height(), size.width(), high), Qt.GlobalColor.white)
            painter.setFont(self.font())
            x, y = _MARGIN, size.height() + _MARGIN / 2 + metrics.ascent()
            for sign in self.signs:
                for colour, words in ((sign.colour or INK, sign.sign), (INK, f" {sign.words}")):
                    painter.setPen(QColor(colour))
                    painter.drawText(QPointF(x, y), words)
                    x += metrics.horizontalAdvance(words)
                x += _GAP

        return QSize(size.width(), size.height() + high), draw_both


def _as_html(sign: Sign) -> str:
    colour = f' style="color:{sign.colour}"' if sign.colour else ""
    return f"<span{colour}>{sign.sign}</span>&nbsp;{html.escape(sign.words)}"


def _small(font: QFont) -> QFont:
    smaller = QFont(font)
    smaller.setPointSizeF(_SMALLER * font.pointSizeF())
    return smaller
