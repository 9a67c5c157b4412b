"""Bringing a copy of a case back: what changed on one side is taken, what changed on both is decided by a person.

What a record was when the two parted is read from the copy's own journal. A record that stands here as it stood at
any moment in the copy was changed in the copy alone; one that stood here once as it stands in the copy now was
brought back before. So the same copy can be brought back any number of times, and nothing counts twice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Collection, Iterator, Mapping

from ..core.errors import Message, message
from .database import Line, Listed
from .errors import CaseError
from .geometry import body_of
from .journal import load_row
from .schema import FID, KEPT_BY_STORE, TABLES, UNIQUE, Table
from .store import CaseStore

Row = Mapping[str, Any]
Key = tuple[str, str]
"""Table and key of a record."""
KEPT_HERE = "kept_here"
"""The setting that remembers which state of a copy's record was decided against."""
_HISTORY = ("start", "elsewhere", "upgrade")


@dataclass(frozen=True)
class Difference:
    """A record that the copy changed: what it was when they parted, what it is here, and what it is there.

    ``None`` stands for no record. ``note`` says what else has to be known to decide; ``needs`` are records that
    were deleted here and come back with it; ``stands_for`` is the record here in whose place it would be.
    """

    table: Table
    record: str
    base: Row | None
    here: Row | None
    there: Row | None
    note: Message | None = None
    needs: tuple[Key, ...] = ()
    stands_for: str = ""
    follows: Key | None = None
    """The record whose deletion took this one along: what is decided of that one holds for both."""

    @property
    def key(self) -> Key:
        """Table and key of the record."""
        return self.table.name, self.record

    @property
    def place(self) -> Key:
        """Table and key of the record here that it becomes."""
        return self.table.name, self.stands_for or self.record

    def columns(self) -> Iterator[str]:
        """Yield the names of the columns in which the two sides differ."""
        for column in self.table.own:
            here, there = ((row or {}).get(column.name) for row in (self.here, self.there))
            if not _alike(column.name, here, there):
                yield column.name


