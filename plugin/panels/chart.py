"""What every chart of a panel is drawn with."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QWidget

from ..painting import painting

_SMALLER, _SMALLEST_PT = 0.88, 6.0
_GREY, _FAINT = 160, 32
"""How opaque these shades of the text's colour are, of 255."""
_ASIDE = 24
_APART, _MIDDLE = 90, 128
"""Of a lightness of 255, what words differ from their ground by to be read, and half."""
_LIGHT, _DARK = "#dddddd", "#000000"


class Chart(QWidget):
    """A widget that a subclass fills in :meth:`draw`, on the palette's ground and with its text's colour."""

    def draw(self, painter: QPainter) -> None:
        """Draw the chart; the ground is there."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), self.ground())
            self.draw(painter)

    def write_instead(self, painter: QPainter, words: str) -> None:
        """Write into the middle why there is no chart."""
        painter.setPen(self.grey())
        box = self.rect().adjusted(_ASIDE, 8, -_ASIDE, -8)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)

    def ground(self) -> QColor:
        """Return the colour of the ground; a theme may leave it to what lies beneath."""
        own = QColor(self.palette().color(QPalette.ColorRole.Base))
        return own if own.alpha() else QColor(self.window().palette().color(QPalette.ColorRole.Window))

    def ink(self) -> QColor:
        """Return the colour of text.

        QGIS' dark themes colour widgets by a style sheet, and leave palettes whose text is as dark as their ground.
        """
        own, ground = QColor(self.palette().color(QPalette.ColorRole.Text)), self.ground().lightness()
        if abs(own.lightness() - ground) >= _APART:
            return own
        return QColor(_LIGHT if ground < _MIDDLE else _DARK)

    def grey(self) -> QColor:
        """Return the colour of what stands back: axes and remarks."""
        return self._shade(_GREY)

    def faint(self) -> QColor:
        """Return the colour of a grid."""
        return self._shade(_FAINT)

    def small(self) -> QFont:
        """Return the font of axes and remarks."""
        font = QFont(self.font())
        font.setPointSizeF(max(_SMALLER * font.pointSizeF(), _SMALLEST_PT))
        return font

    def _shade(self, opaque: int) -> QColor:
        colour = self.ink()
        colour.setAlpha(opaque)
        return colour
