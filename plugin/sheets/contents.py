"""What lies in a pack beside the sheets: the case written anew, its sealed journal, metadata, README."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Iterable, Sequence

from ..case.copy import CopyFacts, write_copy
from ..case.schema import KEPT_BY_STORE
from ..case.store import CaseStore
from ..core.evidence.bag import PAYLOAD, list_files
from ..core.evidence.certificate import write_fingerprint
from ..core.evidence.chips import FOLDER as CHIPS
from ..core.evidence.chips import Chip
from ..core.evidence.crate import CRATE, Held, Made, scene_id, write_crate
from ..core.evidence.parts import Chosen
from ..core.evidence.privacy import Guard
from ..core.evidence.seal import JOURNAL, Change, row_digests, seal_journal
from ..core.evidence.signature import Signed
from ..core.records import RECORDS, Scene, Source
from ..place import software_version
from ..words import tr
from .options import PackOptions, today
from .provenance import software
from .sheet import Sheet

PDF = "evidence.pdf"
CASE = "case.gpkg"
CHIP_LIST = "chips.csv"
README = "README.txt"


def guard_of(store: CaseStore, analyst: str) -> Guard:
    """Return the guard of a case: it knows the names of all who worked on it."""
    people = [entry.who for entry in store.journal() if entry.kind != "outside"]
    people += [name for kind in RECORDS for record in store.read(kind) for name in (record.created_by,)]
    return Guard.of_this_machine(store.path, people, analyst)


def write_case(store: CaseStore, chosen: Chosen, path: Path, options: PackOptions, guard: Guard) -> None:
    """Write a case that holds what was chosen and nothing else, the same bytes for the same content."""
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
    write_copy(path, chosen.in_order(), facts)


def write_journal(store: CaseStore, chosen: Chosen, data: Path, options: PackOptions, guard: Guard) -> str:
    """Write the sealed journal of the chosen records and return its head."""
    wanted = {record.uuid for record in chosen.in_order()}
    changes = [
        Change(
            at=entry.at,
            who=guard.person(entry.who),
            label=guard.clean(entry.label or ""),
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


def write_metadata(
    chosen: Chosen, data: Path, options: PackOptions, chips: Iterable[Chip], figures: Iterable[Held]
) -> None:
    """Write the RO-Crate metadata of all that lies in the payload folder."""
    known = {held.path: held for held in figures}
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
    )
    text = write_crate(made, files, chosen.read(Scene), chosen.read(Source))
    (data / CRATE).write_text(text, encoding="utf-8", newline="\n")


def write_readme(
    folder: Path,
    options: PackOptions,
    sheets: Sequence[Sheet],
    chips: Sequence[Chip],
    figures: Sequence[Held],
    signer: Signed | None = None,
) -> None:
    """Write what a reader should know first, in plain words."""
    listed, page = [], 1
    for number, sheet in enumerate(sheets, 1):
        listed.append(f"  {number}. {sheet.name} ({tr('page')} {page})")
        page += sheet.pages
    there = [
        ("evidence.pdf", tr("the sheets; read these first")),
        ("growth.csv", tr("when each structure began, with its area")),
        ("spacing.csv", tr("what was measured, with its uncertainty")),
        ("chain.csv", tr("reported movements and statements, denials among them")),
        ("case.gpkg", tr("all records behind the sheets, as a GeoPackage (QGIS opens it)")),
        ("journal.jsonl", tr("who changed which record when, each line bound to the one before")),
        (CRATE, tr("what was made from what, for machines (RO-Crate)")),
    ]
    if figures:
        there.append(("figures/", tr("the figures as PNG and SVG, with what they show in words")))
    if chips:
        there.append((f"{CHIPS}/", tr("pieces of the scenes whose licence allows it; chips.csv lists them")))
    words = tr(
        "{title}\n"
        "Evidence pack {number}, version {version}, as of {as_of}\n"
        "{distribution}\n"
        "\n"
        "{about}\n"
        "\n"
        "What is here\n"
        "{there}\n"
        "\n"
        "The sheets\n"
        "{sheets}\n"
        "\n"
        "How to check that nothing was changed\n"
        "  In this folder run:  sha256sum -c manifest-sha256.txt\n"
        "  and:                 sha256sum -c tagmanifest-sha256.txt\n"
        "  or give the folder to any tool for BagIt bags (RFC 8493).\n"
        "  Bermline checks more: python3 -m plugin.core.evidence.verify FOLDER follows the journal and works out the\n"
        "  spacings again from the positions in data/case.gpkg.\n"
        "  That alone shows change by accident or without care.\n"
        "\n"
        "Who made it, and when\n"
        "{seals}\n"
    ).format(
        seals=_seals(signer),
        title=options.title,
        number=options.number,
        version=options.version,
        as_of=options.as_of,
        distribution=options.distribution,
        about=options.about or tr("The case carries no description."),
        there="\n".join(f"  {PAYLOAD + '/' + name:<30} {what}" for name, what in there),
        sheets="\n".join(listed),
    )
    (folder / README).write_text(words, encoding="utf-8", newline="\n")


def _seals(signer: Signed | None) -> str:
    when = tr(
        "  A timestamp from outside may come to a finished pack (RFC 3161). Where timestamp.tsr lies here, check it:\n"
        "  openssl ts -verify -data tagmanifest-sha256.txt -in timestamp.tsr -CAfile CERTIFICATES\n"
        "  with the certificates of its authority. Without it nothing shows when the pack was made."
    )
    if signer is None:
        return tr("  The pack is not signed: it does not show by itself who made it.") + "\n" + when
    words = tr(
        "  data/evidence.pdf (PAdES) and the manifests (signature.p7s) are signed with the certificate of\n"
        "  {who}, issued by {issuer}. Compare the SHA-256 of the certificate with one that you have from them:\n"
        "  {fingerprint}\n"
        "  openssl cms -verify -binary -inform DER -in signature.p7s -content tagmanifest-sha256.txt \\\n"
        "    -noverify -out /dev/null -signer certificate.pem\n"
        "  openssl x509 -in certificate.pem -noout -fingerprint -sha256"
    )
    fingerprint = write_fingerprint(signer.fingerprint)
    return words.format(who=signer.who, issuer=signer.issuer, fingerprint=fingerprint) + "\n" + when


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


def _chip(chip: Chip, data: Path) -> Held:
    what = tr("A piece of {scene}").format(scene=chip.scene.name)
    return Held(chip.path, what, (data / chip.path).stat().st_size, (scene_id(chip.scene),))
