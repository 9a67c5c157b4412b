"""Played by test_killed's host in the home of a QGIS that was killed: it kept nothing of where its docks were."""


def test_the_panels_are_on_tabs_and_the_window_stays_on_the_screen(app):
    size = app.window.size()
    for name in ("Berms", "Chain", "Growth"):
        if not app.dock(name).isVisible():
            app.press(f"bermlineShow{name}")
    app.settle()
    beside = set(app.window.tabifiedDockWidgets(app.dock("growth")))
    assert {app.dock("berms"), app.dock("chain")} <= beside
    assert app.window.size() == size
