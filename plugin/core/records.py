"""The vocabulary: what a case is made of, as small frozen dataclasses.

This is the one declaration of it, field by field (:mod:`.columns`); tables, forms, aliases and documentation follow
from here (``case/schema.py``).

Geometry is kept in longitude and latitude on WGS 84 and enters an analysis through
:class:`~.frame.LocalFrame` only. Instants are aware datetimes in UTC. A date is a ``datetime.date``.
References are the uuid of the record referred to.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Mapping

from .columns import Record, data, date, flag, geometry, moment, number, reference, text, whole
from .dates import Interval

if TYPE_CHECKING:  # QGIS starts without shapely
    from shapely.geometry.base import BaseGeometry

SITE_KINDS = ("port", "rail yard", "depot", "storage compound", "other")
STRUCTURE_KINDS = ("storage cell", "shed", "container stack", "earthwork", "magazine", "other")
SCENE_KINDS = ("image", "elevation")
PRESERVATION = ("file", "not preserved", "local copy")
"""A scene is a file of one's own, a remote service that may change, or a copy kept of one."""
STATES = ("absent", "under construction", "present", "obscured")
SIGHTING_ORIGINS = ("analyst", "accepted suggestion", "import")
CREST_ORIGINS = ("drawn", "detected")
MEASURED = ("spacing", "pitch", "bearing", "height", "area", "length", "count")
CLAIM_KINDS = ("claim", "denial", "non-comment", "limit", "alternative")
RELIABILITY = ("A", "B", "C", "D", "E", "F")
CREDIBILITY = ("1", "2", "3", "4", "5", "6")
LIKELIHOODS = (
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even",
    "likely",
    "very likely",
    "almost certain",
)
"""Likelihood terms of ICD 203, from 1-5 % to 95-99 %."""
CONFIDENCES = ("low", "moderate", "high")
CONFLICT_STATUS = ("open", "resolved")


@dataclass(frozen=True)
class Site(Record):
    """A place: port, rail yard, depot. Without a coordinate where no source gives one."""

    table: ClassVar[str] = "site"
    title: ClassVar[str] = "Sites"

    label: str = text("Label", default="", note="short name on sheets, such as D1")
    name: str = text("Name", required=True, default="")
    kind: str | None = text("Kind")
    aliases: str | None = text("Other names", note="separated by semicolons")
    country: str | None = text("Country", note="ISO 3166 code")
    coordinate_source: str | None = text("Coordinate from")
    note: str | None = text("Note", as_it_is=True)
    geometry: BaseGeometry | None = geometry("Place", "Point")


