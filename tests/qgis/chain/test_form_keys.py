"""A form is filled in and kept without the mouse, and says what each of its fields is for."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.core.records import Claim, Movement, Site, Source
from plugin.panels.scrolled import UpAndDown

from .conftest import settle


@pytest.fixture
def adding(empty_panel, desk):
    """Begin a record of a kind in an empty case; gives its form."""

    def begin(kind):
        empty_panel.show_tab(kind)
        settle()
        empty_panel.editing.add()
        settle()
        return empty_panel.editor.form

    return begin


def test_enter_in_a_line_keeps_what_is_typed(adding, desk):
    form = adding(Site)
    QTest.keyClicks(form.fields["name"], "Rajin")
    QTest.keyClick(form.fields["name"], Qt.Key.Key_Return)
    assert [site.name for site in desk.session.records(Site)] == ["Rajin"]


def test_in_a_text_of_several_lines_it_takes_control_with_it(adding, desk):
    form = adding(Claim)
    statement = form.fields["statement"]
    QTest.keyClicks(statement, "No proof")
    QTest.keyClick(statement, Qt.Key.Key_Return)
    assert desk.session.records(Claim) == ()
    QTest.keyClick(statement, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [claim.statement for claim in desk.session.records(Claim)] == ["No proof"]


def test_enter_on_a_button_is_the_buttons(adding, desk):
    form = adding(Site)
    QTest.keyClicks(form.fields["name"], "Rajin")
    form.revert.setFocus()
    QTest.keyClick(form.revert, Qt.Key.Key_Return)
    assert desk.session.records(Site) == ()


def test_the_keys_stay_with_the_form_when_its_button_has_nothing_to_save(adding):
    form = adding(Site)
    QTest.keyClicks(form.fields["name"], "Rajin")
    form.save.setFocus()
    QTest.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert not form.save.isEnabled()
    assert form.isAncestorOf(form.window().focusWidget())


def test_each_field_of_a_line_says_what_it_is(adding):
    fields = adding(Movement).fields
    assert {name: fields[name].toolTip() for name in ("bound", "value", "unit", "latest")} == {
        "bound": "Bound",
        "value": "Quantity",
        "unit": "Unit",
        "latest": "Latest: YYYY-MM-DD",
    }
    assert fields["unit"].placeholderText() == "Unit"
    assert all(field.accessibleName() for field in fields.values())


def test_an_example_that_a_narrow_field_cuts_off_is_its_tip(adding):
    assert "45.888, 40.042" in adding(Site).fields["geometry"].toolTip()


def test_a_form_is_never_cut_off_at_its_side(adding):
    form = adding(Source)
    area = form.findChild(UpAndDown)
    assert area.viewport().width() >= area.widget().minimumSizeHint().width()
