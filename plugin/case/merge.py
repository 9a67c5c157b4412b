"""Bringing a copy of a case back: what changed on one side is taken, what changed on both is decided by a person.

What a record was when the two parted is read from the copy's own journal. A record that stands here as it stood at
any moment in the copy was changed in the copy alone; one that stood here once as it stands in the copy now was
brought back before. So the same copy can be brought back any number of times, and nothing counts twice.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, Collection, Iterable, Iterator, Mapping

from ..core.errors import message
from .database import Line, Listed
from .difference import Difference, Key, Row, same_row, state_of
from .errors import CaseError
from .in_turn import in_turn
from .journal import load_row
from .labels import bringing_back
from .schema import TABLES, UNIQUE
from .store import CaseStore

KEPT_HERE = "kept_here"
"""The setting that remembers which state of a copy's record was decided against."""
_HISTORY = ("start", "elsewhere", "upgrade")


@dataclass(frozen=True)
class Comparison:
    """What bringing a copy back would do.

    ``alone`` changed there only, ``both`` on both sides; ``following`` was deleted there with one of ``both``, or put
    in its place.
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
    known = {item.uuid for item in actions}
    try:
        states = _states(lines)
    except json.JSONDecodeError as error:
        raise _not_told(copy, error.msg) from error
    _refuse_what_the_journal_does_not_tell(copy, states)
    brought = _states(line for line in lines if line.action in known)
    # What was before they parted stands in the copy's journal too, and is no sign that anything was brought back.
    passed_over = _taken_back(actions) | {item.uuid for item in there}
    differences = list(_changed(store, states, brought, passed_over))
    alone = {found.key: found for found in differences if _is_alone(found, states[found.key])}
    both = [found for found in differences if found.key not in alone]
    alone, more = _set_apart(store, alone)
    both += more
    alone, following = _part_followers(alone, both)
    alone, both, following = _pair(store, states, alone, both, following)
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
    left = [found for found in (*comparison.both, *comparison.following) if found.key not in taken]
    with store.act(str(bringing_back(comparison.copy))) as action:
        for found in taken.values():
            if not same_row(store.row(*found.place), found.here):
                raise CaseError(
                    message("The case changed while it was compared with the copy ({title}).", title=found.table.title),
                    message("Nothing was changed. Bring the copy back again."),
                )
        action.join(comparison.actions, comparison.lines)
        action.put(in_turn(taken.values()))
        if left:
            kept = {found.record: state_of(found.there) for found in left}
            action.set(KEPT_HERE, {**_decided(store), **kept})
        _refuse_more({found.place for found in taken.values()}, action.touched())
    return Brought(len(taken), sum(found.key not in taken for found in comparison.both), len(comparison.actions))


def _decided(store: CaseStore) -> dict[str, Any]:
    """Return by record which state of it was decided against; what another program left there says nothing."""
    kept = store.setting(KEPT_HERE)
    return kept if isinstance(kept, dict) else {}


def _states(lines: Iterable[Line]) -> dict[Key, list[Row | None]]:
    """Return what each record was in the copy, from when they parted until now."""
    states: dict[Key, list[Row | None]] = {}
    for line in lines:
        if line.table in TABLES:
            known = states.setdefault((line.table, line.record), [load_row(line.before)])
            known.append(load_row(line.after))
    return states


def _refuse_what_the_journal_does_not_tell(copy: CaseStore, states: Mapping[Key, list[Row | None]]) -> None:
    """Raise :class:`CaseError` where a record of the copy is not what its journal says: that alone is brought back."""
    for (table, record), known in states.items():
        there, said = copy.row(table, record), known[-1]
        common = {*(there or {})} & {*(said or {})}
        if (there is None) != (said is None) or not same_row(
            {column: (there or {})[column] for column in common}, {column: (said or {})[column] for column in common}
        ):
            raise _not_told(copy, TABLES[table].title)


def _not_told(copy: CaseStore, detail: str) -> CaseError:
    return CaseError(
        message("The journal of {copy} does not tell what its records are ({detail}).",
                copy=copy.place.name, detail=detail),
        message("Nothing was changed. Ask who sent it which program wrote to it."),
    )  # fmt: skip


def _changed(
    store: CaseStore,
    states: Mapping[Key, list[Row | None]],
    brought: Mapping[Key, list[Row | None]],
    passed_over: Collection[str],
) -> Iterator[Difference]:
    """Yield the records that the copy changed and that are otherwise here, without those that were decided before.

    One that it changed and set back counts where what it was in between was ``brought`` here.
    """
    decided = _decided(store)
    for key, known in states.items():
        base, there, here = known[0], known[-1], store.row(*key)
        if same_row(here, there) or decided.get(key[1]) == state_of(there):
            continue
        if same_row(base, there) and not any(same_row(here, state) for state in brought.get(key, ())[1:]):
            continue
        found = _in_its_place(store, states, Difference(TABLES[key[0]], key[1], base, here, there))
        if not _was_here(store, found, passed_over):
            yield found


def _was_here(store: CaseStore, found: Difference, passed_over: Collection[str]) -> bool:
    """Whether an action made the record as it is in the copy now: it was brought back before, and changed since."""
    return any(
        same_row(entry.after, found.there)
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


def _in_its_place(store: CaseStore, states: Mapping[Key, list[Row | None]], found: Difference) -> Difference:
    """Return the difference with the record here that says the same of the same, where only one may."""
    columns = UNIQUE.get(found.table.name)
    if columns is None or found.there is None:
        return found
    goes = {column: found.there[column] for column in columns}
    if found.here is not None and all(found.here.get(column) == value for column, value in goes.items()):
        return found
    twin = store.find_row(found.table.name, goes)
    if twin is None:
        return found
    known = states.get((found.table.name, str(twin["uuid"])))
    if known is not None and any((known[-1] or {}).get(column) != twin[column] for column in columns):
        return replace(found, replaces=str(twin["uuid"]))
    if found.here is not None:
        return found
    note = message("The same was also added here.")
    return replace(found, here=twin, stands_for=str(twin["uuid"]), note=note)


def _is_alone(found: Difference, states: Collection[Row | None]) -> bool:
    """Whether the record changed in the copy alone: here it is as it was at some moment there."""
    return not found.stands_for and any(same_row(found.here, state) for state in states)


def _set_apart(store: CaseStore, alone: Mapping[Key, Difference]) -> tuple[dict[Key, Difference], list[Difference]]:
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


def _pair(
    store: CaseStore,
    states: Mapping[Key, list[Row | None]],
    alone: Mapping[Key, Difference],
    both: Collection[Difference],
    following: Collection[Difference],
) -> tuple[dict[Key, Difference], list[Difference], list[Difference]]:
    """Let what the copy put in the place of a record wait for what is decided of that record, if a person is asked."""
    rest, asked = dict(alone), {found.key: found for found in both}
    waiting = {found.key: found for found in following}
    for key, found in alone.items():
        place = (found.table.name, found.replaces)
        if not found.replaces or place in alone:
            continue
        leader = waiting[place].follows if place in waiting else place
        if leader == place:
            # It was decided for the case's own record before, and the copy changed what stands in its place.
            first, last = states[place][0], states[place][-1]
            question = asked.get(place) or Difference(found.table, found.replaces, first, store.row(*place), last)
            note = message("It was removed there, and the same was added anew.")
            anew = replace(question, note=note, instead=found.there) if last is None else question
            asked[place] = anew
        waiting[key] = replace(rest.pop(key), follows=leader)
    return rest, list(asked.values()), list(waiting.values())


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
            message(
                "Bringing the copy back would change more than was compared ({title}: {n}).",
                n=len(more),
                title=TABLES[min(more)[0]].title,
            ),
            message("Nothing was changed. Decide for the case's own version of what they belong to."),
        )
