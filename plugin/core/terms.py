"""Fixed terms that records hold beside the choices which :mod:`~.core.records` declares, for translation.

``#`` stands for a number; parts that are joined by semicolons are listed each for itself.
"""

from __future__ import annotations

TERMS = (
    # what a measurement was made by and of
    "distance of two crests",
    "elevation profile",
    "brightness profile",
    "rows averaged across the transect",
    "placement along the berm from # parallel bands",
    "pitch by regression of the distances along the row on the cells' numbers",
    "bearing of the straight line through # of # cells",
    "axis of the cells' centres, clockwise from true north",
    # terms of an uncertainty budget
    "pointing",
    "definition",
    "scale",
    "placement along the berm",
    "irregularity of the row",
    "fit to the raster",
    "noise",
    "unevenness of the floor",
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
    "reported",
    "official claim",
    "secondary",
    "modelled",
    "unverified",
    "verified",
    "status not stated",
    "not stated",
)
