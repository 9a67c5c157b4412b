"""Pages are drawn one after the other beside QGIS, before any pack is made."""

import pytest
from qgis.PyQt.QtCore import QEventLoop
from qgis.PyQt.QtGui import QImage

from plugin.case.open import open_case
from plugin.core.evidence.chips import write_chips
from plugin.core.evidence.pdf_text import read_runs
from plugin.core.records import Scene
from plugin.sheets.book import make_sheet, open_press
from plugin.sheets.options import PackOptions
from plugin.sheets.plan import make_plan
from plugin.sheets.preview import PREVIEW_DPI, draw_preview
from plugin.sheets.printing import write_pdf
from plugin.sheets.process import PreviewProcess
from plugin.sheets.steps import at_once

from .small_case import allow_rasters, rename_first_site


def preview(case, folder, options, told):
    pages = []
    draw_preview(case, folder, options, pages.append, told())
    return pages


def test_every_page_is_drawn_with_its_place_in_the_pack(case_path, tmp_path, told):
    pages = preview(case_path, tmp_path, PackOptions(order=("chain",)), told)
    assert [page.number for page in pages] == list(range(1, pages[0].pages + 1))
    assert pages[0].part == pages[-1].part == ""
    parts = list(dict.fromkeys(page.part.split("/")[0] for page in pages if page.part))
    assert parts == ["chain", "growth", "berms"]
    size = QImage(str(pages[0].picture)).size()
    assert size.width() == pytest.approx(210 / 25.4 * PREVIEW_DPI, abs=2)


def test_what_may_not_leave_the_house_is_previewed_all_the_same(case_path, tmp_path, told):
    store = open_case(case_path, "A. Analyst")
    with store.act("Forbid") as action:
        action.update(Scene, store.read(Scene)[0].uuid, figures_allowed=False)
    store.close()
    assert preview(case_path, tmp_path, PackOptions(), told)


def provenance(plan, path, told, chips=None):
    """The words of the sheet of provenance."""
    with open_press(plan, chips) as press:
        sheet = at_once(make_sheet(press, "provenance"))
        write_pdf([sheet], path, plan.options, told())
    return "".join("".join(read_runs(path.read_bytes())).split())


@pytest.mark.parametrize("whole", [False, True], ids=["pieces alone", "and whole scenes"])
def test_the_pieces_that_a_preview_speaks_of_are_those_that_are_written(case_path, tmp_path, told, whole):
    allow_rasters(case_path)
    store = open_case(case_path, "A. Analyst")
    plan = make_plan(store, PackOptions(language="en", whole_scenes=whole))
    store.close()
    chips = write_chips(plan.chosen, plan.addresses, tmp_path)
    assert [chip.path for chip in chips] == [f"chips/{path.name}" for path in (tmp_path / "chips").iterdir()]
    with open_press(plan) as press:
        assert press.chips == chips
    before, after = (provenance(plan, tmp_path / "sheet.pdf", told, known) for known in (None, chips))
    assert before == after
    assert "data/chips" in before


def test_nothing_chosen_gives_no_page(tmp_path, told, qgis_app):
    from plugin.case.create import create_case

    create_case(tmp_path / "empty.gpkg", "Empty", "A").close()
    assert preview(tmp_path / "empty.gpkg", tmp_path, PackOptions(), told) == []


def test_process_tells_of_each_page_as_it_is_drawn(case_path, tmp_path, qgis_app):
    process, loop = PreviewProcess(case_path, tmp_path, PackOptions(language="en")), QEventLoop()
    pages, failed = [], []
    process.drawn.connect(pages.append)
    process.failed.connect(failed.append)
    for signal in (process.finished, process.failed, process.cancelled):
        signal.connect(loop.quit)
    process.start()
    loop.exec()
    assert failed == []
    assert len(pages) == pages[0].pages
    assert all(page.picture.exists() for page in pages)


def test_letters_that_no_font_has_are_told_with_the_pages(case_path, tmp_path, qgis_app, seldom_letter):
    rename_first_site(case_path, f"Depot {seldom_letter}")
    process = PreviewProcess(case_path, tmp_path, PackOptions(language="en"))
    loop, weak = QEventLoop(), []
    process.finished.connect(weak.extend)
    for signal in (process.finished, process.failed, process.cancelled):
        signal.connect(loop.quit)
    process.start()
    loop.exec()
    (told,) = weak
    assert told.startswith("Cover, The sites, Growth: Depot")
    assert f"no font of this machine has them: {seldom_letter}." in told


def test_process_says_in_words_why_it_could_not(tmp_path, qgis_app):
    process, loop = PreviewProcess(tmp_path / "none.gpkg", tmp_path, PackOptions()), QEventLoop()
    failed = []
    process.failed.connect(failed.append)
    process.failed.connect(loop.quit)
    process.finished.connect(loop.quit)
    process.start()
    loop.exec()
    assert "none.gpkg" in str(failed[0])
