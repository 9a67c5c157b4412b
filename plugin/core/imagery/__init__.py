"""Raster windows and tiles, what a scene file says of itself, its statistics and its hash."""
