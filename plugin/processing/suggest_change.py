"""Where to look: structures that seem to have changed and scenes that seem clouded, as an algorithm."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
)

from ..core.dates import write_interval
from ..core.errors import BermlineError
from ..core.records import Scene, Sighting, Structure
from ..jobs import on_python_thread
from ..words import explain, tr
from .chain_base import reading_case
from .growth_base import GrowthAlgorithm, by_time, chosen_site, file_of
from .parameters import CASE, OUTPUT, SITE

if TYPE_CHECKING:  # rasters are read when the algorithm runs
    from ..core.growth.suggest_series import SeriesSuggestions

MARKED, CHANGES, CLOUDED = "MARKED", "CHANGES", "CLOUDED"
_FIELDS = (
    "rank:integer",
    "structure:string",
    "what:string",
    "scene:string",
    "taken:string",
    "score:double",
    "would_set:string",
    "structure_uuid:string",
    "scene_uuid:string",
)


class SuggestChange(GrowthAlgorithm):
    """Gives the cells of the sighting matrix to look at, as outlines of their structures."""

    def name(self) -> str:
        return "suggestchange"

    def displayName(self) -> str:
        return tr("Suggest change")

    def shortHelpString(self) -> str:
        return tr(
            "Compares each structure's pixels with their surroundings over all dated images of a case, and lists the "
            "scenes from which on it differs by more than chance, strongest first: the score is the step in standard "
            "errors. Scenes whose ground agrees with no other are listed as clouded, for each structure that they "
            "would show. At least four images are needed. A suggestion says where to look and not what is there: "
            "nothing is written into the case."
        )

    def createInstance(self) -> SuggestChange:
        return SuggestChange()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_case()
        words = tr("Also list what is marked already")
        self.addParameter(QgsProcessingParameterBoolean(MARKED, words, False))
        self.add_polygons(tr("Where to look"))
        self.addOutput(QgsProcessingOutputNumber(CHANGES, tr("Changes")))
        self.addOutput(QgsProcessingOutputNumber(CLOUDED, tr("Clouded scenes")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..core.growth.proposals import CHANGED, propose
        from ..core.growth.suggest_series import SceneSource, suggest_series

        with reading_case(self.parameterAsFile(parameters, CASE, context)) as store:
            site = chosen_site(store, self.parameterAsString(parameters, SITE, context))
            structures = [item for item in store.read(Structure) if site in (None, item.site)]
            dated = [item for item in store.read(Scene) if site in (None, item.site) and item.acquired is not None]
            files = [(scene, path) for scene in by_time(dated) if (path := file_of(store, scene)) is not None]
            sightings = store.read(Sighting)
        sources = [SceneSource(scene.uuid, path, "", scene.resolution_m or scene.gsd_m) for scene, path in files]

        def work() -> SeriesSuggestions | None:
            return suggest_series(
                structures, sources, None, lambda part: feedback.setProgress(100.0 * part), feedback.isCanceled
            )

        try:
            answer = on_python_thread(work)
        except BermlineError as error:
            raise QgsProcessingException(explain(error)) from error
        if answer is None:
            return {}
        for _, why in answer.unread:
            feedback.pushWarning(explain(why))
        labels = {item.uuid: item.label for item in structures}
        for uuid, why in answer.unplaced:
            feedback.pushWarning(f"{labels[uuid]}: {explain(why)}")
        marked = self.parameterAsBool(parameters, MARKED, context)
        states = {(item.structure, item.scene): item.state for item in sightings}
        proposals = propose(answer.found, states, (), marked_too=marked)
        drawn = {item.uuid: item for item in structures}
        scenes = {scene.uuid: scene for scene, _ in files}
        rows = [
            (drawn[uuid].geometry, _attributes(rank, item, drawn[uuid], scenes[item.scene]))
            for rank, item in enumerate(proposals, 1)
            for uuid in item.structures
        ]
        address = self.write_polygons(parameters, context, _FIELDS, rows)
        changes = sum(item.what == CHANGED for item in proposals)
        return {OUTPUT: address, CHANGES: changes, CLOUDED: len(proposals) - changes}


def _attributes(rank: int, item: Any, structure: Structure, scene: Scene) -> list[Any]:
    score = None if math.isnan(item.score) else round(item.score, 2)
    taken = "" if scene.acquired is None else write_interval(scene.acquired)
    return [rank, structure.label, item.what, scene.name, taken, score, item.state, structure.uuid, scene.uuid]
