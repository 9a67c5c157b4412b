"""An atlas of structures or findings in the open project, as an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..core.errors import BermlineError
from ..sheets.options import ORIENTATIONS, PAPERS
from ..words import explain, tr
from .evidence_base import TEMPLATES, EvidenceAlgorithm, templates_parameter

LAYER, NAME, PAPER, ORIENTATION, LAYOUT = "LAYER", "NAME", "PAPER", "ORIENTATION", "LAYOUT"


class AddAtlas(EvidenceAlgorithm):
    """Adds a layout with an atlas to the project."""

    def name(self) -> str:
        return "addatlas"

    def displayName(self) -> str:
        return tr("Add an atlas of structures or findings")

    def shortHelpString(self) -> str:
        return tr(
            "Adds a print layout to the open project with one sheet for each structure, or for each finding, through "
            "QGIS' own atlas: turn its pages, touch it up and export it in the layout designer. The maps show the "
            "layers that are visible. For measurements with their uncertainty, export an evidence pack."
        )

    def flags(self) -> Any:
        # It changes the project, which belongs to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def createInstance(self) -> AddAtlas:
        return AddAtlas()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterVectorLayer(
                LAYER, tr("Structures or findings"), [int(QgsProcessing.SourceType.TypeVector)]
            )
        )
        self.addParameter(QgsProcessingParameterString(NAME, tr("Name of the layout"), tr("Atlas")))
        self.addParameter(QgsProcessingParameterEnum(PAPER, tr("Paper"), list(PAPERS), defaultValue=0))
        lies = [tr("portrait"), tr("landscape")]
        self.addParameter(QgsProcessingParameterEnum(ORIENTATION, tr("Orientation"), lies, defaultValue=0))
        self.addParameter(templates_parameter())
        self.addOutput(QgsProcessingOutputString(LAYOUT, tr("Layout")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..sheets.atlas import add_atlas

        project = context.project()
        layer = self.parameterAsVectorLayer(parameters, LAYER, context)
        if project is None or layer is None:
            raise QgsProcessingException(tr("An atlas takes an open project, and a layer in it."))
        try:
            layout = add_atlas(
                project,
                layer,
                self.parameterAsString(parameters, NAME, context).strip() or tr("Atlas"),
                PAPERS[self.parameterAsEnum(parameters, PAPER, context)],
                ORIENTATIONS[self.parameterAsEnum(parameters, ORIENTATION, context)],
                self.given_folder(TEMPLATES, parameters, context),
            )
        except BermlineError as error:
            raise QgsProcessingException(explain(error)) from error
        return {LAYOUT: layout.name()}
