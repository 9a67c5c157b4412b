"""Tables into the chain and out of it: columns are mapped, errors told by line, duplicates found; filters; a stack."""

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox

from tests.app.driver import SCREENS
from tests.app.steps import open_example, record_kind

_PORTS = "Kennung;Ort;Breite;Länge;Bemerkung\nH1;Wladiwostok;43,10;131,88;=1+1\nH2;Nachodka;42,80;132,88;<b>fett</b>\n"
_TRANSFERS = (
    "from;to;ship;date;quantity;unit;source\n"
    "Wladiwostok;Nachodka;Angara;5.11.2023;c. 300;containers;S07\n"
    "Nachodka;Dunai;;mid-November 2023;300–400;containers;S99\n"
)


def _choose(app, words):
    """Choose an entry of the menu behind More."""
    app.choose_from(app.button("More", app.show_panel("chain")), words)


def _read_as(app, box, name):
    """Choose from a list as a person does, by keys."""
    box.setFocus()
    box.setCurrentIndex(box.findData(name))
    box.activated.emit(box.currentIndex())
    app.settle()


def _row(dialog, file):
    return next(row for row in range(dialog.files.rowCount()) if dialog.files.item(row, 0).text() == file)


def _look(dialog, name):
    SCREENS.mkdir(parents=True, exist_ok=True)
    dialog.grab().save(str(SCREENS / f"{name}.png"))


def _folder():
    folder = Path.home() / "tables"
    folder.mkdir(exist_ok=True)
    (folder / "Orte.csv").write_bytes(_PORTS.encode("cp1252"))
    (folder / "transfers 2023.csv").write_text(_TRANSFERS, encoding="utf-8")
    return folder


def _open_import(app):
    panel = app.show_panel("chain")
    folder = _folder()
    with app.choosing_file(folder):
        _choose(app, "Import a folder of tables…")
    return app.wait_until(lambda: panel.importing.dialog, "the dialog")


def test_a_folder_is_looked_into_and_its_errors_are_told_by_line(app):
    open_example(app)
    dialog = _open_import(app)
    app.wait_until(lambda: dialog.checked is not None, "what was found")
    app.click_cell(dialog.files, _row(dialog, "Orte.csv"), 0)
    _look(dialog, "chain-import-errors")
    assert any(problem.file == "transfers 2023.csv" for problem in dialog.checked.problems)
    assert not dialog.take.isEnabled()


def test_a_file_of_another_name_is_read_as_sites_column_by_column(app):
    panel = app.show_panel("chain")
    dialog = panel.importing.dialog
    _read_as(app, dialog.files.cellWidget(_row(dialog, "Orte.csv"), 2), "sites.csv")
    for heading, target in (
        ("kennung", "id"),
        ("ort", "name"),
        ("breite", "lat"),
        ("länge", "lon"),
        ("bemerkung", "note"),
    ):
        _read_as(app, dialog.columns.findChild(QComboBox, f"column_{heading}"), target)
    app.wait_until(lambda: dialog.checked is not None, "what was found")
    _look(dialog, "chain-import-columns")
    lines = {problem.line for problem in dialog.checked.problems}
    assert lines == {3}


def test_a_file_with_errors_is_left_aside_and_the_rest_is_imported(app):
    panel = app.show_panel("chain")
    dialog = panel.importing.dialog
    app.click_cell(dialog.files, _row(dialog, "transfers 2023.csv"), 0)
    app.wait_until(lambda: dialog.checked is not None, "what was found")
    _look(dialog, "chain-import-mapping")
    _read_as(app, dialog.files.cellWidget(_row(dialog, "transfers 2023.csv"), 2), "")
    app.click_cell(dialog.files, _row(dialog, "Orte.csv"), 0)
    app.wait_until(lambda: dialog.checked is not None and dialog.checked.found is not None, "rows to add")
    _look(dialog, "chain-import-preview")
    before = len(app.session().records(record_kind("Site")))
    app.click(dialog.take)
    app.wait_until(lambda: len(app.session().records(record_kind("Site"))) == before + 2, "the sites")
    site = app.session().records(record_kind("Site"))[-1]
    assert (site.name, site.note) == ("Nachodka", "<b>fett</b>")
    panel.show_tab(record_kind("Site"))
    app.grab("chain-sites")


def test_tables_are_narrowed_to_a_site_and_a_time(app):
    panel = app.show_panel("chain")
    panel.show_tab(record_kind("Claim"))
    app.click(panel.head.narrow)
    box = panel.head.filters.choices["site"]
    box.setCurrentIndex(next(n for n in range(box.count()) if box.itemText(n).startswith("D1")))
    app.type(panel.head.filters.begin, "2023-10")
    app.grab("chain-filters")
    assert [row.label for row in panel.tables.page.model.rows()] == ["C02", "C13", "C15"]
    app.click(app.button("Clear", panel.head.filters))
    app.click(panel.head.narrow)


def test_a_carrier_entered_twice_is_found_and_merged(app):
    panel = app.show_panel("chain")
    panel.show_tab(record_kind("Vessel"))
    app.click(app.button("Add", panel))
    app.type(panel.editor.form.fields["name"], "ANGARA")
    assert "May be the same as V1 Angara" in panel.editor.form.notices.text()
    app.grab("chain-twin")
    app.click(panel.editor.form.save)

    def answer(dialog):
        _look(dialog, "chain-duplicates")
        QTest.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
        assert not dialog.merge.isEnabled()
        dialog.close()

    with app.answering(answer):
        _choose(app, "Look for duplicates…")
    assert [vessel.name for vessel in app.session().records(record_kind("Vessel"))].count("ANGARA") == 0


def test_a_stack_is_estimated_beside_the_reported_counts(app):
    panel = app.show_panel("chain")
    session = app.session()
    structure = session.records(record_kind("Structure"))[0]
    port = next(site for site in session.records(record_kind("Site")) if site.label == "P1")
    with session.act("A stack for the picture") as action:
        action.update(record_kind("Structure"), structure.uuid, kind="container stack", site=port.uuid)
    app.click_tab(panel.charts.bar, "Stacks")
    app.wait_until(lambda: panel.stacks.form.chosen() is not None, "an outline")
    app.click(panel.charts.larger)
    app.grab("chain-stack")
    assert panel.stacks.table.rowCount() > 0
    app.click(panel.stacks.keep)
    kept = session.records(record_kind("Measurement"))[-1]
    assert (kept.measured, kept.unit) == ("count", "containers")
    app.grab("chain-stack-kept")
    app.press("bermlineUndo")
    app.click(panel.charts.larger)
    app.press("bermlineUndo")
