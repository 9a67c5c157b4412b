"""The export as a process of its own: a request as JSON on standard input, JSON lines on standard output.

Lines are ``{"fraction": 0.3, "words": "…"}``, and last either ``{"pack": …, "pictures": […], "sheets": […],
"pages": n, "weak": […]}`` or ``{"what": …, "remedy": …}``.
"""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any, TextIO

from qgis.core import QgsApplication

from ..core.errors import BermlineError
from ..core.evidence.signature import open_key
from ..words import say
from .export import PackReport, export_pack
from .options import from_plain


class LineProgress:
    """Writes each step of an export as a line."""

    cancelled = False

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def set(self, fraction: float, words: str = "") -> None:
        """Say how much is done, from 0 to 1, and with what."""
        self.write({"fraction": fraction, "words": words})

    def write(self, line: dict[str, Any]) -> None:
        """Write one line and send it off."""
        self._stream.write(json.dumps(line) + "\n")
        self._stream.flush()


def main() -> int:
    """Read a request, export, and return 0 where a pack was made."""
    out = LineProgress(sys.stdout)
    # Whatever else writes to standard output must not get between the lines.
    sys.stdout = sys.stderr
    signal.signal(signal.SIGTERM, _leave)
    request = json.loads(sys.stdin.readline())
    QgsApplication.setPrefixPath(request["prefix"], True)
    application = QgsApplication([], True)
    application.initQgis()
    try:
        key = open_key(Path(request["key"]), request["passphrase"]) if request.get("key") else None
        report = export_pack(
            Path(request["case"]), Path(request["destination"]), from_plain(request["options"]), out, key
        )
    except BermlineError as error:
        out.write({"what": say(error.what), "remedy": "" if error.remedy is None else say(error.remedy)})
        return 1
    out.write(_plain(report))
    return 0


def _plain(report: PackReport) -> dict[str, Any]:
    return {
        "pack": str(report.pack),
        "pictures": [str(path) for path in report.pictures],
        "sheets": list(report.sheets),
        "pages": report.pages,
        "weak": [f"{weakness.name}: {say(weakness.what)}" for weakness in report.weaknesses],
    }


def _leave(number: int, frame: FrameType | None) -> None:
    """Leave through the exits of everything that is open, so that nothing half-written stays."""
    raise SystemExit(128 + number)
