"""The provenance sheet: what every figure and number was made from, with what, and how it can be checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Sequence

from osgeo import gdal
from qgis.core import Qgis

from ..core.dates import write_interval
from ..core.evidence.certificate import write_fingerprint
from ..core.quantity import write_number, write_runs
from ..core.records import Measurement, Scene, Structure
from ..place import software_version
from ..words import term, tr
from .map_layers import land_credit
from .press import Press, as_sentence, write_gsd
from .sheet import Sheet
from .table import GAP, Column, Row, Table
from .typeface import NOTE, STRONG, TEXT, width_mm

_WHOLE = 64
"""Signs of a digest."""
_NUMBER_MM, _TAKEN_MM, _ANGLES_MM, _NAME_MM = 7.0, 22.0, 18.0, 34.0
_LETTERS = 12
"""So many different credits and licences are told apart by letters; more stand with each scene."""


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
    terms = list(dict.fromkeys(_terms(scene) for scene in scenes))
    looks = any(scene.off_nadir_deg is not None or scene.sun_elevation_deg is not None for scene in scenes)
    number, taken, angles = _NUMBER_MM, _TAKEN_MM, _ANGLES_MM if looks else 0.0
    columns = 5 if looks else 4
    room = sheet.inner - number - taken - angles - (columns - 1) * GAP
    digest = max(width_mm(_digest(scene, _WHOLE), TEXT) for scene in scenes) + 0.5
    # A digest stands in one line where the names of the scenes have room beside it.
    length = _WHOLE if room - digest >= _NAME_MM else _WHOLE // 2
    digest = digest if length == _WHOLE else digest / 2
    headings = [
        Column(tr("No."), number, "right"),
        Column(tr("Scene"), room - digest),
        Column(tr("Taken (UTC)"), taken),
        *([Column(tr("Off nadir, sun"), angles, "right")] if looks else []),
        Column(tr("SHA-256"), digest),
    ]
    groups: dict[str, list[Scene]] = {}
    for scene in scenes:
        groups.setdefault(_describe_group(scene, terms), []).append(scene)
    rows: list[Row] = []
    numbers = {scene.uuid: at for at, scene in enumerate((scene for group in groups.values() for scene in group), 1)}
    for words, group in groups.items():
        rows.append(Row([words], styles={0: STRONG}, leads=True))
        rows += [
            Row(
                [
                    str(numbers[scene.uuid]),
                    scene.name,
                    write_interval(scene.acquired) if scene.acquired is not None else tr("not stated"),
                    *([_angles(scene)] if looks else []),
                    _digest(scene, length),
                ],
                styles={0: STRONG},
                joined=scene is group[0],
            )
            for scene in group
        ]
    with sheet.block("scenes"):
        Table(headings, rows, continued=tr("Scenes, continued"), title=tr("Scenes")).put(sheet)
        if len(terms) <= _LETTERS:
            letters = (f"{chr(ord('a') + place)}: {words}" for place, words in enumerate(terms))
            sheet.flow(tr("Terms of use, by credit and licence: {letters}").format(letters=" ".join(letters)), TEXT)
        notes = _notes_on(scenes, numbers)
        if notes:
            sheet.flow(tr("Notes on the scenes, by number: {notes}").format(notes=notes), NOTE)
        sheet.flow(
            tr(
                "Taken: a day means that the time of day is not known. GSD: ground sample distance, measured on the "
                "ground and not in units of the file; native: what the sensor resolved, where the file was resampled. "
                "The digest is that of the whole scene as the analyst had it."
            )
            + " "
            + _whereabouts(press),
            NOTE,
            after=3.5,
        )


def _notes_on(scenes: Sequence[Scene], numbers: Mapping[str, int]) -> str:
    """Write each note once, behind the numbers of the scenes that it is on."""
    noted: dict[str, list[int]] = {}
    for scene in sorted(scenes, key=lambda scene: numbers[scene.uuid]):
        if scene.note and scene.note.strip():
            noted.setdefault(scene.note.strip(), []).append(numbers[scene.uuid])
    return " ".join(f"{write_runs(on)}: {as_sentence(note)}" for note, on in noted.items())


def _describe_group(scene: Scene, terms: Sequence[str]) -> str:
    """Write what scenes of one kind have in common: sensor, size of the pixels, terms of use."""
    own = _terms(scene)
    if len(terms) <= _LETTERS:
        own = tr("terms of use {letter}").format(letter=chr(ord("a") + terms.index(own)))
    return ", ".join((scene.sensor or tr("sensor not stated"), write_gsd(scene), own))


def _angles(scene: Scene) -> str:
    """Write off-nadir angle, and elevation of the sun, as far as they are known."""
    known = (scene.off_nadir_deg, scene.sun_elevation_deg)
    return " / ".join("–" if angle is None else f"{write_number(angle, 0)}°" for angle in known)


def _terms(scene: Scene) -> str:
    """Write credit and licence."""
    credit, licence = scene.credit or tr("Credit not stated"), scene.licence or tr("Licence not stated")
    return f"{as_sentence(credit)} {as_sentence(licence)}"


def _whereabouts(press: Press) -> str:
    """Say what of the scenes is in the pack: nothing, pieces, or whole files."""
    if press.whole:
        return _whole_whereabouts(press)
    if not press.chips:
        return tr("The scenes themselves are not in this pack; who has them can compare digests.")
    return f"{_write_pieces(len(press.chips))} {tr('The scenes themselves are not in this pack.')}"


def _write_pieces(count: int) -> str:
    if count == 1:
        return tr("Of one scene, whose licence allows it, the piece that the figures show is in data/chips.")
    words = tr("Of {count} scenes whose licence allows it the piece that the figures show is in data/chips.")
    return words.format(count=count)


def _whole_whereabouts(press: Press) -> str:
    words = []
    if press.chips:
        words.append(_write_pieces(len(press.chips)))
    scenes = len(press.chosen.read(Scene))
    if len(press.whole) == scenes:
        words.append(tr("All scenes are in data/scenes as whole files, which have these digests."))
    else:
        some = tr(
            "{count} of {scenes} scenes are in data/scenes as whole files, which have these digests; the others are "
            "not in this pack."
        )
        words.append(some.format(count=len(press.whole), scenes=scenes))
    return " ".join(words)


def _digest(scene: Scene, length: int) -> str:
    """Write a digest in lines of so many signs, or why there is none."""
    if not scene.sha256:
        return tr("not preserved") if scene.preservation == "not preserved" else tr("not made")
    parts = [scene.sha256[start : start + length] for start in range(0, len(scene.sha256), length)]
    return "\n".join(parts)


def _put_credits(press: Press, sheet: Sheet) -> None:
    credits = dict.fromkeys(scene.credit for scene in press.chosen.read(Scene) if scene.credit)
    credits[land_credit()] = None
    with sheet.block("credits"):
        sheet.heading(tr("Credits"))
        for credit in credits:
            sheet.flow(as_sentence(credit), TEXT, after=0.4)
        sheet.y += 2.0


def _put_methods(press: Press, sheet: Sheet) -> None:
    with sheet.block("methods"):
        sheet.heading(tr("Methods"))
        for words in _methods(press):
            sheet.flow(words, TEXT, after=1.6)
        sheet.y += 1.0


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
                "Berms: U95 is the expanded uncertainty with the coverage factor k that is printed with each value: "
                "1.96, less where the bounds of scale outweigh the rest. It is made of the terms of the budget kept "
                "with each measurement in data/case.gpkg; where few values scatter, their term is widened as Student's "
                "factor asks (Guide to the Expression of Uncertainty in Measurement, JCGM 100:2008)."
            )
        )
        used = dict.fromkeys(part for item in measurements for part in term(item.method).split("; ") if part)
        if used:
            words.append(tr("Methods named with the measurements: {methods}.").format(methods="; ".join(used)))
    return words


def _put_integrity(press: Press, sheet: Sheet) -> None:
    with sheet.block("integrity"):
        sheet.heading(tr("Software and integrity"))
        sheet.flow(
            tr("Made with {software}. Analyst: {analyst}.").format(
                software=", ".join(f"{item.name} {item.version}" for item in software()),
                analyst=press.options.analyst or tr("not named"),
            ),
            TEXT,
        )
        sheet.flow(
            tr(
                "This PDF belongs to a pack in the BagIt format (RFC 8493): beside the folder “data” lie manifests "
                "with the SHA-256 and SHA-512 of every file. “sha256sum -c manifest-sha256.txt” shows whether a file "
                "was changed or lost; any BagIt tool shows files that were added too. That alone tells of change by "
                "accident."
            ),
            TEXT,
        )
        for words in _seals(press):
            sheet.flow(words, TEXT)
        if press.journal_head:
            sheet.flow(
                tr(
                    "data/journal.jsonl tells who changed which record of the case and when, each line bound to the "
                    "one before by its SHA-256. Its last line ends with this hash, so that who has this page can tell "
                    "whether the journal is the one it was printed with:"
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
