"""The fields of a form show what a record declares in the language of the window, and every text as it is."""

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from plugin.core.errors import Refused
from plugin.core.records import CLAIM_KINDS, Claim, Site, Source, columns
from plugin.panels.chain.fields import ReferenceTextField, make_field
from plugin.panels.chain.form import RecordForm
from plugin.panels.chain.tabs import make_tabs
from plugin.place import resource


@pytest.fixture
def german(qgis_app):
    window = QTranslator()
    assert window.load(str(resource("i18n", "bermline_de.qm")))
    QCoreApplication.installTranslator(window)
    yield
    QCoreApplication.removeTranslator(window)


def test_a_tip_shows_an_address_as_it_is(qgis_app):
    field = ReferenceTextField(None)
    field.show_value("https://example.org/?a=1&b=2")
    assert field.open.toolTip() == "Open https://example.org/?a=1&b=2 in the browser"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        pytest.param("2023-10", "“2023-10” names no day.", id="a month"),
        pytest.param("2023-13-45", "“2023-13-45” is not a day of the calendar.", id="no such day"),
        pytest.param("soon", "“soon” cannot be read as a date.", id="no date"),
    ],
)
def test_a_field_for_one_day_says_what_to_write_in_it(qgis_app, typed, why):
    published = next(column for column in columns(Source) if column.name == "published_on")
    field = make_field(published, lambda _: (), lambda _: ())
    field.setText(typed)
    with pytest.raises(Refused) as refused:
        field.value()
    assert str(refused.value) == f"{why} Write the day as 2023-08-15, or leave it blank where it is not known."


def test_choices_are_shown_in_the_windows_language_and_kept_as_declared(german):
    kind = next(column for column in columns(Claim) if column.name == "kind")
    field = make_field(kind, lambda _: (), lambda _: ())
    shown = {field.itemText(number): field.itemData(number) for number in range(field.count())}
    assert shown["Dementi"] == "denial"
    assert set(CLAIM_KINDS) <= set(shown.values())


def test_tips_of_fields_are_shown_in_the_windows_language(german):
    site = next(tab for tab in make_tabs() if tab.kind is Site)
    form = RecordForm(site, lambda _: (), lambda *_: ())
    assert form.fields["country"].toolTip() == "Ländercode nach ISO 3166"
