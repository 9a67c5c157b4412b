"""The scan of wide areas from QGIS' toolbox: its dialog, a run over tiles one of which is broken, what it leaves."""

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPlainTextEdit, QTextEdit

from tests.app.launch import ROOT

MODEL = ROOT / "resources" / "example" / "imagery" / "muna_xanten_dgm1.tif"
TILES, SITES, SHEET = Path("tiles").absolute(), Path("sites.gpkg").absolute(), Path("sheet.png").absolute()


def test_a_folder_of_tiles_is_scanned_and_its_candidates_are_on_the_map(app):
    import processing

    TILES.mkdir(exist_ok=True)
    for left in (0, 260):
        gdal.Translate(str(TILES / f"t{left}.tif"), str(MODEL), srcWin=[left, 100, 260, 260])
    (TILES / "broken.tif").write_bytes(MODEL.read_bytes()[:2000])
    given = {"FOLDER": str(TILES), "OUTPUT": str(SITES), "CONTACT": str(SHEET), "WORKERS": 2}
    dialog = processing.createAlgorithmDialog("bermline:scanwidearea", given)
    dialog.show()
    app.grab_widget(dialog, "scan-dialog")
    app.click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok) or dialog.runButton())
    app.wait_until(SITES.exists, "the candidates", 90.0)
    app.wait_until(lambda: "broken.tif" in log_of(dialog), "the broken tile in the log", 20.0)
    app.grab_widget(dialog, "scan-log")
    app.wait_until(found, "the candidates on the map", 20.0)
    dialog.close()
    assert {layer.name() for layer in found()} == {"Candidate sites", "Candidate cells"}
    assert {layer.renderer().symbol().symbolLayer(0).brushStyle() for layer in found()} == {Qt.BrushStyle.NoBrush}
    assert SHEET.stat().st_size > 10_000
    app.grab("scan-on-the-map")


def found():
    """Return the layers of candidates that are in the project."""
    layers = QgsProject.instance().mapLayers().values()
    there = [layer for layer in layers if isinstance(layer, QgsVectorLayer) and SITES.name in layer.source()]
    return [layer for layer in there if layer.featureCount()]


def log_of(dialog):
    return "\n".join(text.toPlainText() for kind in (QTextEdit, QPlainTextEdit) for text in dialog.findChildren(kind))
