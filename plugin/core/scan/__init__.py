"""Scans of wide areas for berm fields and storage cells."""
