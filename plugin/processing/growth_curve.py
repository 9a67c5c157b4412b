"""How many structures stood, and how much ground they covered, over time, as an algorithm."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..core.errors import BermlineError, Refused
from ..core.whole_file import whole_file
from ..jobs import on_python_thread
from ..words import explain, say, tr
from .growth_base import GrowthAlgorithm, series_at
from .parameters import CASE, OUTPUT, SITE

LEAST, MOST = "AT_LEAST", "AT_MOST"


class GrowthCurve(GrowthAlgorithm):
    """Writes the growth curve as a table."""

    def name(self) -> str:
        return "growthcurve"

    def displayName(self) -> str:
        return tr("Growth curve")

    def shortHelpString(self) -> str:
        return tr(
            "Writes as CSV, a stretch of time a line, how many structures stood at least and at most and how much "
            "ground they covered, in all and by kind, and the estimate (NPMLE) of the number in between where it can "
            "be made. Bounds need no assumption: nothing between two scenes is taken as known. The case is only read."
        )

    def createInstance(self) -> GrowthCurve:
        return GrowthCurve()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_case()
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Growth curve"), tr("CSV (*.csv)")))
        self.addOutput(QgsProcessingOutputNumber(LEAST, tr("Standing at the end, at least")))
        self.addOutput(QgsProcessingOutputNumber(MOST, tr("Standing at the end, at most")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.growth.curve import growth_curve
        from ..core.growth.stairs import EVERY_KIND, areas_by_kind, curves_by_kind, number_stairs, write_stairs_csv

        site = self.parameterAsString(parameters, SITE, context)
        with series_at(self.parameterAsFile(parameters, CASE, context), site) as series:
            curve = growth_curve(series.dates, series.scenes)
            by_kind = curves_by_kind(series.structures, series.dates, series.scenes)
        stairs = [number_stairs(curve), *(number_stairs(one, kind) for kind, one in by_kind.items())]
        try:
            measured, bare = on_python_thread(
                lambda: areas_by_kind(series.structures, series.dates, {EVERY_KIND: curve, **by_kind})
            )
        except Refused as refused:
            feedback.pushInfo(say(refused.what))
        else:
            stairs += measured
            if bare:
                words = tr("Ground not measured, for want of outlines: {kinds}.")
                feedback.pushInfo(words.format(kinds=", ".join(tr(kind) if kind else tr("no kind") for kind in bare)))
        if curve.estimate_refused is not None:
            feedback.pushInfo(say(curve.estimate_refused))
        if curve.left_out:
            words = tr("Structures not counted, without a usable sighting: {n}.")
            feedback.pushInfo(words.format(n=curve.left_out))
        path = self.parameterAsFileOutput(parameters, OUTPUT, context)
        try:
            with whole_file(Path(path)) as draft, draft.open("w", encoding="utf-8", newline="") as stream:
                write_stairs_csv(stairs, curve.estimate, stream)
        except BermlineError as error:
            raise QgsProcessingException(explain(error)) from error
        return {OUTPUT: path, LEAST: int(curve.lower[-1]), MOST: int(curve.upper[-1])}
