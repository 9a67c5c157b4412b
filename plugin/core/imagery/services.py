"""From the way QGIS names a raster to the way GDAL opens it."""

from __future__ import annotations

from html import escape
from urllib.parse import parse_qs, unquote

from ..errors import message
from .problems import CannotCopy

_HALF_WORLD = 20037508.342789244
_DEEPEST = 22
_USUAL_DEPTH = 18


def gdal_source(provider: str, uri: str) -> str:
    """Return the name under which GDAL opens what QGIS shows through ``provider`` from ``uri``.

    Files and addresses of GDAL's own are returned as they are, a plain web address as ``/vsicurl/``; XYZ tile
    services, WMS and WMTS are described in the words of GDAL's drivers.

    Raises
    ------
    CannotCopy
        When GDAL has no way to the source.
    """
    if provider == "gdal":
        source = uri.split("|")[0]
        return f"/vsicurl/{source}" if source.lower().startswith(("http://", "https://")) else source
    if provider != "wms":
        raise CannotCopy(
            message("A source of QGIS' provider “{provider}” cannot be copied.", provider=provider),
            message("Save it as a GeoTIFF with QGIS (Export ▸ Save As…), and add that file as a scene."),
        )
    part = parse_qs(uri, keep_blank_values=True)
    if "url" not in part:
        raise CannotCopy(message("The address of the service is missing in “{uri}”.", uri=uri))
    if "authcfg" in part or "username" in part:
        raise CannotCopy(
            message("The service asks for a login, which stays with QGIS."),
            message("Save it as a GeoTIFF with QGIS (Export ▸ Save As…), and add that file as a scene."),
        )
    if part.get("type") == ["xyz"]:
        return _xyz(part)
    if "tileMatrixSet" in part:
        return _wmts(part)
    return _wms(part)


def xyz_uri(template: str, deepest: int = _USUAL_DEPTH) -> str:
    """Return how QGIS names an XYZ tile service with ``{x}``, ``{y}`` and ``{z}`` in its address."""
    kept = template.replace("&", "%26").replace("=", "%3D").replace("+", "%2B")
    return f"type=xyz&url={kept}&zmin=0&zmax={deepest}"


def _xyz(part: dict[str, list[str]]) -> str:
    template = unquote(part["url"][0])
    if "{q}" in template:
        raise CannotCopy(message("Tiles that are numbered by quad keys cannot be copied."))
    top_down = "{-y}" not in template
    address = template.replace("{-y}", "{y}")
    for letter in "xyz":
        address = address.replace("{" + letter + "}", "${" + letter + "}")
    depth = _depth(part.get("zmax", [""])[0])
    block = 512 if part.get("tilePixelRatio") == ["2"] else 256
    return (
        '<GDAL_WMS><Service name="TMS">'
        f"<ServerUrl>{escape(address)}</ServerUrl></Service>"
        f"<DataWindow><UpperLeftX>-{_HALF_WORLD}</UpperLeftX><UpperLeftY>{_HALF_WORLD}</UpperLeftY>"
        f"<LowerRightX>{_HALF_WORLD}</LowerRightX><LowerRightY>-{_HALF_WORLD}</LowerRightY>"
        f"<TileLevel>{depth}</TileLevel><TileCountX>1</TileCountX><TileCountY>1</TileCountY>"
        f"<YOrigin>{'top' if top_down else 'bottom'}</YOrigin></DataWindow>"
        f"<Projection>EPSG:3857</Projection><BlockSizeX>{block}</BlockSizeX><BlockSizeY>{block}</BlockSizeY>"
        "<BandsCount>3</BandsCount><MaxConnections>4</MaxConnections><Timeout>30</Timeout>"
        "</GDAL_WMS>"
    )


def _depth(text: str) -> int:
    """Return the deepest level of tiles that a source names; raises :class:`CannotCopy` where it names none so."""
    if not text.strip():
        return _USUAL_DEPTH
    try:
        return max(0, min(_DEEPEST, int(text)))
    except ValueError as error:
        raise CannotCopy(
            message("The deepest level of the tiles is “{text}”, which is no whole number.", text=text),
            message("Add the service to QGIS again, with its levels as numbers."),
        ) from error


def _wms(part: dict[str, list[str]]) -> str:
    url = unquote(part["url"][0])
    layers = ",".join(part.get("layers", [""]))
    if not layers:
        raise CannotCopy(message("The layer of the service {url} is missing.", url=url))
    crs = part.get("crs", ["EPSG:3857"])[0]
    query = {
        "SERVICE": "WMS",
        "VERSION": "1.1.1",  # the last in which x comes before y in every system
        "REQUEST": "GetMap",
        "LAYERS": layers,
        "STYLES": ",".join(part.get("styles", [""])),
        "SRS": crs,
        "FORMAT": part.get("format", ["image/png"])[0],
        "BBOX": ",".join(f"{end:.9g}" for end in _window(crs)),
    }
    joint = "" if url.endswith(("?", "&")) else "&" if "?" in url else "?"
    return f"WMS:{url}{joint}" + "&".join(f"{key}={value}" for key, value in query.items())


def _window(crs: str) -> tuple[float, float, float, float]:
    """Return the bounds, in ``crs``, of the area in which it is used."""
    import pyproj  # takes a twentieth of a second, and this module is loaded while QGIS starts

    try:
        system = pyproj.CRS(crs)
    except pyproj.exceptions.CRSError as problem:
        raise CannotCopy(message("“{crs}” is not a coordinate reference system.", crs=crs)) from problem
    if system.to_epsg() == 3857 or system.area_of_use is None:
        return -_HALF_WORLD, -_HALF_WORLD, _HALF_WORLD, _HALF_WORLD
    if system.is_geographic:
        return -180.0, -90.0, 180.0, 90.0
    to_system = pyproj.Transformer.from_crs("EPSG:4326", system, always_xy=True)
    return to_system.transform_bounds(*system.area_of_use.bounds)


def _wmts(part: dict[str, list[str]]) -> str:
    url = unquote(part["url"][0])
    said = [f"WMTS:{url}", f"layer={part.get('layers', [''])[0]}", f"tilematrixset={part['tileMatrixSet'][0]}"]
    if part.get("styles", [""])[0]:
        said.append(f"style={part['styles'][0]}")
    return ",".join(said)
