"""Check statically that the plugin's use of Qt also holds on Qt 6.

No Debian or Ubuntu release carries a QGIS on Qt 6, so names are looked up in PyQt6 itself: every class imported from
``qgis.PyQt`` must be in the PyQt6 module of the same name, and every dotted name that starts at it, such as
``Qt.ItemDataRole.DisplayRole``, must lead somewhere. That finds unscoped enums, removed members and moved classes.
A name inside ``try: … except ImportError`` or ``except AttributeError`` is taken for a deliberate switch.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

RENAMED = {
    "exec_": "exec()",
    "print_": "print()",
    "globalPos": "globalPosition().toPoint()",
    "globalX": "globalPosition().x()",
    "globalY": "globalPosition().y()",
    "toTime_t": "toSecsSinceEpoch()",
    "setTabStopWidth": "setTabStopDistance()",
}
MOVED = {
    ("QtWidgets", "QAction"): "QtGui",
    ("QtWidgets", "QActionGroup"): "QtGui",
    ("QtWidgets", "QShortcut"): "QtGui",
    ("QtWidgets", "QUndoStack"): "QtGui",
    ("QtWidgets", "QUndoCommand"): "QtGui",
}
"""Classes that Qt 6 moved and that ``qgis.PyQt`` hands out at their old place on both."""
_SWITCHES = {"ImportError", "ModuleNotFoundError", "AttributeError"}

Look = Callable[[str], "ModuleType | Any"]


class Finding(NamedTuple):
    """One place that would break on Qt 6."""

    path: str
    line: int
    column: int
    words: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.words}"


def pyqt6(module: str) -> ModuleType:
    """Return a module of PyQt6; raises ImportError where Qt 6 has none of that name."""
    return importlib.import_module(f"PyQt6.{module}")


def findings(source: str, path: str, look: Look = pyqt6) -> Iterator[Finding]:
    """Yield what in ``source`` does not hold on Qt 6; ``look`` returns a module of the bindings by its name."""
    tree = ast.parse(source, path)
    checker = _Checker(path, look)
    checker.visit(tree)
    yield from sorted(set(checker.found), key=lambda finding: (finding.line, finding.column, finding.words))


class _Checker(ast.NodeVisitor):
    """Walks a module; imports are met before their use because they stand above it."""

    def __init__(self, path: str, look: Look) -> None:
        self.path = path
        self.look = look
        self.names: dict[str, Any] = {}
        self.found: list[Finding] = []

    def visit_Try(self, node: ast.Try) -> None:
        caught = {name.id for handler in node.handlers for name in ast.walk(handler.type or node) if _is_name(name)}
        if not caught & _SWITCHES:
            self.generic_visit(node)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.name.split(".")[0] in {"PyQt5", "PyQt6"}:
                self._report(node, f"import {alias.name} goes past qgis.PyQt")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        parts = (node.module or "").split(".")
        if node.level == 0 and parts[0] in {"PyQt5", "PyQt6"}:
            self._report(node, f"import from {node.module} goes past qgis.PyQt")
        elif parts[:2] == ["qgis", "PyQt"]:
            for alias in node.names:
                self._learn(node, parts[2:], alias)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr in RENAMED:
            self._report(node, f"{node.attr} is {RENAMED[node.attr]} on Qt 6")
        chain = _dotted(node)
        if chain and chain[0] in self.names:
            self._follow(node, chain)
        else:
            self.generic_visit(node)

    def _learn(self, node: ast.ImportFrom, module: list[str], alias: ast.alias) -> None:
        name = alias.asname or alias.name
        try:
            if not module:
                self.names[name] = self.look(alias.name)
                return
            home = self.look(MOVED.get((module[0], alias.name), module[0]))
        except ImportError:
            self._report(node, f"PyQt6 has no module {(module or [alias.name])[0]}")
            return
        if hasattr(home, alias.name):
            self.names[name] = getattr(home, alias.name)
        else:
            self._report(node, f"PyQt6.{module[0]} has no {alias.name}")

    def _follow(self, node: ast.Attribute, chain: list[str]) -> None:
        thing = self.names[chain[0]]
        for depth, part in enumerate(chain[1:], start=1):
            if not hasattr(thing, part):
                self._report(node, f"{'.'.join(chain[: depth + 1])} is not there on Qt 6")
                return
            thing = getattr(thing, part)
            if not isinstance(thing, (type, ModuleType)):
                return

    def _report(self, node: ast.AST, words: str) -> None:
        self.found.append(Finding(self.path, node.lineno, node.col_offset + 1, words))


def _is_name(node: ast.AST) -> bool:
    return isinstance(node, ast.Name)


def _dotted(node: ast.expr) -> list[str]:
    """Return the parts of ``a.b.c``; an empty list where the expression starts with something else than a name."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return [node.id, *reversed(parts)] if isinstance(node, ast.Name) else []


def main(arguments: list[str]) -> int:
    """Check the files and folders named and return 1 where anything was found."""
    paths = [path for name in arguments for path in (sorted(Path(name).rglob("*.py")) or [Path(name)])]
    found = [item for path in paths for item in findings(path.read_text("utf-8"), str(path))]
    print("\n".join(map(str, found)) or f"Qt 6: nothing found in {len(paths)} files.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
