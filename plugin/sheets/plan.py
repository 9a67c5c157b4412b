"""What a pack is made from: the chosen records and words without what must not leave, and where the scenes lie."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Sequence

from ..case.store import CaseStore
from ..core.errors import BermlineError, message
from ..core.evidence.parts import Chosen, choose
from ..core.evidence.privacy import Guard, cleaned
from ..core.evidence.signature import Key
from ..core.evidence.weak import Weakness, find_secrets, find_weaknesses
from ..core.records import Scene
from ..words import speaking
from .contents import guard_of
from .edits import SETTING as EDITS
from .options import PackOptions


@dataclass
class Plan:
    """What a pack is made from."""

    options: PackOptions
    """Complete."""
    chosen: Chosen
    guard: Guard
    addresses: dict[str, str]
    weaknesses: tuple[Weakness, ...]
    key: Key | None = None
    edits: dict[str, Any] = field(default_factory=dict)
    """What was changed on sheets by hand, by :func:`~.edits.edits_key`."""
    journal_head: str = ""


def make_plan(store: CaseStore, options: PackOptions, key: Key | None = None) -> Plan:
    """Complete the options from the case, choose its parts, and take out of their words what must not leave."""
    with speaking(options.completed(store).language):
        options = options.completed(store)
    guard = guard_of(store, options.analyst)
    if key is not None:
        guard.refuse_key(key)
    chosen = choose(cleaned(store.read, guard), options.left_out or (), options.order or ())
    weaknesses = (*find_weaknesses(chosen), *find_secrets(store.read, chosen, guard))
    addresses = {
        scene.uuid: scene.path if scene.preservation == "not preserved" else str(store.absolute(scene.path))
        for scene in store.read(Scene)
    }
    options = replace(
        options,
        title=guard.clean(options.title),
        about=guard.clean(options.about),
        distribution=guard.clean(options.distribution),
    )
    return Plan(options, chosen, guard, addresses, weaknesses, key, store.setting(EDITS, {}))


def refuse_where_blocked(chosen: Chosen, weaknesses: Sequence[Weakness]) -> None:
    """Raise the first of what keeps a pack from being made."""
    if not chosen.parts:
        raise BermlineError(
            message("Nothing is chosen for the pack."), message("Tick at least one part, or add to the case first.")
        )
    for weakness in weaknesses:
        if weakness.blocks:
            raise BermlineError(message("{name}: {reason}", name=weakness.name, reason=weakness.what))
