"""The main numbers of a case, as plain data."""

from __future__ import annotations

from typing import Any

from ..core.evidence.parts import Read
from ..core.growth.intervals import all_structure_dates
from ..core.growth.table import growth_rows
from ..core.records import Claim, Conflict, Measurement, Movement, Scene, Sighting, Source, Structure


def summary(case: Any) -> dict[str, Any]:
    """Return growth, spacing and chain of a case (anything with ``read``) as JSON values.

    ``growth`` holds per structure its label, kind and the dates of ``(began_after, began_by]``; ``spacing`` every
    spacing and pitch with its definition; ``chain`` how many records of each kind there are.
    """
    read: Read = case.read
    return {"growth": _growth(read), "spacing": _spacing(read), "chain": _chain(read)}


def _growth(read: Read) -> list[dict[str, Any]]:
    structures, scenes = read(Structure), read(Scene)
    dates = all_structure_dates(structures, scenes, read(Sighting))
    return [
        {
            "id": row.label,
            "kind": row.kind,
            "began_after": None if row.began_after is None else row.began_after.isoformat(),
            "began_by": None if row.began_by is None else row.began_by.isoformat(),
        }
        for row in growth_rows(structures, dates, scenes)
    ]


def _spacing(read: Read) -> list[dict[str, Any]]:
    return [
        {
            "name": item.name,
            "definition": item.definition,
            "value_m": item.value,
            "u95_m": item.u95,
            "n": item.n,
        }
        for item in read(Measurement)
        if item.measured in ("spacing", "pitch") and item.unit == "m" and item.value is not None
    ]


def _chain(read: Read) -> dict[str, int]:
    claims = read(Claim)
    return {
        "movements": len(read(Movement)),
        "claims": sum(claim.kind == "claim" for claim in claims),
        "denials": sum(claim.kind == "denial" for claim in claims),
        "sources": len(read(Source)),
        "conflicts": len(read(Conflict)),
    }
