"""How many containers the stacks of a layer hold, as an algorithm."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from ..core.errors import BermlineError, Refused, message
from ..core.quantity import Quantity
from ..jobs import on_python_thread
from ..words import explain, tr
from .chain_base import ChainAlgorithm
from .on_wgs84 import Place, placing
from .parameters import CORNER, INPUT, OUTPUT
from .sinks import open_sink

if TYPE_CHECKING:
    from ..core.chain.containers import StackEstimate

SIZE = "SIZE"
PACKING_LEAST, PACKING_MOST = "PACKING_LEAST", "PACKING_MOST"
TIERS_LEAST, TIERS_MOST, HEIGHT, HEIGHT_U95 = "TIERS_LEAST", "TIERS_MOST", "HEIGHT", "HEIGHT_U95"
_SIZES = (20, 40)
_MOST_TIERS = 12
_ADDED = "field=area_m2:double&field=area_u95:double&field=least:integer&field=most:integer&field=tiers:string"


class ContainerEstimate(ChainAlgorithm):
    """Sets an interval of containers beside each outline of a stack."""

    def name(self) -> str:
        return "containerestimate"

    def displayName(self) -> str:
        return tr("Container estimate")

    def shortHelpString(self) -> str:
        return tr(
            "Says for each outline how many containers of one size (ISO 668) fit: from the area on the ellipsoid with "
            "its U95, the part of it that containers stand on, and the tiers, counted or from a height with its U95. "
            "The interval takes the ends of all that goes in. It says what fits, not what is there; set it beside "
            "reported counts, and do not add it to them."
        )

    def createInstance(self) -> ContainerEstimate:
        return ContainerEstimate()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSource(INPUT, tr("Outlines of stacks"), [polygons]))
        self._add_number(CORNER, tr("U95 of a corner, in metres"), 1.0, 0.01)
        sizes = [tr("{n} ft").format(n=size) for size in _SIZES]
        self.addParameter(QgsProcessingParameterEnum(SIZE, tr("Size of the containers"), sizes, defaultValue=0))
        self._add_number(PACKING_LEAST, tr("At least this part is stood on"), 0.6, 0.01, 1.0)
        self._add_number(PACKING_MOST, tr("At most this part is stood on"), 0.9, 0.01, 1.0)
        for name, title in ((TIERS_LEAST, tr("Tiers at least")), (TIERS_MOST, tr("Tiers at most"))):
            whole = QgsProcessingParameterNumber.Type.Integer
            self.addParameter(
                QgsProcessingParameterNumber(name, title, whole, optional=True, minValue=1, maxValue=_MOST_TIERS)
            )
        self._add_number(HEIGHT, tr("Or the height of the stacks, in metres"), None, 0.1)
        self._add_number(HEIGHT_U95, tr("U95 of the height, in metres"), None, 0.0)
        self.addParameter(QgsProcessingParameterFeatureSink(OUTPUT, tr("Estimates"), polygons))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.parameterAsSource(parameters, INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, INPUT))
        place, fields = placing(source, context), QgsFields(source.fields())
        for added in QgsVectorLayer(f"None?{_ADDED}", "", "memory").fields():
            fields.append(QgsField(added))
        put, finish = open_sink(self, parameters, OUTPUT, context, fields, source.wkbType(), source.sourceCrs())
        for feature in source.getFeatures():
            if feedback.isCanceled():
                break
            made = QgsFeature(fields)
            made.setGeometry(feature.geometry())
            try:
                found = on_python_thread(partial(self._estimate, parameters, context, feature, place))
            except BermlineError as refused:
                feedback.reportError(tr("Feature {id}: {why}").format(id=feature.id(), why=explain(refused)))
                made.setAttributes([*feature.attributes(), None, None, None, None, None])
            else:
                feedback.pushInfo(tr("Feature {id}: {estimate}").format(id=feature.id(), estimate=found))
                made.setAttributes([*feature.attributes(), *_values(found)])
            put(made)
        return {OUTPUT: finish()}

    def _estimate(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feature: QgsFeature,
        place: Place,
    ) -> StackEstimate:
        # Analyses are imported when they are run: providers are loaded while QGIS starts.
        from shapely import wkb

        from ..core.chain.containers import Packing, estimate_stack
        from ..core.chain.counts import Range
        from ..core.frame import LocalFrame
        from ..core.growth.area import checked_outline, outline_area

        def number(name: str) -> float | None:
            given = parameters.get(name) is not None
            return self.parameterAsDouble(parameters, name, context) if given else None

        geometry = feature.geometry()
        if not geometry.isNull():
            place(geometry)
        outline = checked_outline(None if geometry.isNull() else wkb.loads(bytes(geometry.asWkb())))
        area = outline_area(outline, LocalFrame.near(outline), self.parameterAsDouble(parameters, CORNER, context))
        fewest, most, height = number(TIERS_LEAST), number(TIERS_MOST), number(HEIGHT)
        tiers = None if fewest is None and most is None else Range(fewest or most or 0.0, most or fewest or 0.0)
        return estimate_stack(
            area,
            _SIZES[self.parameterAsEnum(parameters, SIZE, context)],
            Packing(
                self.parameterAsDouble(parameters, PACKING_LEAST, context),
                self.parameterAsDouble(parameters, PACKING_MOST, context),
            ),
            tiers,
            None if height is None else _with_u95(height, number(HEIGHT_U95)),
        )

    def _add_number(self, name: str, title: str, default: float | None, least: float, most: float = 1e6) -> None:
        real = QgsProcessingParameterNumber.Type.Double
        self.addParameter(
            QgsProcessingParameterNumber(
                name, title, real, default, optional=default is None, minValue=least, maxValue=most
            )
        )


def _with_u95(height: float, u95: float | None) -> Quantity:
    if u95 is None:
        raise Refused(
            message("The height has no U95, so that nobody knows which tiers it allows."),
            message("Give the U95 of the height."),
        )
    return Quantity(height, u95, "m")


def _values(found: StackEstimate) -> list[Any]:
    tiers = f"{found.tiers.lower:.0f}–{found.tiers.upper:.0f}"
    return [found.area.value, found.area.u95, int(found.count.lower), int(found.count.upper), tiers]
