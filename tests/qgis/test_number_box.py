"""A number that is typed means the same wherever the system writes commas, with either decimal mark."""

import pytest
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtTest import QTest

from plugin.core.language import Language, written_in
from plugin.panels.number_box import NumberBox


@pytest.fixture(params=["C", "en_US", "de_DE", "fr_CH"])
def system(request, qgis_app):
    """The way in which the system writes numbers."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def box(system, qtbot):
    made = NumberBox()
    qtbot.addWidget(made)
    made.setDecimals(1)
    made.setRange(0.0, 5000.0)
    made.setSuffix("\u00a0m")
    made.setValue(6.0)
    made.show()
    return made


def typed(box, text):
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)
    return box.value()


@pytest.mark.parametrize(
    ("text", "value"), [("7.5", 7.5), ("7,5", 7.5), ("12.5 m", 12.5), ("1500", 1500.0), ("abc", 6.0), ("1.000", 1.0)]
)
def test_a_number_is_what_was_typed(box, text, value):
    assert typed(box, text) == value


def test_it_is_written_as_other_numbers_of_the_window(box):
    typed(box, "1234,5")
    assert box.text() == "1234.5\u00a0m"


def test_it_follows_the_language_that_numbers_are_written_in(box):
    with written_in(Language("de", ",")):
        typed(box, "7.5")
        assert box.text() == "7,5\u00a0m"
        assert typed(box, "8,5") == 8.5


def test_the_arrows_step_from_what_is_shown(box):
    typed(box, "7,5")
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.value() == 8.5
