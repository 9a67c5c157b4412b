"""The provenance sheet: what every figure and number was made from, with what, and how it can be checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from osgeo import gdal
from qgis.core import Qgis

from ..core.dates import write_interval
from ..core.evidence.certificate import write_fingerprint
from ..core.quantity import NO_BREAK, write_number
from ..core.records import Measurement, Scene, Structure
from ..place import software_version
from ..words import tr
from .press import LIKELIHOOD_RANGES, Press
from .sheet import Sheet
from .table import Column, Row, Table
from .typeface import HEADING, NOTE, STRONG, TEXT

_DIGEST_LINE = 32


@dataclass(frozen=True)
class Software:
    """What the pack was made with."""

    name: str
    version: str


def software() -> tuple[Software, ...]:
    """Return the programs that a pack was made with, the plugin first."""
    return (
        Software("Bermline", software_version()),
        Software("QGIS", Qgis.version()),
        Software("GDAL", gdal.__version__),
    )


def provenance_sheet(press: Press) -> Sheet:
    """Make the sheet of scenes, methods and integrity."""
    sheet = press.begin("provenance", tr("Provenance and methods"))
    _put_scenes(press, sheet)
    _put_credits(press, sheet)
    _put_methods(press, sheet)
    _put_integrity(press, sheet)
    return sheet


def _put_scenes(press: Press, sheet: Sheet) -> None:
    scenes = sorted(
        press.chosen.read(Scene), key=lambda scene: (scene.acquired is None, scene.acquired_from or 0, scene.name)
    )
    if not scenes:
        sheet.flow(tr("No scene is part of this pack."), TEXT)
        return
    _heading(sheet, tr("Scenes"))
    headings = [
        Column(tr("No."), 0.5, "right"),
        Column(tr("Scene"), 2.4),
        Column(tr("Taken (UTC)"), 1.5),
        Column(tr("Sensor"), 1.4),
        Column(tr("GSD, m").replace(" ", NO_BREAK), 0.7, "right"),
        Column(tr("Credit and licence"), 2.6),
        Column(tr("SHA-256"), 2.7),
    ]
    terms: dict[str, int] = {}
    rows = [
        Row(
            [
                str(number),
                scene.name,
                write_interval(scene.acquired) if scene.acquired is not None else tr("not stated"),
                scene.sensor or tr("not stated"),
                _write_pixel(scene),
                _terms(scene, number, terms),
                _digest(scene),
            ],
            styles={0: STRONG},
        )
        for number, scene in enumerate(scenes, 1)
    ]
    Table(headings, rows, continued=tr("Scenes, continued")).put(sheet)
    notes = dict.fromkeys(scene.note for scene in scenes if scene.note)
    if notes:
        sheet.flow(tr("Notes on the scenes: {notes}").format(notes=" ".join(map(_sentence, notes))), NOTE)
    sheet.flow(
        tr(
            "Taken: a day means that the time of day is not known. GSD: ground sample distance, measured on the ground "
            "and not in units of the file. The digest is that of the whole scene as the analyst had it."
        )
        + " "
        + _whereabouts(press),
        NOTE,
        after=3.5,
    )


def _write_pixel(scene: Scene) -> str:
    """Write the GSD and, where the file was resampled, the sensor's own resolution."""
    gsd = "" if scene.gsd_m is None else write_number(scene.gsd_m, 2 if scene.gsd_m < 10 else 0)
    if scene.resolution_m is None:
        return gsd
    native = write_number(scene.resolution_m, 2 if scene.resolution_m < 10 else 0)
    return tr("{gsd} (native {native})").format(gsd=gsd, native=native).strip()


def _whereabouts(press: Press) -> str:
    if not press.chips:
        return tr("The scenes themselves are not in this pack; who has them can compare digests.")
    return tr(
        "Of {count} scenes whose licence allows it the piece that the figures show is in data/chips; the scenes "
        "themselves are not in this pack."
    ).format(count=len(press.chips))


def _terms(scene: Scene, number: int, seen: dict[str, int]) -> str:
    """Write credit and licence, or which scene above has the same."""
    credit = _sentence(scene.credit or tr("Credit not stated"))
    licence = _sentence(scene.licence or tr("Licence not stated"))
    words = f"{credit} {licence}"
    first = seen.setdefault(words, number)
    return words if first == number else tr("as No. {number}").format(number=first)


def _digest(scene: Scene) -> str:
    if not scene.sha256:
        return tr("not preserved") if scene.preservation == "not preserved" else tr("not made")
    parts = [scene.sha256[start : start + _DIGEST_LINE] for start in range(0, len(scene.sha256), _DIGEST_LINE)]
    return "\n".join(parts)


