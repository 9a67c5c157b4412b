import datetime as dt

import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayerTemporalContext,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QEvent, QSize, Qt, QTime
from qgis.PyQt.QtGui import QColor
from shapely.geometry import Point

from plugin.canvas import legs as module
from plugin.canvas.legs import LegLayer
from plugin.core.records import Movement, Site
from plugin.session import CaseSession
from tests.benchmarks.large_chain import large_chain
from tests.qgis.waiting import until


@pytest.fixture
def session(qgis_app, tmp_path):
    made = CaseSession("Ada")
    made.create(tmp_path / "case.gpkg", "Test")
    yield made
    made.close()


@pytest.fixture
def legs(session):
    made = LegLayer(session, QgsProject.instance())
    yield made
    made.dispose()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsProject.instance().clear()


@pytest.fixture
def filled(legs, session):
    with session.act("Fill") as action:
        ends = [
            action.insert(Site(label=label, name=label, geometry=Point(*place)))
            for label, place in (("A", (130.0, 42.0)), ("B", (132.0, 43.0)), ("C", (-150.0, 60.0)))
        ]
        for label, start, end, mode, value, first, last in (
            ("M1", 0, 1, "sea", 300, dt.date(2023, 9, 1), dt.date(2023, 9, 30)),
            ("M2", 0, 1, "rail", 600, dt.date(2023, 12, 1), None),
            ("M3", 1, 2, "sea", None, None, None),
        ):
            movement = Movement(
                label=label, from_site=ends[start], to_site=ends[end], mode=mode, value=value, unit="containers",
                bound="~", earliest=first, latest=last,
            )  # fmt: skip
            action.insert(movement)
    until(lambda: legs.layer() is not None)
    return legs


def features(layer, expression=""):
    found = layer.getFeatures(expression) if expression else layer.getFeatures()
    return {feature["label"]: feature for feature in found}


def uuid_of(session, label):
    return next(movement.uuid for movement in session.records(Movement) if movement.label == label)


def test_a_case_without_legs_adds_no_layer(legs):
    QCoreApplication.processEvents()
    assert legs.layer() is None


def test_each_movement_between_placed_sites_has_a_leg(filled):
    layer = filled.layer()
    assert set(features(layer)) == {"M1", "M2", "M3"}
    assert QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.LineGeometry
    assert layer.crs().authid() == "EPSG:4326"


def test_a_leg_over_the_antimeridian_is_drawn_in_two_parts(filled):
    line = features(filled.layer())["M3"].geometry()
    assert line.constGet().numGeometries() == 2
    assert line.boundingBox().width() > 300


def test_widths_show_quantities_of_one_unit(filled):
    shown = features(filled.layer())
    assert (shown["M1"]["share"], shown["M2"]["share"]) == (0.5, 1.0)
    titles = [rule.label() for rule in filled.layer().renderer().rootRule().children()]
    assert titles[:2] == ["by sea", "by rail"]
    assert titles[-1] == "mode not stated · width: containers"


@pytest.mark.parametrize(
    ("day", "labels"),
    [
        ((2023, 9, 10), {"M1", "M3"}),
        ((2023, 11, 1), {"M3"}),
        ((2024, 6, 1), {"M2", "M3"}),
    ],
    ids=["within a window", "between windows", "after an open end"],
)
def test_legs_follow_the_temporal_controller(filled, day, labels):
    layer = filled.layer()
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    assert layer.temporalProperties().isActive()
    expression = layer.temporalProperties().createFilterString(context, day_of(*day))
    assert set(features(layer, expression)) == labels


def test_selecting_a_leg_chooses_its_movement(filled, session):
    layer = filled.layer()
    layer.selectByIds([features(layer)["M2"].id()])
    assert session.movement == uuid_of(session, "M2")


def test_choosing_a_movement_selects_its_leg(filled, session):
    session.choose_movement(uuid_of(session, "M1"))
    assert [feature["label"] for feature in filled.layer().selectedFeatures()] == ["M1"]
    session.choose_movement("")
    assert filled.layer().selectedFeatureCount() == 0


