"""What is missing or weak in a pack before it is made, and what keeps it from being made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

from ..columns import Record
from ..coverage import misplaced
from ..errors import Message, message
from ..records import (
    RECORDS,
    Citation,
    Claim,
    Conflict,
    Finding,
    Measurement,
    Movement,
    Scene,
    Sighting,
    Source,
    Structure,
    Support,
)
from .figures import scenes_shown
from .parts import Chosen, Read
from .privacy import Guard
from .wording import faults_of_wording

HASH = "sha256"
"""The column that is mended by a piece of work and not by hand."""


@dataclass(frozen=True)
class Weakness:
    """One thing to mend: which record, what about it, and whether the export is refused until it is mended.

    ``column`` is the column, or the table of the link, that it can be mended in; "" where no single one can.
    ``several`` is said of several records of which the same is weak, where ``what`` has something of one in it.
    """

    table: str
    uuid: str
    name: str
    what: Message
    column: str = ""
    blocks: bool = False
    several: Message | None = None

    @property
    def of_many(self) -> Message | None:
        """What is said of several records of which the same is weak; ``None`` where that cannot be said of several."""
        return self.several if self.what.values else self.what


def find_weaknesses(chosen: Chosen) -> tuple[Weakness, ...]:
    """Return what is weak, that which blocks the export first."""
    found = [
        *_in_sites(chosen),
        *_in_scenes(chosen),
        *_in_growth(chosen),
        *_in_measurements(chosen),
        *_in_findings(chosen),
        *_in_chain(chosen),
    ]
    return tuple(sorted(found, key=lambda weakness: not weakness.blocks))


def find_secrets(read: Read, chosen: Chosen, guard: Guard) -> tuple[Weakness, ...]:
    """Return what the export takes out of the words of the chosen records; ``read`` gives them as they are kept."""
    found = []
    wanted = {record.uuid for record in chosen.in_order()}
    for kind in RECORDS:
        for record in read(kind):
            secrets = guard.secrets_of(record) if record.uuid in wanted else []
            if secrets:
                kinds = ", ".join(sorted({secret.kind for secret in secrets}))
                # Only the kinds: a password must not come to stand in a log.
                what = message("Its words are printed without what should not leave: {kinds}.", kinds=kinds)
                several = message("Its words are printed without what should not leave.")
                found.append(Weakness(kind.table, record.uuid, _name_of(record), what, several=several))
    return tuple(found)


def _name_of(record: Record) -> str:
    names = (getattr(record, name, "") for name in ("label", "name", "statement"))
    return next((name for name in names if name), record.title)


def _in_sites(chosen: Chosen) -> Iterator[Weakness]:
    what = message("It is left out, and yet goes along as a name and a place: what is in the pack refers to it.")
    for site in chosen.named_sites:
        yield Weakness("site", site.uuid, site.name, what)


def _in_scenes(chosen: Chosen) -> Iterator[Weakness]:
    shown = {scene.uuid for scene in scenes_shown(chosen)}
    for scene in chosen.read(Scene):
        if not scene.figures_allowed and scene.uuid in shown:
            yield Weakness(
                "scene",
                scene.uuid,
                scene.name,
                message(
                    "A figure shows it, and figures of it may not be published. Take it out of the pack, or record the "
                    "permission in the Scenes panel."
                ),
                "figures_allowed",
                blocks=True,
            )
        if scene.preservation == "not preserved":
            yield _weak(scene, message("It is a remote service and is not preserved: it may change or vanish."))
        elif not scene.sha256:
            yield _weak(scene, message("Its SHA-256 has not been made."), HASH)
        if not scene.credit and not scene.licence and scene.figures_allowed:
            words = "Figures of it may be published, as is ticked, yet neither credit nor licence is stated."
            yield _weak(scene, message(words), "credit")
        elif not scene.credit:
            yield _weak(scene, message("It has no credit line."), "credit")
        elif not scene.licence:
            yield _weak(scene, message("Its licence is not stated."), "licence")
        if scene.acquired is None and scene.kind == "image":
            yield _weak(scene, message("It has no date."), "acquired_from")


def _weak(scene: Scene, what: Message, column: str = "") -> Weakness:
    return Weakness("scene", scene.uuid, scene.name, what, column)


def _in_growth(chosen: Chosen) -> Iterator[Weakness]:
    structures = {item.uuid: item for item in chosen.read(Structure)}
    scenes, sightings = chosen.read(Scene), chosen.read(Sighting)
    apart = misplaced(structures.values(), scenes, sightings)
    left_out = {item.uuid for item in apart}
    sighted = {item.structure for item in sightings if item.uuid not in left_out}
    for structure in structures.values():
        if structure.uuid not in sighted:
            yield Weakness("structure", structure.uuid, structure.label, message("It has no sighting: not assessed."))
    names = {scene.uuid: scene.name for scene in scenes}
    for item in apart:
        structure = structures[item.structure]
        what = message("A scene does not reach it: its sighting on {scene} is left out.", scene=names[item.scene])
        several = message("A scene does not reach it: its sighting on that scene is left out.")
        yield Weakness("structure", structure.uuid, structure.label, what, several=several)


def _in_measurements(chosen: Chosen) -> Iterator[Weakness]:
    for measurement in chosen.read(Measurement):
        if measurement.u95 is None:
            yield Weakness("measurement", measurement.uuid, measurement.name, message("It has no U95."))
        if not measurement.definition and measurement.measured in ("spacing", "pitch"):
            what = message("It does not say what it is measured between.")
            yield Weakness("measurement", measurement.uuid, measurement.name, what)


def _in_findings(chosen: Chosen) -> Iterator[Weakness]:
    based = {support.finding for support in chosen.read(Support)}
    based |= {citation.finding for citation in chosen.read(Citation) if citation.finding}
    for finding in chosen.read(Finding):
        name = finding.label or finding.statement
        if finding.uuid not in based:
            what = message("It rests on nothing that is in the pack.")
            yield Weakness("finding", finding.uuid, name, what, "support")
        if not finding.likelihood:
            yield Weakness("finding", finding.uuid, name, message("Its likelihood is not assessed."), "likelihood")
        if not finding.confidence:
            yield Weakness("finding", finding.uuid, name, message("The confidence in it is not stated."), "confidence")
        for column, what in (
            ("alternatives", message("No alternative explanation is considered.")),
            ("limits", message("Its limits are not stated.")),
            ("counter_claims", message("It does not say which counter-claims were looked for.")),
        ):
            if not getattr(finding, column):
                yield Weakness("finding", finding.uuid, name, what, column)
        for fault in faults_of_wording(finding):
            yield Weakness("finding", finding.uuid, name, fault.what, "statement", several=fault.of_many)


def _in_chain(chosen: Chosen) -> Iterator[Weakness]:
    cited = {uuid for item in chosen.read(Citation) for uuid in (item.movement, item.claim) if uuid}
    for movement in chosen.read(Movement):
        if movement.uuid not in cited:
            yield Weakness("movement", movement.uuid, _name_of(movement), message("It has no source."), "citation")
        if movement.from_site is None and movement.to_site is None:
            yield Weakness("movement", movement.uuid, _name_of(movement), message("It names no place."), "from_site")
        elif movement.from_site is None:
            what = message("It does not say from where.")
            yield Weakness("movement", movement.uuid, _name_of(movement), what, "from_site")
        elif movement.to_site is None:
            what = message("It does not say to where.")
            yield Weakness("movement", movement.uuid, _name_of(movement), what, "to_site")
    for claim in chosen.read(Claim):
        if claim.uuid not in cited:
            yield Weakness("claim", claim.uuid, _name_of(claim), message("It has no source."), "citation")
    for conflict in chosen.read(Conflict):
        if conflict.status == "open":
            yield Weakness(
                "conflict",
                conflict.uuid,
                conflict.label,
                message("An open conflict: {what}", what=conflict.what_differs or ""),
                "status",
                several=message("An open conflict."),
            )
    unjudged = [source for source in chosen.read(Source) if source.reliability == "F" and source.credibility == "6"]
    if len(unjudged) == 1:
        what = message("It stands at F6: nobody has judged it yet.")
        yield Weakness("source", unjudged[0].uuid, _name_of(unjudged[0]), what, "reliability")
    elif unjudged:
        yield Weakness(
            "source",
            unjudged[0].uuid,
            ", ".join(source.label for source in unjudged[:3]) + (" …" if len(unjudged) > 3 else ""),
            message("{n} sources stand at F6: nobody has judged them yet.", n=len(unjudged)),
            "reliability",
        )
