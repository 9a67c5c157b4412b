"""The hand and the eye: what a scenario uses to work in a real QGIS as a person does."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAction,
    QApplication,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.app.launch import ROOT, SCREEN
from tests.app.watchdog import LONGEST_MS, Watchdog
from tests.timing import budget

SCREENS = ROOT / "build" / "screens"
WGS84 = "EPSG:4326"
_LOOK_EVERY_MS = 20
_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier
WidgetT = TypeVar("WidgetT", bound=QWidget)


def _called(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return words or widget.objectName() or type(widget).__name__


def _package() -> Path:
    """Return the folder of the plugin that is loaded; one that holds nothing where it is not."""
    loaded = sys.modules.get("bermline")
    return Path(loaded.__file__).parent if loaded is not None else ROOT / "nowhere"


class NotSeen(AssertionError):
    """What was waited for did not come."""


class Driver:
    """Drives the main window; what QGIS or Python complain of meanwhile is kept in ``complaints``."""

    def __init__(self) -> None:
        self.ready = time.monotonic()
        self.iface = qgis.utils.iface
        self.window = self.iface.mainWindow()
        self.complaints: list[str] = []
        self.log: list[str] = []
        self._hook = sys.excepthook
        sys.excepthook = self._note_exception
        QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(self._note_message)
        self.watchdog = Watchdog(_package())
        self.window.showNormal()
        self.window.setGeometry(0, 0, *SCREEN)
        self.window.activateWindow()
        self.window.raise_()

    # waiting

    def wait_until(self, condition: Callable[[], Any], what: str, seconds: float = 20.0) -> Any:
        """Let QGIS work until ``condition`` gives something true, and return that; raises NotSeen after ``seconds``."""
        clock = QElapsedTimer()
        clock.start()
        waker = QTimer()
        waker.start(_LOOK_EVERY_MS)
        while True:
            found = condition()
            if found:
                return found
            if clock.elapsed() > 1000.0 * seconds:
                raise NotSeen(f"after {seconds:.0f} s there is still not: {what}")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def settle(self) -> None:
        """Let QGIS handle all that is due, deferred deletions included."""
        for _ in range(3):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait_for_map(self, seconds: float = 30.0) -> None:
        """Wait until the map is drawn."""
        canvas = self.iface.mapCanvas()
        self.settle()
        self.wait_until(lambda: not canvas.isDrawing(), "a map that is drawn", seconds)
        self.settle()

    def wait_for_jobs(self, seconds: float = 60.0) -> None:
        """Wait until no background work runs."""
        manager = QgsApplication.taskManager()
        self.wait_until(
            lambda: manager.countActiveTasks() == 0 and not self._awaits_jobs(),
            "the end of the background work",
            seconds,
        )
        self.settle()

    @staticmethod
    def _awaits_jobs() -> bool:
        """Whether the plugin, where it is loaded, has or is soon to have work on a thread."""
        plugin = qgis.utils.plugins.get("bermline")
        return plugin is not None and plugin.desk is not None and plugin.desk.jobs.busy

    def wait_for_case(self, seconds: float = 60.0) -> None:
        """Wait until the open case is there with its panels and scenes, and the map is drawn."""
        self.wait_until(lambda: self.session().store is not None, "an open case", seconds)
        self.wait_until(lambda: not self.plugin().busy, "the panels of the case", seconds)
        self.wait_for_jobs(seconds)
        self.wait_for_map()

    # finding

    def find(self, kind: type[WidgetT], name: str, within: QWidget | None = None) -> WidgetT:
        """Return the one object of that kind and object name."""
        found = (within or self.window).findChildren(kind, name)
        if len(found) != 1:
            raise NotSeen(f"{len(found)} objects {kind.__name__} are named {name}, not one")
        return found[0]

    def button(self, words: str, within: QWidget) -> QAbstractButton:
        """Return the one button with these words that is to be seen."""
        found = [item for item in within.findChildren(QAbstractButton) if item.text() == words and item.isVisible()]
        if len(found) != 1:
            raise NotSeen(f"{len(found)} buttons say “{words}”, not one")
        return found[0]

    def dock(self, name: str) -> QDockWidget:
        """Return the dock of a panel: scenes, growth, berms, chain or evidence."""
        return self.find(QDockWidget, f"Bermline{name.capitalize()}Panel")

    def plugin(self) -> Any:
        """Return the running plugin."""
        return qgis.utils.plugins["bermline"]

    def session(self) -> Any:
        """Return the plugin's session with the open case."""
        return self.plugin().desk.session

    # mouse and keys

    @staticmethod
    def _usable(widget: QWidget) -> None:
        """Raise NotSeen where a person could not click the widget."""
        if widget.visibleRegion().isEmpty():
            raise NotSeen(f"{type(widget).__name__} {widget.objectName()} is not to be seen")
        if not widget.isEnabled():
            raise NotSeen(f"{type(widget).__name__} {widget.objectName()} is not enabled")

    def click(self, widget: QWidget, at: QPoint | None = None, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        """Click a widget that is to be seen and can be used, in its middle unless told where."""
        self._usable(widget)
        self.watchdog.during = f"click on {_called(widget)}"
        QTest.mouseClick(widget, _LEFT, modifiers, at or widget.rect().center())
        self.settle()

    def click_tab(self, bar: QTabBar, words: str) -> None:
        """Click the tab that begins with these words; a number of rows may follow."""
        number = next((n for n in range(bar.count()) if bar.tabText(n).startswith(words)), None)
        if number is None:
            raise NotSeen(f"there is no tab “{words}”: {[bar.tabText(n) for n in range(bar.count())]}")
        self.click(bar, bar.tabRect(number).center())

    def click_cell(self, view: QAbstractItemView, row: int, column: int, modifiers: Any = _PLAIN) -> None:
        """Click a cell of a table or a tree."""
        index = view.model().index(row, column, view.rootIndex())
        view.scrollTo(index)
        self.settle()
        self.click(view.viewport(), view.visualRect(index).center(), modifiers)

    def double_click_cell(self, view: QAbstractItemView, row: int, column: int) -> None:
        """Double-click a cell."""
        self.click_cell(view, row, column)
        index = view.model().index(row, column, view.rootIndex())
        QTest.mouseDClick(view.viewport(), _LEFT, _PLAIN, view.visualRect(index).center())
        self.settle()

    def _take_keys(self) -> None:
        """Let the main window have the keys: where no window manager runs, a closed dialog hands them to nobody."""
        self.window.activateWindow()
        self.wait_until(lambda: QApplication.activeWindow() is self.window, "the main window in front")

    def key(self, widget: QWidget, *keys: str | Qt.Key) -> None:
        """Press keys one after the other: a character, such as ``"3"``, or one of ``Qt.Key``."""
        self._take_keys()
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settle()
        for key in keys:
            self.watchdog.during = f"key {key} in {_called(widget)}"
            QTest.keyClick(widget, key)
            self.settle()

    def shortcut(self, keys: str) -> None:
        """Press a shortcut in the main window."""
        self.watchdog.during = f"shortcut {keys}"
        pressed = QKeySequence(keys)[0]
        code = pressed if isinstance(pressed, int) else pressed.toCombined()
        modifiers = Qt.KeyboardModifier(code & 0xFE000000)
        self._take_keys()
        QTest.keyClick(self.iface.mapCanvas(), Qt.Key(code & 0x01FFFFFF), modifiers)
        self.settle()

    def type(self, field: QWidget, text: str) -> None:
        """Replace what a field holds by ``text``."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, QLineEdit):
            field.selectAll()
        QTest.keyClicks(field, text)
        self.settle()

    def choose(self, name: str) -> None:
        """Choose an entry of the Bermline menu with the mouse; ``name`` is its object name."""
        menu = self.find(QMenu, "bermlineMenu")
        bar = self.window.menuBar()
        action = next(entry for entry in menu.actions() if entry.objectName() == name)
        if not action.isEnabled():
            raise NotSeen(f"the menu's entry {name} is not enabled")
        QTest.mouseClick(bar, _LEFT, _PLAIN, bar.actionGeometry(menu.menuAction()).center())
        self.wait_until(menu.isVisible, "the Bermline menu")
        self.watchdog.during = f"menu {name}"
        QTest.mouseClick(menu, _LEFT, _PLAIN, menu.actionGeometry(action).center())
        self.settle()

    def press(self, name: str) -> None:
        """Press the toolbar's button for the action of that object name."""
        self.click(self.toolbar_button(name))

    def choose_from(self, button: QToolButton, words: str) -> None:
        """Choose the entry that begins with these words from the menu behind a button, with the mouse."""
        menu = button.menu()
        action = next((entry for entry in menu.actions() if entry.text().startswith(words)), None)
        if action is None:
            raise NotSeen(f"there is no entry “{words}”: {[entry.text() for entry in menu.actions()]}")
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        self.wait_until(menu.isVisible, "the menu")
        self.watchdog.during = f"menu entry {words}"
        QTest.mouseClick(menu, _LEFT, _PLAIN, menu.actionGeometry(action).center())
        self.settle()

    def toolbar_button(self, name: str) -> QToolButton:
        """Return the toolbar's button for the action of that object name."""
        bar = self.find(QWidget, "BermlineToolbar")
        action: QAction = next(entry for entry in bar.actions() if entry.objectName() == name)
        return bar.widgetForAction(action)

    def show_panel(self, name: str) -> QWidget:
        """Bring a panel to the front and return what fills its dock."""
        dock = self.dock(name)
        self.watchdog.during = f"panel {name}"
        if not dock.isVisible():
            self.press(f"bermlineShow{name.capitalize()}")
        dock.raise_()
        self.wait_until(lambda: not dock.visibleRegion().isEmpty(), f"the panel {name}")
        self.settle()
        return dock.panel()

    # the map

    def on_canvas(self, point: QgsPointXY, crs: str = WGS84) -> QPoint:
        """Return where on the canvas a place is seen."""
        canvas = self.iface.mapCanvas()
        system = QgsCoordinateReferenceSystem(crs)
        transform = QgsCoordinateTransform(system, canvas.mapSettings().destinationCrs(), QgsProject.instance())
        seen = canvas.getCoordinateTransform().transform(transform.transform(point))
        place = QPoint(round(seen.x()), round(seen.y()))
        if not canvas.viewport().rect().contains(place):
            raise NotSeen(f"{point.toString(6)} is not on the map that is shown")
        return place

    def click_map(self, points: Iterable[QgsPointXY], crs: str = WGS84, *, finish: bool = False) -> None:
        """Click places on the map; ``finish`` ends with a click of the right button on the last."""
        viewport = self.iface.mapCanvas().viewport()
        places = [self.on_canvas(point, crs) for point in points]
        for place in places:
            QTest.mouseMove(viewport, place)
            self.settle()
            QTest.mouseClick(viewport, _LEFT, _PLAIN, place)
            self.settle()
        if finish:
            QTest.mouseClick(viewport, Qt.MouseButton.RightButton, _PLAIN, places[-1])
            self.settle()

    def drag_on_map(self, start: QgsPointXY, end: QgsPointXY, crs: str = WGS84, steps: int = 6) -> None:
        """Drag with the left button from one place to another."""
        viewport = self.iface.mapCanvas().viewport()
        a, b = self.on_canvas(start, crs), self.on_canvas(end, crs)
        QTest.mousePress(viewport, _LEFT, _PLAIN, a)
        for step in range(1, steps + 1):
            QTest.mouseMove(viewport, a + (b - a) * step / steps)
            self.settle()
        QTest.mouseRelease(viewport, _LEFT, _PLAIN, b)
        self.settle()

    # dialogs

    @contextmanager
    def answering(self, answer: Callable[[QWidget], None], seconds: float = 20.0) -> Iterator[None]:
        """Answer the modal dialog that opens within the block by ``answer(dialog)``."""
        clock = QElapsedTimer()
        clock.start()
        answered: list[QWidget] = []
        failed: list[Exception] = []
        poll = QTimer()
        poll.setInterval(_LOOK_EVERY_MS)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is not None and dialog.isVisible():
                poll.stop()
                answered.append(dialog)
                try:
                    answer(dialog)
                except Exception as error:
                    failed.append(error)
                    dialog.close()
            elif clock.elapsed() > 1000.0 * seconds:
                poll.stop()

        poll.timeout.connect(look)
        poll.start()
        try:
            yield
            if not answered:
                self.wait_until(lambda: answered, "a dialog", seconds)
        finally:  # a timer that goes on would look with names that are gone
            poll.stop()
        if failed:
            raise failed[0]

    def choosing_file(self, *paths: Path) -> Any:
        """Answer a file dialog with ``paths``."""

        def answer(dialog: QWidget) -> None:
            if not isinstance(dialog, QFileDialog):
                raise NotSeen(f"a file dialog was awaited, not {type(dialog).__name__} “{dialog.windowTitle()}”")
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            field.setText(" ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0]))
            box = dialog.findChild(QDialogButtonBox)
            accept = next(b for b in box.buttons() if box.buttonRole(b) == QDialogButtonBox.ButtonRole.AcceptRole)
            self.wait_until(accept.isEnabled, "a button that takes the file")
            QTest.mouseClick(accept, _LEFT)

        return self.answering(answer)

    # answering

    @contextmanager
    def holding(self, what: str, seconds_ms: float = LONGEST_MS) -> Iterator[None]:
        """Within the block the plugin keeps the window waiting no longer than that; work for others does not count."""
        with self.watchdog.noting(what) as gaps:
            yield
        allowed = budget(seconds_ms)
        long = [gap for gap in gaps if gap.worked_ms > allowed]
        if long:
            raise AssertionError("the window did not answer:\n" + "\n".join(str(gap) for gap in long))

    # looking

    def grab(self, name: str) -> Path:
        """Save a picture of the whole main window as build/screens/NAME.png."""
        self.wait_for_map()
        SCREENS.mkdir(parents=True, exist_ok=True)
        path = SCREENS / f"{name}.png"
        picture = self.window.grab(QRect(QPoint(0, 0), self.window.size()))
        if not picture.save(str(path)):
            raise OSError(f"{path} could not be written")
        return path

    def grab_widget(self, widget: QWidget, name: str) -> Path:
        """Save a picture of one window, such as a dialog, as build/screens/NAME.png."""
        self.settle()
        SCREENS.mkdir(parents=True, exist_ok=True)
        path = SCREENS / f"{name}.png"
        if not widget.grab().save(str(path)):
            raise OSError(f"{path} could not be written")
        return path

    def messages(self) -> list[str]:
        """Return the texts that stand in the message bar."""
        return [item.text() for item in self.iface.messageBar().items()]

    # complaints

    @contextmanager
    def expecting(self, part: str) -> Iterator[None]:
        """Within the block a complaint that holds ``part`` is awaited: it must come, and does not count.

        An error that nobody caught counts, whatever its words.
        """
        before = len(self.complaints)
        yield
        self.wait_until(lambda: any(part in text for text in self.complaints[before:]), f"the message “{part}”")
        self.complaints[before:] = [
            text for text in self.complaints[before:] if part not in text or text.startswith("Traceback")
        ]

    def _note_exception(self, kind: type[BaseException], value: BaseException, trace: Any) -> None:
        self.complaints.append("".join(traceback.format_exception(kind, value, trace)))

    def _note_message(self, text: str, tag: str, level: Qgis.MessageLevel) -> None:
        line = f"[{tag}] {text}"
        self.log.append(line)
        print(line, flush=True)
        bad = level == Qgis.MessageLevel.Critical and tag == "Bermline"
        if bad or "Traceback" in text or tag == "Python error":
            self.complaints.append(line)
