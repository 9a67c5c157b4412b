"""What lies in a pack beside the sheets: the case written anew, its sealed journal, metadata, README."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from pathlib import Path
from typing import Iterable

from ..case.copy import CopyFacts, write_copy
from ..case.errors import CaseError
from ..case.labels import said
from ..case.schema import KEPT_BY_STORE
from ..case.store import CaseStore
from ..core.evidence.bag import list_files
from ..core.evidence.chips import Chip
from ..core.evidence.crate import CRATE, Held, Made, scene_id, write_crate
from ..core.evidence.originals import Original
from ..core.evidence.parts import Chosen
from ..core.evidence.privacy import Guard
from ..core.evidence.seal import JOURNAL, Change, row_digests, seal_journal
from ..core.records import RECORDS, Scene, Source
from ..place import software_version
from ..words import say, speaking, tr
from .options import PackOptions, today
from .provenance import software

PDF = "evidence.pdf"
CASE = "case.gpkg"
CHIP_LIST = "chips.csv"


def guard_of(store: CaseStore, analyst: str) -> Guard:
    """Return the guard of a case: it knows the names of all who worked on it."""
    people = [entry.who for entry in store.journal() if entry.kind != "outside"]
    people += [name for kind in RECORDS for record in store.read(kind) for name in (record.created_by,)]
    return Guard.of_this_machine(store.path, people, analyst)


def write_case(store: CaseStore, chosen: Chosen, path: Path, options: PackOptions, guard: Guard) -> None:
    """Write a case that holds what was chosen and nothing else, the same bytes for the same content.

    Raises ``OSError`` where it cannot be written: who exports knows of no such case, but of the pack that it is for.
    """
    as_of = options.as_of or today()
    facts = CopyFacts(
        title=options.title,
        who=options.analyst or "Bermline",
        key="/".join((str(store.setting("case", "")), options.number, options.version)),
        at=dt.datetime.combine(as_of, dt.time(), dt.timezone.utc),
        software_version=software_version(),
        settings={"about": options.about} if options.about else {},
        people=guard.person,
    )
    try:
        write_copy(path, chosen.in_order(), facts)
    except CaseError as problem:
        raise OSError(str(problem.__cause__ or problem.what)) from problem


def write_journal(store: CaseStore, chosen: Chosen, data: Path, options: PackOptions, guard: Guard) -> str:
    """Write the sealed journal of the chosen records and return its head.

    What the case itself did is named in the language of the pack. What a person did keeps its words: they are kept
    as they were said then, with the names of records in them, and not as something that could be said anew.
    """
    wanted = {record.uuid for record in chosen.in_order()}
    changes = [
        Change(
            at=entry.at,
            who=guard.person(entry.who),
            label=guard.clean(_label_in(options.language, entry.label or "")),
            what=entry.what,
            table=entry.table,
            record=entry.record,
            columns=_changed(entry.before or {}, entry.after or {}) if entry.what == "update" else (),
        )
        for entry in store.journal()
        if entry.record in wanted
    ]
    about = {"title": options.title, "number": options.number, "version": options.version,
             "as_of": str(options.as_of)}  # fmt: skip
    text, head = seal_journal(changes, row_digests(data / CASE), about)
    (data / JOURNAL).write_text(text, encoding="utf-8", newline="\n")
    return head


@lru_cache(maxsize=256)
def _label_in(language: str, label: str) -> str:
    """Return the label of an action, in a language where it is the case's own."""
    sentence = said(label)
    if sentence.values == {"label": label}:
        return label
    with speaking(language):
        return say(sentence)


def write_metadata(
    chosen: Chosen,
    data: Path,
    options: PackOptions,
    chips: Iterable[Chip],
    originals: Iterable[Original],
    figures: Iterable[Held],
) -> None:
    """Write the RO-Crate metadata of all that lies in the payload folder."""
    known = {held.path: held for held in figures}
    known.update({original.path: _original(original, data) for original in originals})
    known.update({chip.path: _chip(chip, data) for chip in chips})
    for name, (what, made_from) in _descriptions(chosen).items():
        if (data / name).exists():
            known[name] = Held(name, what, (data / name).stat().st_size, made_from)
    files = [known[name] for name in list_files(data, data) if name != CRATE]
    made = Made(
        title=options.title,
        description=options.about,
        analyst=options.analyst,
        distribution=options.distribution,
        as_of=options.as_of or today(),
        software=[(item.name, item.version) for item in software()],
        others=_others(chosen, options.analyst),
    )
    text = write_crate(made, files, chosen.read(Scene), chosen.read(Source))
    (data / CRATE).write_text(text, encoding="utf-8", newline="\n")


def _changed(before: dict, after: dict) -> tuple[str, ...]:
    return tuple(sorted(name for name in after if name not in KEPT_BY_STORE and before.get(name) != after[name]))


def _descriptions(chosen: Chosen) -> dict[str, tuple[str, tuple[str, ...]]]:
    scenes = tuple(scene_id(scene) for scene in chosen.read(Scene))
    return {
        PDF: (tr("The sheets"), (*scenes, CASE)),
        CASE: (tr("All records behind the sheets"), scenes),
        "growth.csv": (tr("When each structure began"), (CASE,)),
        "spacing.csv": (tr("What was measured, with its uncertainty"), (CASE,)),
        "chain.csv": (tr("Reported movements and statements"), (CASE,)),
        JOURNAL: (tr("The sealed journal"), ()),
        CHIP_LIST: (tr("Which chip shows which piece of which scene"), ()),
    }


def _others(chosen: Chosen, analyst: str) -> list[str]:
    """Return who else made or changed the chosen records, by the names that they have in the pack."""
    names = {name for record in chosen.in_order() for name in (record.created_by, record.edited_by) if name}
    return sorted(names - {analyst})


def _original(original: Original, data: Path) -> Held:
    what = tr("The whole of {scene}").format(scene=original.scene.name)
    return Held(original.path, what, (data / original.path).stat().st_size, (scene_id(original.scene),))


def _chip(chip: Chip, data: Path) -> Held:
    what = tr("A piece of {scene}").format(scene=chip.scene.name)
    return Held(chip.path, what, (data / chip.path).stat().st_size, (scene_id(chip.scene),))
