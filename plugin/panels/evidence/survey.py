"""What a case offers to a pack and what is weak in that, found out on a thread from a snapshot of the records."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Mapping

from ...core.columns import Record
from ...core.evidence.parts import Chosen, Part, in_order, list_parts, without
from ...core.evidence.privacy import Guard
from ...core.evidence.weak import Weakness, find_secrets, find_weaknesses
from ...sheets.options import PackOptions


@dataclass(frozen=True)
class Survey:
    """All parts in the order of the case, and what is weak in those that were chosen."""

    parts: tuple[Part, ...]
    order: tuple[str, ...]
    left_out: frozenset[str]
    chosen: bool
    """Whether anything is chosen at all."""
    weaknesses: tuple[Weakness, ...]

    @property
    def blocking(self) -> Weakness | None:
        """What keeps the pack from being made, the first of it."""
        return next((weakness for weakness in self.weaknesses if weakness.blocks), None)


def survey(records: Mapping[type[Record], tuple[Record, ...]], case: Path, options: PackOptions) -> Survey:
    """Find out what records offer to a pack with these options, which must be complete."""
    read = records.__getitem__
    refused, order = options.left_out or frozenset(), options.order or ()
    parts = list_parts(read)
    chosen = Chosen(read, without(in_order(parts, order), refused))
    people = [record.created_by for kept in records.values() for record in kept]
    guard = Guard.of_this_machine(case, people, options.analyst)
    weaknesses = (*find_weaknesses(chosen), *find_secrets(read, chosen, guard))
    return Survey(parts, tuple(order), refused, bool(chosen.parts), weaknesses)
