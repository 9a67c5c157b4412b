"""Fixed terms that records hold beside the choices which :mod:`~.core.records` declares, for translation.

``#`` stands for a number; parts that are joined by semicolons are listed each for itself.
"""

from __future__ import annotations

from .quantity import ONE_OF
from .records import SITE_KINDS

_TAGS = ("TIFFTAG_DATETIME", "EXIF_DateTimeOriginal", "NITF_IDATIM")
"""Tags that may hold when a file was written in place of when its picture was taken."""

TERMS = (
    *SITE_KINDS,
    # what a measurement was made by and of
    "distance of two crests",
    "median distance of # crests",
    "regression of # crests on their number",
    "tangents of the flanks to the floor",
    "elevation profile",
    "elevation profile, rows averaged across the transect",
    "brightness profile, bright ridges taken for crests, rows averaged across the transect",
    "# of # crests set by hand",
    "# toes set by hand",
    "along the crest lines that cross it",
    "median of the distances between nearest neighbours",
    "median of the distances between neighbours in rows",
    "median of the distances between neighbouring rows",
    "median of the distances between neighbouring crests",
    "placement along the berm from # parallel bands",
    "pitch by regression of the distances along the row on the cells' numbers",
    "bearing of the straight line through # of # cells",
    "axis of the cells' centres, clockwise from true north",
    "wave and shape fitted to the raster by least squares",
    "the field's crests, clockwise from true north",
    "crest by a parabola, floors by the mean of strips outside the toes",
    "crest over the ground line between its floors",
    "length of the shadow times the tangent of the sun's elevation, where the shadow clears the lee slope",
    "crest over the ground at the shadow's tip",
    "containers that fit, ± to the least and the most that do",
    "outline, packing and tiers",
    "container dimensions of ISO #",
    # what a separation rule applies to, and how it was read
    "distance class # of the table",
    "above-ground stores, barricaded",
    "above-ground stores, unbarricaded",
    "open-storage module, cell to cell",
    "open storage, module to module",
    "read in two transcriptions, not in the original",
    "formula read in a US Army course text (MM#A), not in the regulation",
    "factor read in one transcription of the table",
    "upper limit: the largest weight worked out, # # lb",
    # terms of an uncertainty budget
    "pointing",
    "definition",
    "scale",
    "placement along the berm",
    "irregularity of the row",
    "fit to the raster",
    "scatter of the distances",
    "noise",
    "unevenness of the floor",
    "bend of the ground",
    "ground under the berm",
    "length",
    "sun",
    "rise of the ground",
    # how and by what something was moved, and how far it is known
    "sea",
    "rail",
    "road",
    "air",
    "sea+rail",
    "containers",
    "railcars",
    "trips",
    "round trips",
    "port calls",
    "deliveries",
    "voyages",
    *ONE_OF.values(),
    "reported",
    "official claim",
    "secondary",
    "modelled",
    "unverified",
    "verified",
    "status not stated",
    "not stated",
    # what a date rests on
    *(f"#:# in {tag} is not taken: it may be a placeholder" for tag in _TAGS),
    *(f"{tag} says #-#-# #:#:# UTC, which may be when the file was written" for tag in _TAGS),
    # of what kind a cell is, and what distances lie between
    "ring",
    "U-shaped",
    "nearest neighbours",
    "neighbours in rows",
    "neighbouring rows",
    "neighbouring crests",
    # how a conflict was found
    "recorded",
    "deleted",
    "rule: counts",
    "rule: accounts",
    "rule: denial",
    "rule: alternative",
    "rule: late source",
    "rule: two places",
    "rule: too fast",
    "rule: order",
    "rule: coordinates",
    "rule: lengths",
)
