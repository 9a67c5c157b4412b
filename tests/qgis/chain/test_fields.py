"""The fields of a form show what a record declares in the language of the window, and every text as it is."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.core.columns import columns
from plugin.core.records import CLAIM_KINDS, Claim, Site
from plugin.panels.chain.fields import LongTextField, ReferenceTextField, TextField, make_field
from plugin.panels.chain.form import RecordForm
from plugin.panels.chain.tabs import make_tabs


def test_a_tip_shows_an_address_as_it_is(qgis_app):
    field = ReferenceTextField(None)
    field.show_value("https://example.org/?a=1&b=2")
    assert field.open.toolTip() == "Open https://example.org/?a=1&b=2 in the browser"


TEXTS = {
    "blanks around it": " as it was written ",
    "a space that does not break": "5\u00a0km",
    "breaks of other systems": "one\r\ntwo\u2028three",
    "more than a line usually holds": "word " * 8000 + "end",
}


@pytest.mark.parametrize("make", [TextField, LongTextField])
@pytest.mark.parametrize("words", TEXTS.values(), ids=TEXTS)
def test_what_is_not_typed_over_is_kept_to_the_letter(qgis_app, make, words):
    field = make(None)
    field.show_value(words)
    assert field.value() == words
    field.show_value(None)
    assert field.value() is None


@pytest.mark.parametrize("make", [TextField, LongTextField])
def test_what_is_typed_is_kept_without_the_blanks_around_it(qgis_app, make):
    field = make(None)
    field.show_value(" old ")
    field.selectAll()
    QTest.keyClicks(field, " new ")
    assert field.value() == "new"
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.value() is None


def test_choices_are_shown_in_the_windows_language_and_kept_as_declared(german_window):
    kind = next(column for column in columns(Claim) if column.name == "kind")
    field = make_field(kind, lambda _: (), lambda _: ())
    shown = {field.itemText(number): field.itemData(number) for number in range(field.count())}
    assert shown["Dementi"] == "denial"
    assert set(CLAIM_KINDS) <= set(shown.values())


def test_tips_of_fields_are_shown_in_the_windows_language(german_window):
    site = next(tab for tab in make_tabs() if tab.kind is Site)
    form = RecordForm(site, lambda _: (), lambda *_: ())
    assert form.fields["country"].toolTip() == "Ländercode nach ISO 3166"
