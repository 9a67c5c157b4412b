"""What the curve shows and how it is saved."""

import csv
from codecs import BOM_UTF8

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QTimer
from qgis.PyQt.QtGui import QImage

from plugin.core.dates import to_days
from plugin.core.records import Sighting, Structure
from plugin.panels.growth import create_panel
from tests.qgis.showing import shown


def wait_for(condition):
    clock, waker = QElapsedTimer(), QTimer()
    clock.start()
    waker.start(10)
    while not condition():
        assert clock.elapsed() < 20_000
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def two_kinds(panel, desk):
    with desk.session.act("Kinds") as action:
        for item in panel.series.structures[:2]:
            action.update(Structure, item.uuid, kind="magazine")


def test_the_ground_covered_is_measured_in_the_background(panel):
    panel.curve.measure_combo.setCurrentIndex(1)
    wait_for(lambda: panel.curve.chart.stairs[0].unit == "m²")
    assert panel.curve.chart.stairs[0].upper.max() == pytest.approx(55_000, rel=0.1)
    assert "m² covered" in panel.curve.chart.read(float(panel.curve.chart.curve.days[-1]) - 1)


def test_each_kind_is_drawn_and_read(panel, desk):
    assert panel.curve.kind_combo.count() == 1
    two_kinds(panel, desk)
    panel.curve.kind_combo.setCurrentIndex(panel.curve.kind_combo.findData("each"))
    assert [one.kind for one in panel.curve.chart.stairs] == ["magazine", "shed"]
    lines = panel.curve.chart.read(float(panel.curve.chart.curve.days[-1]) - 1).splitlines()
    assert lines[1:] == ["magazine: 2", "shed: 4"]


def test_a_kind_without_outlines_leaves_the_ground_of_the_others_to_be_seen(panel, desk):
    two_kinds(panel, desk)
    with desk.session.act("Clear") as action:
        for item in panel.series.structures[:2]:
            action.update(Structure, item.uuid, geometry=None)
    panel.curve.kind_combo.setCurrentIndex(panel.curve.kind_combo.findData("each"))
    panel.curve.measure_combo.setCurrentIndex(1)
    chart = panel.curve.chart
    wait_for(lambda: chart.stairs and chart.stairs[0].unit == "m²")
    assert [one.kind for one in chart.stairs] == ["shed"]
    assert "no outlines: magazine" in [placed.entry.words for placed in chart._key(chart.fontMetrics())]


def test_one_kind_alone(panel, desk):
    two_kinds(panel, desk)
    panel.curve.kind_combo.setCurrentIndex(panel.curve.kind_combo.findData("magazine"))
    assert panel.curve.chart.curve.counted == 2


def test_a_step_selects_what_may_have_begun_then(panel, desk):
    when = panel.series.dates[0].began_by
    panel.curve.chart.day_picked.emit(to_days(when) - 1)
    assert desk.session.structure == panel.series.structures[0].uuid
    assert "A1" in panel.summary.text()
    layer = desk.layers.layer("structure")
    assert {feature["label"] for feature in layer.selectedFeatures()} == {"A1"}


def test_a_key_that_another_program_gave_is_a_text_and_no_expression(panel, desk):
    key = "x' or 'a' = 'a"
    with desk.session.act("Elsewhere") as action:
        action.insert(Structure(uuid=key, label="it", geometry=panel.series.structures[0].geometry))
    panel.curve.structures_picked.emit(17_000.0, (key,))
    layer = desk.layers.layer("structure")
    assert [feature["label"] for feature in layer.selectedFeatures()] == ["it"]


def test_a_level_stretch_selects_nothing_and_says_so(panel, desk):
    panel.curve.chart.day_picked.emit(float(panel.curve.chart.curve.days[-1]) - 1)
    assert "nothing is known" in panel.summary.text()
    assert desk.layers.layer("structure").selectedFeatureCount() == 0


def test_it_is_saved_as_picture_drawing_and_table(panel, tmp_path):
    panel.curve.save_png(tmp_path / "c.png")
    assert QImage(str(tmp_path / "c.png")).width() == 4 * panel.curve.chart.width()
    panel.curve.save_svg(tmp_path / "c.svg")
    assert "<polygon" in (tmp_path / "c.svg").read_text("utf-8") or "<path" in (tmp_path / "c.svg").read_text("utf-8")
    panel.curve.save_csv(tmp_path / "c.csv")
    assert (tmp_path / "c.csv").read_bytes().startswith(BOM_UTF8)
    with (tmp_path / "c.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["measured"] for row in rows} == {"number standing", "number standing (NPMLE)"}


class TestCurveOfThousands:
    """It is reckoned in the background."""

    @pytest.fixture(autouse=True)
    def _thousands(self, monkeypatch):
        monkeypatch.setattr("plugin.panels.growth.curve_box._AT_ONCE", 0)

    def test_follows_a_change(self, panel, desk):
        two_kinds(panel, desk)
        wait_for(lambda: panel.curve.chart.curve is not None)
        before = panel.curve.chart.curve
        panel.curve.kind_combo.setCurrentIndex(panel.curve.kind_combo.findData("magazine"))
        assert panel.curve.chart.curve.counted == before.counted
        wait_for(lambda: panel.curve.chart.curve.counted == 2)

    def test_is_saved_only_once_it_is_there(self, desk, sheds):
        for panel in shown(create_panel(desk), 1200, 320):
            assert panel.curve.chart.curve is None
            assert not panel.curve.save_button.isEnabled()
            wait_for(lambda chart=panel.curve.chart: chart.curve is not None)
            assert panel.curve.save_button.isEnabled()

    def test_says_why_there_is_none(self, panel, desk):
        with desk.session.act("Clear") as action:
            for item in desk.session.records(Sighting):
                action.delete(Sighting, item.uuid)
        wait_for(lambda: "No dated scene shows yet" in panel.curve.chart._why)
        assert not panel.curve.save_button.isEnabled()
