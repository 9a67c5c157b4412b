"""Starting QGIS with the plugin loads nothing slow: that is loaded when a panel is shown or an algorithm runs."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SLOW = (
    "numpy", "pyproj", "shapely", "osgeo.gdal", "matplotlib", "scipy",
    "plugin.case.open", "plugin.sheets.export", "plugin.panels.growth", "plugin.panels.scenes",
)  # fmt: skip
LOADED = (
    "import sys, qgis.core, qgis.gui\nbefore = set(sys.modules)\nimport plugin.plugin, plugin.processing.provider\n"
    "provider = plugin.processing.provider.BermlineProvider()\nprovider.loadAlgorithms()\n"
    "assert len(provider.algorithms()) > 20\n"
)
"""From QGIS 3.38 on it loads shapely itself."""


def test_what_the_start_loads_is_quick_to_load():
    code = f"{LOADED}print([name for name in {SLOW!r} if name in sys.modules and name not in before])"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
