"""Profiles across berms, crests, spacing and pitch, with their uncertainty.

What panels, sheets and the worked example call::

    from .core.berms.spacing import measure_transect, Spacing
    spacing = measure_transect(path, line, width_m, definition="crest to crest", surface="elevation", crs="EPSG:4326")

``line`` is a shapely ``LineString`` of two points in ``crs`` (longitude, latitude by default). A ``Spacing`` carries
what a ``records.Measurement`` keeps, under the same names: ``measured``, ``definition``, ``value``, ``u95``, ``unit``,
``n``, ``method``, ``width_m``, ``inputs``, ``budget``, ``parameters``; ``line`` (WGS 84) is its geometry; and
``profile`` what a figure needs, as plain arrays: ``distance_m``, ``height``, ``spread``, ``crest_positions_m``,
``spacings_m``, ``crests`` (``at_m``, ``height``), ``toes``. A record's profile is had again by calling
``measure_transect`` with its geometry, width and definition::

    from .core.berms.crossings import crossing, measure_row
    row = measure_row([crossing(name, spacing.inputs, spacing.width_m) for name, spacing in …])

``inputs`` may be those of a saved record. A ``Row`` holds ``pitch.value_m`` with ``u95_m``, ``bearing_deg`` (from true
north) with ``bearing_u95_deg``, ``n``, ``pitch.gaps``, ``line``, ``method``, ``pitch_budget``, ``bearing_budget``,
``inputs``, ``parameters``. Both raise ``core.errors.Refused`` with the reason where there is no answer.

``measure_transect`` also measures on parallel bands beside the line (:mod:`.placement`), several times the work of
:func:`.spacing.measure_profile`, which a live profile uses alone. Crests set by hand are in :mod:`.markers`, crest
lines in an area of a raster file in :mod:`.candidates`.

``read.py`` reads transects and rows kept as CSV files, such as those of the worked example.
"""
