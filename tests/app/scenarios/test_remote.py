"""Remote scenes with mouse and keys, against a server on loopback: shown, marked as not preserved, kept."""

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsDateTimeRange
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLineEdit, QMenu, QTableView, QToolButton
from shapely.geometry import Point

from tests.app.launch import ROOT
from tests.app.steps import open_example, record_kind
from tests.loopback import serve

IMAGERY = ROOT / "resources" / "example" / "imagery"
_open = {}


def _scenes(app):
    return {scene.name: scene for scene in app.session().records(record_kind("Scene"))}


def _view(app):
    return app.find(QTableView, "scenes", app.show_panel("scenes"))


def _choose(app, *names):
    view = _view(app)
    model = view.model()
    rows = [
        row
        for row in range(model.rowCount())
        if any(model.index(row, column).data() in names for column in range(model.columnCount()))
    ]
    app.click_cell(view, rows[0], 1)
    for row in rows[1:]:
        app.click_cell(view, row, 1, Qt.KeyboardModifier.ControlModifier)


def _add(app, address, name):
    panel = app.show_panel("scenes")
    more = app.button("+ Other", panel)
    action = next(entry for entry in more.menu().actions() if entry.text().startswith("Address"))

    def fill(dialog):
        app.type(dialog.findChild(QLineEdit, "address"), address)
        names = [field for field in dialog.findChildren(QLineEdit) if field.placeholderText().startswith("taken")]
        app.type(names[0], name)
        app.click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))

    with app.answering(fill):
        action.trigger()
    app.wait_until(lambda: name in _scenes(app), f"the scene {name}", 60.0)
    app.wait_for_jobs()


def test_a_server_of_ours_is_up(app):
    served = Path.home() / "served"
    served.mkdir()
    source = str(IMAGERY / "S2_AE-R001-0179_20180623.tif")
    gdal.Translate(str(served / "cog_20180623.tif"), source, format="COG")
    _open["server"] = serve(served)
    _open["made"] = _open["server"].__enter__()
    open_example(app)
    with app.session().act("Add a place") as action:
        action.insert(record_kind("Site")(name="Compound", geometry=Point(55.123, 24.987)))


def test_a_cog_a_tile_service_and_a_wms_are_added_and_marked(app):
    address = _open["made"].address
    _add(app, f"{address}/cog_20180623.tif", "COG 2018-06-24")
    _add(app, address + "/tiles/{z}/{x}/{y}.png", "Tiles 2018-06-25")
    wms = f"crs=EPSG:3857&format=image/png&layers=a&styles=&url={address}/wms"
    _add(app, wms, "WMS 2018-06-26")
    added = [scene for name, scene in _scenes(app).items() if name.startswith(("COG", "Tiles", "WMS"))]
    assert [scene.preservation for scene in added] == ["not preserved"] * 3
    text = " ".join(
        str(_view(app).model().index(row, column).data())
        for row in range(_view(app).model().rowCount())
        for column in range(_view(app).model().columnCount())
    )
    assert text.count("not preserved") == 3


def test_each_is_shown_on_the_map_when_it_is_chosen(app):
    for name in ("COG 2018-06-24", "Tiles 2018-06-25"):
        _choose(app, name)
        uuid = _scenes(app)[name].uuid
        app.wait_until(lambda uuid=uuid: app.plugin().scenes.layer(uuid) is not None, f"the layer of {name}")
        app.wait_for_map(60.0)
        assert app.session().scene == uuid
    app.grab("scenes-remote")


def test_a_local_copy_is_kept_hashed_and_shown(app):
    _choose(app, "COG 2018-06-24")
    panel = app.show_panel("scenes")
    button = next(b for b in panel.findChildren(QToolButton) if b.text().startswith("Keep a local copy"))

    def accept(dialog):
        app.grab("scenes-copy-dialog")
        app.click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))

    with app.answering(accept):
        app.click(button)
    app.wait_for_jobs()
    app.wait_until(lambda: _scenes(app)["COG 2018-06-24"].preservation == "local copy", "the copy", 60.0)
    scene = _scenes(app)["COG 2018-06-24"]
    assert len(scene.sha256) == 64
    assert scene.fetched_from.endswith("cog_20180623.tif")
    assert scene.fetched_at is not None
    assert app.session().store.absolute(scene.path).is_file()
    app.wait_for_map()
    app.grab("scenes-copy")


def test_dates_of_several_scenes_are_typed_at_once(app):
    _choose(app, "Tiles 2018-06-25", "WMS 2018-06-26")
    field = app.find(QLineEdit, "scene_from", app.show_panel("scenes"))
    app.type(field, "2018-07")
    app.key(field, Qt.Key.Key_Return)
    dates = {_scenes(app)[name].acquired for name in ("Tiles 2018-06-25", "WMS 2018-06-26")}
    assert len(dates) == 1
    (taken,) = dates
    assert (f"{taken.begin:%Y-%m-%d}", f"{taken.end:%Y-%m-%d}") == ("2018-07-01", "2018-08-01")
    app.shortcut("Ctrl+Alt+Z")
    assert len({_scenes(app)[name].acquired for name in ("Tiles 2018-06-25", "WMS 2018-06-26")}) == 2


def test_the_temporal_controller_reaches_the_last_scene(app):
    scenes = sorted(
        (scene for scene in _scenes(app).values() if scene.name.startswith("S2_")), key=lambda one: one.acquired_from
    )
    canvas, last = app.iface.mapCanvas(), scenes[-1]
    day = QDate(last.acquired_from.year, last.acquired_from.month, last.acquired_from.day)
    begin = QDateTime(day, QTime(0, 0), Qt.TimeSpec.UTC)
    canvas.setTemporalRange(QgsDateTimeRange(begin, begin.addDays(1), True, False))
    app.wait_for_map()
    assert app.session().scene == last.uuid
    canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
    app.wait_for_map()


def test_closing_waits_for_no_service_that_is_gone(app):
    _open["server"].__exit__(None, None, None)
    with app.holding("closing the case", 1000.0):
        app.choose("bermlineCloseCase")
    assert app.session().store is None
    menu = app.find(QMenu, "bermlineMenu")
    assert not menu.isVisible()
