"""Play the scenarios in a real QGIS each, under a screen of its own, and say what held.

``python3 -m tests.app.run_app [NAME …]`` plays those of the names given, else all.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from scripts.package import assemble, write_zip
from tests.app import killed
from tests.app.launch import PLUGINS, ROOT, Ended, fresh_home, run_qgis

SCENARIOS = Path(__file__).parent / "scenarios"
_FROM_ZIP = "test_install_zip"
_DENSITIES = {"test_high_density": 2}
"""Scenarios that are played on a screen of so many dots to a pixel."""
_LANGUAGES = {"test_german": "de"}
"""Scenarios that are played in a language other than English."""
_LAST_LINES = 40


def play(name: str) -> bool:
    """Play one scenario and print how it went."""
    if name == killed.NAME:
        return _play_killed()
    home = fresh_home(name, _LANGUAGES.get(name, ""))
    report = home / "report.json"
    extra = {"BERMLINE_SCENARIO": f"tests.app.scenarios.{name}", "BERMLINE_REPORT": str(report)}
    plugins: Path | None = PLUGINS
    if name == _FROM_ZIP:
        plugins = None
        extra["BERMLINE_ZIP"] = str(_make_zip(home))
    ended = run_qgis(
        Path(__file__).with_name("boot.py"), home, plugins=plugins, extra=extra, density=_DENSITIES.get(name, 1)
    )
    results = json.loads(report.read_text("utf-8")) if report.exists() else []
    print(f"{name}: {len(results)} tests in {ended.seconds:.0f} s")
    for result in results:
        print(f"  {'failed' if result['error'] else 'ok':6} {result['test']} ({result['seconds']:.1f} s)")
        if result["error"]:
            print("    " + result["error"].strip().replace("\n", "\n    "))
    for line in ended.output.splitlines():
        if line.startswith("-- ") and " waited " in line:
            print(f"  waited {line[3:].replace(' waited', ':')}")
    problems = _problems(ended, results)
    for problem in problems:
        print(f"  {problem}")
    if problems:
        print("  the last that QGIS said:")
        print("    " + "\n    ".join(ended.output.splitlines()[-_LAST_LINES:]))
    return not problems and not any(result["error"] for result in results)


def _make_zip(folder: Path) -> Path:
    assemble(folder / "package" / "bermline")
    write_zip(folder / "package" / "bermline", folder / "bermline.zip")
    return folder / "bermline.zip"


def _play_killed() -> bool:
    problems = killed.play_killed()
    print(f"{killed.NAME}: a sighting keyed just before QGIS is killed is in the case")
    print("  failed" if problems else "  ok")
    for problem in problems:
        print(f"  {problem}")
    return not problems


def _problems(ended: Ended, results: list[dict[str, object]]) -> list[str]:
    found = []
    if not results:
        found.append("QGIS ended before the scenario did")
    if ended.code != (1 if any(result["error"] for result in results) else 0):
        found.append(f"QGIS ended with {ended.code}")
    found += [f"in QGIS' output: {line}" for line in ended.trouble]
    return found


def main(names: list[str]) -> int:
    """Play the scenarios of those names, else all; return 0 where all held."""
    known = [*sorted(path.stem for path in SCENARIOS.glob("test_*.py")), killed.NAME]
    chosen = [name for name in known if not names or name.removeprefix("test_") in names]
    held = {name: play(name) for name in chosen}
    failed = [name for name, good in held.items() if not good]
    print(f"{len(held) - len(failed)} of {len(held)} scenarios held")
    if failed:
        print(f"not: {', '.join(failed)}")
    print(f"Pictures: {(ROOT / 'build' / 'screens').relative_to(ROOT)}")
    return 1 if failed or not held else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
