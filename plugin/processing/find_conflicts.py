"""Where a chain disagrees with itself, as an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..words import say, tr
from .chain_base import ChainAlgorithm, case_parameter, reading_case
from .parameters import CASE, COUNT, OUTPUT
from .sinks import open_sink

OPEN = "OPEN"
_COLUMNS = ("label", "status", "first", "second", "what_differs", "found_by", "resolution")


class FindConflicts(ChainAlgorithm):
    """Lists every disagreement of a case's chain, with both sides."""

    def name(self) -> str:
        return "findconflicts"

    def displayName(self) -> str:
        return tr("Find conflicts")

    def shortHelpString(self) -> str:
        return tr(
            "Lists where the records of a transfer chain disagree: what the rules find, and what was recorded, each "
            "pair once, with both sides and whether it is still open. The case is only read."
        )

    def createInstance(self) -> FindConflicts:
        return FindConflicts()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(case_parameter())
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Conflicts"), table))
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Conflicts")))
        self.addOutput(QgsProcessingOutputNumber(OPEN, tr("Open ones among them")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Analyses are imported when they are run: providers are loaded while QGIS starts.
        from ..core.chain.conflicts import conflict_rows
        from ..core.chain.gather import gather_chain

        with reading_case(self.parameterAsFile(parameters, CASE, context)) as store:
            rows = conflict_rows(gather_chain(store.read), say)
        fields = text_fields(_COLUMNS)
        none = QgsWkbTypes.Type.NoGeometry
        put, finish = open_sink(self, parameters, OUTPUT, context, fields, none, QgsCoordinateReferenceSystem())
        for row in rows:
            feature = QgsFeature(fields)
            feature.setAttributes([getattr(row, column) for column in _COLUMNS])
            put(feature)
        return {OUTPUT: finish(), COUNT: len(rows), OPEN: sum(1 for row in rows if row.status == "open")}


def text_fields(names: tuple[str, ...]) -> QgsFields:
    """Return fields of text; taken from a layer, since their making changed between versions of QGIS."""
    return QgsVectorLayer("None?" + "&".join(f"field={name}:string" for name in names), "", "memory").fields()
