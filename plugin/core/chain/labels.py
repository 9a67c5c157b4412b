"""The short labels by which rows refer to each other: those there are, and the next free one."""

from __future__ import annotations

from typing import Iterable

from ..columns import Record
from .gather import ChainRecords
from .layout import TABLES, Table

_MOST_DIGITS = 16


class FreeLabels:
    """Gives labels that none has yet, such as ``M21``, of as many digits as those that are taken have."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._last: dict[str, int] = {}
        self._digits: dict[str, int] = {}
        for label in taken:
            # What has more digits is no count, and no label that is given here.
            if label[1:].isdecimal() and len(label) <= _MOST_DIGITS:
                self._last[label[0]] = max(self._last.get(label[0], 0), int(label[1:]))
                self._digits[label[0]] = max(self._digits.get(label[0], 0), len(label) - 1)

    def take(self, prefix: str) -> str:
        """Return the next label that begins with a prefix of one letter."""
        number = self._last[prefix] = self._last.get(prefix, 0) + 1
        return f"{prefix}{number:0{self._digits.get(prefix, 2)}d}"


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
    free = FreeLabels(taken)
    for table, uuid in waiting:
        labels[uuid] = free.take(table.prefix)
    return labels


def next_label(chain: ChainRecords, kind: type[Record]) -> str:
    """Return the label that a new record of a kind is offered, such as ``M21``."""
    table = next(table for table in TABLES if table.kind is kind)
    return FreeLabels(labels_of(chain).values()).take(table.prefix)
