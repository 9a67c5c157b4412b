"""What a case offers to a pack, and what of the case goes in with the parts that were chosen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Callable, Iterable, Iterator, Sequence, TypeVar

from ..columns import Record, columns
from ..coverage import misplaced
from ..records import (
    RECORDS,
    Carriage,
    Citation,
    Claim,
    Conflict,
    Crest,
    Finding,
    Measurement,
    Movement,
    Scene,
    Sighting,
    Site,
    Source,
    Structure,
    Subject,
    Support,
    Vessel,
)

Read = Callable[[Any], tuple[Any, ...]]
"""``store.read``, ``session.records`` or :meth:`Chosen.read`: all records of a kind."""
RecordT = TypeVar("RecordT", bound=Record)
KINDS = ("finding", "site", "growth", "figure", "berms", "chain")
CHAIN = "chain"
NOWHERE = "nowhere"
"""Stands for the site of what was put at no site."""
_CHAIN_KINDS = (Movement, Claim, Source, Vessel)
_LINKS = (Carriage, Citation, Subject, Support)
"""Kinds that only tie others together: they go where all that they tie goes."""


@dataclass(frozen=True)
class Part:
    """Something that can be put into a pack or left out; ``key`` is how a case remembers it."""

    key: str
    kind: str
    title: str
    uuid: str
    """Of the finding, the site or the scene; "" for the chain and for what is at no site."""
    within: str = ""
    """The key of the part that it belongs to, without which it does not go in."""


def list_parts(read: Read) -> tuple[Part, ...]:
    """Return the parts of a case in the order in which a pack shows them; empty ones are not offered.

    Sites have an entry each, with their growth and berms within; those that are named by the chain alone go with it.
    """
    parts = [
        Part(f"finding/{finding.uuid}", "finding", f"{finding.label} {finding.statement}".strip(), finding.uuid)
        for finding in read(Finding)
    ]
    pictures = _pictures_by_site(read)
    grown = {structure.site or "" for structure in read(Structure)}
    measured = {measurement.site or "" for measurement in read(Measurement)}
    offered = {site.uuid: site.name for site in sites_offered(read)}
    nowhere = sorted((grown | measured) - offered.keys())
    for uuid, title in (*offered.items(), *((uuid, "") for uuid in nowhere)):
        at = uuid or NOWHERE
        site = Part(f"site/{at}", "site", title, uuid)
        parts.append(site)
        if uuid in grown:
            growth = Part(f"growth/{at}", "growth", title, uuid, site.key)
            parts.append(growth)
            parts += [
                Part(f"figure/{scene.uuid}", "figure", scene.name, scene.uuid, growth.key)
                for scene in pictures.get(uuid, ())
            ]
        if uuid in measured:
            parts.append(Part(f"berms/{at}", "berms", title, uuid, site.key))
    if _has_chain(read):
        parts.append(Part(CHAIN, "chain", "", ""))
    return tuple(parts)


def _pictures_by_site(read: Read) -> dict[str, list[Scene]]:
    """Return the images that the structures of each site were seen on, in the order of time."""
    site_of = {structure.uuid: structure.site or "" for structure in read(Structure)}
    apart = {item.uuid for item in misplaced(read(Structure), read(Scene), read(Sighting))}
    seen_at: dict[str, set[str]] = {}
    for item in read(Sighting):
        if item.structure in site_of and item.uuid not in apart:
            seen_at.setdefault(item.scene, set()).add(site_of[item.structure])
    images = [scene for scene in read(Scene) if scene.kind == "image"]
    images.sort(key=lambda scene: (scene.acquired_from is None, scene.acquired_from, scene.uuid))
    found: dict[str, list[Scene]] = {}
    for scene in images:
        for site in seen_at.get(scene.uuid, ()):
            found.setdefault(site, []).append(scene)
    return found


class Chosen:
    """The records of a case that go into a pack, read like the case itself."""

    def __init__(self, read: Read, parts: Iterable[Part]) -> None:
        self.parts = tuple(parts)
        self._records: dict[type[Record], tuple[Record, ...]] = {}
        everything: dict[str, Record] = {record.uuid: record for kind in RECORDS for record in read(kind)}
        ticked = {part.uuid for part in self.parts if part.kind == "site"}
        wanted = _with_references(_wanted_by(read, self.parts), everything)
        for tie in _LINKS:
            wanted |= {link.uuid for link in read(tie) if set(_references(link)) <= wanted}
        wanted |= {
            conflict.uuid for conflict in read(Conflict) if conflict.first in wanted and conflict.second in wanted
        }
        for kind in RECORDS:
            self._records[kind] = tuple(record for record in read(kind) if record.uuid in wanted)
        self.named_sites = tuple(
            site for site in sites_offered(read) if site.uuid in wanted and site.uuid not in ticked
        )
        """Sites that were left out and go in nevertheless, as something that goes in names them."""

    def read(self, kind: type[RecordT]) -> tuple[RecordT, ...]:
        """Return the chosen records of a kind, in order of creation."""
        return self._records[kind]  # type: ignore[return-value]

    def in_order(self) -> tuple[Record, ...]:
        """Return all chosen records, each after those that it refers to."""
        # Statements may be about statements, and findings about findings: links come last in RECORDS.
        return tuple(record for kind in RECORDS for record in self._records[kind])

    def of_kind(self, kind: str) -> tuple[Part, ...]:
        """Return the chosen parts of one of :data:`KINDS`."""
        return tuple(part for part in self.parts if part.kind == kind)

    def structures_at(self, site: str) -> tuple[Structure, ...]:
        """Return the chosen structures at a site; "" for those at none."""
        return tuple(item for item in self.read(Structure) if (item.site or "") == site)

    def measurements_at(self, site: str) -> tuple[Measurement, ...]:
        """Return the chosen measurements at a site; "" for those at none."""
        return tuple(item for item in self.read(Measurement) if (item.site or "") == site)

    def sightings_of(self, structures: Iterable[Structure]) -> tuple[Sighting, ...]:
        """Return the sightings of some structures."""
        keys = {structure.uuid for structure in structures}
        return tuple(item for item in self.read(Sighting) if item.structure in keys)

    def shows(self, scene: Scene) -> bool:
        """Whether pictures of a scene of a growth sheet are wanted."""
        return any(part.kind == "figure" and part.uuid == scene.uuid for part in self.parts)

    def scenes_of(self, site: str, sightings: Iterable[Sighting] = ()) -> tuple[Scene, ...]:
        """Return the images at a site and those that sightings were made on."""
        seen_on = {sighting.scene for sighting in sightings}
        return tuple(
            scene
            for scene in self.read(Scene)
            if scene.uuid in seen_on or (scene.kind == "image" and (scene.site or "") == site)
        )


def sites_of_chain(read: Read) -> tuple[Site, ...]:
    """Return the sites that a chain names, and those that nothing else of the case is about."""
    named = {uuid for item in read(Movement) for uuid in (item.from_site, item.to_site)}
    named |= {item.site for kind in (Subject, Citation) for item in read(kind)}
    about = _sites_worked_on(read)
    return tuple(site for site in read(Site) if site.uuid in named or site.uuid not in about)


def sites_offered(read: Read) -> tuple[Site, ...]:
    """Return the sites with an entry of their own: where there is a chain, those that more than it is about."""
    about, has_chain = _sites_worked_on(read), _has_chain(read)
    return tuple(site for site in read(Site) if site.uuid in about or not has_chain)


def _sites_worked_on(read: Read) -> set[str | None]:
    return {item.site for kind in (Scene, Structure, Crest, Measurement) for item in read(kind)}


def _has_chain(read: Read) -> bool:
    return any(read(kind) for kind in (Movement, Claim))


def choose(read: Read, left_out: Iterable[str] = (), order: Sequence[str] = ()) -> Chosen:
    """Choose the parts of a case that :func:`without` leaves, in the order of :func:`in_order`."""
    return Chosen(read, without(in_order(list_parts(read), order), left_out))


def without(parts: Iterable[Part], left_out: Iterable[str]) -> tuple[Part, ...]:
    """Return parts but those whose keys are ``left_out``, what is within these, and sites that keep no sheet.

    Each of ``parts`` comes after what it is within.
    """
    parts, refused = tuple(parts), set(left_out)
    gone: set[str] = set()
    kept = []
    for part in parts:
        if part.key in refused or part.within in gone:
            gone.add(part.key)
        else:
            kept.append(part)
    emptied = {part.within for part in parts} - {part.within for part in kept}
    return tuple(part for part in kept if part.kind != "site" or part.key not in emptied)


def in_order(parts: Iterable[Part], order: Sequence[str]) -> tuple[Part, ...]:
    """Return parts in the order of their keys in ``order``, each with what is within it after it.

    A part that ``order`` does not name comes where the first of what is within it does, or in its own place after all
    that are named.
    """
    place = {key: number for number, key in enumerate(order)}
    within: dict[str, list[Part]] = {}
    for part in parts:
        within.setdefault(part.within, []).append(part)

    def place_of(part: Part) -> int:
        if part.key in place:
            return place[part.key]
        return min((place_of(inner) for inner in within.get(part.key, ())), default=len(place))

    def below(key: str) -> Iterator[Part]:
        for part in sorted(within.get(key, ()), key=place_of):
            yield part
            yield from below(part.key)

    return tuple(below(""))


def _wanted_by(read: Read, parts: Iterable[Part]) -> set[str]:
    at: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for part in parts:
        at[part.kind].add(part.uuid)
    wanted = at["finding"] | at["site"]
    structures = {item.uuid for item in read(Structure) if (item.site or "") in at["growth"]}
    wanted |= structures
    wanted |= {item.uuid for item in read(Sighting) if item.structure in structures}
    wanted |= {item.uuid for item in read(Scene) if item.kind == "image" and (item.site or "") in at["growth"]}
    for kind in (Measurement, Crest):
        wanted |= {item.uuid for item in read(kind) if (item.site or "") in at["berms"]}
    if at["chain"]:
        wanted |= {item.uuid for kind in _CHAIN_KINDS for item in read(kind)}
        wanted |= {site.uuid for site in sites_of_chain(read)}
    return wanted


def _with_references(wanted: set[str], everything: dict[str, Record]) -> set[str]:
    """Add all that the wanted records refer to, and what those refer to."""
    found: set[str] = set()
    waiting = list(wanted)
    while waiting:
        uuid = waiting.pop()
        if uuid in found or uuid not in everything:
            continue
        found.add(uuid)
        waiting.extend(_references(everything[uuid]))
    return found


def _references(record: Record) -> list[str]:
    kind = type(record)
    names = _reference_names(kind)  # type: ignore[arg-type]  # mypy takes the hash of records for that of their class
    return [value for name in names if (value := getattr(record, name))]


@cache
def _reference_names(kind: type[Record]) -> tuple[str, ...]:
    return tuple(column.name for column in columns(kind) if column.metadata["kind"] == "reference")
