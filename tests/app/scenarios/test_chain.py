"""Chain with mouse and keys: tables are turned to and filtered, a source is added, denials stand with their claims."""

from tests.app.steps import open_example, record_kind


def _names(app, kind):
    return [record.name for record in app.session().records(record_kind(kind))]


def test_each_table_shows_its_rows(app):
    open_example(app)
    panel = app.show_panel("chain")
    for number, tab in enumerate(panel.tabs):
        app.click_tab(panel.head.bar, tab.title)
        assert panel.tables.pages[number].isVisible()
        assert panel.tables.pages[number].model.rowCount() > 0


def test_the_window_with_the_chain_panel(app):
    panel = app.show_panel("chain")
    panel.show_tab(record_kind("Movement"))
    app.click_cell(panel.tables.page.view, 0, 0)
    app.grab("chain")


def test_claims_and_their_denials_stand_together(app):
    panel = app.show_panel("chain")
    panel.show_tab(record_kind("Claim"))
    app.click_cell(panel.tables.page.view, 0, 0)
    assert panel.editor.form.record.uuid == panel.tables.page.current()
    app.grab("chain-claims")


def test_a_filter_leaves_the_rows_with_its_words(app):
    panel = app.show_panel("chain")
    every = panel.tables.page.model.rowCount()
    app.type(panel.head.filter, "den")
    assert 0 < panel.tables.page.model.rowCount() < every
    panel.head.filter.clear()
    app.settle()
    assert panel.tables.page.model.rowCount() == every


def test_a_source_is_added_and_undone(app):
    panel = app.show_panel("chain")
    panel.show_tab(record_kind("Source"))
    before = _names(app, "Source")
    app.click(app.button("Add", panel))
    app.type(panel.editor.form.fields["name"], "A report that was typed here")
    app.click(panel.editor.form.save)
    assert _names(app, "Source") == [*before, "A report that was typed here"]
    app.press("bermlineUndo")
    assert _names(app, "Source") == before
