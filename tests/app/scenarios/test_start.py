"""QGIS starts with the plugin: its menu, toolbar and docks are there, and ask for a case."""

from qgis.PyQt.QtWidgets import QPushButton


def test_the_plugin_is_loaded(app):
    assert app.plugin().desk is not None
    assert app.toolbar_button("bermlineShowScenes").isVisible()


def test_a_panel_without_a_case_offers_the_three_ways_to_one(app):
    dock = app.dock("scenes")
    app.press("bermlineShowScenes")
    app.wait_until(dock.isVisible, "the dock")
    words = [button.text() for button in dock.findChildren(QPushButton) if button.isVisible()]
    assert words == ["New case…", "Open case…", "Open the worked example"]
    app.grab("no-case")
