"""The search of wide areas for berm fields and storage cells, as an algorithm."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, ClassVar

from qgis.core import (
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

from ..palette import CREST, HALO, INK
from ..words import say, tr
from .advanced import add_advanced
from .berms_base import BermsAlgorithm, must
from .detect_cells import CLOSED, HEIGHT, LARGEST, SMALLEST
from .field_pattern import LONGEST, SHORTEST
from .parameters import OUTPUT

if TYPE_CHECKING:  # rasters are read when the algorithm runs
    from ..core.scan.block import ScanSearch

RASTERS, FOLDER, LOOK_FOR, CONTACT, WORKERS, SCHEDULER = (
    "RASTERS", "FOLDER", "LOOK_FOR", "CONTACT", "WORKERS", "SCHEDULER",
)  # fmt: skip
BANK = "BANK"
SITES, CELLS, PASSED_OVER = "SITES", "CELLS", "PASSED_OVER"
_MOST_WORKERS = 256
_LABEL_PT = 9.0


class ScanWideArea(BermsAlgorithm):
    """Looks through any number of elevation models for candidates, ranked for an analyst to judge."""

    def name(self) -> str:
        return "scanwidearea"

    def displayName(self) -> str:
        return tr("Scan for berm fields and cells")

    def shortHelpString(self) -> str:
        return tr(
            "Looks through elevation models of any size and number, such as the tiles of a country, for storage cells "
            "and for regular fields of banks. Files of one grid are joined, so that no file's edge cuts a cell. The "
            "candidate sites come ranked into a GeoPackage, with their cells, the pitch and bearing of the longest row "
            "or of the field, and a score; a contact sheet shows the first of them as relief. What is found are "
            "candidates, to be judged: ponds, quarries, hop gardens and orchards look alike. A file that is broken is "
            "passed over and listed. A scan that is cancelled or breaks off goes on where it was when it is started "
            "again with the same output. With the address of a Dask scheduler the work is done by its workers, who "
            "have to know Bermline, and to see the rasters and the output's folder under the same paths."
        )

    def createInstance(self) -> ScanWideArea:
        return ScanWideArea()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        rasters = QgsProcessing.SourceType.TypeRaster
        self.addParameter(QgsProcessingParameterMultipleLayers(RASTERS, tr("Elevation models"), rasters, optional=True))
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(
            QgsProcessingParameterFile(FOLDER, tr("Folder of elevation models"), behavior=folder, optional=True)
        )
        kinds = [tr("cells and fields"), tr("cells"), tr("fields")]
        self.addParameter(QgsProcessingParameterEnum(LOOK_FOR, tr("Look for"), kinds, defaultValue=0))
        number = QgsProcessingParameterNumber.Type.Double
        for name, words, usual, least, most in (
            (SMALLEST, tr("Cells: radius of the crest from, in metres"), 5.0, 1.0, 1_000.0),
            (LARGEST, tr("Cells: radius of the crest to, in metres"), 25.0, 1.0, 1_000.0),
            (HEIGHT, tr("Cells: height of the bank from, in metres"), 0.4, 0.05, 50.0),
            (CLOSED, tr("Cells: closed from, as a share of all directions"), 0.65, 0.4, 1.0),
            (SHORTEST, tr("Fields: pitch from, in metres"), 8.0, 2.0, 1_000.0),
            (LONGEST, tr("Fields: pitch to, in metres"), 50.0, 3.0, 1_000.0),
            (BANK, tr("Fields: height of the banks from, in metres"), 0.5, 0.05, 50.0),
        ):
            add_advanced(self, QgsProcessingParameterNumber(name, words, number, usual, False, least, most))
        whole, here = QgsProcessingParameterNumber.Type.Integer, os.cpu_count() or 1
        words = tr("Threads of this computer")
        add_advanced(self, QgsProcessingParameterNumber(WORKERS, words, whole, here, False, 1, _MOST_WORKERS))
        add_advanced(self, QgsProcessingParameterString(SCHEDULER, tr("Address of a Dask scheduler"), optional=True))
        self.addParameter(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Candidate sites"), tr("GeoPackage (*.gpkg)"))
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                CONTACT, tr("Contact sheet"), tr("PNG (*.png);;PDF (*.pdf)"), optional=True, createByDefault=False
            )
        )
        self.addOutput(QgsProcessingOutputNumber(SITES, tr("Candidate sites found")))
        self.addOutput(QgsProcessingOutputNumber(CELLS, tr("Cells found")))
        self.addOutput(QgsProcessingOutputNumber(PASSED_OVER, tr("Parts passed over")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.scan.deliver import deliver_scan
        from ..core.scan.workers import open_dask, open_threads

        places, search = self._places(parameters, context), self._search(parameters, context)
        out = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        sheet = self.parameterAsFileOutput(parameters, CONTACT, context)
        scheduler = self.parameterAsString(parameters, SCHEDULER, context).strip()
        threads = self.parameterAsInt(parameters, WORKERS, context)

        def work() -> Any:
            with open_dask(scheduler) if scheduler else open_threads(threads) as (executor, count):
                return deliver_scan(
                    places, out, Path(sheet) if sheet else None, executor, count, search,
                    report=_teller(feedback), stop=feedback.isCanceled,
                )  # fmt: skip

        done = must(work)
        for trouble in done.troubles:
            feedback.pushWarning(f"{trouble.name}: {say(trouble.reason)}")
        if sheet and not done.sites:
            feedback.pushWarning(tr("No candidate was found, so there is no contact sheet."))
        found = {SITES: len(done.sites), CELLS: sum(len(site.cells) for site in done.sites)}
        for layer, title, count in (
            ("sites", tr("Candidate sites"), found[SITES]), ("cells", tr("Candidate cells"), found[CELLS]),
        ):  # fmt: skip
            _style(out, layer)
            if count:
                _load(context, out, layer, title)
        return {OUTPUT: str(out), CONTACT: sheet or None, **found, PASSED_OVER: len(done.troubles)}

    def _places(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[Path]:
        layers = self.parameterAsLayerList(parameters, RASTERS, context) or []
        places = [Path(layer.source()) for layer in layers]
        if not all(place.exists() for place in places):
            raise QgsProcessingException(tr("A raster is no file on this computer. Save it as a GeoTIFF first."))
        folder = self.parameterAsString(parameters, FOLDER, context)
        if folder:
            places.append(Path(folder))
        if not places:
            raise QgsProcessingException(tr("Name elevation models, or a folder of them."))
        return places

    def _search(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ScanSearch:
        from ..core.berms.enclosure import CellSearch
        from ..core.scan.block import FieldSearch, ScanSearch

        def numbers(*names: str) -> list[float]:
            return [self.parameterAsDouble(parameters, name, context) for name in names]

        kind = self.parameterAsEnum(parameters, LOOK_FOR, context)
        cells = CellSearch(*numbers(SMALLEST, LARGEST, HEIGHT, CLOSED)) if kind != 2 else None
        fields = FieldSearch(*numbers(SHORTEST, LONGEST, BANK)) if kind != 1 else None
        return ScanSearch(cells, fields)


def _teller(feedback: QgsProcessingFeedback) -> Callable[[float, str], None]:
    return lambda share, _: feedback.setProgress(100.0 * share)


def _style(path: Path, name: str) -> None:
    """Keep in the file how a layer of it looks."""
    layer = QgsVectorLayer(_address(path, name), name, "ogr")
    _dress(layer, name)
    layer.saveStyleToDatabase("Bermline", "", True, "")


def _dress(layer: QgsVectorLayer, name: str) -> None:
    """Draw candidates as outlines, and sites with their rank."""
    outline = {"style": "no", "outline_color": CREST, "outline_width": "0.6" if name == "sites" else "0.4"}
    if name == "sites":
        outline["outline_style"] = "dash"
        layer.setLabeling(_ranks())
        layer.setLabelsEnabled(True)
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))


def _ranks() -> QgsVectorLayerSimpleLabeling:
    settings, words, halo = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setColor(QColor(HALO))
    words.setColor(QColor(INK))
    words.setSize(_LABEL_PT)
    words.setBuffer(halo)
    settings.fieldName = "rank"
    settings.setFormat(words)
    return QgsVectorLayerSimpleLabeling(settings)


class _Look(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer its look: QGIS does not take that of the file where an algorithm brings the layer."""

    _waiting: ClassVar[list[_Look]] = []

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    @classmethod
    def made_for(cls, name: str) -> _Look:
        """Return a new one, held here until QGIS has deleted it: the algorithm is gone before the layer is loaded."""
        cls._waiting[:] = [look for look in cls._waiting if not sip.isdeleted(look)]
        cls._waiting.append(cls(name))
        return cls._waiting[-1]

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: object) -> None:
        _dress(layer, self._name)


def _load(context: QgsProcessingContext, path: Path, name: str, title: str) -> None:
    """Let the layer be added to the project that the algorithm runs for."""
    if context.project() is not None:
        details = QgsProcessingContext.LayerDetails(title, context.project(), name)
        details.forceName = True
        details.setPostProcessor(_Look.made_for(name))
        context.addLayerToLoadOnCompletion(_address(path, name), details)


def _address(path: Path, name: str) -> str:
    return f"{path}|layername={name}"
