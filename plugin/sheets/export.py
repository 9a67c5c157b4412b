"""From a case to a pack: sheets, data, manifests; wholly or not at all."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol, Sequence

from qgis.core import Qgis, QgsLayoutExporter, QgsProject
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter

from ..case.create import create_case
from ..case.store import CaseStore, open_case
from ..core.errors import BermlineError, message
from ..core.evidence.bag import PAYLOAD, growing_pack, seal_bag
from ..core.evidence.parts import Chosen, choose
from ..core.evidence.weak import Weakness, find_weaknesses
from ..core.records import Scene
from ..place import software_version
from ..words import tr
from .berms import berms_sheet
from .chain import chain_sheet
from .cover import Entry, cover_sheet
from .growth import growth_sheet
from .options import PackOptions, today
from .press import Press
from .provenance import provenance_sheet, software
from .sheet import Furniture, Sheet
from .tables import write_tables

PDF = "evidence.pdf"
CASE = "case.gpkg"
README = "README.txt"
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
        """The sheets."""
        return self.pack / PAYLOAD / PDF


def export_pack(case_path: Path, destination: Path, options: PackOptions, progress: Progress) -> PackReport:
    """Make the evidence pack of a case as a BagIt bag.

    It runs in any process that has a ``QgsApplication``, on its main thread, and touches neither the open
    project nor the open case.

    Parameters
    ----------
    case_path
        The case; it is read and not changed.
    destination
        The folder to make. It must not exist.
    options
        What they leave open is taken from the case.
    progress
        Is told how far the export is and asked whether to stop.

    Raises
    ------
    BermlineError
        When the pack may not or cannot be made; nothing is left behind then. :class:`Cancelled` where that was
        asked for.
    """
    case_path, destination = Path(case_path), Path(destination)
    store = open_case(case_path, options.analyst or "Bermline")
    try:
        options = options.completed(store)
        chosen = choose(store.read, options.left_out or ())
        weaknesses = find_weaknesses(chosen)
        refuse_where_blocked(chosen, weaknesses)
        with growing_pack(destination) as folder:
            sheets, images = _fill(folder, store, chosen, options, progress)
            _step(progress, 0.95, tr("making the manifests"))
            seal_bag(folder, _about(options, sheets), options.as_of or today())
            _step(progress, 0.99, tr("putting the pack in place"))
    finally:
        store.close()
    pictures = _write_pictures(images, options.pictures)
    progress.set(1.0, tr("the pack is made"))
    titles = tuple(sheet.name for sheet in sheets)
    return PackReport(destination, pictures, titles, sum(sheet.pages for sheet in sheets), weaknesses)


def refuse_where_blocked(chosen: Chosen, weaknesses: Sequence[Weakness]) -> None:
    """Raise the first of what keeps a pack from being made."""
    if not chosen.parts:
        raise BermlineError(
            message("Nothing is chosen for the pack."), message("Tick at least one part, or add to the case first.")
        )
    for weakness in weaknesses:
        if weakness.blocks:
            raise BermlineError(message("{name}: {reason}", name=weakness.name, reason=weakness.what))


def _fill(
    folder: Path, store: CaseStore, chosen: Chosen, options: PackOptions, progress: Progress
) -> tuple[list[Sheet], list[bytes]]:
    data = folder / PAYLOAD
    data.mkdir()
    project = QgsProject()
    project.setEllipsoid(_ELLIPSOID)
    press = Press(project, chosen, options, store.absolute)
    sheets = _make_sheets(press, progress)
    _write_pdf(sheets, data / PDF, options, progress)
    images = _draw_pictures(sheets, progress) if options.pictures is not None else []
    _step(progress, 0.85, tr("writing the case anew"))
    write_case(chosen, data / CASE, options)
    _step(progress, 0.92, tr("writing the tables"))
    write_tables(chosen, data)
    (folder / README).write_text(_readme(options, sheets), encoding="utf-8", newline="\n")
    return sheets, images


def _make_sheets(press: Press, progress: Progress) -> list[Sheet]:
    """Make all sheets, the cover first, with head and foot."""
    # Figures are numbered through: the cover has at most one, so the others begin after it.
    press.figures = 1
    sheets: list[Sheet] = []
    for part in press.chosen.of_kind("growth"):
        _step(progress, 0.05, tr("laying out growth"))
        sheets.append(growth_sheet(press, part))
    for part in press.chosen.of_kind("berms"):
        _step(progress, 0.12, tr("laying out berms"))
        sheets.append(berms_sheet(press, part))
    if press.chosen.of_kind("chain"):
        _step(progress, 0.2, tr("laying out the transfer chain"))
        sheets.append(chain_sheet(press))
    _step(progress, 0.27, tr("laying out provenance and cover"))
    sheets.append(provenance_sheet(press))
    sheets.insert(0, _make_cover(press, sheets))
    pages = sum(sheet.pages for sheet in sheets)
    furniture = _furniture(press.options)
    first = 1
    for number, sheet in enumerate(sheets, 1):
        sheet.finish(furniture, number, first, pages)
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


def _furniture(options: PackOptions) -> Furniture:
    return Furniture(
        case_title=options.title,
        pack=tr("Evidence pack {number}, version {version}").format(number=options.number, version=options.version),
        as_of=tr("As of {date}").format(date=options.as_of),
        distribution=options.distribution,
        page_words=tr("Page {page} of {pages}"),
        sheet_words=tr("Sheet {number} · {title}"),
    )


def _write_pdf(sheets: Sequence[Sheet], path: Path, options: PackOptions, progress: Progress) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
    writer.setResolution(PDF_DPI)
    writer.setTitle(options.title)
    writer.setCreator(f"Bermline {software_version()}")
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


def write_case(chosen: Chosen, path: Path, options: PackOptions) -> None:
    """Write a new case that holds what was chosen and nothing else.

    Scenes keep the name of their file and lose the way to it: where an analyst keeps files is nobody's matter.
    """
    store = create_case(path, options.title, options.analyst or "Bermline", software_version())
    try:
        with store.act(tr("Copy into a pack")) as action:
            for record in chosen.in_order():
                if isinstance(record, Scene) and record.preservation != "not preserved":
                    record = replace(record, path=Path(record.path.replace("\\", "/")).name)
                action.insert(record)
            if options.about:
                action.set("about", options.about)
    finally:
        store.close()


def _about(options: PackOptions, sheets: Sequence[Sheet]) -> list[tuple[str, str]]:
    return [
        ("Bag-Software-Agent", "; ".join(f"{item.name} {item.version}" for item in software())),
        ("External-Identifier", f"{options.title} / {options.number} / {options.version}"),
        ("External-Description", options.about or options.title),
        ("Contact-Name", options.analyst),
        ("Bermline-As-Of", str(options.as_of)),
        ("Bermline-Pages", str(sum(sheet.pages for sheet in sheets))),
    ]


def _readme(options: PackOptions, sheets: Sequence[Sheet]) -> str:
    listed, page = [], 1
    for number, sheet in enumerate(sheets, 1):
        listed.append(f"  {number}. {sheet.name} ({tr('page')} {page})")
        page += sheet.pages
    return tr(
        "{title}\n"
        "Evidence pack {number}, version {version}, as of {as_of}\n"
        "{distribution}\n"
        "\n"
        "{about}\n"
        "\n"
        "What is here\n"
        "  data/evidence.pdf   the sheets; read these first\n"
        "  data/growth.csv     when each structure began, with its area\n"
        "  data/spacing.csv    what was measured, with its uncertainty\n"
        "  data/chain.csv      reported movements and statements, denials among them\n"
        "  data/case.gpkg      all records behind the sheets, as a GeoPackage (QGIS opens it)\n"
        "\n"
        "The sheets\n"
        "{sheets}\n"
        "\n"
        "How to check that nothing was changed\n"
        "  In this folder run:  sha256sum -c manifest-sha256.txt\n"
        "  and:                 sha256sum -c tagmanifest-sha256.txt\n"
        "  or give the folder to any tool for BagIt bags (RFC 8493).\n"
        "  This shows change by accident or without care. Who made the pack, and when, it cannot show:\n"
        "  it carries neither a signature nor a timestamp from outside.\n"
    ).format(
        title=options.title,
        number=options.number,
        version=options.version,
        as_of=options.as_of,
        distribution=options.distribution,
        about=options.about or tr("The case carries no description."),
        sheets="\n".join(listed),
    )


def _step(progress: Progress, fraction: float, words: str) -> None:
    if progress.cancelled:
        raise Cancelled
    progress.set(fraction, words)
