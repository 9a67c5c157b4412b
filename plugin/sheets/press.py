"""What all sheets of one pack share: the chosen records, the project their layers live in, and the count of figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Mapping, Sequence

from qgis.core import QgsLayoutItem, QgsProject, QgsRasterLayer

from ..core.dates import write_interval
from ..core.evidence.chips import Chip
from ..core.evidence.parts import Chosen
from ..core.evidence.signature import Signed
from ..core.quantity import NO_BREAK, write_number
from ..core.records import Finding, Scene
from ..words import tr
from .maps import scene_layer
from .options import PackOptions
from .sheet import COLUMNS, MEASURE, THICK, THIN, Sheet
from .template import Place, Template, find_template, read_template
from .typeface import FINDING, GREY, INK, NOTE, RULE, STRONG, TEXT, line_mm, wrap

LIKELIHOOD_RANGES = {
    "almost no chance": "1–5 %",
    "very unlikely": "5–20 %",
    "unlikely": "20–45 %",
    "roughly even": "45–55 %",
    "likely": "55–80 %",
    "very likely": "80–95 %",
    "almost certain": "95–99 %",
}
"""What the words of likelihood stand for (US Intelligence Community Directive 203, 2015)."""


_AROUND = 5.0
"""Millimetres around a figure within which the middle of what belongs to it may be."""


@dataclass(frozen=True)
class Figure:
    """A figure: its number, its caption, what is to be seen on it for who cannot see it, and its items."""

    number: int
    words: str
    seen: str
    sheet: Sheet
    items: Sequence[QgsLayoutItem]


@dataclass
class Press:
    """The workshop in which the sheets of one pack are made."""

    project: QgsProject
    chosen: Chosen
    options: PackOptions
    addresses: Mapping[str, str]
    """By the key of each scene where it lies on this machine; the records do not say it any more."""
    figures: int = 0
    chips: tuple[Chip, ...] = ()
    journal_head: str = ""
    signer: Signed | None = None
    """Whose key signs the pack, where it is signed."""
    drawn: list[Figure] = field(default_factory=list)
    _templates: dict[Path, Template] = field(default_factory=dict)
    _layers: dict[str, QgsRasterLayer] = field(default_factory=dict)

    def template(self, kind: str) -> Template:
        """Return the template of a kind of sheet; each file is read once."""
        options = self.options
        path = find_template(kind, options.paper, options.orientation, options.templates)
        if path not in self._templates:
            self._templates[path] = read_template(path)
        return self._templates[path]

    def begin(self, kind: str, title: str, name: str = "") -> Sheet:
        """Begin a sheet of a kind, under its title; ``name`` stands in its head where that is another."""
        return Sheet(self.project, title, name, self.template(kind))

    def scene_layer(self, scene: Scene) -> QgsRasterLayer:
        """Return the layer of a scene; it is opened once."""
        if scene.uuid not in self._layers:
            self._layers[scene.uuid] = scene_layer(self.project, self.addresses[scene.uuid], scene)
        return self._layers[scene.uuid]

    def caption(
        self,
        sheet: Sheet,
        x: float,
        y: float,
        width: float,
        words: str,
        top: float | None = None,
        seen: str = "",
    ) -> float:
        """Put the next number and a caption at a place; return their height.

        With ``top``, what stands on the page from there down to the caption is the figure; ``seen`` says what is
        to be seen on it.
        """
        self.figures += 1
        if top is not None:
            items = sheet.items_within(Place(x - _AROUND, top - _AROUND, width + 2 * _AROUND, y - top + _AROUND))
            if items:
                self.drawn.append(Figure(self.figures, words, seen, sheet, items))
        number = tr("Figure {number}").format(number=self.figures)
        set_width = min(width, MEASURE)
        height = sheet.text(number, x, y, set_width, STRONG)
        return height + sheet.text(words, x, y + height, set_width, NOTE)

    def findings(self, topic: str) -> tuple[Finding, ...]:
        """Return the chosen findings on a topic."""
        return tuple(finding for finding in self.chosen.read(Finding) if finding.topic == topic)


def put_findings(press: Press, sheet: Sheet, topic: str) -> None:
    """Put the findings on a topic at the head of a sheet: what, how likely, and apart from it how confident."""
    for finding in press.findings(topic):
        put_finding(sheet, finding)


def put_finding(sheet: Sheet, finding: Finding) -> None:
    """Put one finding across the page: the sentence at the left, likelihood and confidence apart at the right."""
    x, width = sheet.columns(0, 8)
    lines = wrap(finding.statement, FINDING, width)
    side_x, side_width = sheet.columns(9, 3)
    height = max(line_mm(STRONG) + 0.6 + len(lines) * line_mm(FINDING), 4 * line_mm(NOTE) + 1.6)
    sheet.need(height + 4.0)
    top = sheet.y
    sheet.rule(top, thickness=THICK, colour=INK)
    top += 1.8
    sheet.text(tr("Finding {label}").format(label=finding.label).strip(), x, top, width, NOTE)
    sheet.text("\n".join(lines), x, top + line_mm(NOTE) + 0.6, width, FINDING)
    y = top
    for heading, words in (
        (tr("Likelihood"), write_likelihood(finding)),
        (tr("Confidence of the analyst"), finding.confidence or tr("not stated")),
    ):
        sheet.text(heading, side_x, y, side_width, NOTE)
        sheet.text(words, side_x, y + line_mm(NOTE), side_width, STRONG)
        y += 2 * line_mm(NOTE) + 1.6
    sheet.line([(side_x - 4.0, top + 0.4), (side_x - 4.0, top + height - 0.4)], THIN, RULE)
    sheet.y = top + height + 1.6
    sheet.rule(sheet.y, thickness=THIN, colour=INK)
    sheet.y += 3.2


def put_limits(press: Press, sheet: Sheet, topic: str) -> None:
    """Put what stands against the findings on a topic: alternatives, limits, counter-claims."""
    for finding in press.findings(topic):
        entries = [
            (tr("Alternatives considered"), finding.alternatives),
            (tr("Limits"), finding.limits),
            (tr("Counter-claims"), finding.counter_claims),
        ]
        entries = [(heading, words) for heading, words in entries if words]
        if not entries:
            continue
        share = COLUMNS // len(entries)
        cells = []
        for number, (heading, words) in enumerate(entries):
            x, width = sheet.columns(number * share, share)
            cells.append((x, width, heading, wrap(words, TEXT, width)))
        height = line_mm(STRONG) + max(len(lines) for *_, lines in cells) * line_mm(TEXT)
        sheet.need(height + 3.0)
        sheet.rule(sheet.y, thickness=THIN, colour=GREY)
        for x, width, heading, lines in cells:
            sheet.text(heading, x, sheet.y + 1.2, width, STRONG)
            sheet.text("\n".join(lines), x, sheet.y + 1.2 + line_mm(STRONG), width, TEXT)
        sheet.y += height + 4.2


def write_likelihood(finding: Finding) -> str:
    """Write the likelihood of a finding with what the words stand for."""
    if not finding.likelihood:
        return tr("not assessed")
    return f"{finding.likelihood} ({LIKELIHOOD_RANGES[finding.likelihood]})"


def describe_scene(scene: Scene) -> str:
    """Write what a caption says of a scene: when, sensor, GSD, angles, credit."""
    parts = [
        tr("{date} UTC").format(date=write_interval(scene.acquired)).replace("UTC UTC", "UTC")
        if scene.acquired is not None
        else tr("day not known"),
        scene.sensor or tr("sensor not stated"),
        write_gsd(scene),
    ]
    if scene.off_nadir_deg is not None:
        parts.append(tr("off nadir {angle}").format(angle=f"{write_number(scene.off_nadir_deg, 0)}°"))
    if scene.sun_elevation_deg is not None:
        parts.append(tr("sun {angle} above the horizon").format(angle=f"{write_number(scene.sun_elevation_deg, 0)}°"))
    words = ", ".join(parts)
    return f"{words[:1].upper()}{words[1:]}. {scene.credit or tr('Credit not stated')}."


def write_gsd(scene: Scene) -> str:
    """Write the ground sample distance of a scene."""
    if scene.gsd_m is None:
        return tr("GSD not known")
    value = f"{write_number(scene.gsd_m, 1 if scene.gsd_m < 20 else 0)}{NO_BREAK}m"
    if scene.resolution_m is not None and scene.resolution_m > scene.gsd_m:
        native = f"{write_number(scene.resolution_m, 1 if scene.resolution_m < 10 else 0)}{NO_BREAK}m"
        return tr("native resolution {native}, resampled to a GSD of {value}").format(native=native, value=value)
    return tr("GSD {value}").format(value=value)
