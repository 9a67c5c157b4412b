"""What the algorithms of packs and sheets share: their group, the pack that is given, a folder that may be given."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFile,
)

from ..words import tr

FOLDER, ZIPPED, TEMPLATES = "PACK", "ZIP", "TEMPLATES"


class EvidenceAlgorithm(QgsProcessingAlgorithm):
    """An algorithm of the group Evidence."""

    def group(self) -> str:
        return tr("Evidence")

    def groupId(self) -> str:
        return "evidence"

    def add_pack(self) -> None:
        """Ask for a pack: a folder, or a zip of one."""
        self.addParameter(folder_parameter(FOLDER, tr("Pack that is a folder")))
        self.addParameter(QgsProcessingParameterFile(ZIPPED, tr("Pack that is a zip"), extension="zip", optional=True))

    def given_pack(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        """Return the pack that was given."""
        given = [path for name in (FOLDER, ZIPPED) if (path := self.parameterAsString(parameters, name, context))]
        if len(given) != 1:
            raise QgsProcessingException(tr("Give one pack: a folder or a zip."))
        return Path(given[0])

    def given_folder(self, name: str, parameters: dict[str, Any], context: QgsProcessingContext) -> Path | None:
        """Return the folder that was given for the parameter of a name, if any."""
        folder = self.parameterAsString(parameters, name, context)
        return Path(folder) if folder else None


def templates_parameter() -> QgsProcessingParameterFile:
    """Return the parameter of a folder of layout templates."""
    return folder_parameter(TEMPLATES, tr("Folder of your own layout templates"))


def folder_parameter(name: str, words: str) -> QgsProcessingParameterFile:
    """Return the parameter of a folder that may be left out."""
    return QgsProcessingParameterFile(name, words, behavior=QgsProcessingParameterFile.Behavior.Folder, optional=True)
