"""Running the export beside QGIS: the window stays alive, and a cancel works at once."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QObject, QProcess, QProcessEnvironment, Qt, QTimer, pyqtSignal

from ..core.errors import BermlineError, message
from ..core.evidence.leftovers import discard_unfinished
from ..words import say
from .clean_up import forget_export, note_export
from .options import PackOptions, to_plain
from .pages import PreviewPage
from .wire import error_from_wire, from_wire

_PATIENCE_MS = 600
"""How long a cancelled export is given to clean up after itself before it is ended."""
_KEPT_ERRORS = 4000
_ASK_MS = 100


@dataclass(frozen=True)
class MadePack:
    """What a finished export says of itself; ``picture_problem`` is why pictures of its pages are missing."""

    pack: Path
    pictures: tuple[Path, ...]
    sheets: tuple[str, ...]
    pages: int
    weak: tuple[str, ...] = ()
    picture_problem: BermlineError | None = None

    @property
    def pdf(self) -> Path:
        """The sheets."""
        return self.pack / "data" / "evidence.pdf"


@dataclass(frozen=True)
class Signing:
    """The file of a key and what opens it, for one export."""

    key: Path
    passphrase: str = field(repr=False)


class SheetProcess(QObject):
    """Work on sheets in a process of its own, by the name of its task.

    ``progressed`` carries the share done and words; ``failed`` (a :class:`BermlineError`) or ``cancelled`` follows
    at the end, or what a subclass makes of the result.
    """

    task = ""
    progressed = pyqtSignal(float, str)
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()
    _unstarted = pyqtSignal()

    def __init__(self, case: Path, destination: Path, options: PackOptions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._destination = destination
        self._request = {
            "prefix": QgsApplication.prefixPath(),
            "task": self.task,
            "case": str(case),
            "destination": str(destination),
            "options": to_plain(options),
        }
        self._rest = b""
        self._errors = b""
        self._result: dict[str, Any] | None = None
        self._leaving = False
        self._process = QProcess(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._process.kill)
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._look_at_error)
        # Queued: Qt may say so within start(), when whoever starts it does not take it to run yet.
        self._unstarted.connect(self._not_started, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start."""
        self._begin(self._request)

    def _begin(self, request: dict[str, Any]) -> None:
        root, package = _own_package()
        code = (
            f"import sys; sys.path.insert(0, {root!r}); "
            f"from {package}.sheets.child import main; code = main(); sys.stderr.flush(); import os; os._exit(code)"
        )
        self._process.start(str(find_python()), ["-c", code])
        self._process.write(json.dumps(request).encode("utf-8") + b"\n")

    def cancel(self) -> None:
        """Begin to end it; ``cancelled`` follows within a second, and nothing half-made stays."""
        if self._leaving or not self._runs():
            return
        self._leaving = True
        self._process.terminate()
        self._patience.start()

    def stop(self) -> None:
        """End it at once and wait until it has ended."""
        self._leaving = True
        self._patience.stop()
        if self._runs():
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)

    def _runs(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def _read(self) -> None:
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput())).split(b"\n")
        for line in lines:
            told = json.loads(line)
            if "fraction" in told:
                self.progressed.emit(told["fraction"], say(from_wire(told["words"])))
            else:
                self._take(told)

    def _take(self, told: dict[str, Any]) -> None:
        """Take a line that is not about progress."""
        self._result = told

    def _finish(self, result: dict[str, Any]) -> None:
        """Tell of what came out."""
        raise NotImplementedError

    def _read_errors(self) -> None:
        self._errors = (self._errors + bytes(self._process.readAllStandardError()))[-_KEPT_ERRORS:]

    def _end(self, *_: object) -> None:
        self._patience.stop()
        self._read()
        result = self._result
        if self._leaving:
            discard_unfinished(self._destination)
            self.cancelled.emit()
        elif result is not None and "what" in result:
            self.failed.emit(error_from_wire(result))
        elif result is not None:
            self._finish(result)
        else:
            discard_unfinished(self._destination)
            self._read_errors()
            last = self._errors.decode("utf-8", "replace").strip().rpartition("\n")[2]
            unexplained = self._process.errorString()
            self.failed.emit(
                BermlineError(
                    message("The work on the sheets ended unexpectedly: {last}", last=last or unexplained),
                    message("Nothing was left behind. Try again; if it happens again, report it with this message."),
                )
            )

    def _look_at_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._unstarted.emit()

    def _not_started(self) -> None:
        self.failed.emit(
            BermlineError(
                message("Python could not be started at {path}.", path=self._process.program()),
                message("Check the installation of QGIS."),
            )
        )


