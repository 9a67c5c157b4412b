"""Working out growth again from the sightings in a pack: intervals, areas, and how many stood."""

from __future__ import annotations

import csv
import io
import re
import sqlite3
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Mapping, Sequence

from ..errors import BermlineError, Message, message

if TYPE_CHECKING:  # a pack can be verified where shapely is not there
    from .unpacked import UnpackedCase

_COMPARED = (
    "began_after", "began_by", "ended_after", "ended_by", "episodes", "area_m2", "area_u95_m2",
)  # fmt: skip
_TOKENS = re.compile(r"\d{4}-\d\d-\d\d|\d+")
_BROKEN = (sqlite3.Error, ValueError, TypeError, OverflowError, KeyError)


@dataclass(frozen=True)
class Regrowth:
    """How many structures and curves were worked out again, and what differs.

    ``unable`` says why nothing could be worked out here; ``unfound`` names the sites whose curve no figure tells of.
    """

    structures: int = 0
    curves: int = 0
    unfound: tuple[str, ...] = ()
    problems: tuple[Message, ...] = ()
    unable: Message | None = None


def regrow(case: Path, table: str, figures: str | None) -> Regrowth:
    """Work out when each structure of a case began and how large it is, and compare with ``growth.csv``.

    How many stood on the first and on the last day is compared with what ``figures.csv``, where it is there, says in
    words of each curve. It takes numpy, shapely and pyproj.
    """
    try:
        return _regrow(case, table, figures)
    except ImportError as missing:
        why = message("Growth was not worked out again: {name} is not there.", name=missing.name)
        return Regrowth(unable=why)
    except BermlineError as problem:
        return Regrowth(problems=(message("Growth cannot be worked out again: {reason}", reason=problem),))
    except csv.Error as problem:
        return Regrowth(problems=(message("growth.csv cannot be read: {reason}.", reason=problem),))
    except _BROKEN as problem:
        return Regrowth(problems=(message("case.gpkg cannot be read: {reason}.", reason=problem),))


def _regrow(case: Path, table: str, figures: str | None) -> Regrowth:
    from ..growth.intervals import all_structure_dates
    from ..growth.table import growth_rows, write_growth_csv
    from ..records import Scene, Sighting, Structure
    from .unpacked import UnpackedCase

    unpacked = UnpackedCase(case)
    structures, scenes, sightings = unpacked.read(Structure), unpacked.read(Scene), unpacked.read(Sighting)
    again = io.StringIO(newline="")
    write_growth_csv(growth_rows(structures, all_structure_dates(structures, scenes, sightings), scenes), again)
    printed, found = _by_key(table), _by_key(again.getvalue())
    problems = [*_differences(printed, found)]
    told = [Counter(_TOKENS.findall(row.get("seen") or "")) for row in csv.DictReader((figures or "").splitlines())]
    curves = 0
    unfound: list[str] = []
    for name, ends in _ends_of_curves(unpacked):
        if ends in told:
            curves += 1
        else:
            unfound.append(name)
    return Regrowth(len(found), curves, tuple(unfound), tuple(problems))


def _by_key(table: str) -> dict[str, dict[str, str]]:
    return {row.get("uuid") or "": row for row in csv.DictReader(io.StringIO(table, newline=""))}


def _differences(printed: Mapping[str, dict[str, str]], found: Mapping[str, dict[str, str]]) -> Sequence[Message]:
    problems = [
        message("growth.csv prints {name}, which the case does not hold.", name=printed[key].get("structure") or key)
        for key in printed.keys() - found.keys()
    ]
    for key, row in found.items():
        if key not in printed:
            problems.append(message("growth.csv does not print {name}.", name=row["structure"]))
            continue
        problems += [
            message("{name}: growth.csv prints {what} {printed}, and worked out again it is {found}.",
                    name=row["structure"], what=column, printed=printed[key].get(column) or "–",
                    found=row[column] or "–")
            for column in _COMPARED
            if (printed[key].get(column) or "") != row[column]
        ]  # fmt: skip
    return problems


def _ends_of_curves(unpacked: UnpackedCase) -> list[tuple[str, Counter[str]]]:
    """Return for each site how many stood on the first and the last day, with these days, as words have them."""
    from ..coverage import scenes_on_site
    from ..errors import Refused
    from ..growth.curve import growth_curve
    from ..growth.intervals import all_structure_dates
    from .parts import Chosen, list_parts

    chosen = Chosen(unpacked.read, list_parts(unpacked.read))
    found = []
    for part in chosen.of_kind("growth"):
        structures = chosen.structures_at(part.uuid)
        sightings = chosen.sightings_of(structures)
        scenes = chosen.scenes_of(part.uuid, sightings)
        try:
            curve = growth_curve(all_structure_dates(structures, scenes, sightings), scenes_on_site(structures, scenes))
        except Refused:
            continue
        if not curve.shows_growth:
            continue  # no figure is drawn of it
        ends = [str(value) for end in curve.ends for value in (*{end.low: None, end.high: None}, end.day)]
        found.append((part.title, Counter(ends)))
    return found
