"""Unloading and loading the plugin again, twice, with a case open, leaves nothing behind and brings all of it back."""

import gc
from collections import Counter

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QToolBar

from tests.app.steps import open_example

NAME = "bermline"
PANELS = ("scenes", "growth", "berms", "chain", "evidence")
KEPT_BY_QGIS = "QgsLayerTreeViewIndicator"
"""The marks beside layers in the tree: QGIS keeps those of layers that are gone, whoever added them."""


def _traces(app):
    """Return what of the plugin is to be found in the window, by kind."""
    found = [
        f"{type(item).__name__} {item.objectName()}"
        for kind in (QDockWidget, QToolBar, QMenu, QAction)
        for item in app.window.findChildren(kind)
        if item.objectName().lower().startswith(NAME)
    ]
    registry = QgsApplication.processingRegistry()
    found += [f"provider {provider.id()}" for provider in registry.providers() if provider.id() == NAME]
    found += [
        f"layer {layer.name()}"
        for layer in QgsProject.instance().mapLayers().values()
        if any(key.startswith(NAME) for key in layer.customPropertyKeys())
    ]
    return sorted(found)


def _children(app):
    """Count all objects below the window and the map's canvas, by class."""
    app.settle()
    gc.collect()
    app.settle()
    return Counter(item.metaObject().className() for item in app.window.findChildren(QObject))


def _receivers():
    project = QgsProject.instance()
    root, bridge = project.layerTreeRoot(), qgis.utils.iface.layerTreeCanvasBridge()
    canvas = qgis.utils.iface.mapCanvas()
    return {
        "readProject": project.receivers(project.readProject),
        "cleared": project.receivers(project.cleared),
        "writeProject": project.receivers(project.writeProject),
        "visibilityChanged": root.receivers(root.visibilityChanged),
        "addedChildren": root.receivers(root.addedChildren),
        "canvasLayersChanged": bridge.receivers(bridge.canvasLayersChanged),
        "temporalRangeChanged": canvas.receivers(canvas.temporalRangeChanged),
        "extentsChanged": canvas.receivers(canvas.extentsChanged),
        "mapToolSet": canvas.receivers(canvas.mapToolSet),
    }


def _unload(app):
    assert qgis.utils.unloadPlugin(NAME)
    app.settle()
    app.wait_for_jobs()


def _load(app):
    assert qgis.utils.loadPlugin(NAME)
    assert qgis.utils.startPlugin(NAME)
    app.settle()


def _use(app):
    """Open the example, show every panel and take a tool in hand."""
    open_example(app)
    for name in PANELS:
        app.show_panel(name)
    app.show_panel("growth").draw_structure()
    app.wait_for_map()
    app.wait_for_jobs()


def test_unloading_leaves_no_trace(app):
    tool = app.iface.mapCanvas().mapTool()
    _use(app)
    _unload(app)
    assert _traces(app) == []
    assert app.iface.mapCanvas().mapTool() in (tool, None)


def test_loading_and_unloading_twice_adds_nothing(app):
    # The first time is over: what QGIS itself makes once, such as a tab in its log, is there.
    children, receivers = _children(app), _receivers()
    for _ in range(2):
        _load(app)
        _use(app)
        _unload(app)
        assert _traces(app) == []
        assert _receivers() == receivers
    more = _children(app) - children
    more.pop(KEPT_BY_QGIS, None)
    assert more == Counter(), dict(more)


def test_it_comes_back_as_it_was(app):
    _load(app)
    open_example(app)
    assert {f"QDockWidget Bermline{name.capitalize()}Panel" for name in PANELS} <= {
        f"QDockWidget {dock.objectName()}" for dock in app.window.findChildren(QDockWidget)
    }
    app.grab("reloaded")
