"""Assemble the plugin as it is installed, in build/package/bermline, and zip it reproducibly.

Names are sorted, times and modes fixed: the same sources give the same bytes.
"""

from __future__ import annotations

import configparser
import hashlib
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
NAME = "bermline"
_TIME = (1980, 1, 1, 0, 0, 0)
_MODE = 0o100644 << 16
_LEFT_OUT = {"__pycache__"}
_STATISTICS = ".aux.xml"
"""GDAL leaves these beside rasters that were looked at."""


def version() -> str:
    """Return the version that metadata.txt states."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


def zip_path() -> Path:
    """Return where the zip of the present version goes."""
    return BUILD / f"{NAME}-{version()}.zip"


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name in _LEFT_OUT or path.name.startswith(".") or path.name.endswith(_STATISTICS):
            continue
        if path.is_dir():
            yield from _files(path)
        else:
            yield path


def assemble(target: Path) -> None:
    """Copy what is installed into ``target``, which is made anew."""
    shutil.rmtree(target, ignore_errors=True)
    sources = [(path, path.relative_to(ROOT / "plugin")) for path in _files(ROOT / "plugin")]
    sources += [(path, path.relative_to(ROOT)) for path in _files(ROOT / "resources")]
    sources += [(ROOT / name, Path(name)) for name in ("metadata.txt", "LICENSE")]
    for source, place in sources:
        (target / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target / place)


def write_zip(folder: Path, path: Path) -> None:
    """Zip ``folder`` under its own name into ``path``."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for source in sorted(item for item in folder.rglob("*") if item.is_file()):
            entry = zipfile.ZipInfo(source.relative_to(folder.parent).as_posix(), _TIME)
            entry.external_attr = _MODE
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, source.read_bytes(), compresslevel=9)


def main() -> None:
    folder = BUILD / "package" / NAME
    assemble(folder)
    path = zip_path()
    write_zip(folder, path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.1f} MB  sha256 {digest}")


if __name__ == "__main__":
    main()
