"""A panel in a dock asks for no more of the window than a small screen has: what is larger is scrolled."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QScrollArea, QVBoxLayout, QWidget

BESIDE_MAP, UNDER_MAP = QSize(620, 400), QSize(620, 260)
"""What a dock may hold for itself: docks at three sides then fit a window of 1366 x 768 beside map and toolbars, and
one under the map can be drawn so low that the map has half of the height."""


class Column(QVBoxLayout):
    """Tells no height for its width: a scroll area would give what is in it that height, and scroll without need."""

    def hasHeightForWidth(self) -> bool:
        return False


class _Area(QScrollArea):
    """Has no frame, takes no keys, and asks for room anew when what is in it does."""

    def __init__(self, within: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else a panel behind others gets the keys that a control let go
        self.setWidget(within)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Scrolled(_Area):
    """Wants as much room as what is in it does, but does with ``most``; it is laid out in a :class:`Column`.

    ``heightened`` tells the height that there is, whatever what is in it asks for.
    """

    heightened = pyqtSignal(int)

    def __init__(self, within: QWidget, most: QSize) -> None:
        super().__init__(within)
        self._most = most

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.heightened.emit(self.height())

    def sizeHint(self) -> QSize:
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.widget().minimumSizeHint().boundedTo(self._most)


class UpAndDown(_Area):
    """Scrolls up and down alone: it is never narrower than what is in it needs, whatever comes to be shown there."""

    def __init__(self, within: QWidget) -> None:
        super().__init__(within)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        width = self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, super().minimumSizeHint().height())
