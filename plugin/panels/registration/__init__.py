"""Registering scenes: how far each shows the ground beside where a reference shows it."""

from __future__ import annotations

from .registration import Registration

__all__ = ["Registration"]
