"""Where QGIS finds the tables of a case: in its file, or on its server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ..servers import layer_source, shows_table

if TYPE_CHECKING:
    from ..case.store import CasePlace


def source_of(role: str, place: CasePlace) -> tuple[str, str]:
    """Return the source of the layer of a table, and the name of its provider."""
    if place.path is None:
        return layer_source(place, role), "postgres"
    parts = {"path": str(place.path.absolute()), "layerName": role}
    return QgsProviderRegistry.instance().encodeUri("ogr", parts), "ogr"


def is_at(layer: QgsVectorLayer, role: str, place: CasePlace) -> bool:
    """Whether a layer that the project was saved with shows a table of the case where it is now."""
    if not layer.isValid():
        return False
    if place.path is None:
        return layer.providerType() == "postgres" and shows_table(layer.source(), place, role)
    said = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if said.get("subset", "").lstrip().upper().startswith("SELECT"):
        return False  # no filter of the table, but a query in its place, which may say anything
    return said.get("layerName") == role and Path(said.get("path", "")) == place.path.absolute()
