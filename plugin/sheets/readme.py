"""The plain text at the top of a pack: what it is and holds, what may be done with it, and how to check it."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from ..core.evidence.bag import PAYLOAD
from ..core.evidence.certificate import write_fingerprint
from ..core.evidence.chips import FOLDER as CHIPS
from ..core.evidence.crate import CRATE
from ..core.evidence.originals import FOLDER as SCENES
from ..core.evidence.parts import Chosen
from ..core.evidence.signature import Signed
from ..core.records import Scene
from ..words import tr
from .columns import write_columns
from .options import PackOptions
from .sheet import Sheet

README = "README.txt"
_NAMED = 3


def write_readme(
    folder: Path, options: PackOptions, sheets: Sequence[Sheet], chosen: Chosen, signer: Signed | None = None
) -> None:
    """Write the page into the folder of a pack, whose payload is there."""
    parts = (
        (options.title, _identity(options)),
        (tr("What is here"), _there(folder / PAYLOAD)),
        (tr("The columns of the tables"), write_columns(folder / PAYLOAD)),
        (tr("The sheets"), _sheets(sheets)),
        (tr("What may be done with the pictures"), _licences(chosen.read(Scene))),
        (tr("How to check that nothing was changed"), _checking()),
        (tr("Who made it, and when"), _seals(signer)),
    )
    words = "\n\n".join(f"{heading}\n{text}" for heading, text in parts)
    (folder / README).write_text(f"{words}\n", encoding="utf-8", newline="\n")


def _identity(options: PackOptions) -> str:
    words = tr("Evidence pack {number}, version {version}, as of {as_of}").format(
        number=options.number, version=options.version, as_of=options.as_of
    )
    about = options.about or tr("The case carries no description.")
    return f"{words}\n{options.distribution}\n\n{about}"


def _checking() -> str:
    return tr(
        "  In this folder run:  sha256sum -c manifest-sha256.txt\n"
        "  and:                 sha256sum -c tagmanifest-sha256.txt\n"
        "  or give the folder to any tool for BagIt bags (RFC 8493).\n"
        "  Bermline checks more: python3 -m plugin.core.evidence.verify FOLDER follows the journal and works out the\n"
        "  spacings again from the positions in data/case.gpkg.\n"
        "  That alone shows change by accident or without care."
    )


def _there(data: Path) -> str:
    known = (
        ("evidence.pdf", tr("the sheets; read these first")),
        ("growth.csv", tr("when each structure began, with its area")),
        ("spacing.csv", tr("what was measured, with its uncertainty")),
        ("chain.csv", tr("reported movements and statements, denials among them")),
        ("case.gpkg", tr("all records behind the sheets, as a GeoPackage (QGIS opens it)")),
        ("journal.jsonl", tr("who changed which record when, each line bound to the one before")),
        (CRATE, tr("what was made from what, for machines (RO-Crate)")),
        ("figures/", tr("the figures as PNG and SVG, with what they show in words")),
        (f"{CHIPS}/", tr("pieces of the scenes whose licence allows it; chips.csv lists them")),
        (f"{SCENES}/", tr("whole scenes, as they were read")),
    )
    return "\n".join(f"  {PAYLOAD + '/' + name:<30} {what}" for name, what in known if (data / name).exists())


def _sheets(sheets: Sequence[Sheet]) -> str:
    listed, page = [], 1
    for number, sheet in enumerate(sheets, 1):
        listed.append(f"  {number}. {sheet.name} ({tr('page')} {page})")
        page += sheet.pages
    return "\n".join(listed)


def _licences(scenes: Sequence[Scene]) -> str:
    """Return a block for each credit and licence, with what they allow and how many scenes have them."""
    alike: dict[tuple[str, str, bool, bool], list[str]] = {}
    for scene in scenes:
        raster = scene.raster_allowed and scene.figures_allowed
        key = (scene.credit or tr("not stated"), scene.licence or tr("not stated"), scene.figures_allowed, raster)
        alike.setdefault(key, []).append(scene.name)
    blocks = []
    for (credit, licence, figures, raster), names in alike.items():
        named = ", ".join(names[:_NAMED])
        more = tr(" and {count} more").format(count=len(names) - _NAMED) if len(names) > _NAMED else ""
        blocks.append(
            "\n".join(
                (
                    f"  {named}{more}",
                    "    " + tr("Credit: {credit}").format(credit=credit),
                    "    " + tr("Licence: {licence}").format(licence=licence),
                    "    " + _allowed(figures=figures, raster=raster),
                )
            )
        )
    return "\n".join(blocks) or "  " + tr("The pack shows none.")


def _allowed(*, figures: bool, raster: bool) -> str:
    if not figures:
        return tr("Neither figures of them nor the rasters may be published; the pack holds none.")
    if raster:
        return tr("Figures of them may be published and the rasters passed on, as the licence says.")
    return tr("Figures of them may be published, as the licence says; the rasters may not be passed on.")


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
