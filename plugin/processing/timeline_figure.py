"""The timeline of a chain as a picture, as an algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QFont

from ..core.errors import BermlineError
from ..core.records import Scene, Sighting, Structure
from ..words import explain, tr
from .chain_base import ChainAlgorithm, case_parameter, reading_case
from .parameters import CASE, OUTPUT

WIDTH, GROWTH = "WIDTH", "GROWTH"


class TimelineFigure(ChainAlgorithm):
    """Draws the timeline of a case, as the Chain panel does."""

    def name(self) -> str:
        return "timelinefigure"

    def displayName(self) -> str:
        return tr("Timeline figure")

    def shortHelpString(self) -> str:
        return tr(
            "Draws movements and statements of a case on one time axis as SVG or PNG, with what stood when beneath: "
            "the band lies between at least and at most, the line is the estimate. The case is only read."
        )

    def flags(self) -> Any:
        # Fonts are measured on the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def createInstance(self) -> TimelineFigure:
        return TimelineFigure()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(case_parameter())
        whole = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(
            QgsProcessingParameterNumber(WIDTH, tr("Width in pixels"), whole, 1400, minValue=400, maxValue=10_000)
        )
        self.addParameter(QgsProcessingParameterBoolean(GROWTH, tr("With the structures standing there"), True))
        self.addParameter(
            QgsProcessingParameterFileDestination(OUTPUT, tr("Figure"), "SVG (*.svg);;PNG (*.png)", "timeline.svg")
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Analyses are imported when they are run: providers are loaded while QGIS starts.
        from ..core.chain.gather import gather_chain
        from ..core.chain.timeline import chain_timeline, sites_spoken_of, structures_beneath
        from ..painting import paper_palette
        from ..sheets.picture import save_picture
        from ..sheets.timeline import TimelineDrawing

        file = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        with reading_case(self.parameterAsFile(parameters, CASE, context)) as store:
            chain = gather_chain(store.read)
            timeline = chain_timeline(chain)
            everywhere = store.read(Structure)
            structures, growth_at = structures_beneath(chain, everywhere, sites_spoken_of(chain, everywhere))
            records = structures, store.read(Scene), store.read(Sighting)
        if not timeline.lanes:
            raise QgsProcessingException(tr("The case has no dated movement and no dated claim."))
        growth = _curve(*records, feedback) if self.parameterAsBool(parameters, GROWTH, context) else None
        drawing = TimelineDrawing(
            timeline, paper_palette(), QFont(), growth, self.parameterAsInt(parameters, WIDTH, context)
        )
        drawing.growth_at = growth_at
        drawing.show_whole()
        try:
            save_picture(QSize(drawing.width, drawing.height), drawing.draw, file, tr("Transfer chain"))
        except BermlineError as error:
            raise QgsProcessingException(explain(error)) from error
        return {OUTPUT: str(file)}


def _curve(
    structures: tuple[Structure, ...],
    scenes: tuple[Scene, ...],
    sightings: tuple[Sighting, ...],
    feedback: QgsProcessingFeedback,
) -> Any:
    """Return the curve of what stood, ``None`` where there is none; why is told."""
    from ..core.coverage import scenes_on_site
    from ..core.growth.curve import growth_curve
    from ..core.growth.intervals import all_structure_dates

    try:
        curve = growth_curve(all_structure_dates(structures, scenes, sightings), scenes_on_site(structures, scenes))
    except BermlineError as refused:
        feedback.pushInfo(explain(refused))
        return None
    return curve if curve.counted else None
