"""The charts of the chain: timeline, links, legs on the map, conflicts, and the questions to a finding being typed."""

from pathlib import Path

from qgis.PyQt.QtWidgets import QScrollArea
from shapely.geometry import Point

from tests.app.steps import open_example, record_kind

_PLACES = {"P1": "42.225, 130.300", "P2": "42.880, 132.350", "R1": "42.410, 130.610"}
"""Typed in for the picture, rounded to kilometres; the example itself leaves out what no source gave it."""


def _pick(app, kind, label):
    panel = app.show_panel("chain")
    panel.show_tab(record_kind(kind))
    records = app.session().records(record_kind(kind))
    panel.tables.page.pick(next(record.uuid for record in records if record.label == label))
    app.settle()
    return panel


def test_the_timeline_shows_no_growth_of_a_place_that_the_chain_does_not_name(app):
    open_example(app)
    panel = app.show_panel("chain")
    app.wait_until(lambda: panel.timeline.view.drawing.timeline.lanes, "the lanes")
    app.click(panel.charts.larger)
    app.grab("chain-timeline")
    assert panel.timeline.view.drawing.growth is None


def test_the_growth_of_a_site_stands_beneath_when_it_is_picked(app):
    panel = app.show_panel("chain")
    menu = panel.timeline.growth.menu
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    app.wait_until(lambda: panel.timeline.view.drawing.growth is not None, "the curve of growth")
    app.grab("chain-timeline-growth")


def test_the_links_show_what_contradicts(app):
    panel = app.show_panel("chain")
    app.click_tab(panel.charts.bar, "Links")
    app.wait_until(lambda: panel.links.view.chart.nodes, "the chart of links")
    app.grab("chain-links")
    app.click(panel.charts.larger)


def test_a_conflict_shows_both_sides(app):
    panel = app.show_panel("chain")
    app.click_tab(panel.head.bar, "Conflicts")
    app.click_cell(panel.tables.page.view, 0, 0)
    app.grab("chain-conflicts")


def test_a_place_that_is_typed_in_brings_its_legs_onto_the_map(app):
    for label, place in _PLACES.items():
        panel = _pick(app, "Site", label)
        app.type(panel.editor.form.fields["geometry"], place)
        app.type(panel.editor.form.fields["coordinate_source"], "typed in for a picture")
        app.click(panel.editor.form.save)
    legs = panel._desk.layers.legs
    app.wait_until(lambda: legs.layer() is not None and legs.layer().featureCount() >= 3, "legs on the map")
    panel._desk.layers.zoom_to(Point(131.3, 42.5).buffer(1.6))
    app.wait_for_map()
    app.grab("chain-map")


def test_a_leg_that_is_selected_is_picked_in_the_table(app):
    panel = app.show_panel("chain")
    layer = panel._desk.layers.legs.layer()
    leg = next(feature for feature in layer.getFeatures() if feature["label"] == "M02")
    layer.selectByIds([leg.id()])
    app.settle()
    assert panel.tables.tab.kind is record_kind("Movement")
    assert panel.tables.page.current() == leg["uuid"]


def test_a_finding_is_asked_about_while_it_is_typed(app):
    panel = app.show_panel("chain")
    panel.show_tab(record_kind("Finding"))
    app.click(app.button("Add", panel))
    app.type(panel.editor.form.fields["statement"], "With high confidence 5 round trips probably brought munitions.")
    app.type(next(iter(panel.editor.form.links.values())).line, "M01")
    assert "M01 says" in panel.editor.form.questions.text()
    app.grab("chain-finding")
    panel.editing.revert()


def test_a_copy_is_attached_to_a_source(app):
    saved = Path.home() / "page.html"
    saved.write_text("<p>what was read</p>", encoding="utf-8")
    panel = _pick(app, "Source", "S01")
    panel.editor.form.findChild(QScrollArea).ensureWidgetVisible(panel.archive)
    app.settle()
    with app.choosing_file(saved):
        app.click(panel.archive.attach)
    app.wait_until(lambda: "SHA-256" in panel.archive.said.text(), "the copy")
    app.grab("chain-source")
