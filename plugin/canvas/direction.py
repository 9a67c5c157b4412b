"""Marks of reading direction in what QGIS itself writes on the map and in lists."""

from __future__ import annotations

from ..core.direction import MARKS, code_of

_CODES = ", ".join(f"char({mark}), '{code_of(mark)}'" for mark in MARKS)


def with_marks_shown(expression: str) -> str:
    """Return an expression of QGIS that shows such marks in what another gives, as records show them."""
    return f"replace({expression}, map({_CODES}))"
