"""Keeping what a form says: one record and its links, in one action."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

from ...case.action import Action
from ...core.chain.gather import ChainRecords
from ...core.chain.phrasing import NOT_STATED, describe, write_quantity
from ...core.columns import Record, own_columns
from ...core.dates import write_days
from ...core.errors import Refused, message
from ...core.records import Conflict, Movement, Site
from ...session import CaseSession
from ...words import tr
from .links_field import Option
from .tabs import Links, Tab


def links_of(session: CaseSession, tab: Tab, uuid: str) -> dict[Links, list[tuple[str, str]]]:
    """Return what a record is linked to: pairs of table and uuid for each kind of link."""
    return {links: [pair for _, pair in _kept(session, links, uuid)] for links in tab.links}


def refuse_label(chain: ChainRecords, record: Record) -> None:
    """Raise :class:`Refused` for a label by which the record could not be told from others."""
    label = getattr(record, "label", "")
    if "," in label or ";" in label:
        raise Refused(message("A label cannot have commas or semicolons: they separate labels."))
    for other in chain.links.records.values():
        if label and other.uuid != record.uuid and getattr(other, "label", "") == label:
            raise Refused(
                message("The label “{label}” is taken by “{other}”.", label=label, other=describe(chain, other.uuid)),
                message("Give another one, or leave it blank."),
            )


def keep(
    session: CaseSession,
    action: Action,
    tab: Tab,
    before: Record | None,
    record: Record,
    chosen: Mapping[Links, Sequence[tuple[str, str]]],
) -> str:
    """Insert or change a record and its links; return its uuid.

    Raises :class:`~.case.errors.Changed` where the record was edited since ``before`` was read, or a link that goes
    since the session read it.
    """
    if before is None:
        uuid = action.insert(record)
    else:
        uuid = record.uuid
        names = [column.name for column in own_columns(tab.kind)]
        changes = {name: getattr(record, name) for name in names if getattr(record, name) != getattr(before, name)}
        if changes:
            action.update(tab.kind, uuid, expect_version=before.version, **changes)
    for links in tab.links:
        wanted = list(chosen.get(links, ()))
        kept = [] if before is None else _kept(session, links, uuid)
        for link, pair in kept:
            if pair not in wanted:
                action.delete(links.kind, link.uuid, expect_version=link.version)
        there = {pair for _, pair in kept}
        for table, target in wanted:
            if (table, target) not in there:
                ends: dict[str, Any] = {links.mine: uuid, links.targets[table]: target}
                action.insert(links.kind(**ends))
    return uuid


def remove(session: CaseSession, action: Action, kind: type[Record], uuids: Sequence[str]) -> None:
    """Delete records, with what they own and with the recorded conflicts that they are part of.

    Raises :class:`~.case.errors.Changed` where one was edited since the session read it.
    """
    gone = set(uuids)
    if kind is not Conflict:
        for conflict in session.records(Conflict):
            if conflict.first in gone or conflict.second in gone:
                action.delete(Conflict, conflict.uuid, expect_version=conflict.version)
    for uuid in uuids:
        action.delete(kind, uuid, expect_version=session.version_of(kind, uuid))


def options_of(session: CaseSession, kinds: Sequence[type[Record]]) -> list[Option]:
    """Return the records that may be chosen, by label where they have one."""
    sites = {site.uuid: site.name or site.label for site in session.records(Site)}
    options = []
    for kind in kinds:
        for record in session.records(kind):
            label = getattr(record, "label", "") or getattr(record, "name", "") or record.uuid[:8]
            # Structures of several sites share labels: the site tells them apart.
            site = sites.get(getattr(record, "site", None), "")
            moved = _moved(record, sites) if isinstance(record, Movement) else []
            options.append(Option(kind.table, record.uuid, label, _words(record, label, site, moved)))
    return options


def _moved(movement: Movement, sites: Mapping[str, str]) -> list[str]:
    """Say from where to where it went, when, and how much; a movement has no name by which it could be known."""
    ends = [sites.get(site or "") or tr(NOT_STATED) for site in (movement.from_site, movement.to_site)]
    said = (" → ".join(ends), write_days(movement.earliest, movement.latest), write_quantity(movement))
    return [words for words in said if words]


def _words(record: Any, label: str, site: str, moved: Sequence[str]) -> str:
    said = [*moved] + [
        text
        for name in ("publisher", "name", "made_by", "kind", "statement", "measured")
        if (text := getattr(record, name, None)) and text != label
    ]
    if site:
        said.append(tr("at {site}").format(site=site))
    return f"{label}  {', '.join(said)}" if said else label


def _kept(session: CaseSession, links: Links, uuid: str) -> list[tuple[Record, tuple[str, str]]]:
    """Return the link records of a record, each with the table and uuid that it leads to."""
    found = []
    for link in session.records(links.kind):
        if getattr(link, links.mine) != uuid:
            continue
        for table, name in links.targets.items():
            target = getattr(link, name)
            if target and name != links.mine:
                found.append((link, (table, target)))
    return found
