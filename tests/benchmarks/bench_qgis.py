"""Measure inside a real QGIS, by the means that tests/app uses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scripts.package import assemble
from tests.app.launch import ROOT, Ended, fresh_home, run_qgis

BENCH = ROOT / "build" / "bench"
_BOOT = ROOT / "tests" / "app" / "boot.py"


def installed_plugin() -> Path:
    """Return a folder with the plugin as it is installed, its bytecode still to be written."""
    plugins = BENCH / "plugins"
    assemble(plugins / "bermline")
    return plugins


def measure_inside(module: str, plugins: Path | None, **extra: str) -> dict[str, Any]:
    """Run ``tests.benchmarks.inside.MODULE`` in QGIS and return what it kept; raises RuntimeError where it failed."""
    home = fresh_home(f"bench_{module}")
    kept, report = home / "measured.json", home / "report.json"
    variables = {
        "BERMLINE_SCENARIO": f"tests.benchmarks.inside.{module}",
        "BERMLINE_REPORT": str(report),
        "BERMLINE_MEASURED": str(kept),
        "PYTHONDONTWRITEBYTECODE": "",
        **extra,
    }
    ended = run_qgis(_BOOT, home, plugins=plugins, extra=variables)
    if ended.code != 0 or not kept.exists():
        raise RuntimeError(_why(ended, report))
    return json.loads(kept.read_text("utf-8"))


def _why(ended: Ended, report: Path) -> str:
    results = json.loads(report.read_text("utf-8")) if report.exists() else []
    errors = [str(result["error"]) for result in results if result["error"]]
    return f"QGIS ended with {ended.code}\n" + "\n".join(errors or ended.output.splitlines()[-20:])
