"""What is asked before a remote scene is added or copied."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)
from shapely.geometry.base import BaseGeometry

from ...core.imagery.services import xyz_uri
from ...plain import plain_label
from ...words import tr
from ..number_box import NumberBox

_DEEPEST = 18


class AddressDialog(QDialog):
    """Asks for the address of a remote scene, and what to call it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add a remote scene"))
        self.setMinimumWidth(520)
        self._address, self._name = QLineEdit(), QLineEdit()
        self._address.setObjectName("address")
        self._address.setPlaceholderText("https://…/scene.tif   ·   https://…/{z}/{x}/{y}.png   ·   url=…&layers=…")
        self._name.setPlaceholderText(tr("taken from the address"))
        self._depth = QSpinBox()
        self._depth.setRange(1, 22)
        self._depth.setValue(_DEEPEST)
        self._hint = plain_label()
        self._hint.setWordWrap(True)
        form = QFormLayout(self)
        form.addRow(tr("Address"), self._address)
        form.addRow("", self._hint)
        form.addRow(tr("Name"), self._name)
        form.addRow(tr("Deepest zoom"), self._depth)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form.addRow(self._buttons)
        self._address.textChanged.connect(self._understand)
        self._understand()

    def answer(self) -> tuple[str, str, str]:
        """Return QGIS' name of the provider, the address as that provider wants it, and the name."""
        text = self._address.text().strip()
        provider, uri = understand_address(text, self._depth.value())
        return provider, uri, self._name.text().strip() or short_name(text)

    def _understand(self) -> None:
        text = self._address.text().strip()
        tiles = "{z}" in text
        self._depth.setEnabled(tiles)
        known = bool(text) and (tiles or "url=" in text or text.lower().startswith("/vsi") or _is_web(text))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(known)
        if not text:
            words = tr(
                "A GeoTIFF or COG by its address, tiles with {x}, {y} and {z}, or a WMS or WMTS as QGIS names it."
            )
        elif tiles:
            words = tr("Tiles (XYZ)")
        elif "url=" in text:
            words = tr("WMTS") if "tileMatrixSet=" in text else tr("WMS")
        elif known:
            words = tr("A raster by its address (GeoTIFF, COG)")
        else:
            words = tr("This is not understood as an address. Write all of it, from https:// on.")
        self._hint.setText(words)


class CopyDialog(QDialog):
    """Asks which part of a remote scene to keep, and how fine where it has no pixels of its own."""

    def __init__(
        self,
        extents: Sequence[tuple[str, BaseGeometry]],
        pixel_m: float | None,
        *,
        scaleless: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keep a local copy"))
        self._extents = list(extents)
        self._choice = QComboBox()
        self._choice.setObjectName("extent")
        for words, _ in self._extents:
            self._choice.addItem(words)
        self._pixel = NumberBox()
        self._pixel.setRange(0.05, 1000)
        self._pixel.setDecimals(2)
        self._pixel.setSuffix(" m")
        self._pixel.setValue(pixel_m or 0.5)
        self._scaleless = scaleless
        text = plain_label(
            tr(
                "The pixels within the extent are written as a GeoTIFF beside the case, hashed, with the address "
                "and the time at which they were fetched."
            )
        )
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignLeft)
        form = QFormLayout(self)
        form.addRow(text)
        form.addRow(tr("Extent"), self._choice)
        if scaleless:
            form.addRow(tr("Pixel size"), self._pixel)
        else:
            form.addRow(tr("Pixel size"), plain_label(tr("the source's own, not resampled")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def answer(self) -> tuple[BaseGeometry, float | None]:
        """Return the extent, on WGS 84, and the pixel size in metres; ``None`` for the source's own."""
        return self._extents[self._choice.currentIndex()][1], self._pixel.value() if self._scaleless else None


def understand_address(text: str, deepest: int = _DEEPEST) -> tuple[str, str]:
    """Return QGIS' name of the provider for an address, and the address as that provider wants it.

    Blanks in the address of a file, as browsers show them, are written as the web has them.
    """
    if "type=xyz" in text or "url=" in text:
        return "wms", text
    if "{z}" in text:
        return "wms", xyz_uri(text, deepest)
    return "gdal", "/vsicurl/" + text.replace(" ", "%20") if _is_web(text) else text


def _is_web(text: str) -> bool:
    """Whether a text is the address of a host on the web."""
    begin, _, rest = text.partition("://")
    return begin.lower() in ("http", "https") and bool(rest.strip("/ "))


def short_name(text: str) -> str:
    """Return the part of an address that tells it from others."""
    plain = text.split("url=")[-1].split("&")[0] if "url=" in text else text.split("?")[0]
    parts = [part for part in plain.split("/") if part and "{" not in part]
    return parts[-1] if parts else text
