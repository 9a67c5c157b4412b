"""Asking where a file goes, writing it there, and telling how that went."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Callable, Iterable, Sequence

from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..core.csv_files import open_csv, rows_as_text
from ..core.whole_file import whole_file
from ..messages import Messages, told
from ..words import tr

_FOLDER_KEY = "Bermline/saved_to"
_ENDING = re.compile(r"\*(\.\w+)")


def ask_place(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Ask for a file to write; ``None`` where that was called off.

    The folder is the one chosen last. A name without an ending gets that of the kind chosen among ``kinds``, which
    are as Qt writes them; where there is a file of that name already, it is asked again.
    """
    offered = str(Path(QgsSettings().value(_FOLDER_KEY, "", type=str)) / name)
    while True:
        chosen, kind = QFileDialog.getSaveFileName(parent, title, offered, kinds)
        if not chosen:
            return None
        path = Path(chosen)
        ending = _ENDING.search(kind or kinds)
        if path.suffix or ending is None:
            break
        path = path.with_name(path.name + ending[1])
        if not path.exists():
            break
        offered = str(path)  # the dialog asked about another name
    QgsSettings().setValue(_FOLDER_KEY, str(path.parent))
    return path


def save(
    parent: QWidget, messages: Messages, title: str, name: str, kinds: str, write: Callable[[Path], object]
) -> None:
    """Ask for a file, write it, and tell where it is or why it is not."""
    path = ask_place(parent, title, name, kinds)
    if path is None:
        return
    with told(messages):
        with whole_file(path) as draft:
            write(draft)
        messages.info(tr("Written to {path}.").format(path=path))


def save_text(parent: QWidget, messages: Messages, title: str, name: str, text: str) -> None:
    """Ask for a CSV file and write ``text`` into it."""

    def write(path: Path) -> None:
        with open_csv(path) as stream:
            stream.write(text)

    save(parent, messages, title, name, tr("CSV (*.csv)"), write)


def save_rows(parent: QWidget, messages: Messages, title: str, name: str, rows: Iterable[Sequence[object]]) -> None:
    """Ask for a CSV file and write rows, headings first, into it."""
    save_text(parent, messages, title, name, rows_as_text(rows))
