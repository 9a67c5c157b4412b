"""The form below the list: all that is known of the scenes chosen, to be set for many at once."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import Sequence

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.dates import UTC, Interval, day, month, to_iso, write_interval, year
from ...core.direction import show_marks
from ...core.errors import BermlineError, message
from ...core.imagery.typed import read_span, write_span
from ...core.quantity import write_number, write_pixel
from ...core.records import SCENE_KINDS, Scene, Site
from ...plain import plain_label, rich_label
from ...words import counted, explain, term, tr
from .fields import (
    ChoiceField,
    FlagField,
    LongText,
    TextField,
    WholeLabel,
    common,
    read_degrees,
    read_metres,
    write_plain,
)

TYPED = "typed by the analyst"
CREDITS = (
    "Contains modified Copernicus Sentinel data",
    "Image © Planet Labs PBC",
    "© Maxar Technologies",
    "U.S. Geological Survey, public domain",
    "USDA, public domain",
)
_A_MINUTE, _A_DAY = dt.timedelta(minutes=1), dt.timedelta(days=1)
_ERROR_STYLE = "color: #d55e00;"


class SceneForm(QWidget):
    """Shows the scenes chosen and tells each finished edit.

    ``edited`` carries the scenes that were shown while it was typed, the columns with their new values and the name
    of what was edited; ``crs_chosen`` the code of a coordinate reference system.
    """

    edited = pyqtSignal(object, object, str)
    crs_chosen = pyqtSignal(str)
    refused = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scenes: tuple[Scene, ...] = ()
        self._title = rich_label()
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._title.setWordWrap(True)
        self._make_fields()
        self._lay_out()
        self.show_scenes((), ())

    def show_scenes(self, scenes: Sequence[Scene], sites: Sequence[Site], *, read_only: bool = False) -> None:
        """Show what these scenes have in common; what is being typed for others is told first."""
        shown = self._scenes
        others = {scene.uuid for scene in scenes} != {scene.uuid for scene in shown}
        if others:
            self.finish_typing()
        if self._scenes is not shown:  # what was told was kept, and the list shown anew with it
            return
        self._scenes = tuple(scenes)
        self._body.setVisible(bool(scenes))
        if not scenes:
            self._title.setText("")
            return
        self._body.setEnabled(not read_only)
        self._title.setText(f"<b>{escape(self._heading())}</b>")
        self._show_dates(others)
        for field in self._texts:
            write = write_plain if field in self._numbers else (lambda value: value or "")
            if others:
                field.clearFocus()
            field.show_values([getattr(scene, field.column) for scene in scenes], write)
        for flag in self._flags:
            flag.show_values([getattr(scene, flag.column) for scene in scenes])
        self._kind.show_values([scene.kind for scene in scenes], [(tr(kind), kind) for kind in SCENE_KINDS])
        named = [(site.name, site.uuid) for site in sorted(sites, key=lambda site: site.name)]
        self._site.show_values([scene.site for scene in scenes], [(tr("no site"), None), *named])
        self._name.setEnabled(len(scenes) == 1)
        self._show_crs()
        self._show_facts()

    def finish_typing(self) -> None:
        """Tell what was typed and not left yet, as leaving it would."""
        for field in self._texts:
            field.finish()
        if (self._begin.text(), self._end.text()) == self._shown_dates:
            return
        try:
            self._tell_dates()
        except BermlineError as error:  # its words beneath the dates are about to go
            self._shown_dates = (self._begin.text(), self._end.text())
            self.refused.emit(error)

    def least_width(self) -> int:
        """Return the width below which fields would be cut off."""
        margins = self.contentsMargins()
        inside = self.layout().contentsMargins()
        return self._body.minimumSizeHint().width() + inside.left() + inside.right() + margins.left() + margins.right()

    def show_problem(self, words: str) -> None:
        """Say in full what is wrong with a file that is no scene yet."""
        self._title.setText(escape(words).replace("\n", "<br>"))

    def suggest(self, scenes: Sequence[Scene]) -> None:
        """Offer the words that other scenes use."""
        self._credit.suggest([*CREDITS, *(scene.credit for scene in scenes if scene.credit)])
        self._licence.suggest([scene.licence for scene in scenes if scene.licence])
        self._sensor.suggest([scene.sensor for scene in scenes if scene.sensor])

    def _make_fields(self) -> None:
        self._begin, self._end = QLineEdit(), QLineEdit()
        self._begin.setObjectName("scene_from")
        self._end.setObjectName("scene_to")
        self._begin.setToolTip(tr("1985, 2019-02, 2018-06-23 or 2018-06-23 06:50, in UTC"))
        self._end.setPlaceholderText(tr("same"))
        self._end.setToolTip(tr("Only for a scene taken over more than one day, month or year"))
        self._understood = WholeLabel()
        self._understood.setObjectName("scene_understood")
        self._shown_dates = ("", "")
        for line in (self._begin, self._end):
            line.textEdited.connect(self._preview_dates)
            line.editingFinished.connect(self._leave_dates)
        self._name = TextField("name", _read_name)
        self._sensor, self._credit, self._licence = TextField("sensor"), TextField("credit"), TextField("licence")
        self._note = TextField("note")
        self._off_nadir = TextField("off_nadir_deg", read_degrees(0, 90))
        self._azimuth = TextField("sun_azimuth_deg", read_degrees(0, 360))
        self._elevation = TextField("sun_elevation_deg", read_degrees(-90, 90))
        self._resolution = TextField("resolution_m", read_metres)
        self._numbers = (self._resolution, self._off_nadir, self._azimuth, self._elevation)
        self._texts = (self._name, self._sensor, self._credit, self._licence, self._note, *self._numbers)
        self._figures = FlagField("figures_allowed", tr("figures may be published"))
        self._raster = FlagField("raster_allowed", tr("raster may be passed on"))
        self._flags = (self._figures, self._raster)
        self._kind, self._site = ChoiceField("kind"), ChoiceField("site")
        for field in (*self._texts, *self._flags, self._kind, self._site):
            field.entered.connect(self._tell)
        for field in self._texts:
            field.refused.connect(self.refused)
        self._crs = QgsProjectionSelectionWidget()
        self._crs.setObjectName("scene_crs")
        self._crs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        # It would offer the system that the project had when this was made.
        self._crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.ProjectCrs, False)
        self._crs.crsChanged.connect(self._choose_crs)
        self._facts = plain_label()
        self._facts.setWordWrap(True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place, self._digest = LongText(), LongText()
        self._digest.setObjectName("scene_sha256")
        self._copy = QToolButton()
        self._copy.setText(tr("Copy"))
        self._copy.setToolTip(tr("Copy the SHA-256 of the scenes chosen"))
        self._copy.clicked.connect(self._copy_digest)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 4)
        column.addWidget(self._title)
        self._body = QWidget()
        column.addWidget(self._body)
        column.addStretch(1)
        form = QFormLayout(self._body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.addRow(tr("Acquired"), _side_by_side(self._begin, plain_label("–"), self._end))
        form.addRow("", self._understood)
        form.addRow(tr("CRS"), self._crs)
        form.addRow(tr("Name"), self._name)
        form.addRow(tr("Sensor"), self._sensor)
        form.addRow(tr("Site"), self._site)
        form.addRow(tr("Kind"), self._kind)
        form.addRow(tr("Credit"), self._credit)
        form.addRow(tr("Licence"), self._licence)
        form.addRow("", self._figures)
        form.addRow("", self._raster)
        form.addRow(tr("Native resolution, m"), self._resolution)
        form.addRow(tr("Off nadir, °"), self._off_nadir)
        form.addRow(tr("Sun azimuth, °"), self._azimuth)
        form.addRow(tr("Sun elevation, °"), self._elevation)
        self._resolution.setToolTip(tr("Of the sensor, where the file was resampled to finer pixels"))
        self._azimuth.setToolTip(tr("Clockwise from true north"))
        self._elevation.setToolTip(tr("Above the horizon"))
        form.addRow(tr("Note"), self._note)
        form.addRow(tr("Image"), self._facts)
        form.addRow(tr("From"), self._place)
        form.addRow("SHA-256", _side_by_side(self._digest, self._copy))

    def _heading(self) -> str:
        if len(self._scenes) > 1:
            return tr("{n} scenes: an edit is made in all of them").format(n=len(self._scenes))
        scene = self._scenes[0]
        return write_interval(scene.acquired) + " · " + scene.name if scene.acquired else scene.name

    def _show_dates(self, others: bool) -> None:  # noqa: FBT001
        typing = (self._begin.text(), self._end.text()) != self._shown_dates
        if typing and not others and (self._begin.hasFocus() or self._end.hasFocus()):
            return
        same, interval = common([scene.acquired for scene in self._scenes])
        self._shown_dates = write_span(interval) if same and interval is not None else ("", "")
        self._begin.setText(self._shown_dates[0])
        self._end.setText(self._shown_dates[1])
        self._begin.setPlaceholderText(tr("not known") if same else tr("several dates"))
        _, basis = common([scene.acquired_basis for scene in self._scenes])
        if interval is not None:
            words = tr("{extent} · from: {basis}").format(extent=_extent(interval), basis=term(basis) or tr("not said"))
        elif same:
            words = tr("No date is known: {basis}").format(basis=term(basis) or tr("nothing was read"))
        else:
            words = ""
        self._say(words, "")

    def _preview_dates(self) -> None:
        try:
            interval = self._typed_dates()
            words = tr("understood as {date}, {extent}").format(date=write_interval(interval), extent=_extent(interval))
        except BermlineError as error:
            self._say(explain(error) if self._begin.text().strip() else tr("no date"), _ERROR_STYLE)
        else:
            self._say(words, "")

    def _typed_dates(self) -> Interval:
        return read_span(self._begin.text(), self._end.text())

    def _leave_dates(self) -> None:
        if (self._begin.text(), self._end.text()) == self._shown_dates:
            return
        try:
            self._tell_dates()
        except BermlineError as error:
            self._say(explain(error), _ERROR_STYLE)

    def _tell_dates(self) -> None:
        """Tell the dates as they are typed. Raises :class:`BermlineError` where they are none."""
        typed = (self._begin.text(), self._end.text())
        interval = self._typed_dates() if any(text.strip() for text in typed) else None
        self._shown_dates = typed
        ends = (None, None) if interval is None else (interval.begin, interval.end)
        changes = {"acquired_from": ends[0], "acquired_to": ends[1], "acquired_basis": TYPED}
        self.edited.emit(self._scenes, changes, tr("date"))

    def _say(self, words: str, style: str) -> None:
        self._understood.setStyleSheet(style)
        self._understood.setText(words)

    def _tell(self, column: str, value: object) -> None:
        titles = {
            "name": tr("name"),
            "sensor": tr("sensor"),
            "credit": tr("credit"),
            "licence": tr("licence"),
            "note": tr("note"),
            "resolution_m": tr("native resolution"),
            "off_nadir_deg": tr("off-nadir angle"),
            "sun_azimuth_deg": tr("sun azimuth"),
            "sun_elevation_deg": tr("sun elevation"),
            "figures_allowed": tr("right to publish figures"),
            "raster_allowed": tr("right to pass on the raster"),
            "kind": tr("kind"),
            "site": tr("site"),
        }
        self.edited.emit(self._scenes, {column: value}, titles[column])

    def _show_crs(self) -> None:
        same, crs = common([scene.crs for scene in self._scenes])
        self._crs.blockSignals(True)
        self._crs.setCrs(QgsCoordinateReferenceSystem(crs) if same and crs else QgsCoordinateReferenceSystem())
        self._crs.setNotSetText(tr("none: choose one") if same else tr("several"))
        self._crs.blockSignals(False)

    def _choose_crs(self, crs: QgsCoordinateReferenceSystem) -> None:
        if crs.isValid():
            self.crs_chosen.emit(crs.authid() or crs.toWkt())

    def _show_facts(self) -> None:
        scenes = self._scenes
        if len(scenes) > 1:
            total = sum(scene.size_bytes or 0 for scene in scenes)
            self._facts.setText(tr("{n} images, {size}").format(n=len(scenes), size=write_bytes(total)))
            self._place.setText("")
            self._digest.setText(tr("of {n} scenes").format(n=sum(1 for scene in scenes if scene.sha256)))
        else:
            self._facts.setText(_write_facts(scenes[0]))
            self._place.setText(_write_place(scenes[0]))
            self._digest.setText(scenes[0].sha256 or tr("not hashed"))
        self._copy.setEnabled(any(scene.sha256 for scene in scenes))

    def _copy_digest(self) -> None:
        lines = [f"{scene.sha256}  {scene.path}" for scene in self._scenes if scene.sha256]
        only = self._scenes[0].sha256 if len(self._scenes) == 1 else "\n".join(lines)
        QgsApplication.clipboard().setText(only or "")


def write_bytes(size: int) -> str:
    """Write a size with the unit that keeps it short."""
    for unit, step in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size >= step:
            return f"{write_number(size / step, 1)} {unit}"
    return f"{size} B"


def _read_name(text: str) -> str:
    if not text:
        raise BermlineError(message("A scene needs a name."))
    return text


def _extent(interval: Interval) -> str:
    """Say in words how long an interval is."""
    length = interval.end - interval.begin
    if interval == year(interval.begin.year):
        return tr("the whole year")
    if interval == month(interval.begin.year, interval.begin.month):
        return tr("the whole month")
    if interval == day(interval.begin.date()):
        return tr("the whole day, UTC")
    if length <= _A_MINUTE:
        return tr("to the minute, UTC") if length == _A_MINUTE else tr("to the second, UTC")
    if length < _A_DAY:
        return counted(round(length / _A_MINUTE), tr("within 1 minute"), tr("within {count} minutes"))
    return counted(round(length / _A_DAY), tr("within 1 day"), tr("within {count} days"))


def _write_facts(scene: Scene) -> str:
    said = []
    if scene.width_px and scene.height_px:
        said.append(f"{scene.width_px} × {scene.height_px} px")
    if scene.band_count:
        said.append(counted(scene.band_count, tr("1 band"), tr("{count} bands")))
    if scene.gsd_m is not None:
        said.append(tr("GSD {gsd} on the ground").format(gsd=write_pixel(scene.gsd_m)))
    if scene.nodata is not None:
        said.append(tr("no data {value}").format(value=f"{scene.nodata:g}"))
    if scene.size_bytes is not None:
        said.append(write_bytes(scene.size_bytes))
    return " · ".join(said) or tr("not known")


def _write_place(scene: Scene) -> str:
    said = [scene.path]
    if scene.fetched_from:
        when = to_iso(scene.fetched_at.astimezone(UTC)) if scene.fetched_at else tr("at an unknown time")
        said.append(tr("fetched {when} from {address}").format(when=when, address=scene.fetched_from))
    return show_marks("\n".join(said))


def _side_by_side(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, (QToolButton, QLabel)) else 1)
    return row