@dataclass(frozen=True)
class Scene(Record):
    """One image or elevation model with the time it was taken, in ``[acquired_from, acquired_to)``."""

    table: ClassVar[str] = "scene"
    title: ClassVar[str] = "Scenes"

    name: str = text("Name", required=True, default="")
    kind: str = text("Kind", choices=SCENE_KINDS, default="image")
    site: str | None = reference("Site", "site")
    path: str = text(
        "File or address", required=True, default="", note="relative to the case where it is a file", as_it_is=True
    )
    provider: str = text("Provider", default="gdal", note="QGIS' name for the way it is read")
    preservation: str = text("Preserved", choices=PRESERVATION, default="file")
    fetched_from: str | None = text("Fetched from", as_it_is=True)
    fetched_at: dt.datetime | None = moment("Fetched at")
    sha256: str | None = text("SHA-256")
    size_bytes: int | None = whole("Size in bytes")
    acquired_from: dt.datetime | None = moment("Acquired from")
    acquired_to: dt.datetime | None = moment("Acquired before", after="acquired_from")
    acquired_basis: str | None = text("Date read from", note="file name, a metadata tag, or the analyst")
    sensor: str | None = text("Sensor")
    gsd_m: float | None = number("GSD", unit="m", note="ground sample distance, on the ground")
    resolution_m: float | None = number(
        "Native resolution", unit="m", note="of the sensor, where the file was resampled to finer pixels"
    )
    width_px: int | None = whole("Width in pixels")
    height_px: int | None = whole("Height in pixels")
    band_count: int | None = whole("Bands")
    crs: str | None = text("CRS")
    nodata: float | None = number("No-data value")
    off_nadir_deg: float | None = number("Off nadir", unit="°")
    sun_azimuth_deg: float | None = number("Sun azimuth", unit="°")
    sun_elevation_deg: float | None = number("Sun elevation", unit="°")
    shift_east_m: float | None = number("Shift to east", unit="m")
    shift_north_m: float | None = number("Shift to north", unit="m")
    shift_u95_m: float | None = number("U95 of the shift", unit="m")
    shift_against: str | None = text("Shift against", note="name of the scene that it was measured against")
    ce90_m: float | None = number("CE90", unit="m")
    credit: str | None = text("Credit")
    licence: str | None = text("Licence")
    figures_allowed: bool = flag("Figures may be published", default=True)
    raster_allowed: bool = flag("Raster may be passed on", default=False)
    note: str | None = text("Note", as_it_is=True)
    geometry: BaseGeometry | None = geometry("Footprint", "Polygon")

    @property
    def acquired(self) -> Interval | None:
        """When the scene was taken, or ``None`` where no date is known."""
        if self.acquired_from is None or self.acquired_to is None:
            return None
        return Interval(self.acquired_from, self.acquired_to)


@dataclass(frozen=True)
class Structure(Record):
    """Something built at a site, by its outline."""

    table: ClassVar[str] = "structure"
    title: ClassVar[str] = "Structures"

    label: str = text("Label", default="")
    kind: str | None = text("Kind", choices=STRUCTURE_KINDS)
    site: str | None = reference("Site", "site")
    outline_u95_m: float | None = number("U95 of the outline", unit="m", note="of a corner's position, on each axis")
    note: str | None = text("Note", as_it_is=True)
    geometry: BaseGeometry | None = geometry("Outline", "Polygon")


@dataclass(frozen=True)
class Sighting(Record):
    """What one scene says of one structure; its outline on that date where it was drawn."""

    table: ClassVar[str] = "sighting"
    title: ClassVar[str] = "Sightings"

    structure: str = reference("Structure", "structure", required=True, owner=True)
    scene: str = reference("Scene", "scene", required=True, owner=True)
    state: str = text("State", choices=STATES, required=True, default="")
    origin: str = text("Origin", choices=SIGHTING_ORIGINS, default="analyst")
    note: str | None = text("Note", as_it_is=True)
    geometry: BaseGeometry | None = geometry("Outline on this date", "Polygon")


@dataclass(frozen=True)
class Crest(Record):
    """The top line of a berm."""

    table: ClassVar[str] = "crest"
    title: ClassVar[str] = "Crests"

    label: str = text("Label", default="")
    site: str | None = reference("Site", "site")
    scene: str | None = reference("Scene", "scene")
    origin: str = text("Origin", choices=CREST_ORIGINS, default="drawn")
    accepted: bool = flag("Accepted", default=True)
    score: float | None = number("Score")
    note: str | None = text("Note", as_it_is=True)
    geometry: BaseGeometry | None = geometry("Line", "LineString")


@dataclass(frozen=True)
class Measurement(Record):
    """A number with its definition, its uncertainty and what it was measured on."""

    table: ClassVar[str] = "measurement"
    title: ClassVar[str] = "Measurements"

    name: str = text("Name", required=True, default="")
    measured: str = text("What", choices=MEASURED, required=True, default="spacing")
    definition: str | None = text("Definition")
    value: float | None = number("Value")
    u95: float | None = number("U95")
    unit: str = text("Unit", default="m")
    n: int | None = whole("n", note="how many spacings, crests, corners or positions it rests on")
    site: str | None = reference("Site", "site")
    scene: str | None = reference("Measured on", "scene")
    method: str | None = text("Method")
    width_m: float | None = number("Width", unit="m", note="of an averaged transect")
    inputs: Any = data("Inputs", note="positions, and the records it was made from")
    budget: Any = data("Uncertainty budget", note="standard uncertainty of each term")
    parameters: Any = data("Parameters")
    software_version: str | None = text("Software version")
    note: str | None = text("Note", as_it_is=True)
    geometry: BaseGeometry | None = geometry("Line", "LineString")


