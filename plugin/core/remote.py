"""What is fetched from a network, by the name under which GDAL or QGIS knows it; GDAL itself is not asked."""

from __future__ import annotations

import re

_REMOTE = re.compile(
    r"(?:https?|ftp)://|/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)(?:_streaming)?(?:[/?]|$)",
    re.IGNORECASE,
)
"""Addresses, and GDAL's file systems that are on a network."""


def is_remote(source: str) -> bool:
    """Whether a source as GDAL or QGIS knows it is fetched from a network."""
    return _REMOTE.search(source) is not None
