"""Tabs that are made when they are first wanted, so that a panel comes forward at once."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtWidgets import QTabWidget, QWidget

from ..spoken_names import name_controls


class LateTabs(QTabWidget):
    """Makes a tab when it comes forward, or when it is asked for by its name."""

    def __init__(self) -> None:
        super().__init__()
        self._names: list[str] = []
        self._ways: dict[str, Callable[[], QWidget]] = {}
        self.setDocumentMode(True)
        self.currentChanged.connect(self._make_current)

    def add(self, name: str, words: str, make: Callable[[], QWidget]) -> None:
        """Add a tab that ``make`` makes; the first one is made here and now."""
        self._names.append(name)
        self._ways[name] = make
        self.addTab(QWidget(), words)

    def made(self, name: str) -> QWidget | None:
        """Return a tab that was made, ``None`` where it was not yet."""
        return None if name in self._ways else self.widget(self._names.index(name))

    def tab(self, name: str) -> QWidget:
        """Return a tab, made first where it was not yet."""
        make, place = self._ways.pop(name, None), self._names.index(name)
        if make is not None:
            made = make()
            name_controls(made)
            self._replace(place, made)
        return self.widget(place)

    def _make_current(self, place: int) -> None:
        if place >= 0:
            self.tab(self._names[place])

    def _replace(self, place: int, widget: QWidget) -> None:
        empty, current = self.widget(place), self.currentIndex()
        silent = self.blockSignals(True)
        # The new one comes first: if the old one went first, a neighbour would come forward meanwhile.
        self.insertTab(place, widget, self.tabText(place))
        self.setCurrentIndex(current)
        self.removeTab(place + 1)
        self.blockSignals(silent)
        empty.deleteLater()
