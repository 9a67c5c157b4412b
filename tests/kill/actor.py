"""Begin to work in the QGIS that runs this by ``--code``: on a case in a file, or on one on a server."""

from __future__ import annotations

import faulthandler
import hashlib
import os
import random
import sys
from importlib import import_module
from pathlib import Path

sys.path.insert(0, os.environ["BERMLINE_CHECKOUT"])

from qgis.PyQt.QtCore import QCoreApplication, QTimer


def _begin() -> None:
    folder = Path(os.environ["BERMLINE_KILL"])
    seed = hashlib.sha256(os.environ["BERMLINE_SEED"].encode()).digest()
    module, _, kind = os.environ["BERMLINE_ACTOR"].rpartition(".")
    try:
        getattr(import_module(module), kind)(folder, random.Random(seed)).work()
    finally:  # it only comes here when something is wrong: a killed process does not
        QTimer.singleShot(0, lambda: QCoreApplication.exit(3))


faulthandler.enable(sys.__stderr__)
QTimer.singleShot(0, _begin)
