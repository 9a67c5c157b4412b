"""A package that the plugin site would refuse is refused here, with the reason; ours is built the same each time."""

import zipfile

import pytest

from scripts.check_package import problems
from scripts.package import assemble, write_zip

METADATA = """[general]
name=Bermline
description=d
about=a
version=1.2.3
qgisMinimumVersion=3.22
author=a
email=a@b.example
homepage=https://b.example
tracker=https://b.example/issues
repository=https://b.example/source
tags=imagery
icon=icon.png
category=Raster
experimental=True
hasProcessingProvider=yes
"""
GOOD = {
    "bermline/__init__.py": "x = 1\n",
    "bermline/metadata.txt": METADATA,
    "bermline/LICENSE": "GPL",
    "bermline/icon.png": b"\x89PNG\r\n\x1a\n",
}
BAD = {
    "no licence": ({"bermline/LICENSE": None}, "bermline/LICENSE is missing"),
    "no metadata": ({"bermline/metadata.txt": None}, "bermline/metadata.txt is missing"),
    "a key missing": (
        {"bermline/metadata.txt": METADATA.replace("author=a\n", "")},
        "metadata.txt has no author",
    ),
    "odd version": (
        {"bermline/metadata.txt": METADATA.replace("1.2.3", "1.2-dev")},
        "the version is not of the form 1.2.3",
    ),
    "no address": ({"bermline/metadata.txt": METADATA.replace("a@b.example", "me")}, "the email is not an address"),
    "icon is an SVG": ({"bermline/icon.png": "<svg/>"}, "the icon is not a PNG in the package"),
    "bytecode": ({"bermline/__pycache__/a.py": "x"}, "bermline/__pycache__/a.py does not belong into a package"),
    "tests": ({"bermline/tests/a.py": "x"}, "bermline/tests/a.py does not belong into a package"),
    "library": ({"bermline/a.so": "x"}, "bermline/a.so is of a kind that is not known to be harmless"),
    "shell script": ({"bermline/a.sh": "x"}, "bermline/a.sh is of a kind that is not known to be harmless"),
    "hidden file": ({"bermline/.a.txt": "x"}, "bermline/.a.txt does not belong into a package"),
    "way out": ({"bermline/../a.txt": "x"}, "bermline/../a.txt lies outside bermline/"),
    "other folder": ({"other/a.txt": "x"}, "other/a.txt lies outside bermline/"),
    "newer Python": (
        {"bermline/a.py": "type X = int\n"},
        "bermline/a.py:1 is not Python 3.9",
    ),
}


def _zip(path, changes):
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in {**GOOD, **changes}.items():
            if content is not None:
                archive.writestr(name, content)
    return path


def test_a_good_package_has_no_problems(tmp_path):
    assert list(problems(_zip(tmp_path / "a.zip", {}))) == []


@pytest.mark.parametrize(("changes", "problem"), BAD.values(), ids=BAD.keys())
def test_a_bad_package_is_refused_with_the_reason(tmp_path, changes, problem):
    assert any(found.startswith(problem) for found in problems(_zip(tmp_path / "a.zip", changes)))


def test_our_package_is_the_same_each_time_and_keeps_the_rules(tmp_path):
    made = []
    for name in ("first", "second"):
        folder = tmp_path / name / "bermline"
        assemble(folder)
        write_zip(folder, tmp_path / f"{name}.zip")
        made.append((tmp_path / f"{name}.zip").read_bytes())
    assert made[0] == made[1]
    assert list(problems(tmp_path / "first.zip")) == []
