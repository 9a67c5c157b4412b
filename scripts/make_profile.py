"""Make a QGIS profile of our own, in which the plugin is switched on and nothing else is asked or fetched."""

from __future__ import annotations

import sys
from pathlib import Path

_SETTINGS = """[PythonPlugins]
bermline=true

[app]
projections\\promptWhenMultipleTransformsExist=false

[qgis]
checkVersion=false
showTips=false
newsFeed\\disabled=true
enableMacros=Never
firstRunVersionFlag=99999
"""


_IN_LANGUAGE = """
[locale]
overrideFlag=true
userLocale={language}
"""


def make_profile(folder: Path, language: str = "") -> Path:
    """Write the settings of a default profile below ``folder``, where there are none yet; return their path.

    QGIS speaks ``language``, else that of the system.
    """
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(_SETTINGS + (_IN_LANGUAGE.format(language=language) if language else ""), encoding="utf-8")
    return settings


if __name__ == "__main__":
    make_profile(Path(sys.argv[1]))
