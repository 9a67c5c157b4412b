"""QGIS' own enumerations are named in full too, and every class and member named is there in this QGIS."""

import ast
import importlib
from pathlib import Path

import pytest

PLUGIN = Path(__file__).parents[2] / "plugin"
FILES = sorted(PLUGIN.rglob("*.py"))


def _names(tree):
    """Return what a module imports from QGIS, by the name it has there."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
            module = importlib.import_module(node.module)
            names.update({alias.asname or alias.name: getattr(module, alias.name) for alias in node.names})
    return names


def _chains(tree):
    """Yield line and parts of every dotted name."""
    for node in ast.walk(tree):
        parts, inner = [], node
        while isinstance(inner, ast.Attribute):
            parts.append(inner.attr)
            inner = inner.value
        if parts and isinstance(inner, ast.Name):
            yield node.lineno, [inner.id, *reversed(parts)]


def _wrong(path):
    tree = ast.parse(path.read_text("utf-8"))
    names = _names(tree)
    for line, chain in _chains(tree):
        holder = names.get(chain[0])
        for part in chain[1:]:
            if not isinstance(holder, type):
                break
            if not hasattr(holder, part):
                yield f"{line}: {'.'.join(chain)} is not there"
                break
            value = getattr(holder, part)
            kind = type(value)
            unscoped = isinstance(value, int) and kind not in (int, bool) and kind is not holder
            if unscoped and getattr(holder, kind.__name__, None) is kind:
                yield f"{line}: {'.'.join(chain)} lacks {kind.__name__}"
            holder = value


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PLUGIN).as_posix())
def test_enumerations_are_named_in_full(path):
    assert list(_wrong(path)) == []


@pytest.mark.parametrize(
    "name", ["QgsWkbTypes.PolygonGeometry", "Qgis.Warning", "Qgis.NoSuchThing", "QgsTask.CanCancel"]
)
def test_one_that_is_not_is_found(tmp_path, name):
    path = tmp_path / "a.py"
    path.write_text(f"from qgis.core import {name.split('.')[0]}\nx = {name}\n")
    assert len(list(_wrong(path))) == 1
