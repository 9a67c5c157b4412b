"""What the name under which GDAL or QGIS knows a source tells; GDAL itself is not asked."""

from __future__ import annotations

import re
from pathlib import Path, PurePath
from urllib.parse import unquote, urlsplit


def display_name(source: str) -> str:
    """Return how a source is called in a sentence: the file's name, or the address without its query."""
    address = re.search(r"(?:https?|ftp)://[^\s<?,|]+", source, re.IGNORECASE)
    if address:
        return address[0].replace("${", "{")
    return Path(source).name


def stem_and_folder(path: str) -> tuple[str, str]:
    """Return the name without its ending, and the name of the folder, of a path or an address."""
    if "://" in path:
        path = unquote(urlsplit(path[path.index("http") :] if "http" in path else path).path)
    pure = PurePath(path.replace("\\", "/"))
    stem = pure.name
    # A name such as 2018.06.23 has no ending, though it looks as if it had one.
    ending = re.search(r"\.(?!\d+$)[A-Za-z0-9]{1,5}$", stem)
    return (stem[: ending.start()] if ending else stem), pure.parent.name
