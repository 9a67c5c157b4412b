"""Comparing two dates: a second map beside the first, and a swipe across it."""

from __future__ import annotations

from .compare import Compare

__all__ = ["Compare"]
