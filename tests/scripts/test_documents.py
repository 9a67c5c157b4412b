"""What README and CONTRIBUTING name is there: files, commands, the modules of each floor."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("README.md", "CONTRIBUTING.md")
BASES = ("", "plugin", "plugin/core", "tests/case", "tests/qgis/sheets")
"""Where a name that is given in short is looked for."""
_NAME = re.compile(r"`((?:[\w.-]+/)*[\w.-]+\.(?:py|md|csv|json|ts|toml|sh)|(?:[\w.-]+/)+)`")
_MADE = ("build/", "OUT.scan/")


def words_of(name):
    return (ROOT / name).read_text(encoding="utf-8")


def row_of(place):
    """Return what the table of floors says of a place."""
    return next(line for line in words_of("CONTRIBUTING.md").splitlines() if line.startswith(f"| {place} |"))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_file_that_is_named_is_there(document):
    named = {name for name in _NAME.findall(words_of(document)) if not name.startswith(_MADE)}
    assert named
    assert [name for name in sorted(named) if not any((ROOT / base / name).exists() for base in BASES)] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_link_leads_somewhere(document):
    links = [link for link in re.findall(r"\]\(([^)]+)\)", words_of(document)) if "://" not in link]
    assert [link for link in links if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_command_that_is_named_is_one_of_the_makefile(document):
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z-]+)", words_of(document)))
    assert named
    assert named <= targets


def test_the_stairs_are_the_modules_beside_the_floors():
    there = {path.name for path in (ROOT / "plugin").glob("*.py")} - {"__init__.py", "plugin.py"}
    assert set(re.findall(r"`plugin/(\w+\.py)`", row_of("stairs"))) == there


def test_the_ground_that_rooms_share_is_named_in_full():
    shared = row_of("ground").partition("a room imports")[2].partition("and not its sibling")[0]
    there = {path.stem for path in (ROOT / "plugin" / "core").glob("*.py")} - {"__init__"}
    assert set(re.findall(r"`(\w+)`", shared)) == there


def test_the_docks_are_the_rooms_of_the_top_floor():
    rooms = {path.name for path in (ROOT / "plugin" / "panels").iterdir() if (path / "__init__.py").exists()}
    assert set(re.findall(r"`(\w+)`", row_of("top"))) & rooms == rooms
