"""Whether a pack is signed and stamped: off by default, and kept on this machine, never with the case."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...core.evidence.certificate import HOW_TO_GET, is_available
from ...plain import plain_label
from ...words import say, tr

_SIGN, _KEY = "Bermline/pack_sign", "Bermline/pack_key"
_STAMP, _SERVER = "Bermline/pack_stamp", "Bermline/pack_timestamp_server"


class SealForm(QWidget):
    """The analyst's key, and the server for timestamps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        settings = QgsSettings()
        self.sign = QCheckBox(tr("Sign with a key of mine"))
        self.sign.setObjectName("bermlinePackSign")
        self.sign.setChecked(settings.value(_SIGN, False, type=bool))
        self.key = QgsFileWidget()
        self.key.setObjectName("bermlinePackKey")
        self.key.setFilter(tr("Keys (*.p12 *.pfx)"))
        self.key.lineEdit().setPlaceholderText(tr("PKCS#12 file (.p12, .pfx)"))
        self.key.setFilePath(settings.value(_KEY, "", type=str))
        self.stamp = QCheckBox(tr("Get a timestamp afterwards"))
        self.stamp.setObjectName("bermlinePackStamp")
        self.stamp.setChecked(settings.value(_STAMP, False, type=bool))
        self.server = QLineEdit(settings.value(_SERVER, "", type=str))
        self.server.setObjectName("bermlinePackServer")
        self.server.setPlaceholderText(tr("address of an RFC 3161 server"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._missing = _note(say(HOW_TO_GET))
        self._missing.setObjectName("bermlinePackSealMissing")
        for widget in (
            self._missing,
            self.sign,
            self.key,
            _note(tr("The passphrase is asked for at each export. The names in the certificate go into the pack.")),
            self.stamp,
            self.server,
            _note(tr("Only a hash of the finished pack is sent. Without an answer the pack is good too.")),
        ):
            column.addWidget(widget)
        self.sign.toggled.connect(self._keep)
        self.stamp.toggled.connect(self._keep)
        self.key.fileChanged.connect(self._keep)
        self.server.editingFinished.connect(self._keep)
        self.look_again()

    def look_again(self) -> None:
        """See whether what signs is installed, and offer what can be used."""
        there = is_available()
        self._missing.setVisible(not there)
        for box, field in ((self.sign, self.key), (self.stamp, self.server)):
            box.setEnabled(there)
            field.setEnabled(there and box.isChecked())

    def key_file(self) -> Path | None:
        """Return the file of the key to sign with; ``None`` where the pack is not to be signed."""
        path = self.key.filePath().strip()
        return Path(path) if self.sign.isEnabled() and self.sign.isChecked() and path else None

    def server_address(self) -> str:
        """Return the server to ask for a timestamp; "" where none is to be asked."""
        return self.server.text().strip() if self.stamp.isEnabled() and self.stamp.isChecked() else ""

    def problem(self) -> str:
        """Return what is ticked and not filled in, in words; "" where all is well."""
        if self.sign.isEnabled() and self.sign.isChecked() and self.key_file() is None:
            return tr("The pack is to be signed: choose the file of your key, or untick it.")
        if self.stamp.isEnabled() and self.stamp.isChecked() and not self.server_address():
            return tr("A timestamp is wanted: fill in the address of a server, or untick it.")
        return ""

    def _keep(self, *_: object) -> None:
        settings = QgsSettings()
        settings.setValue(_SIGN, self.sign.isChecked())
        settings.setValue(_STAMP, self.stamp.isChecked())
        settings.setValue(_KEY, self.key.filePath().strip())
        settings.setValue(_SERVER, self.server.text().strip())
        self.look_again()


def _note(words: str) -> QLabel:
    label = plain_label(words)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.9)
    label.setFont(font)
    return label
