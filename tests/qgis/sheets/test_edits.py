"""What was changed on a sheet by hand is made again at the next export, with the words and numbers of the case."""

import subprocess

import pytest
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemMap, QgsLayoutPoint, QgsLayoutSize
from qgis.PyQt.QtCore import QObject, pyqtSignal

from plugin.case.open import open_case
from plugin.core.records import Finding
from plugin.sheets.book import make_sheet, open_press
from plugin.sheets.designer import SheetDesigner
from plugin.sheets.edits import SETTING, Redone, apply_edits, edits_key, edits_since, snapshot
from plugin.sheets.export import export_pack
from plugin.sheets.options import PackOptions
from plugin.sheets.plan import make_plan
from plugin.sheets.steps import at_once
from plugin.words import tr
from tests.qgis.sheets.conftest import Told


class Designer:
    """Stands for the window of the layout designer."""

    def __init__(self, layout):
        self._layout = layout

    def layout(self):
        return self._layout

    def close(self):
        pass


class Iface(QObject):
    """Stands for QGIS, which opens layout designers and tells when one is closed."""

    layoutDesignerWillBeClosed = pyqtSignal(object)  # noqa: N815 - QGIS' own name

    def __init__(self):
        super().__init__()
        self.designer = None

    def openLayoutDesigner(self, layout):
        self.designer = Designer(layout)
        return self.designer


@pytest.fixture
def store(case_path):
    store = open_case(case_path, "A. Analyst")
    yield store
    store.close()


@pytest.fixture
def made(store):
    """Yield a way to lay out the growth sheet anew; it is kept until the test ends."""
    kept = []
    key = next(part for part in make_plan(store, PackOptions()).chosen.parts if part.kind == "growth").key

    def make():
        with open_press(make_plan(store, PackOptions())) as press:
            sheet = at_once(make_sheet(press, key))
        sheet.group_maps()
        kept.append((press, sheet))
        return sheet

    yield make
    kept.clear()  # before QGIS ends


def by_id(sheet, name):
    return next(item for item in sheet.layout.items() if getattr(item, "id", str)() == name)


def test_no_two_items_of_a_sheet_have_the_same_id(made):
    ids = [item.id() for item in made().layout.items() if hasattr(item, "id") and hasattr(item, "pagePos")]
    ids = [name for name in ids if name]
    assert sorted(ids) == sorted(set(ids))
    assert {"title", "findings", "before-map", "after-map", "structures"} <= set(ids)


def test_untouched_sheet_has_no_edits(made):
    sheet = made()
    assert edits_since(snapshot(sheet.layout), sheet.layout) == {}


def test_what_was_moved_hidden_and_added_is_so_again(made):
    first = made()
    before = snapshot(first.layout)
    by_id(first, "structures").attemptMove(QgsLayoutPoint(40.0, 200.0), page=0)
    by_id(first, "limits").setVisibility(False)
    note = QgsLayoutItemLabel(first.layout)
    note.setText("For the editor")
    first.layout.addLayoutItem(note)
    note.attemptResize(QgsLayoutSize(40.0, 6.0))
    note.attemptMove(QgsLayoutPoint(20.0, 260.0), page=0)
    edits = edits_since(before, first.layout)
    assert set(edits["items"]) == {"structures", "limits"}
    again = made()
    assert apply_edits(again.layout, edits) == Redone()
    corner = by_id(again, "structures").pagePos()
    assert (corner.x(), corner.y()) == pytest.approx((40.0, 200.0), abs=0.01)
    assert not by_id(again, "limits").isVisible()
    labels = [item for item in again.layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert [label.pagePos().y() for label in labels if label.text() == "For the editor"] == [pytest.approx(260.0)]


def test_map_is_moved_with_its_numbers_and_keeps_its_ground(made):
    first = made()
    before = snapshot(first.layout)
    group = by_id(first, "before on page 1")
    corner = group.pagePos()
    group.attemptMove(QgsLayoutPoint(corner.x() + 5.0, corner.y() + 7.0), page=0)
    edits = edits_since(before, first.layout)
    assert set(edits["items"]) == {"before on page 1"}
    plain, again = made(), made()
    apply_edits(again.layout, edits)
    for name in ("before-map", "before", "before-scale"):
        moved = by_id(again, name).pagePos() - by_id(plain, name).pagePos()
        assert (moved.x(), moved.y()) == pytest.approx((5.0, 7.0), abs=0.05), name
    assert by_id(again, "before-map").extent().width() == pytest.approx(by_id(plain, "before-map").extent().width())


def test_item_taken_off_is_taken_off_again(made):
    first = made()
    before = snapshot(first.layout)
    first.layout.removeLayoutItem(by_id(first, "limits"))
    again = made()
    assert apply_edits(again.layout, edits_since(before, first.layout)) == Redone()
    assert not by_id(again, "limits").isVisible()


def test_edit_of_what_is_gone_is_told(made):
    assert apply_edits(made().layout, {"items": {"no such": {"visible": False}}}) == Redone(lost=("no such",))


def test_sheet_opens_in_the_designer_and_its_edits_are_kept_for_the_next_export(store, made, case_path, tmp_path):
    iface, told = Iface(), []
    designer = SheetDesigner(iface)
    designer.edited.connect(lambda key, edits: told.append((key, edits)))
    key = made().key
    at_once(designer.open(make_plan(store, PackOptions()), key))
    layout = iface.designer.layout()
    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    assert all(item.layers() for item in maps)
    next(item for item in layout.items() if getattr(item, "id", str)() == "limits").setVisibility(False)
    iface.layoutDesignerWillBeClosed.emit(iface.designer)
    assert told == [(edits_key(key, "A4", "portrait"), {"items": {"limits": {"visible": False}}})]
    with store.act("Keep") as action:
        action.set(SETTING, dict(told))
        for finding in store.read(Finding):
            action.update(Finding, finding.uuid, statement="Three sheds came to stand.")
    report = export_pack(case_path, tmp_path / "pack", PackOptions(), Told())
    done = subprocess.run(["pdftotext", "-raw", str(report.pdf), "-"], capture_output=True, text=True, check=True)
    assert "Open racks" not in done.stdout
    assert "Three sheds came to stand." in done.stdout
    at_once(designer.open(make_plan(store, PackOptions()), key))
    iface.layoutDesignerWillBeClosed.emit(iface.designer)
    assert len(told) == 1  # the same edits are not told again
    designer.dispose()


def test_what_was_changed_is_told_where_the_designer_is_let_go_of_while_it_is_open(store, made):
    iface, told, key = Iface(), [], made().key
    designer = SheetDesigner(iface)
    designer.edited.connect(lambda key, edits: told.append((key, edits)))
    at_once(designer.open(make_plan(store, PackOptions()), key))
    layout = iface.designer.layout()
    next(item for item in layout.items() if getattr(item, "id", str)() == "limits").setVisibility(False)
    designer.dispose()
    assert told == [(edits_key(key, "A4", "portrait"), {"items": {"limits": {"visible": False}}})]


def test_between_the_steps_of_opening_a_german_sheet_the_window_speaks_its_own_language(store, made, german):
    iface, key = Iface(), made().key
    designer = SheetDesigner(iface)
    between = [tr("Growth") for _ in designer.open(make_plan(store, PackOptions(language="de")), key)]
    assert len(between) > 5
    assert set(between) == {"Growth"}
    assert iface.designer.layout().name().startswith("Wachstum")
    iface.layoutDesignerWillBeClosed.emit(iface.designer)
    designer.dispose()
