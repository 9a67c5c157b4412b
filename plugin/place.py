"""Where the plugin's own files lie, and which version it is."""

from __future__ import annotations

import configparser
from pathlib import Path

_HERE = Path(__file__).parent


def _home() -> Path:
    """Return the folder of metadata.txt: the package's own when installed, the one above in a checkout."""
    return _HERE if (_HERE / "metadata.txt").exists() else _HERE.parent


def resource(*parts: str) -> Path:
    """Return the path of a bundled file below ``resources``."""
    return _home().joinpath("resources", *parts)


def software_version() -> str:
    """Return the version that metadata.txt states."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(_home() / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]
