"""Whether a scene can show a structure: does its footprint cover the outline.

A scene of another place says nothing of a structure, whatever was marked on it. A footprint is only as true as the
georeference of its scene, so a structure at its edge counts as covered when half of its ground lies within.
A scene without a footprint, or a structure without an outline, is not known to lie apart and is let be.
"""

from __future__ import annotations

from typing import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient

from .antimeridian import cut_there, runs_beyond
from .many_shapes import as_array, boxes_of
from .records import Scene, Sighting, Structure

LEAST_SHARE = 0.5
"""So much of an outline's ground lies within a footprint that covers it."""


def covers(scene: Scene, structure: Structure) -> bool:
    """Whether a scene covers a structure, or is not known not to.

    Both lie on WGS 84; the share is one of areas at one place, so degrees give the same as metres.
    """
    known = _placed((scene.geometry, structure.geometry))
    return len(known) < 2 or _covers(*(_cut(geometry) for _, geometry in known))


def coverage(structures: Sequence[Structure], scenes: Sequence[Scene]) -> NDArray[np.bool_]:
    """Return :func:`covers` for each structure on each scene, shape (structures, scenes).

    Scenes of one footprint are asked once, and of a footprint only what lies at its edge is looked at one by one.
    """
    found = np.ones((len(structures), len(scenes)), bool)
    outlines = _placed(item.geometry for item in structures)
    columns_of: dict[bytes, list[int]] = {}
    grounds: dict[bytes, BaseGeometry] = {}
    for column, footprint in _placed(scene.geometry for scene in scenes):
        key = footprint.wkb
        if key not in grounds:
            grounds[key] = _cut(footprint)
        columns_of.setdefault(key, []).append(column)
    if not outlines or not grounds:
        return found
    rows = np.array([row for row, _ in outlines])
    shapes = [outline for _, outline in outlines]
    bounds = boxes_of(as_array(shapes))
    for place in np.flatnonzero((bounds[:, 0] < -180) | (bounds[:, 2] > 180)):
        shapes[place] = _cut(shapes[place])
        bounds[place] = shapes[place].bounds
    for key, columns in columns_of.items():
        reached = _reached(grounds[key], shapes, bounds)
        if not reached.all():
            found[np.ix_(rows[~reached], columns)] = False
    return found


def _reached(
    footprint: BaseGeometry, outlines: Sequence[BaseGeometry], bounds: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Say of outlines, with their ``bounds`` in rows of west, south, east and north, which a footprint covers."""
    within, apart = _by_bounds(footprint, bounds)
    for place in np.flatnonzero(~within & ~apart):
        within[place] = _covers(footprint, outlines[place])
    return within


def _by_bounds(footprint: BaseGeometry, bounds: NDArray[np.float64]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Say which rectangles certainly lie within a footprint, and which certainly apart from it.

    What lies to the left of every edge of a simple ring, against the clock, is in its kernel and so within it; what
    lies to the right of an edge of its hull is apart. The footprint of a scene is a rectangle of its own system, whose
    sides are bent by a hair in degrees, so that its kernel is nearly all of it.
    """
    left, bottom, right, top = footprint.bounds
    west, south, east, north = bounds.T
    apart = (west > right) | (east < left) | (south > top) | (north < bottom)
    for _, most in _distances_left(footprint.convex_hull, bounds):
        apart |= most < 0
    if footprint.geom_type != "Polygon" or footprint.interiors or not footprint.is_valid:
        return np.zeros(len(bounds), bool), apart
    within = np.ones(len(bounds), bool)
    for least, _ in _distances_left(footprint, bounds):
        within &= least >= 0
    return within, apart


def _distances_left(
    polygon: BaseGeometry, bounds: NDArray[np.float64]
) -> Iterator[tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """Yield for each edge, against the clock, how far rectangles lie to its left: at the corners least and most so.

    The measure is the distance times the length of the edge. Nothing is yielded of what is not a polygon.
    """
    if polygon.geom_type != "Polygon":
        return
    west, south, east, north = bounds.T
    ring = np.asarray(orient(polygon).exterior.coords)[:, :2]
    for (x, y), (dx, dy) in zip(ring[:-1], np.diff(ring, axis=0)):
        least = dx * (np.where(dx >= 0, south, north) - y) - dy * (np.where(dy >= 0, east, west) - x)
        most = dx * (np.where(dx >= 0, north, south) - y) - dy * (np.where(dy >= 0, west, east) - x)
        yield least, most


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


def _cut(geometry: BaseGeometry) -> BaseGeometry:
    """Return a geometry cut at the antimeridian; of one that crosses itself, its hull."""
    if not runs_beyond(geometry):
        return geometry
    return cut_there(geometry if geometry.is_valid else geometry.convex_hull)


def _covers(footprint: BaseGeometry, outline: BaseGeometry) -> bool:
    # What other programs wrote may cross itself; its hull does not.
    ground, shape = (item if item.is_valid else item.convex_hull for item in (footprint, outline))
    if not ground.intersects(shape):
        return False
    return bool(ground.covers(shape) or ground.intersection(shape).area >= LEAST_SHARE * shape.area > 0)