def test_legs_follow_the_records_and_stay_selected(filled, session):
    session.choose_movement(uuid_of(session, "M1"))
    with session.act("Delete") as action:
        action.delete(Movement, uuid_of(session, "M3"))
    until(lambda: set(features(filled.layer())) == {"M1", "M2"})
    assert [feature["label"] for feature in filled.layer().selectedFeatures()] == ["M1"]


def test_a_layer_that_a_person_takes_out_stays_out(filled, session):
    QgsProject.instance().removeMapLayer(filled.layer().id())
    with session.act("Edit") as action:
        action.update(Movement, uuid_of(session, "M1"), note="x")
    QCoreApplication.processEvents()
    assert filled.layer() is None


def test_the_layer_goes_with_the_case_and_asks_nobody_to_save_it(filled, session):
    assert filled.layer().customProperty("skipMemoryLayersCheck")
    session.close()
    assert filled.layer() is None


def test_legs_abreast_share_a_label(filled):
    layer = filled.layer()
    label = QgsExpression(layer.labeling().settings().fieldName)
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    said = []
    for feature in features(layer).values():
        context.setFeature(feature)
        said.append(label.evaluate(context))
    assert label.evalErrorString() == "", label.expression()
    assert sorted(said) == ["", "2 movements", "M3"]


def colours_on_a_map(layer, span=None):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(129, 41, 133, 44))
    settings.setOutputSize(QSize(400, 300))
    settings.setBackgroundColor(QColor("white"))
    if span is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(span)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    return {picture.pixelColor(x, y).name() for x in range(0, 400, 2) for y in range(0, 300, 2)}


def day_of(*day):
    utc = Qt.TimeSpec.UTC
    return QgsDateTimeRange(QDateTime(QDate(*day), QTime(0, 0), utc), QDateTime(QDate(*day), QTime(23, 59), utc))


def test_the_style_draws(filled):
    assert {"#0072b2", "#1a1a1a"} <= colours_on_a_map(filled.layer())


@pytest.fixture
def shared_line(filled, session):
    """Twelve legs by sea between two places, one a month of 2022; that of January is the widest."""
    ends = {site.label: site.uuid for site in session.records(Site)}
    with session.act("Twelve more, alone") as action:
        for movement in session.records(Movement):
            action.delete(Movement, movement.uuid)
        for month in range(1, 13):
            first = dt.date(2022, month, 1)
            movement = Movement(
                label=f"T{month}", from_site=ends["A"], to_site=ends["B"], mode="sea", value=100 - month,
                unit="containers", bound="~", earliest=first, latest=first.replace(day=28),
            )  # fmt: skip
            action.insert(movement)
    until(lambda: len(features(filled.layer())) == 12)
    return filled.layer()


def test_of_legs_that_share_a_line_the_widest_is_drawn(shared_line):
    assert [label for label, feature in features(shared_line).items() if feature["in_front"]] == ["T1"]
    assert "#0072b2" in colours_on_a_map(shared_line)
    shared_line.setSubsetString("\"label\" <> 'T1'")
    assert "#0072b2" not in colours_on_a_map(shared_line)


@pytest.mark.parametrize(
    ("day", "drawn"),
    [((2022, 1, 10), True), ((2022, 5, 10), True), ((2023, 5, 10), False)],
    ids=["of the widest", "of another", "of none"],
)
def test_a_map_of_one_time_draws_what_is_of_it(shared_line, day, drawn):
    assert ("#0072b2" in colours_on_a_map(shared_line, day_of(*day))) == drawn


def test_two_thousand_legs_are_drawn_in_steps_of_a_portion_each(legs, session, monkeypatch):
    with session.act("Fill") as action:
        action.insert_many(large_chain().in_order())
    drawn = []
    monkeypatch.setattr(module, "_feature", lambda *given, made=module._feature: drawn.append(1) or made(*given))
    legs._work.start(legs._steps())
    while legs._work.busy:
        before = len(drawn)
        legs._work._take(0.0)
        assert len(drawn) - before <= 250
    assert len(drawn) == legs.layer().featureCount() == 2000
