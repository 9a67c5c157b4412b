"""The shifts of scenes against a reference, as an algorithm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping, Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.dates import write_interval
from ..core.errors import BermlineError
from ..core.records import Scene, Structure
from ..jobs import on_python_thread
from ..words import counted, explain, tr
from .chain_base import reading_case, writing_case
from .growth_base import GrowthAlgorithm, by_time, chosen_site, file_of
from .parameters import CASE, COUNT, OUTPUT, SITE

if TYPE_CHECKING:  # rasters are read when the algorithm runs
    from ..case.store import CaseStore
    from ..core.imagery.register_series import Registered

REFERENCE, MOST, KEEP = "REFERENCE", "MOST", "KEEP"
_MOST_M = 100.0
_FIELDS = (
    "scene:string",
    "taken:string",
    "east_m:double",
    "north_m:double",
    "length_m:double",
    "u95_m:double",
    "correlation:double",
    "used:double",
    "pixel_m:double",
    "refused:string",
    "uuid:string",
)


class RegisterScenes(GrowthAlgorithm):
    """Gives the scenes of a site with their shifts, and keeps those where that is asked for."""

    def name(self) -> str:
        return "registerscenes"

    def displayName(self) -> str:
        return tr("Register scenes")

    def shortHelpString(self) -> str:
        return tr(
            "Measures how far each image of a case shows the ground beside where the reference shows it, to the east "
            "and north in metres on the ground, with its U95. Grids, systems, resolutions and sensors may differ. They "
            "are compared over the ground of the site's structures, or over all that both show where there are none. "
            "A scene that cannot be compared says why. The shifts are kept with the scenes only where that is asked "
            "for, as one action that can be undone; the images stay as they are."
        )

    def createInstance(self) -> RegisterScenes:
        return RegisterScenes()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_case()
        words = tr("Reference: the name of a scene, or its date as 2019-02-18")
        self.addParameter(QgsProcessingParameterString(REFERENCE, words))
        kind = QgsProcessingParameterNumber.Type.Double
        words = tr("Look for shifts up to, in metres")
        self.addParameter(QgsProcessingParameterNumber(MOST, words, kind, _MOST_M, False, 1.0))
        self.addParameter(QgsProcessingParameterBoolean(KEEP, tr("Keep the shifts with the scenes"), False))
        self.add_polygons(tr("Scenes with their shifts"))
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Scenes that were measured")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        case, keep = self.parameterAsFile(parameters, CASE, context), self.parameterAsBool(parameters, KEEP, context)
        with (writing_case if keep else reading_case)(case) as store:
            site = chosen_site(store, self.parameterAsString(parameters, SITE, context))
            scenes = by_time(item for item in store.read(Scene) if item.kind == "image" and site in (None, item.site))
            reference = _reference(scenes, self.parameterAsString(parameters, REFERENCE, context).strip())
            structures = [item for item in store.read(Structure) if site in (None, item.site)]
            most = self.parameterAsDouble(parameters, MOST, context)
            by_scene = {scene.uuid: scene for scene in scenes}
            measured = [scene for scene in scenes if scene is not reference]
            found = _register(store, measured, reference, structures, most, feedback)
            if keep:
                _keep(store, found, reference, by_scene)
        address = self.write_polygons(
            parameters,
            context,
            _FIELDS,
            ((by_scene[one.scene].geometry, _attributes(by_scene[one.scene], one)) for one in found),
        )
        return {OUTPUT: address, COUNT: sum(one.shift is not None for one in found)}


def _reference(scenes: Sequence[Scene], said: str) -> Scene:
    matches: tuple[Callable[[Scene], bool], ...] = (
        lambda scene: said in (scene.uuid, scene.name),
        lambda scene: scene.acquired is not None and write_interval(scene.acquired) == said,
    )
    for matching in matches:
        found = [scene for scene in scenes if matching(scene)]
        if len(found) == 1:
            return found[0]
    raise QgsProcessingException(tr("No image of the site, or more than one, is “{said}”.").format(said=said))


def _register(
    store: CaseStore,
    scenes: Sequence[Scene],
    reference: Scene,
    structures: Sequence[Structure],
    most: float,
    feedback: QgsProcessingFeedback,
) -> tuple[Registered, ...]:
    """Measure the scenes that are files; what is none is passed over, and told."""
    from ..core.imagery.register_series import ground_of, register_series

    against = file_of(store, reference)
    if against is None:
        raise QgsProcessingException(tr("{scene} is no image file that is there.").format(scene=reference.name))
    files = {scene.uuid: file_of(store, scene) for scene in scenes}
    for scene in scenes:
        if files[scene.uuid] is None:
            feedback.pushInfo(tr("{scene} is no image file that is there: passed over.").format(scene=scene.name))
    pairs = [(uuid, path) for uuid, path in files.items() if path is not None]
    names = {scene.uuid: scene.name for scene in scenes}

    def tell(done: int, one: Registered) -> None:
        feedback.setProgress(100.0 * done / len(pairs))
        if one.refused is not None:
            feedback.pushInfo(f"{names[one.scene]}: {explain(one.refused)}")

    def work() -> tuple[Registered, ...]:
        site = ground_of(item.geometry for item in structures if item.geometry is not None)
        return register_series(pairs, against, site, most, tell, feedback.isCanceled)

    try:
        return on_python_thread(work)
    except BermlineError as error:
        raise QgsProcessingException(explain(error)) from error


def _keep(store: CaseStore, found: Sequence[Registered], reference: Scene, scenes: Mapping[str, Scene]) -> None:
    """Keep the shifts of scenes, which are given as they were read."""
    from ..core.imagery.register_series import shift_fields

    measured = [one for one in found if one.shift is not None]
    label = counted(
        len(measured),
        tr("Keep the shift of a scene against {reference}"),
        tr("Keep the shifts of {count} scenes against {reference}"),
        reference=reference.name,
    )
    with store.act(label) as action:
        for one in measured:
            version = scenes[one.scene].version
            action.update(Scene, one.scene, expect_version=version, **shift_fields(one.shift, reference.name))
        if reference.shift_east_m is not None:
            action.update(Scene, reference.uuid, expect_version=reference.version, **shift_fields(None, ""))


def _attributes(scene: Scene, one: Registered) -> list[Any]:
    taken = "" if scene.acquired is None else write_interval(scene.acquired)
    shift = one.shift
    if shift is None:
        return [scene.name, taken, *[None] * 7, explain(one.refused), scene.uuid]
    numbers = (shift.east_m, shift.north_m, shift.length_m, shift.u95_m, shift.correlation, shift.used, shift.pixel_m)
    return [scene.name, taken, *(round(float(number), 3) for number in numbers), None, scene.uuid]
