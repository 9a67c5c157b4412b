"""By what a scene was taken, and whom to credit, read from its name and its metadata."""

from __future__ import annotations

import re
from typing import Callable, Mapping

from .address import stem_and_folder

_SENSORS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"(?<![a-z0-9])S2([A-D])(?![a-z0-9])", lambda found: f"Sentinel-2{found[1].upper()}"),
    (r"(?<![a-z0-9])S1([A-D])(?![a-z0-9])", lambda found: f"Sentinel-1{found[1].upper()}"),
    (r"(?<![a-z0-9])(?:S2|sentinel[-_ ]?2|T\d\d[A-Z]{3}_\d{8}T\d{6})(?![a-z0-9])", lambda found: "Sentinel-2"),
    (r"(?<![a-z0-9])L[COTEM](\d)(?:\d)?_L\w{3}_\d{6}", lambda found: "Landsat " + found[0][2:4].lstrip("0")),
    (r"(?<![a-z0-9])L[COTEM](\d)\d{6}\d{7}[A-Z]{3}\d\d", lambda found: f"Landsat {found[1]}"),
    (r"landsat[-_ ]?([1-9])(?![0-9])", lambda found: f"Landsat {found[1]}"),
    (r"(?<![a-z0-9])landsat(?![a-z0-9])", lambda found: "Landsat"),
    (r"(?<!\d)\d{8}_\d{6}_(?:\d\d_)?ssc?(\d+)(?!\d)", lambda found: "SkySat"),
    (r"(?<!\d)\d{8}_\d{6}_(?:\d\d_)?[0-9a-f]{4}(?![a-z0-9])", lambda found: "PlanetScope"),
    (r"(?<![a-z0-9])WV0?([1-4])(?![a-z0-9])|worldview[-_ ]?0?([1-4])", lambda f: f"WorldView-{f[1] or f[2]}"),
    (r"(?<![a-z0-9])GE0?1(?![a-z0-9])|geoeye[-_ ]?1", lambda found: "GeoEye-1"),
    (r"(?<![a-z0-9])QB0?2(?![a-z0-9])|quickbird", lambda found: "QuickBird"),
    (r"(?<![a-z0-9])PHR1([AB])(?![a-z0-9])", lambda found: f"Pléiades 1{found[1].upper()}"),
    (r"(?<!\d)\d\d[a-z]{3}\d{8}-[PMS]\d[AB]S", lambda found: "Maxar, satellite not named"),
    (r"(?<![a-z0-9])m_\d{7}_[ns][ew]_\d\d_|(?<![a-z0-9])NAIP(?![a-z0-9])", lambda found: "NAIP aerial"),
)


def guess_sensor(path: str, metadata: Mapping[str, str] | None = None) -> str | None:
    """Return the satellite or programme that the metadata or the name point to, or ``None``."""
    items = {key.upper(): value for key, value in (metadata or {}).items()}
    stem, folder = stem_and_folder(path)
    texts = (items.get("SATELLITEID", ""), items.get("SPACECRAFT_ID", ""), stem)
    for text in (*texts, items.get("TIFFTAG_IMAGEDESCRIPTION", ""), folder):
        for pattern, name in _SENSORS:
            found = re.search(pattern, text, re.IGNORECASE)
            if found:
                return name(found)
    return items.get("SATELLITEID") or None


def find_credit(metadata: Mapping[str, str]) -> str | None:
    """Return the credit line that the metadata carry, or ``None``."""
    items = {key.upper(): value for key, value in metadata.items()}
    for key in ("TIFFTAG_COPYRIGHT", "COPYRIGHT", "EXIF_COPYRIGHT", "ATTRIBUTION"):
        if items.get(key, "").strip():
            return items[key].strip()
    found = re.search(
        r"contains modified Copernicus Sentinel data (\d{4}(?:\s*[-–]\s*\d{4})?)",
        items.get("TIFFTAG_IMAGEDESCRIPTION", ""),
        re.IGNORECASE,
    )
    return f"Contains modified Copernicus Sentinel data {found[1]}" if found else None
