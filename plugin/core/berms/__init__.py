"""Profiles across berms, crests, spacing and pitch, with their uncertainty."""
