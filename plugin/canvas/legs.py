"""The movements of the open case on the map: a layer of great circles that follows the records and the time."""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Iterator, Sequence

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsProject,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QDate, QObject, QTimer
from qgis.PyQt.QtGui import QColor

from ..core.records import Movement
from ..palette import HALO, INK
from ..session import CaseSession
from ..slices import Busy, Slices
from ..words import tr
from .groups import case_group
from .leg_style import leg_renderer
from .scene_layer import ROLE
from .selection import Selection

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from ..core.chain.gather import ChainRecords
    from ..core.chain.great_circle import Leg
    from ..core.chain.leg_table import LegRow

LEG = "leg"
_TOUCHED = frozenset({"movement", "site", "carriage", "vessel"})
_FIELDS = (
    "uuid:string", "label:string", "route:string", "mode:string", "when:string", "quantity:string", "earliest:date",
    "latest:date", "share:double", "abreast:double", "beside:integer", "in_front:integer",
)  # fmt: skip
_LABEL_PT = 8.0
_PORTION = 100
_NEW_PORTION = 10
"""So many great circles round half the globe are found in a step."""
_KNOWN_PORTION = 500
_PAUSE_MS = 10


class LegLayer(QObject):
    """Keeps the layer of legs while there are any; what is selected in it is chosen in the session, and back.

    The layer is of QGIS' memory and made from the records; a person edits the movement and not its leg. It waits while
    work is busy that it stands ``behind``: what a case is opened for is filled first.
    """

    def __init__(self, session: CaseSession, project: QgsProject, behind: Sequence[Busy] = ()) -> None:
        super().__init__()
        self._session = session
        self._project = project
        self._taken_out = False
        self._selection = Selection()
        self._features: dict[str, int] = {}
        """By movement the feature of its leg: to look for it in the layer takes as long as a window may."""
        self._watched = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: self._work.start(self._steps()))
        self._work = Slices(self, pause_ms=_PAUSE_MS, behind=behind)
        self._chain: ChainRecords | None = None
        session.opened.connect(self._begin)
        session.closing.connect(self._remove)
        session.changed.connect(self._take_change)
        session.movement_chosen.connect(self._select)
        if session.store is not None:
            self._begin()

    def dispose(self) -> None:
        """Let go of session and project; the layer is removed."""
        self._session.opened.disconnect(self._begin)
        self._session.closing.disconnect(self._remove)
        self._session.changed.disconnect(self._take_change)
        self._session.movement_chosen.disconnect(self._select)
        self._remove()

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer; ``None`` where nothing is drawn or a person took it out of the project."""
        for layer in self._project.mapLayers().values():
            if layer.customProperty(ROLE) == LEG:
                return layer
        return None

    def _steps(self) -> Iterator[None]:
        """Draw the legs of the case as it is now, step by step: thousands of them take longer than a window may."""
        if self._session.store is None:
            return
        # Projecting is imported with the first case: QGIS starts without one.
        from ..core.chain.gather import CHAIN_KINDS, gather_chain
        from ..core.chain.great_circle import LegFinder
        from ..core.chain.leg_table import leg_table

        yield from self._session.reading_ahead(CHAIN_KINDS)
        self._chain = chain = gather_chain(self._session.records, self._chain)
        yield
        finder = LegFinder(chain.sites)
        ways = tuple({(one.from_site, one.to_site): one for one in chain.movements}.values())
        for begin in range(0, len(ways), _NEW_PORTION):
            yield
            # Ways that were looked for once are known from then on.
            finder.find(ways[begin : begin + _NEW_PORTION])
        drawn: list[Leg] = []
        for begin in range(0, len(chain.movements), _KNOWN_PORTION):
            yield
            drawn += finder.find(chain.movements[begin : begin + _KNOWN_PORTION]).drawn
        yield
        table = yield from leg_table(chain, drawn)
        yield
        _ = chain.links  # by which rows name their places: to look them up takes a moment of its own
        yield
        fields, lines = _empty_layer("").fields(), _Lines()
        portions: deque[list[QgsFeature]] = deque()
        while portion := [_feature(fields, row, lines) for row in islice(table.rows, _PORTION)]:
            portions.append(portion)
            yield
        layer = self.layer()
        if layer is None and (not portions or self._taken_out):
            return
        if layer is None:
            layer = self._add()
        if layer.id() != self._watched:
            self._watch(layer)
        provider = layer.dataProvider()
        self._features = {}
        provider.truncate()
        while portions:
            # Each is let go of at once: beside a busy thread thousands of features take a third of a second to go.
            _, added = provider.addFeatures(portions.popleft())
            self._features.update((feature[0], feature.id()) for feature in added)
            yield
            if self._taken_out:
                return
        if layer.customProperty("bermline/unit") != table.unit:
            layer.setCustomProperty("bermline/unit", table.unit)
            layer.setRenderer(leg_renderer(table.unit))
        layer.updateExtents()
        layer.triggerRepaint()
        self._select(self._session.movement)

    def _begin(self) -> None:
        self._taken_out = False
        self._soon.start()

    def _take_change(self, tables: frozenset[str]) -> None:
        if tables & _TOUCHED:
            self._soon.start()

    def _remove(self) -> None:
        self._soon.stop()
        self._work.stop()
        self._chain = None
        self._features = {}
        layer, watched = self.layer(), self._watched
        self._watched = ""
        if layer is not None:
            if layer.id() == watched:
                layer.selectionChanged.disconnect(self._tell)
                layer.willBeDeleted.disconnect(self._note_taken_out)
            self._project.removeMapLayer(layer.id())

    def _add(self) -> QgsVectorLayer:
        layer = _empty_layer(tr("Movements"))
        layer.setCustomProperty(ROLE, LEG)
        # It is made from the records each time: nothing is lost with it.
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        layer.setReadOnly(True)
        layer.setDisplayExpression('"label" || \' \' || "route"')
        layer.setLabeling(_labelling())
        layer.setLabelsEnabled(True)
        times = layer.temporalProperties()
        times.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
        times.setStartField("earliest")
        times.setEndField("latest")
        times.setIsActive(True)
        self._project.addMapLayer(layer, False)
        node = case_group(self._project).insertLayer(1, layer)
        node.setExpanded(False)
        return layer

    def _watch(self, layer: QgsVectorLayer) -> None:
        self._watched = layer.id()
        layer.selectionChanged.connect(self._tell)
        layer.willBeDeleted.connect(self._note_taken_out)

    def _note_taken_out(self) -> None:
        """Leave the map without legs until the case is opened again, where a person removed them."""
        self._taken_out = bool(self._watched)
        self._watched = ""

    def _tell(self, *_: object) -> None:
        """Choose the movement whose leg a person selected."""
        uuid = self._selection.read(self.layer())
        if uuid and self._session.find(Movement, uuid) is not None:
            self._session.choose_movement(uuid)

    def _select(self, uuid: str) -> None:
        self._selection.follow(self.layer(), [self._features[uuid]] if uuid in self._features else [])


def _empty_layer(name: str) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    fields = "&".join(f"field={field}" for field in _FIELDS)
    return QgsVectorLayer(f"MultiLineString?crs=EPSG:4326&{fields}", name, "memory", options)


class _Lines:
    """Turns ways into QGIS' lines: one that many movements go is turned once, and shared."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[BaseGeometry, QgsGeometry]] = {}
        """By what the object of a way is: it is held, so that no other takes its place."""

    def of(self, way: BaseGeometry) -> QgsGeometry:
        """Return the line of a way."""
        if id(way) not in self._known:
            line = QgsGeometry()
            line.fromWkb(way.wkb)
            line.convertToMultiType()
            self._known[id(way)] = way, line
        return self._known[id(way)][1]


def _feature(fields: QgsFields, row: LegRow, lines: _Lines) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setGeometry(lines.of(row.geometry))
    feature.setAttributes(_values(row))
    return feature


def _values(row: LegRow) -> Sequence[object]:
    days = [None if day is None else QDate(day.year, day.month, day.day) for day in (row.earliest, row.latest)]
    return [
        row.movement, row.label, row.route, row.mode, row.when, row.quantity, *days, row.share, row.abreast, row.beside,
        int(row.in_front),
    ]  # fmt: skip


def _labelling() -> QgsVectorLayerSimpleLabeling:
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor(HALO))
    look = QgsTextFormat()
    look.setSize(_LABEL_PT)
    look.setColor(QColor(INK))
    look.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    many = f"replace({QgsExpression.quotedString(tr('{n} movements'))}, '{{n}}', \"beside\")"
    settings.fieldName = f'case when "beside" = 1 then "label" when "beside" > 1 then {many} else \'\' end'
    settings.isExpression = True
    settings.setFormat(look)
    settings.placement = QgsPalLayerSettings.Placement.Line
    return QgsVectorLayerSimpleLabeling(settings)
