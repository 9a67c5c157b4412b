"""For all tests: what is laid out does not change from run to run, and PROJ finds its data."""

import os
from pathlib import Path

os.environ.setdefault("QT_HASH_SEED", "0")

# In a virtual environment pyproj looks for its data beside that, and not beside the system's pyproj.
for variable in ("PROJ_DATA", "PROJ_LIB"):
    if Path("/usr/share/proj/proj.db").exists():
        os.environ.setdefault(variable, "/usr/share/proj")
