"""What names a network within: the file of a raster that names other sources.

GDAL fetches what a description such as a virtual raster names, and asks nobody. Who sends such a file would learn who
looks at it and from where; so it is looked into before GDAL opens it.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import PurePath
from typing import Any, Callable, Iterator

from osgeo import gdal

from .errors import Message, message
from .remote import is_remote

_SERVICES = re.compile(
    r"\b(?!file:)[a-z][a-z0-9+.-]*://|^\s*(?:\\\\|//)[^\\/]|"
    r"^\s*(?:pg|mysql|mssql|oci|georaster|rasdaman|wms|wmts|wcs|eedai?|plmosaic|plscenes|ngw|ogcapi|stacit|stacta|dods):",
    re.IGNORECASE,
)
"""Further addresses, shares, and the connections of GDAL's drivers for services and databases."""
_HINTS = re.compile(rb"://|/vsi|&#|<!\[CDATA|\\\\|\\u|>\s*//|[>\"]\s*[A-Za-z]{2,10}:")
"""Without any of these no text of a description can name a network, however it is written."""
_INDEX = re.compile(r"\.gti(?:\.\w+)?$", re.IGNORECASE)
"""An index of tiles (GDAL 3.9 and later) names them in the rows of a table."""
_BY_PARTS = re.compile(r"/vsisparse/", re.IGNORECASE)
"""A file of parts, which lie where a description says: even to read its first bytes may fetch one."""
_OZI = b"OziExplorer Map Data File"
"""Begins a sheet of OziExplorer, text that names its picture in the third line."""
_BESIDE = ("", ".aux.xml", ".ovr", ".msk")
"""Endings of the files that GDAL reads along with one."""
_NAMES_A_FILE = ("filename", "dataset", "file", "mdi")
"""Endings of the names of elements; the only items of metadata that are looked at name a file of overviews."""
_BESIDE_IT = ":::BASE:::"
"""Stands in such an item for the folder of the raster."""
_HEAD, _MOST = 1024, 100 * 2**20
_DEEPEST = 8


def names_network(source: str) -> bool:
    """Whether the file of a raster, what it names, or what GDAL reads along with it, names a network within.

    ``source`` is a path as GDAL knows it, such as one into an archive, or a description itself. One that is too long
    or too deep to be looked through counts as one that does, and so do an index of tiles and a file of parts.
    """
    if source.lstrip().startswith("<"):
        return any(_reaches(text) or _is_of_parts(text) for _, text in _texts(source.encode()))
    return _is_of_parts(source) or any(_names_network(source + ending, 0) for ending in _BESIDE)


def network_within(name: str) -> tuple[Message, Message]:
    """Return what there is to say of a raster that is not opened, as its file names a network, and what to do."""
    return (
        message("{name} names a network within, from which its pixels would be fetched. It is not opened.", name=name),
        message("Ask who made it. Where that is meant, add the address that it names as a scene instead."),
    )


def _is_of_parts(path: str) -> bool:
    return _INDEX.search(path) is not None or _BY_PARTS.search(path) is not None


def _names_network(path: str, depth: int) -> bool:
    if _is_of_parts(path):
        return True
    found = _ask(lambda: gdal.VSIStatL(path, gdal.VSI_STAT_EXISTS_FLAG | gdal.VSI_STAT_SIZE_FLAG))
    if found is None or found.IsDirectory():
        return False
    return depth > _DEEPEST or _looked_into(path, found.mtime, found.size, depth)


@lru_cache(maxsize=4096)
def _looked_into(path: str, _changed: int, size: int, depth: int) -> bool:
    head = _read(path, _HEAD)
    if not _describes(head):
        return False
    if size > _MOST:
        return True
    content = _read(path, size)
    if _HINTS.search(content) and any(_reaches(text) for _, text in _texts(content)):
        return True
    return any(_names_network(named, depth + 1) for named in _named_files(path, content))


def _read(path: str, size: int) -> bytes:
    """Return the first bytes of a file, none where it cannot be read: that is told when it is opened."""
    stream = _ask(lambda: gdal.VSIFOpenL(path, "rb"))
    if stream is None:
        return b""
    try:
        return bytes(gdal.VSIFReadL(1, size, stream) or b"")
    finally:
        gdal.VSIFCloseL(stream)


def _ask(call: Callable[[], Any]) -> Any:
    """Return what a call of GDAL returns, ``None`` where it failed, and let it write nothing to the terminal."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return call()
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()


def _describes(head: bytes) -> bool:
    """Whether a file begins as XML, JSON or a sheet of OziExplorer does: GDAL goes by that, not by the ending."""
    begin = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return begin[:1] in (b"<", b"{") or b"<VRTDataset" in head or _OZI in head


def _reaches(text: str) -> bool:
    return is_remote(text) or _SERVICES.search(text) is not None


def _named_files(path: str, content: bytes) -> Iterator[str]:
    for element, text in _texts(content):
        if element.lower().endswith(_NAMES_A_FILE) and text:
            yield str(PurePath(path).parent / text.removeprefix(_BESIDE_IT))


def _texts(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield each text of a description with the name of what holds it, read as GDAL reads it; metadata aside."""
    words = content.decode("utf-8", "replace")
    if _OZI in content[:_HEAD]:
        yield from (("file", line.strip()) for line in words.splitlines())
        return
    if words.lstrip("\ufeff \t\r\n").startswith("{"):
        yield from _texts_of_json(words)
        return
    tree = _ask(lambda: gdal.ParseXMLString(words))
    yield from _texts_of_xml(tree, "") if tree else (("", words),)


def _texts_of_xml(tree: list[Any], within: str) -> Iterator[tuple[str, str]]:
    waiting = [(tree, within)]
    while waiting:
        (kind, value, *children), within = waiting.pop()
        if kind == gdal.CXT_Text:
            yield within, value
        elif kind == gdal.CXT_Attribute or not (value == "Metadata" and not _is_of_overviews(children)):
            within = value if kind == gdal.CXT_Element else within
            waiting += ((child, within) for child in children)


def _is_of_overviews(children: list[list[Any]]) -> bool:
    """Whether metadata are those in which GDAL looks for the file of a raster's overviews."""
    return any(child[:2] == [gdal.CXT_Attribute, "domain"] and child[2][1] == "OVERVIEWS" for child in children)


def _texts_of_json(words: str) -> Iterator[tuple[str, str]]:
    try:
        waiting = [("", json.loads(words))]
    except (ValueError, RecursionError):  # GDAL reads none that nests so deeply
        yield "", words
        return
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, dict):
            waiting += value.items()
        elif isinstance(value, list):
            waiting += ((name, item) for item in value)
