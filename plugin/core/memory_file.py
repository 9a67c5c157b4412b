"""Files that GDAL writes into memory: what it cannot write when it closes a file on a disk, it does not always tell."""

from __future__ import annotations

import secrets

from osgeo import gdal


def memory_place(ending: str) -> str:
    """Return a name for a file in memory that none has yet."""
    return f"/vsimem/bermline-{secrets.token_hex(8)}{ending}"


def taken_from_memory(place: str) -> bytes:
    """Return what a file in memory holds, and let it go; nothing where there is none."""
    found, content = gdal.VSIStatL(place), b""
    if found is not None:
        stream = gdal.VSIFOpenL(place, "rb")
        content = bytes(gdal.VSIFReadL(1, found.size, stream))
        gdal.VSIFCloseL(stream)
    for name in (place, f"{place}.aux.xml"):
        if gdal.VSIStatL(name) is not None:  # where GDAL raises its errors, it does for what is not there
            gdal.Unlink(name)
    return content
