"""The panel is one widget from the start."""

import sys

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QApplication, QWidget

from plugin.core.records import Structure
from plugin.panels.growth import create_panel
from plugin.panels.growth.bars import TopBar


class WindowsShown(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.found = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(type(watched).__name__)
        return False


def test_no_part_is_shown_as_a_window_of_its_own(desk, sheds):
    # One that is, and then put into the panel, makes Qt paint it where it no longer is: a crash on dense screens.
    shown = WindowsShown()
    QApplication.instance().installEventFilter(shown)
    made = create_panel(desk)
    QApplication.instance().removeEventFilter(shown)
    made.dispose()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shown.found == []


def test_a_panel_that_is_disposed_holds_no_outline_any_more(desk, sheds):
    # Python lets go of it later, on whatever thread; shapely 1.8 fails on one that is ending.
    made = create_panel(desk)
    outlines = [item.geometry for item in desk.session.records(Structure)]
    held = [sys.getrefcount(outline) for outline in outlines]
    made.dispose()
    assert made.series.structures == ()
    desk.session.close()
    left = [sys.getrefcount(outline) for outline in outlines]
    # The list, the loop's own name and getrefcount's are what is left.
    assert max(left) <= 3 < min(held)
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_button_without_its_name_says_it_in_its_tip(qgis_app):
    bar = TopBar()
    bar.fit(10_000)
    tip = bar.draw_button.toolTip()
    bar.fit(50)
    assert (bar.draw_button.text(), bar.draw_button.toolTip()) == ("", f"Draw structure: {tip}")
    bar.fit(10_000)
    assert (bar.draw_button.text(), bar.draw_button.toolTip()) == ("Draw structure", tip)
