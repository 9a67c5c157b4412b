"""What holds on Qt 6 passes, what does not is found where it stands."""

from enum import Enum
from types import SimpleNamespace

import pytest

from scripts.check_qt6 import findings


class _Qt:
    class ItemDataRole(Enum):
        DisplayRole = 0


class _QAction:
    pass


class _QDialog:
    class DialogCode(Enum):
        Accepted = 1


_MODULES = {
    "QtCore": SimpleNamespace(Qt=_Qt),
    "QtGui": SimpleNamespace(QAction=_QAction),
    "QtWidgets": SimpleNamespace(QDialog=_QDialog),
}


def _look(module):
    if module not in _MODULES:
        raise ImportError(module)
    return _MODULES[module]


def _found(source):
    return [f"{item.line}: {item.words}" for item in findings(source, "a.py", _look)]


HOLDS = {
    "scoped enum": "from qgis.PyQt.QtCore import Qt\nQt.ItemDataRole.DisplayRole\n",
    "a member of an enum's value": "from qgis.PyQt.QtCore import Qt\nQt.ItemDataRole.DisplayRole.value.whatever\n",
    "a class that moved": "from qgis.PyQt.QtWidgets import QAction\nQAction()\n",
    "a module taken whole": "from qgis.PyQt import QtWidgets\nQtWidgets.QDialog.DialogCode.Accepted\n",
    "exec": "dialog.exec()\n",
    "a deliberate switch": "try:\n    from qgis.PyQt.QtSvg import QSvgWidget\nexcept ImportError:\n    x = None\n",
    "a name of ours that looks alike": "Qt.DisplayRole\n",
}
BREAKS = {
    "unscoped enum": (
        "from qgis.PyQt.QtCore import Qt\nx = Qt.DisplayRole\n",
        ["2: Qt.DisplayRole is not there on Qt 6"],
    ),
    "unscoped enum under another name": (
        "from qgis.PyQt.QtCore import Qt as Q\nQ.DisplayRole\n",
        ["2: Q.DisplayRole is not there on Qt 6"],
    ),
    "unscoped enum through a module": (
        "from qgis.PyQt import QtWidgets\nQtWidgets.QDialog.Accepted\n",
        ["2: QtWidgets.QDialog.Accepted is not there on Qt 6"],
    ),
    "misspelt member": (
        "from qgis.PyQt.QtCore import Qt\nQt.ItemDataRole.DisplayRoll\n",
        ["2: Qt.ItemDataRole.DisplayRoll is not there on Qt 6"],
    ),
    "missing class": ("from qgis.PyQt.QtCore import QRegExp\n", ["1: PyQt6.QtCore has no QRegExp"]),
    "missing module": ("from qgis.PyQt.QtWebKit import QWebView\n", ["1: PyQt6 has no module QtWebKit"]),
    "past qgis.PyQt": ("from PyQt5.QtCore import Qt\n", ["1: import from PyQt5.QtCore goes past qgis.PyQt"]),
    "past qgis.PyQt, whole": ("import PyQt5.QtCore\n", ["1: import PyQt5.QtCore goes past qgis.PyQt"]),
    "old spelling": ("dialog.exec_()\n", ["1: exec_ is exec() on Qt 6"]),
    "inside a try for something else": (
        "from qgis.PyQt.QtCore import Qt\ntry:\n    Qt.DisplayRole\nexcept ValueError:\n    pass\n",
        ["3: Qt.DisplayRole is not there on Qt 6"],
    ),
}


@pytest.mark.parametrize("source", HOLDS.values(), ids=HOLDS.keys())
def test_what_holds_on_qt6_is_not_reported(source):
    assert _found(source) == []


@pytest.mark.parametrize(("source", "expected"), BREAKS.values(), ids=BREAKS.keys())
def test_what_breaks_on_qt6_is_reported(source, expected):
    assert _found(source) == expected
