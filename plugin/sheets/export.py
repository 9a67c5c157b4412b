"""From a case to a pack: sheets, data, manifests; wholly or not at all."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol, Sequence

from qgis.core import Qgis, QgsLayoutExporter, QgsProject
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize, QSizeF
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter

from ..case.store import CaseStore, open_case
from ..core.errors import BermlineError, message
from ..core.evidence.bag import PAYLOAD, growing_pack, seal_bag
from ..core.evidence.chips import write_chips
from ..core.evidence.parts import Chosen, choose
from ..core.evidence.privacy import Guard, cleaned, search_pack
from ..core.evidence.seal import HEAD
from ..core.evidence.signature import SIGNER, Key, sign_manifest
from ..core.evidence.weak import Weakness, find_secrets, find_weaknesses
from ..core.records import Scene
from ..place import software_version
from ..words import tr
from .berms import berms_sheet
from .chain import chain_sheet
from .contents import CASE, CHIP_LIST, PDF, guard_of, write_case, write_journal, write_metadata, write_readme
from .cover import Entry, cover_sheet
from .figures import write_figures
from .growth import growth_sheet
from .options import PackOptions, today
from .press import Press
from .provenance import provenance_sheet, software
from .sheet import Running, Sheet
from .tables import write_chip_list, write_tables
from .typeface import set_in

PDF_DPI = 300
PICTURE_DPI = 150
_ELLIPSOID = "EPSG:7030"


class Progress(Protocol):
    """What an export reports to; :class:`~.jobs.Progress` is one."""

    @property
    def cancelled(self) -> bool:
        """Whether to stop."""

    def set(self, fraction: float, words: str = "") -> None:
        """Take note of how much is done, from 0 to 1, and with what."""


class Cancelled(BermlineError):
    """The person asked to stop; nothing was left behind."""

    def __init__(self) -> None:
        super().__init__(message("The export was cancelled. Nothing was left behind."))


@dataclass(frozen=True)
class PackReport:
    """A finished pack: where it is, the pictures of its pages, the titles of its sheets, and what is weak in it."""

    pack: Path
    pictures: tuple[Path, ...]
    sheets: tuple[str, ...]
    pages: int
    weaknesses: tuple[Weakness, ...]

    @property
    def pdf(self) -> Path:
        """The sheets, where the pack is a folder."""
        return self.pack / PAYLOAD / PDF


def export_pack(
    case_path: Path, destination: Path, options: PackOptions, progress: Progress, key: Key | None = None
) -> PackReport:
    """Make the evidence pack of a case as a BagIt bag.

    It runs in any process that has a ``QgsApplication``, on its main thread, and touches neither the open
    project nor the open case.

    Parameters
    ----------
    case_path
        The case; it is read and not changed.
    destination
        The folder to make, or the zip where it ends in ``.zip``. It must not exist.
    options
        What they leave open is taken from the case.
    progress
        Is told how far the export is and asked whether to stop.
    key
        Signs the sheets and the manifest. A signature has the time in it: a signed pack is never the same twice.

    Raises
    ------
    BermlineError
        When the pack may not or cannot be made; nothing is left behind then. :class:`Cancelled` where that was
        asked for.
    """
    case_path, destination = Path(case_path), Path(destination)
    store = open_case(case_path, options.analyst or "Bermline")
    try:
        plan = _plan(store, options, key)
        refuse_where_blocked(plan.chosen, plan.weaknesses)
        with growing_pack(destination) as folder:
            sheets, images = _fill(folder, store, plan, progress)
            _step(progress, 0.93, tr("searching the pack for what should not leave"))
            _refuse_leaks(folder, plan.guard)
            _step(progress, 0.95, tr("making the manifests"))
            sign = None if key is None else partial(sign_manifest, folder, key)
            seal_bag(folder, _about(plan, sheets), plan.options.as_of or today(), sign)
            _step(progress, 0.99, tr("putting the pack in place"))
    finally:
        store.close()
    pictures = _write_pictures(images, options.pictures)
    progress.set(1.0, tr("the pack is made"))
    titles = tuple(sheet.name for sheet in sheets)
    return PackReport(destination, pictures, titles, sum(sheet.pages for sheet in sheets), plan.weaknesses)


@dataclass
class _Plan:
    """What a pack is made from: records and words without what must not leave, and where the scenes lie."""

    options: PackOptions
    chosen: Chosen
    guard: Guard
    addresses: dict[str, str]
    weaknesses: tuple[Weakness, ...]
    key: Key | None
    journal_head: str = ""


def _plan(store: CaseStore, options: PackOptions, key: Key | None) -> _Plan:
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
    return _Plan(options, chosen, guard, addresses, weaknesses, key)


def _refuse_leaks(folder: Path, guard: Guard) -> None:
    """Raise where the finished pack still holds what must not leave."""
    left = search_pack(folder, guard)
    if left:
        raise BermlineError(
            message("The finished pack still held what should not leave, and was thrown away: {first}", first=left[0]),
            message("Take it out of the case, or report it: {count} in all.", count=len(left)),
        )


def refuse_where_blocked(chosen: Chosen, weaknesses: Sequence[Weakness]) -> None:
    """Raise the first of what keeps a pack from being made."""
    if not chosen.parts:
        raise BermlineError(
            message("Nothing is chosen for the pack."), message("Tick at least one part, or add to the case first.")
        )
    for weakness in weaknesses:
        if weakness.blocks:
            raise BermlineError(message("{name}: {reason}", name=weakness.name, reason=weakness.what))


def _fill(folder: Path, store: CaseStore, plan: _Plan, progress: Progress) -> tuple[list[Sheet], list[bytes]]:
    data = folder / PAYLOAD
    data.mkdir()
    options, chosen = plan.options, plan.chosen
    _step(progress, 0.01, tr("writing the case anew"))
    write_case(store, chosen, data / CASE, options, plan.guard)
    plan.journal_head = write_journal(store, chosen, data, options, plan.guard)
    _step(progress, 0.03, tr("cutting pieces of the scenes"))
    chips = write_chips(chosen, plan.addresses, data)
    project = QgsProject()
    project.setEllipsoid(_ELLIPSOID)
    press = Press(project, chosen, options, plan.addresses, chips=chips, journal_head=plan.journal_head)
    press.signer = None if plan.key is None else plan.key.holder
    with set_in(press.template("sheet").typeface):
        sheets = _make_sheets(press, progress)
    _write_pdf(sheets, data / PDF, options, progress)
    if plan.key is not None:
        plan.key.sign_pdf(data / PDF)
    images = _draw_pictures(sheets, progress) if options.pictures is not None else []
    _step(progress, 0.9, tr("writing tables and figures"))
    write_tables(chosen, data)
    if chips:
        write_chip_list(chips, data / CHIP_LIST)
    figures = write_figures(press, sheets, data)
    write_metadata(chosen, data, options, chips, figures)
    write_readme(folder, options, sheets, chips, figures, press.signer)
    return sheets, images


def _make_sheets(press: Press, progress: Progress) -> list[Sheet]:
    """Make all sheets, the cover first, with head and foot."""
    # Figures are numbered through: the cover has at most one, so the others begin after it.
    press.figures = 1
    sheets: list[Sheet] = []
    parts = [part for part in press.chosen.parts if part.kind in ("growth", "berms", "chain")]
    for done, part in enumerate(parts):
        share = 0.05 + 0.22 * done / len(parts)
        if part.kind == "growth":
            _step(progress, share, tr("laying out growth"))
            sheets.append(growth_sheet(press, part))
        elif part.kind == "berms":
            _step(progress, share, tr("laying out berms"))
            sheets.append(berms_sheet(press, part))
        else:
            _step(progress, share, tr("laying out the transfer chain"))
            sheets.append(chain_sheet(press))
    _step(progress, 0.27, tr("laying out provenance and cover"))
    sheets.append(provenance_sheet(press))
    sheets.insert(0, _make_cover(press, sheets))
    pages = sum(sheet.pages for sheet in sheets)
    running = _running(press.options)
    first = 1
    for number, sheet in enumerate(sheets, 1):
        sheet.finish(running, number, first, pages)
        first += sheet.pages
    return sheets


def _make_cover(press: Press, sheets: Sequence[Sheet]) -> Sheet:
    """Make the cover again until it says the pages that its own length leads to."""
    length = 1
    while True:
        entries, page = [], length + 1
        for number, sheet in enumerate(sheets, 2):
            entries.append(Entry(number, sheet.name, page))
            page += sheet.pages
        press.figures = 0
        cover = cover_sheet(press, entries)
        if cover.pages == length:
            return cover
        length = cover.pages


def _running(options: PackOptions) -> Running:
    return Running(
        case_title=options.title,
        pack=tr("Evidence pack {number}, version {version}").format(number=options.number, version=options.version),
        as_of=tr("As of {date}").format(date=options.as_of),
        distribution=options.distribution,
        page_words=tr("Page {page} of {pages}"),
        sheet_words=tr("Sheet {number} · {title}"),
    )


def _write_pdf(sheets: Sequence[Sheet], path: Path, options: PackOptions, progress: Progress) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
    writer.setResolution(PDF_DPI)
    writer.setTitle(options.title)
    writer.setCreator(f"Bermline {software_version()}")
    writer.setPageSize(_page_size(sheets[0], 0))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(tr("{name} cannot be written").format(name=path.name))
    pages = sum(sheet.pages for sheet in sheets)
    done = 0
    try:
        for sheet in sheets:
            context = sheet.layout.renderContext()
            context.setDpi(PDF_DPI)
            context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
            exporter = QgsLayoutExporter(sheet.layout)
            for page in range(sheet.pages):
                writer.setPageSize(_page_size(sheet, page))
                if done and not writer.newPage():
                    raise OSError(tr("{name} cannot be written").format(name=path.name))
                _step(progress, 0.3 + 0.35 * done / pages, tr("printing page {page}").format(page=done + 1))
                exporter.renderPage(painter, page)
                done += 1
    finally:
        ended = painter.end()
    if not ended:
        raise OSError(tr("{name} cannot be written").format(name=path.name))
    _check_pdf(path)
    _date_pdf(path, options.as_of or today())


def _page_size(sheet: Sheet, page: int) -> QPageSize:
    """Return the paper of a page as a PDF is told it: an A4 that lies is as wide as an A4 is high."""
    size = sheet.layout.pageCollection().page(page).rect().size()
    return QPageSize(QSizeF(size), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)


def _check_pdf(path: Path) -> None:
    """Raise ``OSError`` where the file does not end as a PDF does: Qt does not tell that a disk was full."""
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - 64))
        if b"%%EOF" not in stream.read():
            raise OSError(tr("No space left while {name} was written").format(name=path.name))


def _date_pdf(path: Path, as_of: dt.date) -> None:
    """Set the date of a PDF to the as-of date, in place, so that the same content gives the same file."""
    stamp = f"{as_of:%Y%m%d}000000".encode("ascii")
    content = path.read_bytes()
    dated = re.sub(rb"(/(?:Creation|Mod)Date \(D:)\d{14}", lambda found: found[1] + stamp, content)
    dated = re.sub(rb"(<xmp:\w+Date>)[^<]{19}", lambda found: found[1] + f"{as_of}T00:00:00".encode(), dated)
    path.write_bytes(dated)


def _draw_pictures(sheets: Sequence[Sheet], progress: Progress) -> list[bytes]:
    images = []
    pages = sum(sheet.pages for sheet in sheets)
    for sheet in sheets:
        exporter = QgsLayoutExporter(sheet.layout)
        for page in range(sheet.pages):
            _step(progress, 0.65 + 0.2 * len(images) / pages, tr("drawing page {page}").format(page=len(images) + 1))
            image = exporter.renderPageToImage(page, QSize(), PICTURE_DPI)
            content = QByteArray()
            buffer = QBuffer(content)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.save(buffer, "PNG")
            buffer.close()
            images.append(bytes(content))
    return images


def _write_pictures(images: Sequence[bytes], folder: Path | None) -> tuple[Path, ...]:
    if folder is None:
        return ()
    digits = max(2, len(str(len(images))))
    paths = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number, image in enumerate(images, 1):
            path = folder / f"evidence-{number:0{digits}}.png"
            path.write_bytes(image)
            paths.append(path)
    except OSError as problem:
        raise BermlineError(
            message("The pack is made, but its pictures could not be written to {folder}: {reason}.",
                    folder=folder, reason=problem),
            message("Choose a folder with room that can be written to."),
        ) from problem  # fmt: skip
    return tuple(paths)


def _about(plan: _Plan, sheets: Sequence[Sheet]) -> list[tuple[str, str]]:
    options = plan.options
    return [
        ("Bag-Software-Agent", "; ".join(f"{item.name} {item.version}" for item in software())),
        ("External-Identifier", f"{options.title} / {options.number} / {options.version}"),
        ("External-Description", options.about or options.title),
        ("Contact-Name", options.analyst),
        ("Bermline-As-Of", str(options.as_of)),
        ("Bermline-Pages", str(sum(sheet.pages for sheet in sheets))),
        (HEAD, plan.journal_head),
        *([] if plan.key is None else [(SIGNER, plan.key.holder.fingerprint)]),
    ]


def _step(progress: Progress, fraction: float, words: str) -> None:
    if progress.cancelled:
        raise Cancelled
    progress.set(fraction, words)
