"""Registration with the mouse: the scenes of the example are measured, kept, and shown corrected."""

from tests.app.driver import SCREENS
from tests.app.steps import open_example, record_kind


def _dialog(app):
    return app.show_panel("growth").registering.registration.dialog


def _scene(app, date):
    return next(scene for scene in app.session().records(record_kind("Scene")) if date in scene.name)


def test_scenes_are_measured_in_the_background(app):
    open_example(app)
    app.session().show_scene(_scene(app, "20190218").uuid)
    app.show_panel("growth").registering.measure.trigger()
    app.settle()
    dialog = _dialog(app)
    app.click(dialog.measure_button)
    app.wait_until(dialog.measure_button.isEnabled, "the end of the measuring", 120.0)
    measured = len(dialog.shifts.measured())
    assert measured >= 12
    assert measured < len(dialog.shifts.rows), "a clouded scene cannot be measured"
    dialog.grab().save(str(SCREENS / "registration.png"))


def test_the_shifts_are_kept_with_the_scenes(app):
    app.click(_dialog(app).keep_button)
    assert _dialog(app) is None
    assert _scene(app, "20190305").shift_u95_m > 0
    app.show_panel("scenes")
    app.grab("registration-kept")


def test_a_scene_is_shown_corrected_on_demand(app):
    panel = app.show_panel("growth")
    scene = _scene(app, "20190305")
    app.session().show_scene(scene.uuid)
    layer = app.plugin().scenes.layer(scene.uuid)
    before = layer.extent().xMinimum()
    panel.registering.corrected.trigger()
    app.wait_until(lambda: layer.extent().xMinimum() != before, "the scene moved back")
    app.grab("registration-corrected")
    panel.registering.corrected.trigger()
    app.wait_until(lambda: layer.extent().xMinimum() == before, "the scene as it is")


def test_one_undo_takes_the_shifts_back(app):
    app.press("bermlineUndo")
    assert _scene(app, "20190305").shift_east_m is None


def test_the_scenes_panel_offers_it_too(app):
    panel = app.show_panel("scenes")
    app.click(app.button("Register…", panel))
    dialog = panel._registration.dialog
    assert dialog.isVisible()
    app.click(dialog.close_button)
    assert panel._registration.dialog is None
