"""A screen reader has a name for each control, after the words that stand beside it."""

import pytest
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDockWidget,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QTableWidget,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from plugin.panels.berms.late_tabs import LateTabs
from plugin.panels.spoken_names import name_controls


@pytest.fixture
def page(qtbot):
    made = QWidget()
    made.column = QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def test_two_controls_of_a_row_are_named_after_it_and_told_apart_by_their_tips(page):
    form, pair, line = QFormLayout(), QWidget(), QHBoxLayout()
    first, second, begin, end = QDoubleSpinBox(), QDoubleSpinBox(), QLineEdit(), QLineEdit()
    second.setToolTip("U95 of it")
    end.setToolTip("Only for a stretch")
    inner = QHBoxLayout(pair)
    inner.addWidget(first)
    inner.addWidget(second)
    for widget in (begin, QLabel("–"), end):
        line.addWidget(widget)
    page.column.addLayout(form)
    form.addRow("Height", pair)
    form.addRow("Acquired", line)
    name_controls(page)
    names = [control.accessibleName() for control in (first, second, begin, end)]
    assert names == ["Height", "Height: U95 of it", "Acquired", "Acquired: Only for a stretch"]


def test_a_control_in_a_line_is_named_after_the_label_before_it_or_by_its_hint(page):
    line, site, day, words = QHBoxLayout(), QComboBox(), QLineEdit(), QLineEdit()
    for widget in (QLabel("Site"), site, QLabel("From"), day):
        line.addWidget(widget)
    day.setPlaceholderText("YYYY-MM-DD")
    words.setPlaceholderText("Filter")
    page.column.addLayout(line)
    page.column.addWidget(words)
    name_controls(page)
    assert [control.accessibleName() for control in (site, day, words)] == ["Site", "From", "Filter"]


def test_a_control_in_a_grid_is_named_after_what_begins_its_row(page):
    grid, length, tiers = QGridLayout(), QDoubleSpinBox(), QComboBox()
    for row, (label, control) in enumerate(((QLabel("Length"), length), (QRadioButton("Tiers"), tiers))):
        grid.addWidget(label, row, 0)
        grid.addWidget(control, row, 1)
    page.column.addLayout(grid)
    name_controls(page)
    assert [control.accessibleName() for control in (length, tiers)] == ["Length", "Tiers"]


def test_a_button_without_words_is_named_by_its_tip_and_one_with_words_by_them(page):
    bare, worded = QToolButton(), QToolButton()
    worded.setText("Copy")
    for button in (bare, worded):
        button.setToolTip("Next scene")
        page.column.addWidget(button)
    name_controls(page)
    assert [button.accessibleName() for button in (bare, worded)] == ["Next scene", ""]


def test_a_list_is_named_after_the_label_above_it_else_after_what_it_lies_in(qtbot):
    dock, room = QDockWidget("Chain"), QWidget()
    qtbot.addWidget(dock)
    dock.setWidget(room)
    column = QVBoxLayout(room)
    labelled, boxed, tabbed, bare, given = QListWidget(), QTreeWidget(), QTableWidget(), QTableWidget(), QListWidget()
    given.setAccessibleName("Pages")
    box, tabs, page = QGroupBox("Files"), QTabWidget(), QWidget()
    QVBoxLayout(box).addWidget(boxed)
    QHBoxLayout(page).addWidget(tabbed)
    tabs.addTab(page, "Structures")
    for widget in (QLabel("Sites"), labelled, box, tabs, given, bare):
        column.addWidget(widget)
    name_controls(room)
    names = [view.accessibleName() for view in (labelled, boxed, tabbed, given, bare)]
    assert names == ["Sites", "Files", "Structures", "Pages", "Chain"]


def test_what_a_box_drops_down_is_no_list_of_its_own(page):
    chooser = QComboBox()
    chooser.setToolTip("Site")
    page.column.addWidget(chooser)
    name_controls(page)
    assert chooser.view().accessibleName() == ""


def test_a_name_that_was_given_stays(page):
    named = QLineEdit()
    named.setAccessibleName("Label")
    named.setToolTip("Of the structure")
    page.column.addWidget(named)
    name_controls(page)
    assert named.accessibleName() == "Label"


def test_a_tab_that_is_made_late_is_named_too(qtbot):
    def make():
        made, box = QWidget(), QComboBox()
        box.setToolTip("Where")
        QHBoxLayout(made).addWidget(box)
        return made

    tabs = LateTabs()
    qtbot.addWidget(tabs)
    tabs.add("one", "One", QWidget)
    tabs.add("two", "Two", make)
    assert tabs.tab("two").findChild(QComboBox).accessibleName() == "Where"
