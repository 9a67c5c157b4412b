"""Ground floor: analyses as pure functions on arrays and records; knows neither Qt nor QGIS."""