def _put_credits(press: Press, sheet: Sheet) -> None:
    credits = dict.fromkeys(scene.credit for scene in press.chosen.read(Scene) if scene.credit)
    if credits:
        _heading(sheet, tr("Credits"))
        for credit in credits:
            sheet.flow(_sentence(credit), TEXT, after=0.4)
        sheet.y += 3.0


def _put_methods(press: Press, sheet: Sheet) -> None:
    _heading(sheet, tr("Methods"))
    for words in _methods(press):
        sheet.flow(words, TEXT, after=1.6)
    sheet.y += 2.0


def _methods(press: Press) -> Sequence[str]:
    words = [
        tr(
            "Lengths and areas are taken on the ellipsoid, in an azimuthal equidistant projection centred on the "
            "place, never in the plane of a layer. Maps are drawn in the same projection, so that the scale bar holds "
            "and up is true north at the middle of the map."
        )
    ]
    if press.chosen.read(Structure):
        words.append(
            tr(
                "Growth: nothing is known between two scenes, so a structure began in the interval between the last "
                "scene that shows it absent and the first that shows it. A scene dated by a day counts with the whole "
                "day, towards the wider interval. The band of counts follows from these intervals without any "
                "assumption; the estimate within it is the nonparametric maximum likelihood estimate for "
                "interval-censored data (B. W. Turnbull, J. R. Statist. Soc. B 38, 1976)."
            )
        )
    measurements = press.chosen.read(Measurement)
    if measurements:
        words.append(
            tr(
                "Berms: U95 is the expanded uncertainty with coverage factor 1.96, or Student's where a row "
                "scatters by more than its pointing explains, from the terms of the budget kept with each measurement "
                "in data/case.gpkg (Guide to the Expression of Uncertainty in Measurement, JCGM 100:2008)."
            )
        )
        used = dict.fromkeys(item.method for item in measurements if item.method)
        if used:
            words.append(tr("Methods named with the measurements: {methods}.").format(methods="; ".join(used)))
    scale = ", ".join(f"{term} {span}" for term, span in LIKELIHOOD_RANGES.items())
    meaning = tr("Likelihood: {scale} (ICD 203). Confidence, low, moderate or high: how well founded the judgement is.")
    words.append(meaning.format(scale=scale))
    return words


def _put_integrity(press: Press, sheet: Sheet) -> None:
    _heading(sheet, tr("Software and integrity"))
    sheet.flow(
        tr("Made with {software}. Analyst: {analyst}.").format(
            software=", ".join(f"{item.name} {item.version}" for item in software()),
            analyst=press.options.analyst or tr("not named"),
        ),
        TEXT,
    )
    sheet.flow(
        tr(
            "This PDF belongs to a pack in the BagIt format (RFC 8493): beside the folder “data” lie manifests with "
            "the SHA-256 and SHA-512 of every file. “sha256sum -c manifest-sha256.txt” shows whether a file was "
            "changed or lost; any BagIt tool shows files that were added too. That alone tells of change by accident."
        ),
        TEXT,
    )
    for words in _seals(press):
        sheet.flow(words, TEXT)
    if press.journal_head:
        sheet.flow(
            tr(
                "data/journal.jsonl tells who changed which record of the case and when, each line bound to the one "
                "before by its SHA-256. Its last line ends with this hash, so that who has this page can tell whether "
                "the journal is the one it was printed with:"
            ),
            TEXT,
            after=0.4,
        )
        sheet.flow(press.journal_head, STRONG)


def _seals(press: Press) -> Sequence[str]:
    """Return what the pack has to show who made it and when."""
    when = tr(
        "A timestamp from outside (RFC 3161) may come to a finished pack. Where it did, timestamp.tsr lies beside the "
        "manifests, and shows that the pack was there at its time; without it, nothing shows when it was made."
    )
    if press.signer is None:
        return [tr("The pack is not signed: it does not show by itself who made it."), when]
    words = tr(
        "This PDF (PAdES) and the manifest of the pack (signature.p7s) are signed with the certificate of {who}, "
        "issued by {issuer}. Whoever has its SHA-256 from them can tell by it that nothing was changed since: "
        "{fingerprint}"
    )
    signer = press.signer
    fingerprint = write_fingerprint(signer.fingerprint)
    return [words.format(who=signer.who, issuer=signer.issuer, fingerprint=fingerprint), when]


def _heading(sheet: Sheet, words: str) -> None:
    sheet.need(24.0)
    sheet.y += sheet.text(words, sheet.x, sheet.y, sheet.inner, HEADING) + 1.5


def _sentence(words: str) -> str:
    return words if not words or words.endswith((".", "!", "?")) else f"{words}."
