"""From a transect to a spacing with its definition, its uncertainty and the budget behind it."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Mapping

import numpy as np
import pyproj
from shapely.geometry import LineString

from ..antimeridian import keep_together
from ..errors import Refused, message
from ..frame import WGS84
from ..quantity import expand
from . import tops
from .bend import BEND
from .markers import BY_HAND, TOES_BY_HAND, by_hand, toes_by_hand
from .pitch import SCALE_BOUND, SCALE_U, Pitch, fit_pitch
from .placement import LEAST_BANDS, TERM, measure_placement
from .profile import Profile, read_profile
from .scatter import added_to_median, share_of_median
from .tops import u_lean_between
from .transect import Transect, sample_transect

ON_PROFILE = ("crest to crest", "toe to toe")
"""The definitions that a profile across berms can answer."""


@dataclass(frozen=True)
class Spacing:
    """A spacing as a record keeps it, with the profile that it was read from.

    ``measured`` is "spacing" (two crests, or the median of several) or "pitch" (three and more crests at a regular
    distance). ``value`` and ``u95`` are metres, ``n`` counts crests (for toe to toe: floors). ``budget`` holds
    the standard uncertainty of each term in metres: pointing, scale, definition (with what the crests' scatter adds,
    :func:`~.scatter.added_by_scatter`), and, where bands beside the line were measured too, placement along the berm.
    ``line`` is on WGS 84. ``inputs`` and ``parameters`` are plain JSON: positions along the line in metres, the crests'
    longitudes and latitudes, and what the method was set to.
    """

    measured: str
    definition: str
    value: float
    u95: float
    n: int
    unit: str
    method: str
    budget: dict[str, float]
    inputs: dict[str, Any]
    parameters: dict[str, Any]
    width_m: float
    line: LineString
    profile: Profile


def measure_transect(
    path: str | os.PathLike[str],
    line: LineString,
    width_m: float,
    definition: str = "crest to crest",
    surface: str = "elevation",
    crs: str = WGS84,
) -> Spacing:
    """Measure the spacing of berms along a straight line given in ``crs``, averaged over ``width_m``.

    The distance is that along the line; its uncertainty covers where along the berms the line was drawn, by bands
    beside it (:func:`add_placement`).

    ``surface`` is "elevation" or "image" (bright ridges are then taken for crests). Raises :class:`Refused` with
    the reason where the transect gives no spacing, :class:`BermlineError` where the file cannot be read.
    """
    transect = sample_transect(path, line, width_m, crs)
    return add_placement(path, transect, measure_profile(transect, read_profile(transect), definition, surface))


def add_placement(path: str | os.PathLike[str], transect: Transect, spacing: Spacing) -> Spacing:
    """Return a spacing whose uncertainty also covers where along the berms the line was drawn.

    Some bands beside the line are read for it (:mod:`.placement`), which takes several times as long as the spacing
    itself. Where fewer than three bands show the same crests, the method says that this part is not known.
    """
    placement = measure_placement(
        path,
        transect,
        spacing.profile,
        lambda profile: _answer(profile, spacing.definition)[1],
        spacing.budget["pointing"],
    )
    parameters = {
        **spacing.parameters,
        "placement_bands": placement.bands,
        "placement_offsets_m": placement.offsets_m.tolist(),
        "placement_values_m": placement.values_m.tolist(),
    }
    if placement.u_m is None:
        unknown = f"placement along the berm not known: {placement.bands} of at least {LEAST_BANDS} parallel bands"
        return replace(spacing, method=f"{spacing.method}; {unknown}", parameters=parameters)
    budget = {**spacing.budget, TERM: placement.u_m}
    return replace(
        spacing,
        u95=_expanded(spacing.value, budget),
        budget=budget,
        method=f"{spacing.method}; placement along the berm from {placement.bands} parallel bands",
        parameters=parameters,
    )


def measure_profile(
    transect: Transect, profile: Profile, definition: str = "crest to crest", surface: str = "elevation"
) -> Spacing:
    """Measure the spacing that a profile shows; see :func:`measure_transect`."""
    if definition not in ON_PROFILE:
        raise Refused(
            message("“{definition}” cannot be read from a profile across berms.", definition=definition),
            message("Measure crest to crest or toe to toe."),
        )
    _check_crests(profile)
    measured, value, (pointing, shape), extra, n = _answer(profile, definition)
    if surface == "image":
        # A sunlit berm is brightest on a flank. Berms of one row lean alike, which cancels in their distance; what
        # does not is taken as up to half the crest's half-width, anywhere within.
        shape = math.hypot(shape, profile.crest_sigma_m / (2.0 * math.sqrt(3.0)))
    budget = {"pointing": pointing, "scale": value * SCALE_U, "definition": shape}
    return Spacing(
        measured=measured,
        definition=definition,
        value=value,
        u95=_expanded(value, budget),
        n=n,
        unit="m",
        method=_method(definition, measured, surface, len(profile.crests)) + _followed(transect) + _hand(profile),
        budget=budget,
        inputs=_inputs(transect, profile, surface),
        parameters={**_parameters(profile), **extra},
        width_m=transect.width_m,
        line=line_of(transect),
        profile=profile,
    )


def _expanded(value: float, budget: Mapping[str, float]) -> float:
    """Return U95: all terms are normal but scale, which is as likely anywhere within its bound."""
    return expand(math.hypot(*(u for term, u in budget.items() if term != "scale")), value * SCALE_BOUND)


def _check_crests(profile: Profile) -> None:
    if not profile.crests:
        raise Refused(
            message("No crest stands out from the noise along this transect."),
            message("Draw it across two berms, with some ground beyond each, or average over a greater width."),
        )
    if len(profile.crests) == 1:
        raise Refused(
            message("Only one crest stands out, at {at:.1f} m: a spacing needs two.", at=profile.crests[0].at_m),
            message("Draw the transect on across the next berm, with some ground beyond it."),
        )


_Answer = tuple[str, float, tuple[float, float], dict[str, Any], int]
"""What is measured, how large, its u from pointing and from definition, parameters, and of how many."""


def _answer(profile: Profile, definition: str) -> _Answer:
    if definition == "toe to toe":
        return _toe_to_toe(profile)
    return _pair(profile) if len(profile.crests) == 2 else _several(profile)


def _pair(profile: Profile) -> _Answer:
    first, last = profile.crests
    pointing = math.hypot(first.u_pointing_m, last.u_pointing_m)
    shape = math.sqrt(first.u_bend_m**2 + last.u_bend_m**2 + u_lean_between(first, last) ** 2)
    return "spacing", last.at_m - first.at_m, (pointing, shape), {}, 2


def _several(profile: Profile) -> _Answer:
    """Measure three and more crests: their pitch where they stand regularly, else the median of their distances."""
    crests = profile.crests
    u_point = math.sqrt(float(np.mean([crest.u_pointing_m**2 for crest in crests])))
    leans = [u_lean_between(first, last) for first, last in zip(crests[:-1], crests[1:])]
    u_shape = math.sqrt(float(np.mean([crest.u_bend_m**2 for crest in crests]) + 0.5 * np.mean(np.square(leans))))
    fit = fit_pitch(profile.crest_positions_m, math.hypot(u_point, u_shape))
    extra = _pitch_parameters(fit)
    if fit.regular:
        share = u_point**2 / (u_point**2 + u_shape**2)
        pointing = fit.u_pointing_m * math.sqrt(share)
        shape = math.hypot(fit.u_pointing_m * math.sqrt(1.0 - share), fit.u_scatter_m)
        return "pitch", fit.value_m, (pointing, shape), extra, len(crests)
    return (
        "spacing",
        *_median(profile.spacings_m, math.sqrt(2.0) * u_point, math.sqrt(2.0) * u_shape),
        {"median_of": len(crests) - 1},
        len(crests),
    )


def _median(distances: np.ndarray, u_point: float, u_shape: float) -> tuple[float, tuple[float, float]]:
    share, scatter = share_of_median(len(distances)), added_to_median(distances, math.hypot(u_point, u_shape))
    return float(np.median(distances)), (u_point * share, math.hypot(u_shape, scatter) * share)


def _toe_to_toe(profile: Profile) -> _Answer:
    floors, u_floors = [], []
    for left, right in zip(profile.toes[:-1], profile.toes[1:]):
        begin, end = left[1], right[0]
        if begin is not None and end is not None and end.at_m > begin.at_m:
            floors.append(end.at_m - begin.at_m)
            u_floors.append(math.hypot(begin.u_m, end.u_m))
    if not floors:
        raise Refused(
            message("Between these crests no level floor with two toes is seen."),
            message("Measure crest to crest, or draw where the floor between the berms is clear."),
        )
    u_point = math.sqrt(2.0) * math.sqrt(float(np.mean([crest.u_pointing_m**2 for crest in profile.crests])))
    u_shape = math.sqrt(float(np.mean(np.square(u_floors))))
    value, terms = _median(np.array(floors), u_point, u_shape)
    return "spacing", value, terms, {"floors_m": floors}, len(floors)


def _pitch_parameters(fit: Pitch) -> dict[str, Any]:
    return {
        "index": fit.index.tolist(),
        "gaps": fit.gaps,
        "median_m": fit.median_m,
        "mad_m": fit.mad_m,
        "coefficient_of_variation": fit.variation,
        "residuals_m": fit.residuals_m.tolist(),
    }


def _method(definition: str, measured: str, surface: str, crests: int) -> str:
    seen = "elevation profile" if surface == "elevation" else "brightness profile, bright ridges taken for crests"
    if definition == "toe to toe":
        how = "tangents of the flanks to the floor"
    elif measured == "pitch":
        how = f"regression of {crests} crests on their number"
    elif crests > 2:
        how = f"median distance of {crests} crests"
    else:
        how = "distance of two crests"
    return f"{how}; {seen}, rows averaged across the transect"


def _followed(transect: Transect) -> str:
    return "" if transect.bend is None else "; along the crest lines that cross it"


def _hand(profile: Profile) -> str:
    crests, toes = len(by_hand(profile)), len(toes_by_hand(profile))
    words = f"; {crests} of {len(profile.crests)} crests set by hand" if crests else ""
    return words + (f"; {toes} toes set by hand" if toes else "")


def _inputs(transect: Transect, profile: Profile, surface: str) -> dict[str, Any]:
    crests = [transect.at(crest.at_m) for crest in profile.crests]
    longitude, latitude = transect.frame.to_wgs84(np.array(crests))
    hand, toes = by_hand(profile), toes_by_hand(profile)
    return {
        **({BY_HAND: hand} if hand else {}),
        **({TOES_BY_HAND: toes} if toes else {}),
        **({} if transect.bend is None else {BEND: transect.bend.kept()}),
        "surface": surface,
        "crs": _crs_name(transect.frame.crs),
        "length_m": transect.length_m,
        "crests_m": [crest.at_m for crest in profile.crests],
        "leans_m": [crest.lean_m for crest in profile.crests],
        "crests_lonlat": [[x, y] for x, y in zip(longitude.tolist(), latitude.tolist())],
        "u_crests_m": [math.hypot(crest.u_pointing_m, crest.u_bend_m) for crest in profile.crests],
        "toes_m": [[None if toe is None else toe.at_m for toe in pair] for pair in profile.toes],
        "spacings_m": profile.spacings_m.tolist(),
    }


def _parameters(profile: Profile) -> dict[str, Any]:
    return {
        "interpolation": "cubic convolution",
        "gsd_m": profile.gsd_m,
        "rows": profile.rows,
        "crest_sigma_m": profile.crest_sigma_m,
        "noise": profile.noise.sigma,
        "noise_cell_px": profile.noise.cell_px,
        "significance": tops.SIGNIFICANCE,
        "least_share": tops.LEAST_SHARE,
        "least_prominence": tops.LEAST_PROMINENCE,
        "locating": tops.LOCATING,
    }


def line_of(transect: Transect) -> LineString:
    """Return a transect's line on WGS 84."""
    longitude, latitude = transect.frame.to_wgs84(np.array([transect.start, transect.end]))
    return keep_together(LineString(list(zip(longitude.tolist(), latitude.tolist()))))


def places_on(transect: Transect, distance_m: np.ndarray) -> list[tuple[float, float]]:
    """Return longitude and latitude (WGS 84) of distances (N,) from the start of a transect."""
    if not len(distance_m):
        return []
    longitude, latitude = transect.frame.to_wgs84(np.array([transect.at(float(at)) for at in distance_m]))
    return list(zip(longitude.tolist(), latitude.tolist()))


@lru_cache(maxsize=16)
def _crs_name(crs: str) -> str:
    """Return the shortest text that names a system without loss: its authority's code, else its WKT."""
    system = pyproj.CRS(crs)
    authority = system.to_authority(min_confidence=100)
    return system.to_wkt() if authority is None else ":".join(authority)
