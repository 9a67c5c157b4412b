"""Opening rasters through GDAL so that every failure is an error of ours and nothing is printed."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

from osgeo import gdal

from ..errors import Message, message
from ..network import names_network, network_within
from ..raster import ask_gdal, listening
from ..remote import is_remote
from .address import display_name
from .problems import CannotRead, Truncated
from .tiff import bytes_needed

_NETWORK = {
    "GDAL_HTTP_TIMEOUT": "30",
    "GDAL_HTTP_CONNECTTIMEOUT": "10",
    "CPL_VSIL_CURL_USE_HEAD": "NO",
    "GDAL_ENABLE_WMS_CACHE": "NO",  # what is fetched is of now, and no tiles are left in the folder one stands in
}
_OF_SERVERS = {"GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR"}
"""On a disk what lies beside a raster is looked for: it may hold where the raster lies, such as a world file."""


@contextmanager
def careful_with_the_network(source: str) -> Iterator[None]:
    """Give requests of this thread a time limit, and ask servers for nothing but the file named."""
    options = {**_NETWORK, **(_OF_SERVERS if is_remote(source) else {})}
    before = {key: gdal.GetThreadLocalConfigOption(key) for key in options}
    for key, value in options.items():
        gdal.SetThreadLocalConfigOption(key, value)
    try:
        yield
    finally:
        for key, old in before.items():
            gdal.SetThreadLocalConfigOption(key, old)


def metadata_of(dataset: Any) -> dict[str, str]:
    """Return the metadata of a raster and of how it was taken; what is no UTF-8 is read as Windows-1252."""
    items = {**dataset.GetMetadata(), **dataset.GetMetadata("IMAGERY")}
    return {_as_words(key): _as_words(value) for key, value in items.items()}


def _as_words(found: str | bytes) -> str:
    # GDAL's binding hands on bytes where the words of a file are not in UTF-8.
    return found if isinstance(found, str) else found.decode("cp1252", "replace")


def open_raster(source: str) -> Any:
    """Open a raster for reading; the dataset closes when it is let go.

    Raises
    ------
    Truncated
        When a TIFF is shorter than its own directory says, with the byte at which it ends.
    CannotRead
        When there is no such file, it is no image, or it is damaged.
    """
    name = display_name(source)
    if not is_remote(source) and names_network(source):
        raise CannotRead(*network_within(name))
    if not is_remote(source) and not source.startswith(("/vsi", "<", "WMTS:")):
        _look_at_file(Path(source), name)
    with listening() as heard, careful_with_the_network(source):
        dataset = ask_gdal(lambda: gdal.OpenEx(source, gdal.OF_RASTER | gdal.OF_READONLY), heard)
        if dataset is None or dataset.RasterCount == 0 or dataset.RasterXSize == 0:
            raise CannotRead(
                _reason(source, heard),
                message("Check the address and the network.")
                if is_remote(source)
                else message("Open it with the program that made it, or get it again."),
            )
    return dataset


def _look_at_file(path: Path, name: str) -> None:
    try:
        if path.is_dir():
            return
        size = path.stat().st_size
        needed = bytes_needed(path)
    except FileNotFoundError as problem:
        raise CannotRead(
            message("{name} is not there.", name=name), message("Use Locate… to point to where it is now.")
        ) from problem
    except OSError as problem:
        raise CannotRead(
            message("{name} cannot be read: {reason}.", name=name, reason=problem.strerror or str(problem)),
            message("Check that you may read it."),
        ) from problem
    if size == 0:
        raise Truncated(message("{name} is empty.", name=name), message("Get the file again."))
    if needed is not None and needed > size:
        raise Truncated(
            message(
                "{name} is cut off: it ends at byte {size}, and its own directory speaks of {needed}.",
                name=name,
                size=size,
                needed=needed,
            ),
            message("Copy or download the file again."),
        )


def _reason(source: str, heard: list[str]) -> Message:
    name = display_name(source)
    if is_remote(source):
        heard = heard or _ask_again(source)
        return message("{name} does not answer with an image: {reason}", name=name, reason=_last(heard))
    if not heard or any("not recognized as" in words for words in heard):
        return message("{name} is not an image that GDAL can read.", name=name)
    return message("{name} cannot be read: {reason}", name=name, reason=_last(heard))


def _ask_again(source: str) -> list[str]:
    """Return what a server, or the way to it, says of a file: as long as it only opens a raster, GDAL keeps that."""
    gdal.VSICurlPartialClearCache(source)
    gdal.VSIErrorReset()
    opened = gdal.VSIFOpenExL(source, "rb", 1)
    if opened is not None:
        gdal.VSIFCloseL(opened)
    said = gdal.VSIGetLastErrorMsg()
    return [said.removeprefix("CURL error: ")] if said else []


def _last(heard: list[str]) -> str | Message:
    if not heard:
        return message("no reason was given.")
    return heard[-1] if heard[-1].endswith(".") else heard[-1] + "."
