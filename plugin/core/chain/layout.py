"""How each kind of record of a chain is laid out as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping

from ..columns import Record
from ..records import Claim, Conflict, Finding, Movement, Site, Source, Vessel

SEPARATOR = ";"
"""Stands between the labels of several rows in one cell."""


@dataclass(frozen=True)
class Table:
    """How one kind of record is written: its file, and its columns as pairs of heading and field.

    Headings without a field carry coordinates or labels of other rows. ``more`` are written only where a row
    fills them, so that nothing is lost and a table without them keeps its form; an ``optional`` table is written only
    where it has rows, and not missed where it is not there.
    """

    file: str
    kind: type[Record]
    attribute: str
    prefix: str
    columns: tuple[tuple[str, str], ...]
    more: tuple[tuple[str, str], ...] = ()
    optional: bool = False


TABLES = (
    Table(
        "sites.csv",
        Site,
        "sites",
        "P",
        (
            ("id", "label"),
            ("name", "name"),
            ("kind", "kind"),
            ("aliases", "aliases"),
            ("country", "country"),
            ("lat", ""),
            ("lon", ""),
            ("coordinate_source", "coordinate_source"),
            ("note", "note"),
        ),
        (("source", ""),),
    ),
    Table(
        "sources.csv",
        Source,
        "sources",
        "S",
        (
            ("id", "label"),
            ("publisher", "publisher"),
            ("title", "name"),
            ("published_on", "published_on"),
            ("reference", "reference"),
            ("kind", "kind"),
            ("reliability", "reliability"),
            ("credibility", "credibility"),
            ("note", "note"),
        ),
        (("read_on", "read_on"), ("archived_path", "archived_path"), ("archived_sha256", "archived_sha256")),
    ),
    Table(
        "vessels.csv",
        Vessel,
        "vessels",
        "V",
        (
            ("id", "label"),
            ("name", "name"),
            ("imo", "imo"),
            ("imo_status", "imo_status"),
            ("flag", "flag"),
            ("owner", "owner"),
            ("note", "note"),
        ),
        (("source", ""),),
    ),
    Table(
        "movements.csv",
        Movement,
        "movements",
        "M",
        (
            ("id", "label"),
            ("from_site", "from_site"),
            ("to_site", "to_site"),
            ("mode", "mode"),
            ("carrier", ""),
            ("earliest", "earliest"),
            ("latest", "latest"),
            ("value", "value"),
            ("unit", "unit"),
            ("bound", "bound"),
            ("source", ""),
            ("certainty", "certainty"),
            ("note", "note"),
        ),
    ),
    Table(
        "claims.csv",
        Claim,
        "claims",
        "C",
        (
            ("id", "label"),
            ("made_on", "made_on"),
            ("made_by", "made_by"),
            ("kind", "kind"),
            ("statement", "statement"),
            ("about", ""),
            ("source", ""),
        ),
        (("note", "note"),),
    ),
    Table(
        "findings.csv",
        Finding,
        "findings",
        "F",
        (
            ("id", "label"),
            ("statement", "statement"),
            ("likelihood", "likelihood"),
            ("confidence", "confidence"),
            ("alternatives", "alternatives"),
            ("limits", "limits"),
            ("counter_claims", "counter_claims"),
            ("topic", "topic"),
            ("rests_on", ""),
            ("source", ""),
        ),
        optional=True,
    ),
    Table(
        "conflicts.csv",
        Conflict,
        "conflicts",
        "X",
        (("id", "label"), ("first", ""), ("second", ""), ("what_differs", "what_differs")),
        (("rule", "rule"), ("status", "status"), ("resolution", "resolution")),
    ),
)
"""The tables, each after those that it refers to."""

FILES = tuple(table.file for table in TABLES)
KIND_OF_FILE: Mapping[str, str] = {table.file: table.kind.table for table in TABLES}
"""The kind of record, by its table in a case, that each file holds."""
