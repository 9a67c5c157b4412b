"""Run by QGIS before it loads plugins (PYQGIS_STARTUP).

A dialog that opens at start, as for a plugin that cannot be loaded, would wait for ever: its words end the run.
"""

import faulthandler
import os
import sys
import time

from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QApplication, QLabel, QTextEdit

_LOOK_EVERY_MS = 500
_A_DIALOG_AT_START = 70

# Whoever kills this process for taking too long sees first where it stands.
faulthandler.dump_traceback_later(float(os.environ["BERMLINE_SECONDS"]), file=sys.__stderr__)
os.environ["BERMLINE_BEGAN"] = str(time.monotonic())
watch = QTimer(QCoreApplication.instance())
watch.setObjectName("bermlineStartWatch")


def _look() -> None:
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        return
    words = [label.text() for label in dialog.findChildren(QLabel)]
    words += [text.toPlainText() for text in dialog.findChildren(QTextEdit)]
    print(f"A dialog at start: {dialog.windowTitle()}", *words, sep="\n", flush=True)
    os._exit(_A_DIALOG_AT_START)


watch.timeout.connect(_look)
watch.start(_LOOK_EVERY_MS)
