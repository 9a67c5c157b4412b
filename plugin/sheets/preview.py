"""Pictures of the sheets before a pack is made of them."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

from ..case.open import read_case
from ..core.errors import message
from ..core.evidence.weak import Weakness
from .book import make_sheets, open_press, redo_edits
from .options import PackOptions
from .pages import PreviewPage
from .plan import make_plan
from .printing import draw_pages
from .steps import Part, Progress, step
from .unshown import find_unshown

PREVIEW_DPI = 72


def draw_preview(
    case_path: Path, folder: Path, options: PackOptions, tell: Callable[[PreviewPage], None], progress: Progress
) -> tuple[Weakness, ...]:
    """Draw each page of the sheets of a case as PNG into a folder, and tell of each when it is there.

    What is weak in the pages themselves is returned: what was left out of them, and letters that no font has.
    What would keep a pack from being made keeps no page from being drawn. The hash of the journal is not on the
    provenance sheet yet.

    Raises
    ------
    BermlineError
        When a sheet cannot be drawn; :class:`~.steps.Cancelled` where that was asked for.
    """
    store = read_case(Path(case_path), options.analyst or "Bermline")
    try:
        plan = make_plan(store, options)
    finally:
        store.close()
    if not plan.chosen.parts:
        return ()
    with open_press(plan) as press:
        sheets = make_sheets(press, Part(progress, 0.0, 0.5))
        weak = (*redo_edits(plan, sheets), *find_unshown(sheets))
        pages = sum(sheet.pages for sheet in sheets)
        for number, (sheet, image) in enumerate(draw_pages(sheets, PREVIEW_DPI), 1):
            picture = Path(folder, f"page-{number:03}.png")
            picture.write_bytes(image)
            tell(PreviewPage(number, pages, sheet.name, sheet.part, sheet.key, picture))
            step(progress, 0.5 + 0.5 * number / pages, message("drawing page {page}", page=number))
    return weak
