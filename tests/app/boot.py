"""Run inside QGIS by ``--code``: carry out one scenario's tests in order, write the report, and quit.

The scenario's module is named by BERMLINE_SCENARIO, the report's place by BERMLINE_REPORT.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["BERMLINE_CHECKOUT"])

from tests.app.play import play_when_ready

play_when_ready(os.environ["BERMLINE_SCENARIO"], Path(os.environ["BERMLINE_REPORT"]))
