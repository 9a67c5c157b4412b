"""Movements, sources and claims: reading them, setting them in time, finding where they disagree."""
