"""From what a file says of itself to the scene that a case keeps."""

from __future__ import annotations

from typing import Any

from ..records import Scene
from .describe import SceneFacts


def scene_of(facts: SceneFacts, name: str, path: str, **more: Any) -> Scene:
    """Return the scene that ``facts`` describe, kept under ``name`` and ``path`` (relative to the case).

    ``more`` sets further fields of the scene, and goes before what the file says.
    """
    interval = facts.acquired
    fields: dict[str, Any] = {
        "name": name,
        "kind": facts.kind,
        "path": path,
        "size_bytes": facts.size_bytes,
        "acquired_from": interval.begin if interval else None,
        "acquired_to": interval.end if interval else None,
        "acquired_basis": str(facts.basis),
        "sensor": facts.sensor,
        "credit": facts.credit,
    }
    return Scene(**{**fields, **grid_fields(facts), **more})


def grid_fields(facts: SceneFacts) -> dict[str, Any]:
    """Return the fields of a scene that say of which pixels it is made and what ground they show."""
    return {
        "gsd_m": facts.gsd_m,
        "width_px": facts.width,
        "height_px": facts.height,
        "band_count": facts.band_count,
        "crs": facts.crs,
        "nodata": facts.nodata,
        "geometry": facts.footprint,
    }
