"""From a case to a pack: sheets, data, manifests; wholly or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Sequence

from ..case.open import read_case
from ..case.store import CaseStore
from ..core.errors import BermlineError, message
from ..core.evidence.bag import PAYLOAD, growing_pack, seal_bag
from ..core.evidence.chips import write_chips
from ..core.evidence.originals import copy_originals
from ..core.evidence.privacy import Guard, search_pack
from ..core.evidence.seal import HEAD
from ..core.evidence.signature import SIGNER, Key, sign_manifest
from ..core.evidence.weak import Weakness
from ..core.whole_file import drafts_of
from ..words import speaking
from .book import make_sheets, open_press, redo_edits
from .contents import CASE, CHIP_LIST, PDF, write_case, write_journal, write_metadata
from .figures import write_figures
from .options import PackOptions, today
from .plan import Plan, make_plan, refuse_where_blocked
from .printing import PICTURE_DPI, draw_pages, write_pdf
from .provenance import software
from .readme import write_readme
from .sheet import Sheet
from .steps import Part, Progress, step
from .tables import write_chip_list, write_tables
from .unshown import find_unshown

_DATA_LANGUAGE = "en"
"""Tables for programs are the same whatever the sheets are written in."""


@dataclass(frozen=True)
class PackReport:
    """A finished pack: where it is, the pictures of its pages, the titles of its sheets, and what is weak in it.

    ``picture_problem`` says why the pictures are not all there: the pack is good without them.
    """

    pack: Path
    pictures: tuple[Path, ...]
    sheets: tuple[str, ...]
    pages: int
    weaknesses: tuple[Weakness, ...]
    picture_problem: BermlineError | None = None

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
    store = read_case(case_path, options.analyst or "Bermline")
    try:
        plan = make_plan(store, options, key)
        refuse_where_blocked(plan.chosen, plan.weaknesses)
        with growing_pack(destination) as folder:
            sheets, images = _fill(folder, store, plan, progress)
            step(progress, 0.93, message("searching the pack for what should not leave"))
            _refuse_leaks(folder, plan.guard)
            step(progress, 0.95, message("making the manifests"))
            sign = None if key is None else partial(sign_manifest, folder, key)
            seal_bag(folder, _about(plan, sheets), plan.options.as_of or today(), sign)
            step(progress, 0.99, message("putting the pack in place"))
    finally:
        store.close()
    pictures, problem = _write_pictures(images, options.pictures)
    progress.set(1.0, message("the pack is made"))
    titles = tuple(sheet.name for sheet in sheets)
    pages = sum(sheet.pages for sheet in sheets)
    return PackReport(destination, pictures, titles, pages, plan.weaknesses, problem)


def _refuse_leaks(folder: Path, guard: Guard) -> None:
    """Raise where the finished pack still holds what must not leave."""
    left = search_pack(folder, guard)
    if left:
        raise BermlineError(
            message("The finished pack still held what should not leave, and was thrown away: {first}", first=left[0]),
            message("Take it out of the case, or report it: {count} in all.", count=len(left)),
        )


def _fill(folder: Path, store: CaseStore, plan: Plan, progress: Progress) -> tuple[list[Sheet], list[bytes]]:
    data = folder / PAYLOAD
    data.mkdir()
    options, chosen = plan.options, plan.chosen
    step(progress, 0.01, message("writing the case anew"))
    write_case(store, chosen, data / CASE, options, plan.guard)
    plan.journal_head = write_journal(store, chosen, data, options, plan.guard)
    step(progress, 0.03, message("cutting pieces of the scenes"))
    chips = write_chips(chosen, plan.addresses, data)
    originals = copy_originals(chosen, plan.addresses, data) if options.whole_scenes else ()
    with speaking(_DATA_LANGUAGE):
        write_tables(chosen, data)
        if chips:
            write_chip_list(chips, data / CHIP_LIST)
    with open_press(plan, chips) as press:
        sheets = make_sheets(press, Part(progress, 0.05, 0.3))
        plan.weaknesses += (*redo_edits(plan, sheets), *find_unshown(sheets))
        write_pdf(sheets, data / PDF, options, Part(progress, 0.3, 0.65))
        if plan.key is not None:
            plan.key.sign_pdf(data / PDF)
        images = _draw_pictures(sheets, Part(progress, 0.65, 0.85)) if options.pictures is not None else []
        step(progress, 0.85, message("writing the figures"))
        figures = write_figures(press, sheets, data)
        write_metadata(chosen, data, options, chips, originals, figures)
        write_readme(folder, options, sheets, chosen, press.signer)
    return sheets, images


def _draw_pictures(sheets: Sequence[Sheet], progress: Progress) -> list[bytes]:
    pages = sum(sheet.pages for sheet in sheets)
    images: list[bytes] = []
    for _, image in draw_pages(sheets, PICTURE_DPI):
        images.append(image)
        step(progress, len(images) / pages, message("drawing page {page}", page=len(images)))
    return images


def _write_pictures(images: Sequence[bytes], folder: Path | None) -> tuple[tuple[Path, ...], BermlineError | None]:
    """Write the pictures, and return those that are there and why others are not: the pack stands all the same."""
    if folder is None:
        return (), None
    digits = max(2, len(str(len(images))))
    paths: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number, image in enumerate(images, 1):
            path = folder / f"evidence-{number:0{digits}}.png"
            with drafts_of([path]) as (draft,):
                draft.write_bytes(image)
            paths.append(path)
    except OSError as problem:
        return tuple(paths), BermlineError(
            message("The pack is made, but its pictures could not be written to {folder}: {reason}.",
                    folder=folder, reason=problem),
            message("Choose a folder with room that can be written to."),
        )  # fmt: skip
    return tuple(paths), None


def _about(plan: Plan, sheets: Sequence[Sheet]) -> list[tuple[str, str]]:
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