@dataclass(frozen=True)
class Source(Record):
    """Where something was read, judged by the Admiralty code; F and 6 mean "cannot be judged"."""

    table: ClassVar[str] = "source"
    title: ClassVar[str] = "Sources"

    label: str = text("Label", default="")
    publisher: str | None = text("Publisher")
    name: str = text("Title", required=True, default="")
    published_on: dt.date | None = date("Published")
    published_to: dt.date | None = date(
        "Published until", after="published_on", note="the last possible day, where the day is not known"
    )
    read_on: dt.date | None = date("Read on")
    reference: str | None = text("Reference", note="link or citation")
    kind: str | None = text("Kind")
    reliability: str = text("Reliability", choices=RELIABILITY, default="F")
    credibility: str = text("Credibility", choices=CREDIBILITY, default="6")
    archived_path: str | None = text("Archived copy", as_it_is=True)
    archived_sha256: str | None = text("SHA-256 of the copy")
    note: str | None = text("Note", as_it_is=True)

    @property
    def published(self) -> tuple[dt.date | None, dt.date | None]:
        """The first and the last day on which it may have been published; where the day is known, that day twice."""
        return self.published_on, self.published_to or self.published_on


@dataclass(frozen=True)
class Vessel(Record):
    """A ship or another carrier. A number that is not verified is never printed as fact."""

    table: ClassVar[str] = "vessel"
    title: ClassVar[str] = "Carriers"

    label: str = text("Label", default="")
    name: str = text("Name", required=True, default="")
    imo: str | None = text("IMO number")
    imo_status: str | None = text("IMO number is")
    flag: str | None = text("Flag")
    owner: str | None = text("Owner")
    note: str | None = text("Note", as_it_is=True)


@dataclass(frozen=True)
class Movement(Record):
    """A reported or seen transfer: from, to, by what, when, and how much, as far as each is known."""

    table: ClassVar[str] = "movement"
    title: ClassVar[str] = "Movements"

    label: str = text("Label", default="")
    from_site: str | None = reference("From", "site")
    to_site: str | None = reference("To", "site")
    mode: str | None = text("Mode")
    earliest: dt.date | None = date("Earliest")
    latest: dt.date | None = date("Latest", after="earliest")
    value: float | None = number("Quantity")
    unit: str | None = text("Unit")
    bound: str | None = text("Bound", choices=("=", "~", ">=", ">", "<=", "<"))
    certainty: str | None = text("Certainty")
    note: str | None = text("Note", as_it_is=True)


@dataclass(frozen=True)
class Claim(Record):
    """A statement by someone: claim, denial, non-comment, limit or alternative."""

    table: ClassVar[str] = "claim"
    title: ClassVar[str] = "Claims"

    label: str = text("Label", default="")
    kind: str = text("Kind", choices=CLAIM_KINDS, required=True, default="claim")
    statement: str = text("Statement", required=True, default="", as_it_is=True)
    made_by: str | None = text("By")
    made_on: dt.date | None = date("On")
    note: str | None = text("Note", as_it_is=True)


