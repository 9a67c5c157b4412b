"""Imports only go down: the table of floors in CONTRIBUTING.md, held against the sources."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLUGIN = ROOT / "plugin"
STAIRS = (
    "session", "jobs", "slices", "long_lived", "messages", "words", "place", "painting", "palette", "example",
    "servers", "outside", "plain",
)  # fmt: skip
SECOND = ("canvas", "sheets", "processing")
BELOW_STAIRS = ("core", "case")
FLOORS = {
    "core": (),
    "case": ("core",),
    **dict.fromkeys(STAIRS, (*STAIRS, *BELOW_STAIRS)),
    **dict.fromkeys(("canvas", "sheets"), (*STAIRS, *BELOW_STAIRS)),
    "processing": ("sheets", *STAIRS, *BELOW_STAIRS),
    "panels": (*SECOND, *STAIRS, *BELOW_STAIRS),
    "plugin": ("panels", *SECOND, *STAIRS, *BELOW_STAIRS),
    "__init__": ("plugin",),
}
"""What each part may import beside itself."""
BUILT_ON = {"scan": ("berms", "imagery"), "evidence": ("growth",)}
"""Rooms of core that stand on another."""
SLOW_OR_OPTIONAL = {"distributed", "matplotlib", "scipy", "pandas", "jinja2", "requests", "psycopg2"}
FILES = sorted(PLUGIN.rglob("*.py"))
CORE = sorted((PLUGIN / "core").rglob("*.py"))
PURE = [*CORE, *sorted((PLUGIN / "case").rglob("*.py"))]


def _module(path):
    return ".".join(path.relative_to(PLUGIN).with_suffix("").parts)


def _own_imports(path):
    """Yield the dotted names below ``plugin`` that a file imports, such as ``core.dates``."""
    package = path.relative_to(PLUGIN).parent.parts
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) - node.level + 1]
            if node.level > len(package) + 1:
                yield f"above the plugin: {node.module}"
            elif node.module:
                yield ".".join((*base, node.module))
            else:
                yield from (".".join((*base, alias.name)) for alias in node.names)


def _foreign_imports(path, nodes):
    for node in nodes(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.module.split(".")[0]


def _at_load(tree):
    """Yield what runs when a module is imported: all but the insides of functions."""
    for node in ast.iter_child_nodes(tree):
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node
            yield from _at_load(node)


@pytest.mark.parametrize("path", FILES, ids=_module)
def test_a_part_imports_only_itself_and_what_lies_below(path):
    part = path.relative_to(PLUGIN).parts[0].removesuffix(".py")
    allowed = {part, *FLOORS[part]}
    assert [name for name in _own_imports(path) if name.split(".")[0] not in allowed] == []


@pytest.mark.parametrize("path", CORE, ids=_module)
def test_a_room_of_core_imports_itself_and_the_shared_ground_alone(path):
    own = path.relative_to(PLUGIN).parts[1]
    rooms = {folder.name for folder in (PLUGIN / "core").iterdir() if folder.is_dir()} - {own, *BUILT_ON.get(own, ())}
    assert [name for name in _own_imports(path) if name.split(".")[1] in rooms] == []


@pytest.mark.parametrize("path", PURE, ids=_module)
def test_core_and_case_know_neither_qt_nor_qgis(path):
    assert {"qgis", "PyQt5", "PyQt6", "PySide6"} & set(_foreign_imports(path, ast.walk)) == set()


@pytest.mark.parametrize("path", FILES, ids=_module)
def test_qt_is_reached_through_qgis_and_the_plugin_through_relative_imports(path):
    assert {"PyQt5", "PyQt6", "plugin", "bermline"} & set(_foreign_imports(path, ast.walk)) == set()


@pytest.mark.parametrize("path", FILES, ids=_module)
def test_nothing_slow_or_optional_is_imported_when_a_module_is(path):
    assert SLOW_OR_OPTIONAL & set(_foreign_imports(path, _at_load)) == set()


def test_core_and_case_can_be_imported_where_there_is_no_qgis():
    modules = [f"plugin.{_module(path)}" for path in PURE if path.stem != "__init__"]
    refuse = "import sys, importlib\nfor name in ('qgis', 'PyQt5', 'PyQt6'): sys.modules[name] = None\n"
    load = f"for name in {modules!r}: importlib.import_module(name)\n"
    run = subprocess.run([sys.executable, "-c", refuse + load], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
