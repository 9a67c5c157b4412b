"""When each structure began and ended, as an algorithm."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber

from ..jobs import on_python_thread
from ..words import say, tr
from .growth_base import GrowthAlgorithm, date_text, series_at
from .parameters import CASE, COUNT, OUTPUT, SITE

if TYPE_CHECKING:  # outlines are read when the algorithm runs
    from ..core.growth.table import GrowthRow

QUESTIONS = "QUESTIONS"
_FIELDS = (
    "structure:string",
    "kind:string",
    "began_after:string",
    "began_by:string",
    "ended_after:string",
    "ended_by:string",
    "episodes:integer",
    "area_m2:double",
    "area_u95_m2:double",
    "rests_on:string",
    "questions:string",
    "uuid:string",
)


class StructureDates(GrowthAlgorithm):
    """Gives the table of structures as a layer."""

    def name(self) -> str:
        return "structuredates"

    def displayName(self) -> str:
        return tr("Structure dates")

    def shortHelpString(self) -> str:
        return tr(
            "Says of every structure between which two dates it began, and ended, by the scenes that show it: absent "
            "on the first, standing on the second. The area is that of its outline on the ellipsoid with its U95; "
            "“rests on” names the scenes that set the dates, and questions tell what to look at again. The case is "
            "only read."
        )

    def createInstance(self) -> StructureDates:
        return StructureDates()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_case()
        self.add_polygons(tr("Structures with dates"))
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Structures")))
        self.addOutput(QgsProcessingOutputNumber(QUESTIONS, tr("Structures with questions")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.growth.table import growth_rows

        site = self.parameterAsString(parameters, SITE, context)
        with series_at(self.parameterAsFile(parameters, CASE, context), site) as series:
            rows = on_python_thread(lambda: growth_rows(series.structures, series.dates, series.scenes))
        address = self.write_polygons(
            parameters,
            context,
            _FIELDS,
            ((structure.geometry, _attributes(row)) for structure, row in zip(series.structures, rows)),
        )
        return {OUTPUT: address, COUNT: len(rows), QUESTIONS: sum(1 for row in rows if row.questions)}


def _attributes(row: GrowthRow) -> list[Any]:
    area = row.area
    return [
        row.label,
        row.kind,
        *(date_text(day) for day in (row.began_after, row.began_by, row.ended_after, row.ended_by)),
        row.episodes,
        None if area is None else round(area.value, 1),
        None if area is None or math.isnan(area.u95) else round(area.u95, 1),
        "; ".join(row.rests_on),
        " ".join(say(question) for question in row.questions),
        row.structure,
    ]
