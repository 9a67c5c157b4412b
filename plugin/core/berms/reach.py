"""How far rows may lie apart and still be neighbours: known to forms and algorithms before anything is measured."""

from __future__ import annotations

ROWS_REACH_M = 100.0
"""Rows farther apart than this are no neighbours, unless another reach is asked for."""
