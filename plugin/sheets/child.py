"""Work on sheets as a process of its own: a request as JSON on standard input, JSON lines on standard output.

Lines are ``{"fraction": 0.3, "words": {…}}``, ``{"page": {…}}`` for a page of a preview, and last either
``{"pack": …, "pictures": […], "picture_problem": …, "sheets": […], "pages": n, "weak": […]}``,
``{"previewed": true, "weak": […]}``, or ``{"what": {…}, "remedy": {…}}``. Sentences go as :mod:`~.sheets.wire`
writes them.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from dataclasses import asdict
from pathlib import Path
from types import FrameType
from typing import Any, Iterable, TextIO

from qgis.core import QgsApplication

from ..core.errors import BermlineError, Message
from ..core.evidence.signature import open_key
from ..core.evidence.weak import Weakness
from .export import PackReport, export_pack
from .options import from_plain
from .pages import PreviewPage
from .preview import draw_preview
from .wire import error_to_wire, to_wire


class LineProgress:
    """Writes each step as a line."""

    cancelled = False

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def set(self, fraction: float, words: Message) -> None:
        """Say how much is done, from 0 to 1, and with what."""
        self.write({"fraction": fraction, "words": to_wire(words)})

    def tell(self, page: PreviewPage) -> None:
        """Say that a page was drawn."""
        self.write({"page": {**asdict(page), "picture": str(page.picture)}})

    def write(self, line: dict[str, Any]) -> None:
        """Write one line and send it off."""
        self._stream.write(json.dumps(line) + "\n")
        self._stream.flush()


def main() -> int:
    """Read a request, do what it asks for, and return 0 where that was done."""
    out = LineProgress(_own_output())
    signal.signal(signal.SIGTERM, _leave)
    request = json.loads(sys.stdin.readline())
    _live_in_utc()
    QgsApplication.setPrefixPath(request["prefix"], True)
    application = QgsApplication([], True)
    application.initQgis()
    case, destination = Path(request["case"]), Path(request["destination"])
    options = from_plain(request["options"])
    try:
        if request["task"] == "preview":
            weak = draw_preview(case, destination, options, out.tell, out)
            out.write({"previewed": True, "weak": _plain_weak(weak)})
        else:
            key = open_key(Path(request["key"]), request["passphrase"]) if request.get("key") else None
            out.write(_plain(export_pack(case, destination, options, out, key)))
    except BermlineError as error:
        out.write(error_to_wire(error))
        return 1
    return 0


def _live_in_utc() -> None:
    """Let Qt write no time of this place into a file: it is nobody's matter, and packs would differ by it."""
    os.environ["TZ"] = "UTC"
    if sys.platform != "win32":
        time.tzset()


def _own_output() -> TextIO:
    """Return standard output as the lines have it alone: what GDAL, QGIS or Python print there goes to standard error.

    The libraries write to the descriptor itself, not to Python's stream.
    """
    own = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    sys.stdout.flush()
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return own


def _plain(report: PackReport) -> dict[str, Any]:
    return {
        "pack": str(report.pack),
        "pictures": [str(path) for path in report.pictures],
        "picture_problem": None if report.picture_problem is None else error_to_wire(report.picture_problem),
        "sheets": list(report.sheets),
        "pages": report.pages,
        "weak": _plain_weak(report.weaknesses),
    }


def _plain_weak(weaknesses: Iterable[Weakness]) -> list[dict[str, Any]]:
    return [{"name": weakness.name, "what": to_wire(weakness.what)} for weakness in weaknesses]


def _leave(number: int, frame: FrameType | None) -> None:
    """Leave through the exits of everything that is open, so that nothing half-written stays."""
    raise SystemExit(128 + number)
