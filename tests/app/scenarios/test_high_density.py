"""Growth and comparing on a screen of two dots to a pixel: sharp, and where it belongs."""

from importlib import import_module

from qgis.PyQt.QtCore import QRect

from tests.app.driver import SCREENS
from tests.app.steps import choose_other, difference, open_example, swipe_is_drawn


def _compare(app):
    return app.plugin().tools.compare


def test_the_filmstrip_is_sharp(app):
    open_example(app)
    assert app.window.devicePixelRatioF() == 2.0
    panel = app.show_panel("growth")
    app.click_cell(panel.matrix, 2, 9)
    app.wait_until(
        lambda: all(panel.film.pictures.picture(scene.uuid) is not None for scene in panel.series.scenes),
        "a picture of every date",
        60.0,
    )
    picture = panel.film.pictures.picture(panel.series.scenes[9].uuid)
    side = import_module("bermline.panels.growth.filmstrip").SIDE
    assert (picture.devicePixelRatioF(), picture.width()) == (2.0, 2 * side)
    panel.grab().save(str(SCREENS / "high-density-growth.png"))


def test_the_chart_is_sharp(app):
    panel = app.show_panel("growth")
    assert panel.curve.chart.grab().devicePixelRatioF() == 2.0
    panel.curve.chart.grab().save(str(SCREENS / "high-density-curve.png"))


def test_the_swipe_lies_on_the_map(app):
    canvas = app.iface.mapCanvas()
    app.press("bermlineSwipe")
    swipe = _compare(app).swipe
    for rotation in (0, 30):
        canvas.setRotation(rotation)
        canvas.refresh()
        chooser = swipe.panel.chooser
        choose_other(app, chooser, chooser.findData(app.session().scene))
        swipe.set_share(0.0)
        swipe_is_drawn(app, swipe)
        piece = QRect(200, 160, 300, 120)
        with_swipe = canvas.viewport().grab(piece).toImage()
        swipe.curtain.hide()
        app.settle()
        plain = canvas.viewport().grab(piece).toImage()
        swipe.curtain.show()
        app.settle()
        assert difference(with_swipe, plain) < 0.02, f"rotated by {rotation}"
    canvas.setRotation(0)
    canvas.refresh()
    choose_other(app, swipe.panel.chooser, 0)
    swipe.set_share(0.5)
    swipe_is_drawn(app, swipe)
    app.grab("high-density-swipe")
    app.press("bermlineSwipe")


def test_the_second_view_shows_the_same_ground(app):
    app.press("bermlineSecondView")
    view, canvas = _compare(app).second_view, app.iface.mapCanvas()
    canvas.zoomScale(6000)
    app.wait_for_map()
    app.wait_until(lambda: not view.canvas.isDrawing(), "the second map")
    assert abs(view.canvas.mapUnitsPerPixel() / canvas.mapUnitsPerPixel() - 1) < 1e-6
    assert view.canvas.center().distance(canvas.center()) < 1e-6
    app.grab("high-density-second-view")
    app.press("bermlineSecondView")