class ExportProcess(SheetProcess):
    """One export; ``made`` carries the :class:`MadePack` at the end."""

    task = "export"
    made = pyqtSignal(object)

    def __init__(
        self,
        case: Path,
        destination: Path,
        options: PackOptions,
        parent: QObject | None = None,
        signing: Signing | None = None,
    ) -> None:
        super().__init__(case, destination, options, parent)
        self._signing = signing
        self._process.finished.connect(self._forget)

    def start(self) -> None:
        """Start; the passphrase of a key is handed over and forgotten."""
        request = dict(self._request)
        if self._signing is not None:
            # Through the pipe alone: a command line can be read by others, and a file may stay.
            request.update(key=str(self._signing.key), passphrase=self._signing.passphrase)
            self._signing = None
        note_export(self._destination)
        self._begin(request)

    def _forget(self, *_: object) -> None:
        forget_export(self._destination)

    def _finish(self, result: dict[str, Any]) -> None:
        made = MadePack(
            Path(result["pack"]),
            tuple(map(Path, result["pictures"])),
            tuple(result["sheets"]),
            result["pages"],
            _said_weak(result),
            error_from_wire(result["picture_problem"]) if result["picture_problem"] else None,
        )
        self.made.emit(made)


class PreviewProcess(SheetProcess):
    """Draws the pages of a pack into an existing folder; ``drawn`` carries each :class:`PreviewPage`.

    ``finished`` follows when all are drawn, with what is weak in them, a sentence each; there are none where nothing
    is chosen.
    """

    task = "preview"
    drawn = pyqtSignal(object)
    finished = pyqtSignal(tuple)

    def _take(self, told: dict[str, Any]) -> None:
        if "page" in told:
            page = told["page"]
            self.drawn.emit(PreviewPage(**{**page, "picture": Path(page["picture"])}))
        else:
            super()._take(told)

    def _finish(self, result: dict[str, Any]) -> None:
        self.finished.emit(_said_weak(result))


class Watched(Protocol):
    """Is told how far an export is, and says whether to stop."""

    @property
    def cancelled(self) -> bool:
        """Whether to stop."""

    def set(self, fraction: float, words: str = "") -> None:
        """Take note of how much is done, from 0 to 1, and with what."""


def run_export(case: Path, destination: Path, options: PackOptions, progress: Watched) -> MadePack | None:
    """Export in a process of its own and wait for it, while events go on; ``None`` where it was cancelled.

    The process has its own settings of Qt, so that the pack is the same from wherever it is asked for.

    Raises
    ------
    BermlineError
        When the pack may not or cannot be made.
    """
    loop, outcome = QEventLoop(), []

    def end(result: MadePack | BermlineError | None) -> None:
        outcome.append(result)
        loop.quit()

    export = ExportProcess(case, destination, options)
    export.progressed.connect(progress.set)
    export.made.connect(end)
    export.failed.connect(end)
    export.cancelled.connect(lambda: end(None))
    ask = QTimer()
    ask.setInterval(_ASK_MS)
    ask.timeout.connect(lambda: export.cancel() if progress.cancelled else None)
    export.start()
    ask.start()
    if not outcome:
        loop.exec()
    ask.stop()
    if isinstance(outcome[0], BermlineError):
        raise outcome[0]
    return outcome[0]


def find_python() -> Path:
    """Return the Python interpreter that belongs to the running QGIS.

    Raises
    ------
    BermlineError
        When there is none: within QGIS ``sys.executable`` may be QGIS itself.
    """
    prefix = Path(sys.exec_prefix)
    beside = Path(QgsApplication.applicationDirPath())
    candidates = [
        Path(sys.executable or "none"),
        prefix / "python3.exe",
        prefix / "python.exe",
        prefix / "bin" / "python3",
        beside / "bin" / "python3",
        beside / "python3",
        Path("/usr/bin/python3"),
    ]
    for path in candidates:
        if path.name.lower().startswith("python") and path.is_file():
            return path
    found = shutil.which("python3")
    if found is None:
        raise BermlineError(
            message("The Python interpreter of QGIS was not found."), message("Export with qgis_process instead.")
        )
    return Path(found)


def _said_weak(result: dict[str, Any]) -> tuple[str, ...]:
    return tuple(f"{weak['name']}: {say(from_wire(weak['what']))}" for weak in result["weak"])


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    separator = ";" if sys.platform == "win32" else ":"
    environment.insert("PYTHONPATH", separator.join(path for path in sys.path if path))
    environment.insert("PYTHONIOENCODING", "utf-8")
    # The order of fonts in the PDF follows Qt's hashes: the same each time.
    environment.insert("QT_HASH_SEED", "0")
    if sys.platform.startswith("linux"):
        environment.insert("QT_QPA_PLATFORM", "offscreen")
    return environment


def _own_package() -> tuple[str, str]:
    """Return the folder to import from and the name that this plugin has: ``bermline`` where it is installed."""
    return str(Path(__file__).absolute().parents[2]), (__package__ or "plugin").split(".")[0]
