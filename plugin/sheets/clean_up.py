"""Taking away, at the next start, what an export, a preview or a check left when QGIS or the machine went down."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from qgis.core import QgsSettings

from ..core.evidence.leftovers import COPY, discard_unfinished, unfinished

PREVIEW = "bermline-preview"
"""What pictures of a preview are called in the folder for temporary files."""
_BEGUN = "Bermline/exports_begun"


def note_export(destination: Path) -> None:
    """Note that an export has begun, so that what it leaves is found should it not end."""
    QgsSettings().setValue(f"{_BEGUN}/{_key(destination)}", str(destination))


def forget_export(destination: Path) -> None:
    """Strike out an export that has ended."""
    QgsSettings().remove(f"{_BEGUN}/{_key(destination)}")


def clean_up() -> None:
    """Remove what was left by processes that are gone; what others are still making stays. Any thread may call it."""
    settings = QgsSettings()
    settings.beginGroup(_BEGUN)
    begun = [Path(settings.value(key, "", type=str)) for key in settings.childKeys()]
    settings.endGroup()
    for destination in begun:
        discard_unfinished(destination)
        if not unfinished(destination):
            forget_export(destination)
    for name in (PREVIEW, COPY):
        discard_unfinished(Path(tempfile.gettempdir(), name))


def _key(destination: Path) -> str:
    return hashlib.sha256(str(destination).encode("utf-8", "surrogatepass")).hexdigest()[:16]
