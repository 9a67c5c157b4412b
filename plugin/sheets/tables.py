"""The numbers of a pack as CSV, for those who read with a program."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Iterable, Sequence

from ..core.chain.gather import gather_chain
from ..core.chain.rows import claim_rows, movement_rows
from ..core.csv_files import write_rows
from ..core.evidence.chips import Chip
from ..core.evidence.parts import Chosen
from ..core.growth.intervals import all_structure_dates
from ..core.growth.table import growth_rows, write_growth_csv
from ..core.records import Measurement, Movement, Scene, Sighting, Site, Structure

SPACING_COLUMNS = (
    "name", "measured", "definition", "value", "u95", "unit", "n", "site", "scene", "scene_sha256", "method",
    "width_m", "software_version", "note", "uuid",
)  # fmt: skip
CHAIN_COLUMNS = (
    "record", "label", "kind", "from", "to", "mode", "carriers", "earliest", "latest", "value", "unit", "bound",
    "made_by", "made_on", "statement", "about", "answers", "certainty", "sources", "note", "uuid",
)  # fmt: skip


CHIP_COLUMNS = ("chip", "scene", "scene_sha256", "left_px", "top_px", "width_px", "height_px", "licence", "credit")


def write_chip_list(chips: Iterable[Chip], path: Path) -> None:
    """Write which chip is which piece of which scene, in pixels of the scene from its upper left corner."""
    rows = [
        (chip.path, chip.scene.name, chip.scene.sha256, *chip.window, chip.scene.licence, chip.scene.credit)
        for chip in chips
    ]
    _write(path, CHIP_COLUMNS, rows)


def write_tables(chosen: Chosen, folder: Path) -> None:
    """Write ``growth.csv``, ``spacing.csv`` and ``chain.csv`` into a folder; empty ones have their headings."""
    with (folder / "growth.csv").open("w", encoding="utf-8", newline="") as stream:
        structures, scenes = chosen.read(Structure), chosen.read(Scene)
        dates = all_structure_dates(structures, scenes, chosen.read(Sighting))
        write_growth_csv(growth_rows(structures, dates, scenes), stream)
    _write(folder / "spacing.csv", SPACING_COLUMNS, _spacing(chosen))
    _write(folder / "chain.csv", CHAIN_COLUMNS, _chain(chosen))


def _write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as stream:
        write_rows(stream, [columns, *([_plain(value) for value in row] for row in rows)])


def _plain(value: object) -> object:
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    return int(value) if isinstance(value, float) and value == int(value) else value


def _spacing(chosen: Chosen) -> Iterable[Sequence[object]]:
    sites = {site.uuid: site.name for site in chosen.read(Site)}
    scenes = {scene.uuid: scene for scene in chosen.read(Scene)}
    for item in chosen.read(Measurement):
        scene = scenes.get(item.scene or "")
        yield (
            item.name, item.measured, item.definition, item.value, item.u95, item.unit, item.n,
            sites.get(item.site or ""), None if scene is None else scene.name, None if scene is None else scene.sha256,
            item.method, item.width_m, item.software_version, item.note, item.uuid,
        )  # fmt: skip


def _chain(chosen: Chosen) -> Iterable[Sequence[object]]:
    chain = gather_chain(chosen.read)
    movements = {movement.uuid: movement for movement in chosen.read(Movement)}
    for row in movement_rows(chain):
        item = movements[row.uuid]
        yield (
            "movement", row.label, None, row.origin, row.destination, row.mode, row.carriers, item.earliest,
            item.latest, item.value, item.unit, item.bound, None, None, None, None, None, row.certainty, row.sources,
            row.note, row.uuid,
        )  # fmt: skip
    above: list[str] = []
    for claim in claim_rows(chain):
        answers = above[claim.depth - 1] if claim.depth else None
        above[claim.depth :] = [claim.label]
        yield (
            "claim", claim.label, claim.kind, None, None, None, None, None, None, None, None, None, claim.made_by,
            claim.made_on, claim.statement, claim.about, answers, None, claim.sources, claim.note, claim.uuid,
        )  # fmt: skip
