"""Check a zip of the plugin against the rules of the QGIS plugin site, and against our own floor of Python 3.9."""

from __future__ import annotations

import ast
import configparser
import re
import stat
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

NAME = "bermline"
MOST_BYTES = 25 * 1024 * 1024
REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
    "homepage", "tags", "icon", "category", "experimental", "hasProcessingProvider",
)  # fmt: skip
ALLOWED_ENDINGS = {
    ".py", ".txt", ".svg", ".png", ".qml", ".qpt", ".csv", ".json", ".geojson", ".tif", ".md", ".html", ".qm", ".ts",
}  # fmt: skip
_PNG = b"\x89PNG\r\n\x1a\n"
_OLDEST_PYTHON = (3, 9)


def problems(path: Path) -> Iterator[str]:
    """Yield what is wrong with the package at ``path``, one sentence each."""
    if path.stat().st_size > MOST_BYTES:
        yield f"{path.name} is larger than {MOST_BYTES // 1024**2} MB"
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        if len(names) != len(set(names)):
            yield "a name occurs twice"
        for entry in archive.infolist():
            yield from _entry_problems(entry)
        for needed in ("__init__.py", "metadata.txt", "LICENSE"):
            if f"{NAME}/{needed}" not in names:
                yield f"{NAME}/{needed} is missing"
        if f"{NAME}/metadata.txt" in names:
            yield from _metadata_problems(archive, names)
        for name in names:
            if name.endswith(".py"):
                yield from _source_problems(name, archive.read(name))


def _entry_problems(entry: zipfile.ZipInfo) -> Iterator[str]:
    place = PurePosixPath(entry.filename)
    if place.parts[0] != NAME or ".." in place.parts or place.is_absolute():
        yield f"{entry.filename} lies outside {NAME}/"
    if stat.S_ISLNK(entry.external_attr >> 16):
        yield f"{entry.filename} is a link"
    if any(part.startswith(".") or part in {"__pycache__", "__MACOSX", "tests"} for part in place.parts):
        yield f"{entry.filename} does not belong into a package"
    if place.suffix not in ALLOWED_ENDINGS and place.name != "LICENSE":
        yield f"{entry.filename} is of a kind that is not known to be harmless"


def _metadata_problems(archive: zipfile.ZipFile, names: list[str]) -> Iterator[str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(archive.read(f"{NAME}/metadata.txt").decode("utf-8"))
    general = parser["general"] if parser.has_section("general") else {}
    for key in REQUIRED:
        if not general.get(key, "").strip():
            yield f"metadata.txt has no {key}"
    if not re.fullmatch(r"\d+\.\d+\.\d+", general.get("version", "")):
        yield "the version is not of the form 1.2.3"
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", general.get("email", "")):
        yield "the email is not an address"
    for key in ("homepage", "tracker", "repository"):
        if not general.get(key, "").startswith("https://"):
            yield f"{key} is not an https address"
    icon = f"{NAME}/{general.get('icon', '')}"
    if icon not in names or not archive.read(icon).startswith(_PNG):
        yield "the icon is not a PNG in the package"


def _source_problems(name: str, source: bytes) -> Iterator[str]:
    try:
        ast.parse(source, name, feature_version=_OLDEST_PYTHON)
    except SyntaxError as error:
        yield f"{name}:{error.lineno} is not Python {_OLDEST_PYTHON[0]}.{_OLDEST_PYTHON[1]}: {error.msg}"


def main(arguments: list[str]) -> int:
    """Check the packages named, else the one that was built, and return how many problems there are."""
    built = (Path(__file__).resolve().parent.parent / "build").glob(f"{NAME}-*.zip")
    paths = [Path(name) for name in arguments] or sorted(built)
    if not paths:
        print("There is no package to check: run `make package`.")
        return 1
    found = [f"{path.name}: {problem}" for path in paths for problem in problems(path)]
    print("\n".join(found) or "The package keeps the plugin site's rules.")
    return min(len(found), 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