@dataclass(frozen=True)
class Comparison:
    """What bringing a copy back would do.

    ``alone`` changed there only, ``both`` on both sides; ``following`` was deleted there with one of ``both``.
    """

    copy: str
    alone: tuple[Difference, ...]
    both: tuple[Difference, ...]
    following: tuple[Difference, ...]
    actions: tuple[Listed, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Brought:
    """What bringing a copy back did: records taken, records left as they are here, actions joined to the journal."""

    taken: int
    kept: int
    joined: int


def compare(store: CaseStore, copy: CaseStore) -> Comparison:
    """Return what the copy changed since it parted from the case.

    Raises :class:`CaseError` where it is no copy of this case.
    """
    if store.setting("case") != copy.setting("case"):
        raise CaseError(
            message("{copy} is no copy of this case.", copy=copy.place.name),
            message("Choose a copy that was made from it with “Copy case…”."),
        )
    there = copy.actions()
    own = tuple(item for item in there if item.kind not in _HISTORY)
    names = {item.uuid for item in own}
    lines = tuple(line for line in copy.lines() if line.action in names)
    actions = store.actions()
    states = _states(lines)
    # What was before they parted stands in the copy's journal too, and is no sign that anything was brought back.
    passed_over = _taken_back(actions) | {item.uuid for item in there}
    differences = list(_changed(store, states, passed_over))
    alone = {found.key: found for found in differences if _is_alone(found, states[found.key])}
    both = [found for found in differences if found.key not in alone]
    alone, more = _set_apart(store, alone)
    both += more
    alone, following = _part_followers(alone, both)
    known = {item.uuid for item in actions}
    return Comparison(
        copy.place.name,
        tuple(alone.values()),
        tuple(both),
        tuple(following),
        tuple(item for item in own if item.uuid not in known),
        tuple(line for line in lines if line.action not in known),
    )


def bring_back(store: CaseStore, copy: CaseStore, comparison: Comparison, wanted: Collection[Key]) -> Brought:
    """Take what changed in the copy alone and, of what changed on both sides, what is ``wanted``, as one action.

    Raises :class:`CaseError` where the case changed since the comparison, or where a record that was not
    compared would change; nothing is changed then.
    """
    chosen = {found.key: found for found in comparison.both if found.key in wanted}
    taken = {found.key: found for found in comparison.alone} | chosen
    for key in [need for found in chosen.values() for need in found.needs]:
        taken.update(_with_needs(store, copy, key))
    taken.update({found.key: found for found in comparison.following if found.follows in chosen})
    left = [found for found in comparison.both if found.key not in taken]
    with store.act(f"Bring back {comparison.copy}") as action:
        for found in taken.values():
            if not _same(store.row(*found.place), found.here):
                raise CaseError(
                    message("The case changed while it was compared with the copy ({title}).", title=found.table.title),
                    message("Nothing was changed. Bring the copy back again."),
                )
        in_order = sorted(taken.values(), key=lambda found: found.there is None)
        action.join(comparison.actions, comparison.lines)
        action.put([(*found.place, _without_number(found.there)) for found in in_order])
        if left:
            kept = {found.record: _state(found.there) for found in left}
            action.set(KEPT_HERE, {**store.setting(KEPT_HERE, {}), **kept})
        _refuse_more({found.place for found in taken.values()}, action.touched())
    return Brought(len(taken), len(left), len(comparison.actions))


def _states(lines: Collection[Line]) -> dict[Key, list[Row | None]]:
    """Return what each record was in the copy, from when they parted until now."""
    states: dict[Key, list[Row | None]] = {}
    for line in lines:
        if line.table in TABLES:
            known = states.setdefault((line.table, line.record), [load_row(line.before)])
            known.append(load_row(line.after))
    return states


def _changed(
    store: CaseStore, states: Mapping[Key, list[Row | None]], passed_over: Collection[str]
) -> Iterator[Difference]:
    """Yield the records that the copy changed and that are otherwise here, without those that were decided before."""
    decided = store.setting(KEPT_HERE, {})
    for key, known in states.items():
        base, there, here = known[0], known[-1], store.row(*key)
        if _same(base, there) or _same(here, there) or decided.get(key[1]) == _state(there):
            continue
        found = _in_its_place(store, Difference(TABLES[key[0]], key[1], base, here, there))
        if not _was_here(store, found, passed_over):
            yield found


def _was_here(store: CaseStore, found: Difference, passed_over: Collection[str]) -> bool:
    """Whether an action made the record as it is in the copy now: it was brought back before, and changed since."""
    return any(
        _same(entry.after, found.there)
        for entry in store.journal(record=found.record)
        if entry.kind != "elsewhere" and entry.action not in passed_over
    )


def _taken_back(actions: Collection[Listed]) -> set[str]:
    """Return the actions that were undone and not done again."""
    gone: set[str] = set()
    for item in reversed(tuple(actions)):
        if item.undoes and item.uuid not in gone:
            gone.add(item.undoes)
    return gone


def _in_its_place(store: CaseStore, found: Difference) -> Difference:
    """Return the difference with the record here that says the same of the same, where only one may."""
    columns = UNIQUE.get(found.table.name)
    if columns is None or found.there is None or found.here is not None:
        return found
    twin = store.find_row(found.table.name, {column: found.there[column] for column in columns})
    if twin is None:
        return found
    note = message("The same was also added here.")
    return replace(found, here=twin, stands_for=str(twin["uuid"]), note=note)


def _is_alone(found: Difference, states: Collection[Row | None]) -> bool:
    """Whether the record changed in the copy alone: here it is as it was at some moment there."""
    return not found.stands_for and any(_same(found.here, state) for state in states)


def _set_apart(
    store: CaseStore, alone: Mapping[Key, Difference]
) -> tuple[dict[Key, Difference], list[Difference]]:
    """Part what can be taken without a question from what would take others along, or lacks what it belongs to."""
    sound, more = dict(alone), []
    for key, found in alone.items():
        apart = _losing_others(store, found, alone) if found.there is None else _lacking(store, found, alone)
        if apart is not None:
            more.append(apart)
            del sound[key]
    return sound, more


def _part_followers(
    alone: Mapping[Key, Difference], both: Collection[Difference]
) -> tuple[dict[Key, Difference], list[Difference]]:
    """Part the deletions that came of another's about which a person decides."""
    leaders = {found.key: found.key for found in both if found.there is None}
    rest, following = dict(alone), list[Difference]()
    while True:
        before = len(rest)
        for key, found in tuple(rest.items()):
            for column in found.table.references:
                owner = (column.table, str((found.base or {}).get(column.name)))
                if found.there is None and column.owner and owner in leaders and key in rest:
                    leaders[key] = leaders[owner]
                    following.append(replace(rest.pop(key), follows=leaders[owner]))
        if len(rest) == before:
            return rest, following


def _losing_others(store: CaseStore, found: Difference, alone: Mapping[Key, Difference]) -> Difference | None:
    going = {key for key, each in alone.items() if each.there is None}
    others = [key for key in store.referring(found.table.name, found.record) if key not in going and key not in alone]
    if not others:
        return None
    note = message("Deleted there; here {n} more records refer to it.", n=len(others))
    if len(others) == 1:
        note = message("Deleted there; here another record refers to it.")
    return replace(found, note=note)


def _lacking(store: CaseStore, found: Difference, alone: Mapping[Key, Difference]) -> Difference | None:
    needs = tuple(
        (column.table, str(key))
        for column in found.table.references
        if (key := (found.there or {}).get(column.name)) is not None
        and alone.get((column.table, str(key)), found).there is not None
        and (column.table, str(key)) not in alone
        and store.row(column.table, str(key)) is None
    )
    if not needs:
        return None
    note = message("It refers to a record that was deleted here ({title}).", title=TABLES[needs[0][0]].title)
    return replace(found, needs=needs, note=note)


def _with_needs(store: CaseStore, copy: CaseStore, key: Key) -> dict[Key, Difference]:
    """Return a record of the copy that is missing here, with those that it refers to and that are missing too."""
    table, record = TABLES[key[0]], key[1]
    there = copy.row(*key)
    if there is None or store.row(*key) is not None:
        return {}
    found = {key: Difference(table, record, None, None, there)}
    for column in table.references:
        if there.get(column.name) is not None:
            found.update(_with_needs(store, copy, (column.table, str(there[column.name]))))
    return found


def _refuse_more(expected: Collection[Key], touched: Collection[Key]) -> None:
    more = {key for key in touched if key[0] in TABLES and key not in expected}
    if more:
        raise CaseError(
            message("Bringing the copy back would change more than was compared ({title}: {n}).", n=len(more),
                    title=TABLES[min(more)[0]].title),
            message("Nothing was changed. Decide for the case's own version of what they belong to."),
        )


def _state(row: Row | None) -> str:
    """Return what tells one state of a record from the next."""
    return "" if row is None else f"{row.get('version')} {row.get('edited_at')}"


def _without_number(row: Row | None) -> Row | None:
    return None if row is None else {column: value for column, value in row.items() if column != FID}


def _same(one: Row | None, other: Row | None) -> bool:
    """Whether two rows, perhaps of different files, say the same."""
    if one is None or other is None:
        return one is other
    columns = ({*one} | {*other}) - {*KEPT_BY_STORE, FID}
    return all(_alike(column, one.get(column), other.get(column)) for column in columns)


def _alike(column: str, one: Any, other: Any) -> bool:
    if column == "geometry" and isinstance(one, str) and isinstance(other, str):
        return body_of(bytes.fromhex(one)) == body_of(bytes.fromhex(other))
    return bool(one == other)
