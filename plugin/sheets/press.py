"""What all sheets of one pack share: the chosen records, the project their layers live in, and the count of figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Mapping, Sequence

from qgis.core import QgsLayoutItem, QgsProject, QgsRasterLayer, QgsVectorLayer

from ..core.dates import write_interval
from ..core.evidence.chips import Chip, plan_chips
from ..core.evidence.figures import states_seen
from ..core.evidence.parts import Chosen
from ..core.evidence.signature import Signed
from ..core.quantity import write_latitude, write_longitude, write_number, write_pixel
from ..core.records import Finding, Scene, Site, Structure
from ..words import term, tr
from .map_layers import land_layer, open_world, scene_layer
from .map_view import View
from .options import PackOptions
from .sheet import COLUMNS, MEASURE, THICK, THIN, Sheet
from .template import Template, find_template, read_template
from .typeface import FINDING, INK, NOTE, RULE, STRONG, TEXT, line_mm, wrap

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
    written: tuple[Chip, ...] | None = None
    """The pieces of scenes that were written into the pack; ``None`` where none is being made."""
    whole: tuple[Scene, ...] = ()
    """The scenes whose own files go into the pack."""
    journal_head: str = ""
    signer: Signed | None = None
    """Whose key signs the pack, where it is signed."""
    drawn: list[Figure] = field(default_factory=list)
    _templates: dict[Path, Template] = field(default_factory=dict)
    _world: list[QgsVectorLayer | None] = field(default_factory=list)
    """Empty until it was first asked for."""
    _layers: dict[str, QgsRasterLayer] = field(default_factory=dict)

    @cached_property
    def chips(self) -> tuple[Chip, ...]:
        """The pieces of scenes that are in the pack, or that would be if it were made now."""
        return plan_chips(self.chosen, self.addresses)[0] if self.written is None else self.written

    def template(self, kind: str) -> Template:
        """Return the template of a kind of sheet; each file is read once."""
        options = self.options
        path = find_template(kind, options.paper, options.orientation, options.templates)
        if path not in self._templates:
            self._templates[path] = read_template(path)
        return self._templates[path]

    def begin(self, kind: str, title: str, name: str = "") -> Sheet:
        """Begin a sheet of a kind, under its title; ``name`` stands in its head where that is another."""
        sheet = Sheet(self.project, title, name, self.template(kind))
        sheet.kind = kind
        return sheet

    def land(self, view: View) -> QgsVectorLayer | None:
        """Return the land of a view as a layer, ``None`` where QGIS brings no map of the world along."""
        if not self._world:
            self._world.append(open_world())
        world = self._world[0]
        return None if world is None else land_layer(self.project, world, view)

    def scene_layer(self, scene: Scene) -> QgsRasterLayer:
        """Return the layer of a scene; it is opened once."""
        if scene.uuid not in self._layers:
            self._layers[scene.uuid] = scene_layer(self.project, self.addresses[scene.uuid], scene)
        return self._layers[scene.uuid]

    def caption(self, sheet: Sheet, x: float, y: float, width: float, words: str, figure: str, seen: str = "") -> float:
        """Put the next number and a caption at a place; return their height.

        What stands on the sheet under the name ``figure`` is the figure; ``seen`` says for who cannot see it what is
        to be seen.
        """
        self.figures += 1
        items = sheet.items_of(figure)
        if items:
            self.drawn.append(Figure(self.figures, words, seen, sheet, items))
        number = tr("Figure {number}").format(number=self.figures)
        measure = min(width, MEASURE)
        with sheet.block(f"{figure}-caption"):
            height = sheet.text(number, x, y, measure, STRONG)
            height += sheet.text(words, x, y + height, measure, NOTE)
        return height

    def caption_height(self, width: float, words: str) -> float:
        """Return how high a caption of a width is."""
        return line_mm(STRONG) + len(wrap(words, NOTE, min(width, MEASURE))) * line_mm(NOTE)

    def make_room(self, sheet: Sheet, height: float, caption: float = 0.0) -> None:
        """Go on at a new page where the next part of a figure has no room, and say on both what goes on.

        ``caption`` is the height of what stands below the last part; parts before it leave room for saying so.
        """
        if height + (caption or line_mm(NOTE)) <= sheet.left + 0.01:
            return
        self.go_on(sheet)

    def go_on(self, sheet: Sheet) -> None:
        """Go on with the next figure at a new page, and say so on both."""
        number = self.figures + 1
        if sheet.left >= line_mm(NOTE) - 0.01:
            words = tr("Figure {number} continues on the next page, with its caption.").format(number=number)
            sheet.text(words, sheet.x, sheet.y, sheet.inner, NOTE)
        sheet.new_page()
        sheet.flow(tr("Figure {number}, continued").format(number=number), NOTE, after=1.5)

    def site(self, uuid: str) -> Site | None:
        """Return the chosen site of a key, ``None`` for "" and for one that was not chosen."""
        return next((site for site in self.chosen.read(Site) if site.uuid == uuid), None)

    def clear_scenes(self, structures: Sequence[Structure], scenes: Sequence[Scene]) -> list[Scene]:
        """Return those of some scenes on which none of the structures is marked as obscured."""
        states = states_seen(structures, self.chosen.sightings_of(structures), scenes)
        return [scene for scene in scenes if "obscured" not in states.get(scene.uuid, {"obscured"})]

    def findings(self, topic: str) -> tuple[Finding, ...]:
        """Return the chosen findings on a topic."""
        return tuple(finding for finding in self.chosen.read(Finding) if finding.topic == topic)


def put_findings(press: Press, sheet: Sheet, topic: str) -> None:
    """Put the findings on a topic at the head of a sheet: what, how likely, and apart from it how confident."""
    with sheet.block("findings"):
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
        (tr("Confidence of the analyst"), term(finding.confidence) or tr("not stated")),
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
    with sheet.block("limits"):
        for finding in press.findings(topic):
            _put_limits_of(sheet, finding)


def _put_limits_of(sheet: Sheet, finding: Finding) -> None:
    entries = [
        (tr("Alternatives considered"), finding.alternatives),
        (tr("Limits"), finding.limits),
        (tr("Counter-claims"), finding.counter_claims),
    ]
    entries = [(heading, words) for heading, words in entries if words]
    if not entries:
        return
    share = COLUMNS // len(entries)
    cells = []
    for number, (heading, words) in enumerate(entries):
        x, width = sheet.columns(number * share, share)
        cells.append((x, width, heading, wrap(words, TEXT, width)))
    height = line_mm(STRONG) + max(len(lines) for *_, lines in cells) * line_mm(TEXT)
    sheet.need(height + 3.0)
    sheet.rule(sheet.y, thickness=THIN, colour=INK)
    for x, width, heading, lines in cells:
        sheet.text(heading, x, sheet.y + 1.2, width, STRONG)
        sheet.text("\n".join(lines), x, sheet.y + 1.2 + line_mm(STRONG), width, TEXT)
    sheet.y += height + 4.2


def put_place(sheet: Sheet, site: Site | None) -> None:
    """Put what a site is and where its middle lies, with the system of its coordinates."""
    if site is None:
        return
    parts = [term(site.kind), site.country or ""]
    if site.geometry is not None:
        words = tr("centre {place} (WGS 84, EPSG:4326)")
        parts.append(words.format(place=write_point(site.geometry.y, site.geometry.x)))
    else:
        parts.append(tr("no coordinate recorded"))
    words = " · ".join(part for part in parts if part)
    with sheet.block("place"):
        sheet.flow(f"{words[:1].upper()}{words[1:]}", NOTE, after=2.5)


def write_point(latitude: float, longitude: float, decimals: int = 4) -> str:
    """Write a point by latitude and longitude."""
    return f"{write_latitude(latitude, decimals)} {write_longitude(longitude, decimals)}"


def write_likelihood(finding: Finding) -> str:
    """Write the likelihood of a finding with what the words stand for."""
    if not finding.likelihood:
        return tr("not assessed")
    return f"{term(finding.likelihood)} ({LIKELIHOOD_RANGES[finding.likelihood]})"


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
    if scene.sun_azimuth_deg is not None:
        azimuth = f"{write_number(scene.sun_azimuth_deg, 0)}°"
        parts.append(tr("sun at {angle} clockwise from north").format(angle=azimuth))
    words = ", ".join(parts)
    return f"{words[:1].upper()}{words[1:]}. {as_sentence(scene.credit or tr('Credit not stated'))}"


def at_site(title: str, words: str) -> str:
    """Begin a caption with the site that it is about: a figure may stand alone, as a file of its own."""
    return f"{title}. {words}" if title else words


def as_sentence(words: str) -> str:
    """End words of someone else's with a full stop, where they do not end as a sentence."""
    return words if not words or words.endswith((".", "!", "?")) else f"{words}."


def resolved(scene: Scene) -> float | None:
    """Return what a scene resolves, in metres: its pixel, or what the sensor resolved before it was resampled."""
    if scene.gsd_m is None:
        return scene.resolution_m
    return max(scene.gsd_m, scene.resolution_m or 0.0)


def write_gsd(scene: Scene) -> str:
    """Write the ground sample distance of a scene."""
    if scene.gsd_m is None:
        return tr("GSD not known")
    value = write_pixel(scene.gsd_m)
    if scene.resolution_m is not None and scene.resolution_m > scene.gsd_m:
        native = write_pixel(scene.resolution_m)
        return tr("native resolution {native}, resampled to a GSD of {value}").format(native=native, value=value)
    return tr("GSD {value}").format(value=value)
