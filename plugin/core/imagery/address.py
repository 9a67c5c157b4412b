"""What the name under which GDAL or QGIS knows a source tells; GDAL itself is not asked."""

from __future__ import annotations

import re
from pathlib import Path

_REMOTE = re.compile(
    r"(?:https?|ftp)://|/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)(?:_streaming)?(?:[/?]|$)",
    re.IGNORECASE,
)
"""Addresses, and GDAL's file systems that are on a network."""


def is_remote(source: str) -> bool:
    """Whether a source as GDAL or QGIS knows it is fetched from a network."""
    return _REMOTE.search(source) is not None


def display_name(source: str) -> str:
    """Return how a source is called in a sentence: the file's name, or the address without its query."""
    address = re.search(r"(?:https?|ftp)://[^\s<?,|]+", source, re.IGNORECASE)
    if address:
        return address[0].replace("${", "{")
    return Path(source).name
