"""A chain as GeoJSON (RFC 7946): sites as points, movements as lines; what has no place has no geometry."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any, Iterator

from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from ..columns import columns
from ..records import Movement, Site
from ..whole_file import whole_file
from .gather import ChainRecords
from .great_circle import legs
from .phrasing import write_sources

_LEFT_OUT = frozenset({"uuid", "created_by", "created_at", "edited_by", "edited_at", "version", "geometry"})


def chain_as_geojson(chain: ChainRecords) -> dict[str, Any]:
    """Return sites and movements as a FeatureCollection in longitude and latitude on WGS 84.

    Lines are great circles, parted at the antimeridian as RFC 7946, section 3.1.9, asks. Each feature has the
    record's uuid as ``id``, its fields by their names, and ``record`` with the name of its table; a movement also has
    the names of its ends, its carriers, its sources with their Admiralty code, and the length of the great circle,
    which is not the way that was taken.
    """
    drawn = {leg.movement: leg for leg in legs(chain).drawn}
    features = [_feature(site, site.geometry, dict(_fields(site))) for site in chain.sites]
    for movement in chain.movements:
        leg = drawn.get(movement.uuid)
        properties = dict(_fields(movement))
        properties["from_site"] = chain.links.name(movement.from_site) or None
        properties["to_site"] = chain.links.name(movement.to_site) or None
        properties["carriers"] = [vessel.name for vessel in chain.links.carriers(movement.uuid)]
        properties["sources"] = write_sources(chain.links.sources(movement.uuid)) or None
        properties["great_circle_m"] = None if leg is None else round(leg.length_m, 1)
        features.append(_feature(movement, None if leg is None else leg.geometry, properties))
    return {"type": "FeatureCollection", "features": features}


def write_geojson(chain: ChainRecords, file: Path) -> Path:
    """Write :func:`chain_as_geojson` as UTF-8; the file appears when it is whole."""
    text = json.dumps(chain_as_geojson(chain), ensure_ascii=False, indent=1)
    with whole_file(file) as draft:
        draft.write_text(text + "\n", encoding="utf-8")
    return file


def _feature(record: Site | Movement, geometry: BaseGeometry | None, properties: dict[str, Any]) -> dict[str, Any]:
    shape = None if geometry is None else mapping(geometry)
    return {
        "type": "Feature",
        "id": record.uuid,
        "geometry": shape,
        "properties": {"record": record.table, **properties},
    }


def _fields(record: Site | Movement) -> Iterator[tuple[str, Any]]:
    for column in columns(type(record)):
        if column.name not in _LEFT_OUT:
            value = getattr(record, column.name)
            yield column.name, value.isoformat() if isinstance(value, (dt.date, dt.datetime)) else value
