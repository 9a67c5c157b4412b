"""The site that is selected on the map is the one chosen in the session, and back."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsExpression, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..core.records import Site
from ..session import CaseSession
from .selection import Selection


class SiteChoice(QObject):
    """Watches the layer of sites, whenever there is one; ``layer`` returns it."""

    def __init__(self, session: CaseSession, project: QgsProject, layer: Callable[[], QgsVectorLayer | None]) -> None:
        super().__init__()
        self._session = session
        self._project = project
        self._layer = layer
        self._watched = ""
        self._selection = Selection()
        project.layersAdded.connect(self._watch)
        session.site_chosen.connect(self._select)
        self._watch()

    def dispose(self) -> None:
        """Let go of session, project and layer."""
        self._project.layersAdded.disconnect(self._watch)
        self._session.site_chosen.disconnect(self._select)
        layer = self._project.mapLayer(self._watched)
        if layer is not None:
            layer.selectionChanged.disconnect(self._tell)
            layer.willBeDeleted.disconnect(self._let_go)

    def _watch(self, *_: object) -> None:
        layer = None if self._watched else self._layer()
        if layer is not None:
            self._watched = layer.id()
            layer.selectionChanged.connect(self._tell)
            layer.willBeDeleted.connect(self._let_go)

    def _let_go(self) -> None:
        """Await another layer: this one goes, as it does when the case is closed."""
        self._watched = ""

    def _tell(self, *_: object) -> None:
        """Choose the site that a person selected."""
        uuid = self._selection.read(self._layer())
        if uuid and self._session.find(Site, uuid) is not None:
            self._session.choose_site(uuid)

    def _select(self, uuid: str) -> None:
        layer = self._layer()
        if layer is not None:
            only = QgsExpression.createFieldEqualityExpression("uuid", uuid)  # a key may be any text
            request = QgsFeatureRequest().setFilterExpression(only).setNoAttributes()
            self._selection.follow(layer, [feature.id() for feature in layer.getFeatures(request)] if uuid else [])
