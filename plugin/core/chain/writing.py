"""A chain written as the CSV tables of :mod:`.tables`."""

from __future__ import annotations

from pathlib import Path
from typing import Mapping

from ..columns import Record, columns, default_of
from ..csv_files import rows_as_text
from ..dates import days_to_iso
from ..errors import Message, message, writing
from ..records import Site, Source
from ..whole_file import whole_files
from .cells import write_plain
from .gather import ChainRecords
from .labels import labels_of
from .layout import SEPARATOR, TABLES, Table


def write_chain(chain: ChainRecords, folder: Path) -> tuple[Path, ...]:
    """Write the tables of a chain into ``folder``, over those that are there; return the files.

    Every file is written whole beside its place before the first is put there. Raises :class:`BermlineError`.
    """
    texts = chain_as_csv(chain)
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with whole_files(folder, list(texts)) as drafts:
        for draft, text in zip(drafts, texts.values()):
            draft.write_bytes(text.encode("utf-8"))
    return tuple(folder / name for name in texts)


def left_out(chain: ChainRecords) -> tuple[Message, ...]:
    """Say what of a chain the tables have no place for; nothing where they hold all of it."""
    said = []
    measured = sum(1 for support in chain.supports if support.structure or support.measurement)
    if measured:
        said.append(message("structures and measurements that findings rest on ({n})", n=measured))
    elsewhere = sum(1 for subject in chain.subjects if subject.structure)
    if elsewhere:
        said.append(message("links from claims to structures ({n})", n=elsewhere))
    passages = sum(1 for citation in chain.citations if citation.where)
    if passages:
        said.append(message("places within sources ({n})", n=passages))
    return tuple(said)


def chain_as_csv(chain: ChainRecords) -> dict[str, str]:
    """Return the text of each table by the name of its file, its lines ended by a line feed alone."""
    labels = labels_of(chain)
    texts = {}
    for table in TABLES:
        rows = [_write_row(table, record, chain, labels) for record in getattr(chain, table.attribute)]
        if table.optional and not rows:
            continue
        defaults = {item.name: default_of(item) for item in columns(table.kind)}
        headings = [heading for heading, _ in table.columns] + [
            heading
            for heading, name in table.more
            if any(row[heading] not in ("", defaults.get(name) or "") for row in rows)
        ]
        texts[table.file] = rows_as_text([headings, *([row[heading] for heading in headings] for row in rows)])
    return texts


def _write_row(table: Table, record: Record, chain: ChainRecords, labels: Mapping[str, str]) -> dict[str, str]:
    links = chain.links
    cells = {}
    for heading, name in table.columns + table.more:
        if heading == "id":
            text = labels[record.uuid]
        elif name in ("from_site", "to_site"):
            text = labels.get(getattr(record, name) or "", "")
        elif isinstance(record, Source) and name == "published_on":
            text = days_to_iso(*record.published)
        elif name:
            value = getattr(record, name)
            text = write_plain(value) if isinstance(value, float) else "" if value is None else str(value)
        elif isinstance(record, Site) and heading in ("lat", "lon"):
            place = record.geometry
            text = "" if place is None else write_plain(place.y if heading == "lat" else place.x)
        elif heading == "carrier":
            text = SEPARATOR.join(labels[vessel.uuid] for vessel in links.carriers(record.uuid))
        elif heading == "source":
            text = SEPARATOR.join(labels[source.uuid] for source in links.sources(record.uuid))
        elif heading == "rests_on":
            rests = (item.movement or item.claim or "" for item in chain.supports if item.finding == record.uuid)
            text = SEPARATOR.join(labels[uuid] for uuid in rests if uuid in labels)
        elif heading == "about":
            text = SEPARATOR.join(labels[uuid] for _, uuid in links.subjects(record.uuid) if uuid in labels)
        else:
            text = labels.get(getattr(record, heading), "")
        cells[heading] = text
    return cells
