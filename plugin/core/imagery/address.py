"""What the name under which GDAL or QGIS knows a source tells; GDAL itself is not asked."""

from __future__ import annotations

import re
from pathlib import Path


def is_remote(source: str) -> bool:
    """Whether a source as GDAL or QGIS knows it is fetched from a network."""
    lowered = source.lower()
    return "http://" in lowered or "https://" in lowered or "ftp://" in lowered or lowered.startswith("/vsis3/")


def display_name(source: str) -> str:
    """Return how a source is called in a sentence: the file's name, or the address without its query."""
    address = re.search(r"(?:https?|ftp)://[^\s<?,|]+", source, re.IGNORECASE)
    if address:
        return address[0].replace("${", "{")
    return Path(source).name
