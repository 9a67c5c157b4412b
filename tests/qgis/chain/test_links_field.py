"""Links stay those that they were unless a person changes them, whatever labels the records share."""

import pytest

from plugin.core.records import Claim, Finding, Measurement, Structure, Subject, Support
from plugin.panels.chain.links_field import LinksField, Option, PickDialog

from .conftest import settle

A, B, C = (Option("structure", uuid, label, label) for uuid, label in (("a", "S1"), ("b", "S1"), ("c", "S2")))
NAMED = Option("measurement", "n", "Depot, north; east", "Depot, north; east")


def field_of(*shown, options=(A, B, C, NAMED)):
    field = LinksField("Rests on", lambda: options)
    field.show_value([option.pair for option in shown])
    return field


def type_into(field, text):
    field.line.setText(text)
    field.line.textEdited.emit(text)


@pytest.fixture(autouse=True)
def application(qgis_app):
    return qgis_app


@pytest.mark.parametrize(
    "shown", [(A,), (B,), (B, A), (C, NAMED), ()], ids=["first", "second", "both", "named", "none"]
)
def test_what_is_shown_is_what_is_read(shown):
    field = field_of(*shown)
    assert field.value() == [option.pair for option in shown]
    assert field.readable() == field.value()


@pytest.mark.parametrize(
    ("shown", "text", "read"),
    [
        pytest.param((A,), "S1; S2", (A, C), id="another is added"),
        pytest.param((A, C), "S2, s1", (C, A), id="the order is another"),
        pytest.param((A, B, C), "S1; S1", (A, B), id="one of another label goes"),
        pytest.param((C,), "Depot, north; east", (NAMED,), id="a label with separators"),
        pytest.param((NAMED,), "S2, Depot, north; east", (C, NAMED), id="a label with separators beside another"),
        pytest.param((A,), " ; ,", (), id="none is left"),
        pytest.param((C,), "S2; S2", (C,), id="twice"),
    ],
)
def test_what_is_typed_is_read_by_its_label(shown, text, read):
    field = field_of(*shown)
    type_into(field, text)
    assert field.value() == [option.pair for option in read]


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        pytest.param((C,), "S1", id="typed anew"),
        pytest.param((A, B), "S1", id="one of two is taken away"),
        pytest.param((A,), "S1; S1", id="another is added"),
    ],
)
def test_a_label_of_several_records_is_refused(shown, text):
    field = field_of(*shown)
    type_into(field, text)
    with pytest.raises(Exception, match="“S1” is the label of several records"):
        field.value()
    assert field.readable() == []


def test_a_record_that_is_gone_is_refused_and_one_that_has_no_label_here_stays():
    options = [A, C]
    field = field_of(A, C, NAMED, options=options)
    assert field.line.text() == "S1; S2"
    assert set(field.value()) == {A.pair, C.pair, NAMED.pair}
    options.remove(A)
    with pytest.raises(Exception, match="“S1” is the label of no record"):
        field.value()


@pytest.fixture
def twins(panel, session):
    """Two structures of one label at two sites, and a claim about the first."""
    claim, sites = session.records(Claim)[0], panel.book.chain.sites[:2]
    with session.act("Outline") as action:
        uuids = [action.insert(Structure(label="S1", kind="shed", site=site.uuid)) for site in sites]
        action.insert(Subject(claim=claim.uuid, structure=uuids[0]))
    settle()
    return claim, uuids


def test_editing_a_note_leaves_every_link(panel, session, twins):
    claim, _ = twins
    before = session.records(Subject)
    panel.show_tab(Claim)
    panel.tables.page.pick(claim.uuid)
    panel.editor.form.fields["note"].setPlainText("read again")
    assert panel.editing.save()
    assert session.find(Claim, claim.uuid).note == "read again"
    assert session.records(Subject) == before


def test_a_list_to_pick_from_tells_twins_apart_by_their_sites(panel, twins):
    dialog = PickDialog("About", panel.book.options(("structure",)), (), None)
    shown = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    names = [site.name or site.label for site in panel.book.chain.sites[:2]]
    assert shown == [f"S1  shed, at {name}" for name in names]
    dialog.deleteLater()


def test_a_finding_may_rest_on_a_measurement_with_a_comma_in_its_name(panel, session):
    with session.act("Measure") as action:
        measurement = action.insert(Measurement(name="Depot, north", measured="length", value=12.0))
        finding = action.insert(Finding(label="F1", statement="It is likely that it grew."))
        action.insert(Support(finding=finding, measurement=measurement))
    settle()
    panel.show_tab(Finding)
    panel.tables.page.pick(finding)
    panel.editor.form.fields["limits"].setPlainText("One image.")
    assert panel.editing.save()
    (support,) = session.records(Support)
    assert support.measurement == measurement
