"""The figures that there are."""

from __future__ import annotations

import importlib
import pkgutil

from tests.benchmarks import figures
from tests.benchmarks.figure import Figure


def groups() -> list[tuple[Figure, ...]]:
    """Return the figures of each module in ``figures``: one (``FIGURE``), or several that share work (``FIGURES``)."""
    modules = [
        importlib.import_module(item.name) for item in pkgutil.iter_modules(figures.__path__, f"{figures.__name__}.")
    ]
    return [tuple(getattr(module, "FIGURES", None) or (module.FIGURE,)) for module in modules]


def all_figures() -> list[Figure]:
    """Return every figure, by name."""
    return sorted((figure for group in groups() for figure in group), key=lambda figure: figure.name)
