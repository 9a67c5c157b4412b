"""Whether a scene can show a structure: does its footprint cover the outline.

A scene of another place says nothing of a structure, whatever was marked on it. A footprint is only as true as the
georeference of its scene, so a structure at its edge counts as covered when half of its ground lies within.
A scene without a footprint, or a structure without an outline, is not known to lie apart and is let be.
"""

from __future__ import annotations

from typing import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from .records import Scene, Sighting, Structure

LEAST_SHARE = 0.5
"""So much of an outline's ground lies within a footprint that covers it."""


def covers(scene: Scene, structure: Structure) -> bool:
    """Whether a scene covers a structure, or is not known not to.

    Both lie on WGS 84; the share is one of areas at one place, so degrees give the same as metres.
    """
    known = _placed((scene.geometry, structure.geometry))
    return len(known) < 2 or _covers(*(geometry for _, geometry in known))


def coverage(structures: Sequence[Structure], scenes: Sequence[Scene]) -> NDArray[np.bool_]:
    """Return :func:`covers` for each structure on each scene, shape (structures, scenes).

    Thousands of outlines take a moment: what lies apart is told by its bounds, what lies wholly within in one step.
    """
    found = np.ones((len(structures), len(scenes)), bool)
    outlines = _placed(item.geometry for item in structures)
    footprints = _placed(scene.geometry for scene in scenes)
    if not outlines or not footprints:
        return found
    rows = np.array([row for row, _ in outlines])
    bounds = np.array([outline.bounds for _, outline in outlines])
    for column, footprint in footprints:
        west, south, east, north = footprint.bounds
        apart = (bounds[:, 0] > east) | (bounds[:, 2] < west) | (bounds[:, 1] > north) | (bounds[:, 3] < south)
        found[rows[apart], column] = False
        near = np.flatnonzero(~apart)
        if not len(near):
            continue
        around = box(*bounds[near, :2].min(axis=0), *bounds[near, 2:].max(axis=0))
        if footprint.is_valid and prep(footprint).covers(around):
            continue
        for place in near:
            found[rows[place], column] = _covers(footprint, outlines[place][1])
    return found


def scenes_on_site(structures: Sequence[Structure], scenes: Sequence[Scene]) -> tuple[Scene, ...]:
    """Return the scenes that cover at least one of the structures; all of them where there are no structures."""
    if not structures:
        return tuple(scenes)
    reached = coverage(structures, scenes).any(axis=0)
    return tuple(scene for scene, reaches in zip(scenes, reached) if reaches)


def misplaced(
    structures: Iterable[Structure], scenes: Iterable[Scene], sightings: Iterable[Sighting]
) -> tuple[Sighting, ...]:
    """Return the sightings whose scene does not cover their structure."""
    rows, columns = tuple(structures), tuple(scenes)
    row_of = {item.uuid: row for row, item in enumerate(rows)}
    column_of = {item.uuid: column for column, item in enumerate(columns)}
    covered = coverage(rows, columns)
    if covered.all():
        return ()
    return tuple(
        item
        for item in sightings
        if item.structure in row_of
        and item.scene in column_of
        and not covered[row_of[item.structure], column_of[item.scene]]
    )


def _placed(geometries: Iterable[BaseGeometry | None]) -> list[tuple[int, BaseGeometry]]:
    """Return the geometries that there are, each with its place among all."""
    return [(place, item) for place, item in enumerate(geometries) if item is not None and not item.is_empty]


def _covers(footprint: BaseGeometry, outline: BaseGeometry) -> bool:
    # What other programs wrote may cross itself; its hull does not.
    ground, shape = (item if item.is_valid else item.convex_hull for item in (footprint, outline))
    if not ground.intersects(shape):
        return False
    return bool(ground.covers(shape) or ground.intersection(shape).area >= LEAST_SHARE * shape.area > 0)
