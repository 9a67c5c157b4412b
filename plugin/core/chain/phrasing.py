"""What a chain's records say, in one line each: quantities, sources, places, routes, and whole records."""

from __future__ import annotations

from ..dates import write_days
from ..language import phrase
from ..quantity import NO_BREAK, Count, unit_of, write_bound, write_latitude, write_longitude, write_number
from ..records import Claim, Finding, Movement, Site, Source, Vessel
from .gather import ChainRecords

NOT_STATED = "not stated"


def write_quantity(movement: Movement) -> str:
    """Write how much was moved: ``about 300 containers``; a number without a bound says that none was given."""
    unit = phrase(unit_of(movement.value or 0.0, movement.unit or ""))
    if movement.value is None:
        return phrase("{unit}, number not stated").format(unit=unit) if unit else ""
    if movement.bound is None:
        number = f"{write_number(movement.value, 0)}{NO_BREAK}{unit}".rstrip()
        return phrase("{number} (bound not stated)").format(number=number)
    if movement.value != int(movement.value):
        number = f"{write_number(movement.value, 1)}{NO_BREAK}{unit}"
        return write_bound(movement.bound).format(number=number).rstrip()
    return str(Count(movement.value, movement.bound, unit)).rstrip()


def write_sources(sources: tuple[Source, ...]) -> str:
    """Write sources by label and Admiralty code: ``S02 F6, S05 F6``."""
    if not sources:
        return ""
    return ", ".join(
        f"{source.label or source.publisher or source.name}{NO_BREAK}{source.reliability}{source.credibility}"
        for source in sources
    )


def write_imo(vessel: Vessel) -> str:
    """Write a ship's IMO number with how far it is known: ``9179842 (unverified)``."""
    if not vessel.imo:
        return ""
    return f"{vessel.imo} ({phrase(vessel.imo_status or 'status not stated')})"


def write_place(site: Site) -> str:
    """Write a site's latitude and longitude in degrees, ``""`` where it has none."""
    if site.geometry is None:
        return ""
    latitude, longitude = site.geometry.y, site.geometry.x
    return NO_BREAK.join(
        (write_latitude(latitude, _decimals(latitude)), write_longitude(longitude, _decimals(longitude)))
    )


def write_route(chain: ChainRecords, movement: Movement) -> str:
    """Write from where to where: ``Rajin → Dunai``; an end that nobody named is called so."""
    ends = (chain.links.name(site) or phrase(NOT_STATED) for site in (movement.from_site, movement.to_site))
    return " → ".join(ends)


def describe(chain: ChainRecords, uuid: str) -> str:
    """Say in one line what a record is, for lists and hints."""
    record = chain.links.records.get(uuid)
    if isinstance(record, Movement):
        parts = (
            write_route(chain, record),
            ", ".join(vessel.name for vessel in chain.links.carriers(uuid)),
            write_days(record.earliest, record.latest),
            write_quantity(record),
        )
        return f"{record.label} " + " · ".join(part for part in parts if part)
    if isinstance(record, Claim):
        said = " · ".join(part for part in (record.made_by, write_days(record.made_on, record.made_on)) if part)
        return f"{record.label} {phrase(record.kind)}{', ' if said else ''}{said}: {record.statement}"
    if isinstance(record, Source):
        published = write_days(*record.published)
        said = ", ".join(part for part in (record.publisher, record.name, published) if part)
        return f"{record.label} {said} ({record.reliability}{record.credibility})"
    if isinstance(record, Finding):
        return f"{record.label} {record.statement}".strip()
    return "" if record is None else f"{getattr(record, 'label', '')} {getattr(record, 'name', '')}".strip()


def _decimals(degrees: float) -> int:
    """Return as many decimals as a record has, up to a decimetre's worth: none are made up."""
    return len(f"{abs(degrees):.6f}".rstrip("0").partition(".")[2])