@dataclass(frozen=True)
class Finding(Record):
    """What the analyst concludes, in one sentence; likelihood and confidence stand apart."""

    table: ClassVar[str] = "finding"
    title: ClassVar[str] = "Findings"

    label: str = text("Label", default="")
    statement: str = text("Finding", required=True, default="", as_it_is=True)
    likelihood: str | None = text("Likelihood", choices=LIKELIHOODS)
    confidence: str | None = text("Confidence", choices=CONFIDENCES)
    alternatives: str | None = text("Alternatives considered", as_it_is=True)
    limits: str | None = text("Limits", as_it_is=True)
    counter_claims: str | None = text("Counter-claims", note="what was looked for, and what was found", as_it_is=True)
    topic: str | None = text("Topic", choices=("growth", "berms", "chain"))


@dataclass(frozen=True)
class Carriage(Record):
    """Which carrier made a movement."""

    table: ClassVar[str] = "carriage"
    title: ClassVar[str] = "Carriers of movements"

    movement: str = reference("Movement", "movement", required=True, owner=True)
    vessel: str = reference("Carrier", "vessel", required=True, owner=True)


@dataclass(frozen=True)
class Citation(Record):
    """That a record rests on a source; exactly one of the references beside ``source`` is set."""

    table: ClassVar[str] = "citation"
    title: ClassVar[str] = "Citations"

    source: str = reference("Source", "source", required=True, owner=True)
    site: str | None = reference("Site", "site", owner=True)
    vessel: str | None = reference("Carrier", "vessel", owner=True)
    movement: str | None = reference("Movement", "movement", owner=True)
    claim: str | None = reference("Claim", "claim", owner=True)
    finding: str | None = reference("Finding", "finding", owner=True)
    where: str | None = text("Where in the source")


@dataclass(frozen=True)
class Subject(Record):
    """What a claim is about; exactly one of the references beside ``claim`` is set."""

    table: ClassVar[str] = "subject"
    title: ClassVar[str] = "Subjects of claims"

    claim: str = reference("Claim", "claim", required=True, owner=True)
    site: str | None = reference("Site", "site", owner=True)
    structure: str | None = reference("Structure", "structure", owner=True)
    movement: str | None = reference("Movement", "movement", owner=True)
    about_claim: str | None = reference("About claim", "claim", owner=True)
    finding: str | None = reference("Finding", "finding", owner=True)


@dataclass(frozen=True)
class Support(Record):
    """What a finding rests on; exactly one of the references beside ``finding`` is set."""

    table: ClassVar[str] = "support"
    title: ClassVar[str] = "Supports of findings"

    finding: str = reference("Finding", "finding", required=True, owner=True)
    structure: str | None = reference("Structure", "structure", owner=True)
    measurement: str | None = reference("Measurement", "measurement", owner=True)
    movement: str | None = reference("Movement", "movement", owner=True)
    claim: str | None = reference("Claim", "claim", owner=True)


@dataclass(frozen=True)
class Conflict(Record):
    """Two records that disagree, kept as they are; found by a rule or noted by the analyst.

    ``first`` and ``second`` are uuids of records of ``first_table`` and ``second_table``.
    """

    table: ClassVar[str] = "conflict"
    title: ClassVar[str] = "Conflicts"

    label: str = text("Label", default="")
    first_table: str = text("First is a", required=True, default="")
    first: str = text("First", required=True, default="")
    second_table: str = text("Second is a", required=True, default="")
    second: str = text("Second", required=True, default="")
    what_differs: str | None = text("What differs", as_it_is=True)
    rule: str | None = text("Found by", note="the rule, or the analyst")
    status: str = text("Status", choices=CONFLICT_STATUS, default="open")
    resolution: str | None = text("Resolution", as_it_is=True)


RECORDS: tuple[type[Record], ...] = (
    Site,
    Scene,
    Structure,
    Sighting,
    Crest,
    Measurement,
    Source,
    Vessel,
    Movement,
    Claim,
    Finding,
    Carriage,
    Citation,
    Subject,
    Support,
    Conflict,
)
"""Every kind of record, each after those it refers to."""

BY_TABLE: Mapping[str, type[Record]] = {record.table: record for record in RECORDS}
