"""The candidate sites of a scan as a GeoPackage: sites, their cells, windows of fields, and what was passed over."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

from osgeo import gdal, ogr, osr
from shapely.geometry import Polygon

from ..errors import Refused, message, unwritten
from ..quantity import Quantity
from ..raster import ask_gdal, listening
from ..whole_file import whole_file
from .gather import Site
from .run import Scan

_SITES = (("rank", "i"), ("kind", "s"), ("score", "f"), ("cells", "i"), ("pitch_m", "f"), ("pitch_u95_m", "f"),
          ("bearing_deg", "f"), ("bearing_u95_deg", "f"), ("longitude", "f"), ("latitude", "f"))  # fmt: skip
_CELLS = (("site", "i"), ("kind", "s"), ("radius_m", "f"), ("height_m", "f"), ("closed", "f"), ("score", "f"))
_FIELDS = (("site", "i"), ("pitch_m", "f"), ("pitch_u95_m", "f"), ("bearing_deg", "f"), ("bearing_u95_deg", "f"),
           ("periods", "f"), ("height_m", "f"))  # fmt: skip
_TROUBLES = (("name", "s"), ("reason", "s"))
_TYPES = {"i": ogr.OFTInteger, "f": ogr.OFTReal, "s": ogr.OFTString}


def write_scan(scan: Scan, path: Path) -> None:
    """Write a scan; an older file of that name is there until the new one is whole.

    Raises :class:`BermlineError` where it cannot be written.
    """
    with whole_file(path) as draft, listening() as heard:
        ask_gdal(lambda: _fill(draft, scan), heard)
        if heard:
            raise unwritten(path, heard[0])


def _fill(draft: Path, scan: Scan) -> None:
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(draft))
    if made is None:
        return
    _put(made, "sites", _SITES, [(_site_row(site), site.outline) for site in scan.sites])
    cells = [(site, cell) for site in scan.sites for cell in site.cells]
    _put(made, "cells", _CELLS, [
        ((site.rank, cell.kind, cell.radius_m, cell.height_m, cell.closed, cell.score), Polygon(cell.crest))
        for site, cell in cells
    ])  # fmt: skip
    windows = [(site, window) for site in scan.sites for window in site.fields]
    _put(made, "fields", _FIELDS, [
        ((site.rank, *_pair(window.pitch), *_pair(window.bearing), window.periods, window.height_m),
         Polygon(window.corners))
        for site, window in windows
    ])  # fmt: skip
    _put(made, "passed_over", _TROUBLES, [((one.name, str(one.reason)), None) for one in scan.troubles])
    made.FlushCache()


def refuse_open(path: Path) -> None:
    """Raise :class:`Refused` where a GeoPackage to be replaced is open: SQLite's log would go with the wrong file."""
    if path.with_name(f"{path.name}-wal").exists():
        raise Refused(
            message("{path} is open in another program, or here as a layer.", path=path),
            message("Remove its layers, or give the output another name."),
        )


def _site_row(site: Site) -> tuple[Any, ...]:
    return (site.rank, site.kind, site.score, len(site.cells), *_pair(site.pitch), *_pair(site.bearing),
            site.longitude, site.latitude)  # fmt: skip


def _pair(quantity: Quantity | None) -> tuple[float | None, float | None]:
    return (None, None) if quantity is None else (quantity.value, quantity.u95)


def _put(
    made: ogr.DataSource,
    name: str,
    columns: Sequence[tuple[str, str]],
    rows: Sequence[tuple[tuple[Any, ...], Polygon | None]],
) -> None:
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    flat = name == "passed_over"
    layer = made.CreateLayer(name, None if flat else system, ogr.wkbNone if flat else ogr.wkbPolygon)
    if layer is None:
        raise RuntimeError(gdal.GetLastErrorMsg())
    for column, kind in columns:
        layer.CreateField(ogr.FieldDefn(column, _TYPES[kind]))
    layer.StartTransaction()
    for values, outline in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for number, value in enumerate(values):
            if value is not None:
                feature.SetField(number, value)
        if outline is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkb(outline.wkb))
        if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
            raise RuntimeError(gdal.GetLastErrorMsg())
    layer.CommitTransaction()
