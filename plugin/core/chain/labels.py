"""The short labels by which rows refer to each other: those there are, and the next free one."""

from __future__ import annotations

from ..records import Record
from .gather import ChainRecords
from .layout import TABLES, Table


def labels_of(chain: ChainRecords) -> dict[str, str]:
    """Return a label for each record, its own where it has one that no other has, else the next free one."""
    taken: set[str] = set()
    labels: dict[str, str] = {}
    waiting: list[tuple[Table, str]] = []
    for table in TABLES:
        for record in getattr(chain, table.attribute):
            if record.label and record.label not in taken:
                taken.add(record.label)
                labels[record.uuid] = record.label
            else:
                waiting.append((table, record.uuid))
    for table, uuid in waiting:
        label = _free_label(table.prefix, taken)
        taken.add(label)
        labels[uuid] = label
    return labels


def next_label(chain: ChainRecords, kind: type[Record]) -> str:
    """Return the label that a new record of a kind is offered, such as ``M21``."""
    table = next((table for table in TABLES if table.kind is kind), None)
    prefix = "F" if table is None else table.prefix
    return _free_label(prefix, set(labels_of(chain).values()) | {finding.label for finding in chain.findings})


def _free_label(prefix: str, taken: set[str]) -> str:
    numbers = [int(label[1:]) for label in taken if label[:1] == prefix and label[1:].isdecimal()]
    digits = max((len(label) - 1 for label in taken if label[:1] == prefix and label[1:].isdecimal()), default=2)
    return f"{prefix}{max(numbers, default=0) + 1:0{digits}d}"
