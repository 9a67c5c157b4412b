"""The look at a folder of tables before it is imported: what is read as what, how it will look, what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHeaderView,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...core.chain.tables import KIND_OF_FILE, TAKEN, FilePlan, ImportPlan, Problem, RawFile, columns_of, guess_columns
from ...core.direction import show_marks
from ...core.quantity import write_number
from ...core.records import Conflict
from ...plain import reading_label
from ...words import counted, say, tr
from .import_check import PREVIEWED, Checked
from .table_page import TablePage
from .tabs import Tab
from .word_tables import LISTED, copy_problems, problems_table

_SAMPLE_CHARACTERS = 60


class ImportDialog(QDialog):
    """Shows the files of a folder and reads how a person wants them read.

    ``plan_changed`` asks for another look; :meth:`show_checked` takes what it found. It can be accepted while
    nothing is wrong.
    """

    plan_changed = pyqtSignal()

    def __init__(
        self, folder: Path, files: Sequence[RawFile], plan: ImportPlan, tabs: Sequence[Tab], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import transfer chain"))
        self._files = tuple(files)
        self._plans = {item.file: item for item in plan.files}
        self._pages = {tab.kind.table: TablePage(tab) for tab in tabs if tab.kind is not Conflict}
        for page in self._pages.values():
            # A page that is not shown goes with the dialog too: one that Python alone held would be deleted by its
            # collector, on whatever thread that runs.
            page.setParent(self)
            page.hide()
        self._titles = {tab.kind.table: tab.title for tab in tabs}
        self.checked: Checked | None = None
        column = QVBoxLayout(self)
        column.addWidget(reading_label(tr("From {folder}").format(folder=folder)))
        upper = QSplitter(Qt.Orientation.Horizontal)
        upper.addWidget(_group(tr("Files"), self._make_files()))
        self.columns = QTableWidget(0, 3)
        self._columns_group = _group(tr("Columns"), self.columns)
        upper.addWidget(self._columns_group)
        upper.setSizes([430, 530])
        upper.setChildrenCollapsible(False)
        self.renumber = QCheckBox(tr("Number rows anew whose id is taken in the case"))
        self.renumber.setToolTip(tr("Rows of these files that refer to each other stay tied together"))
        self.renumber.setChecked(plan.taken == "renumber")
        self.renumber.toggled.connect(lambda _: self.plan_changed.emit())
        self.said = reading_label("")
        self.results = QTabWidget()
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        for part in (self.renumber, self.said):
            below.addWidget(part)
        below.addWidget(self.results, 1)
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.addWidget(upper)
        whole.addWidget(lower)
        whole.setSizes([270, 330])
        whole.setChildrenCollapsible(False)
        column.addWidget(whole, 1)
        column.addWidget(self._make_buttons())
        self.files.selectRow(0)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return room for the columns of a table side by side."""
        return QSize(980, 700)

    def plan(self) -> ImportPlan:
        """Return how the files are to be read."""
        taken = "renumber" if self.renumber.isChecked() else "refuse"
        return ImportPlan(tuple(self._plans[file.name] for file in self._files), taken)

    def show_reading(self) -> None:
        """Say that the files are being read; nothing can be imported meanwhile."""
        self.checked = None
        self.take.setEnabled(False)
        self.said.setText(tr("Reading the tables…"))

    def show_checked(self, checked: Checked) -> None:
        """Show what an import would bring, or what is wrong."""
        self.checked = checked
        self.take.setEnabled(checked.found is not None and any(True for _ in checked.found.chain.in_order()))
        self.copy.setEnabled(bool(checked.problems or checked.notices))
        self.said.setText(_summary(checked, self._titles))
        self._show_results()

    def copy_list(self) -> str:
        """Copy what is wrong, or else what was left aside, as text and return it."""
        checked = self.checked
        return "" if checked is None else copy_problems(checked.problems or checked.notices)

    def _make_files(self) -> QTableWidget:
        self.files = table = _mapping_table((tr("File"), tr("Table rows"), tr("Read as")), len(self._files), 0)
        for row, file in enumerate(self._files):
            table.setItem(row, 0, _cell(show_marks(file.name)))
            table.setItem(row, 1, _cell("–" if file.problem else write_number(len(file.rows), 0), right=True))
            box = QComboBox()
            box.addItem(tr("left aside"), "")
            for name, kind in KIND_OF_FILE.items():
                box.addItem(self._titles[kind], name)
            box.setCurrentIndex(max(0, box.findData(self._plans[file.name].table)))
            box.activated.connect(lambda _, row=row: self._take_table(row))
            table.setCellWidget(row, 2, box)
        table.currentCellChanged.connect(lambda row, *_: self._show_columns(row))
        return table

    def _take_table(self, row: int) -> None:
        """Read a file as another table, its columns as their names suggest."""
        file = self._files[row]
        table = str(self.files.cellWidget(row, 2).currentData())
        self._plans[file.name] = FilePlan(file.name, table, guess_columns(file.headings, table) if table else {})
        if self.files.currentRow() == row:
            self._show_columns(row)
        else:
            self.files.selectRow(row)
        self.plan_changed.emit()

    def _show_columns(self, row: int) -> None:
        """Show the columns of the file that is picked, each with its first texts and what it is read as."""
        if row < 0:
            return
        file = self._files[row]
        plan = self._plans[file.name]
        headings = list(dict.fromkeys(heading for heading in file.headings if heading))
        table = _mapping_table((tr("Column"), tr("First values"), tr("Read as")), len(headings), 1)
        targets = columns_of(plan.table) if plan.table else []
        for number, heading in enumerate(headings):
            table.setItem(number, 0, _cell(heading))
            samples = " · ".join(file.samples(heading)).replace("\n", " ")
            shown = samples if len(samples) <= _SAMPLE_CHARACTERS else samples[: _SAMPLE_CHARACTERS - 1] + "…"
            table.setItem(number, 1, _cell(shown))
            box = QComboBox()
            box.addItem(tr("left out"), "")
            for name, words in targets:
                box.addItem(name if words is None else say(words), name)
            box.setCurrentIndex(max(0, box.findData(plan.columns.get(heading, ""))))
            box.setEnabled(bool(targets))
            box.activated.connect(lambda _, heading=heading, row=row: self._take_column(row, heading))
            box.setObjectName(f"column_{heading}")
            table.setCellWidget(number, 2, box)
        title = tr("Columns of {file}").format(file=file.name)
        if file.problem is not None:
            title = f"{file.name}: {say(file.problem)}"
        self._columns_group.setTitle(show_marks(title))
        self._columns_group.layout().replaceWidget(self.columns, table)
        self.columns.deleteLater()
        self.columns = table
        self._show_results()

    def _take_column(self, row: int, heading: str) -> None:
        file = self._files[row]
        plan = self._plans[file.name]
        columns = {other: target for other, target in plan.columns.items() if other != heading}
        target = str(self.columns.findChild(QComboBox, f"column_{heading}").currentData())
        if target:
            columns[heading] = target
        self._plans[file.name] = FilePlan(file.name, plan.table, columns)
        self.plan_changed.emit()

    def _show_results(self) -> None:
        checked = self.checked
        if checked is None:
            return
        while self.results.count():
            old = self.results.widget(0)
            self.results.removeTab(0)
            if not isinstance(old, TablePage):
                old.deleteLater()
        if checked.problems:
            self.results.addTab(problems_table(checked.problems), _titled(tr("Errors {n}"), checked.problems))
            return
        file = self._picked_file()
        page = self._pages.get(KIND_OF_FILE.get(self._plans[file.name].table, ""))
        if page is not None and page.tab.rows(checked.sample):
            page.show_chain(checked.sample)
            page.look_for("", lambda row: row.uuid in checked.added)
            few = len(file.rows) <= PREVIEWED
            words = tr("{table} as they will be") if few else tr("{table}, the first {n}")
            self.results.addTab(page, words.format(table=page.tab.title, n=PREVIEWED))
        if checked.notices:
            self.results.addTab(problems_table(checked.notices), _titled(tr("To note {n}"), checked.notices))

    def _picked_file(self) -> RawFile:
        return self._files[max(0, self.files.currentRow())]

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = QPushButton(tr("Import"))
        self.take.setDefault(True)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        self.copy = QPushButton(tr("Copy list"))
        self.copy.setToolTip(tr("Copy the errors, or else what is to note, as text"))
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda _: self.copy_list())
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.copy.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _titled(words: str, problems: Sequence[Problem]) -> str:
    """Return the title of a table of problems, with how many there are and how many of them it shows."""
    title = words.format(n=write_number(len(problems), 0))
    return title if len(problems) <= LISTED else tr("{table}, the first {n}").format(table=title, n=LISTED)


def _summary(checked: Checked, titles: dict[str, str]) -> str:
    if checked.found is None:
        said = counted(
            len(checked.problems),
            tr("The tables have one error; nothing can be imported before it is mended, here or in the file."),
            tr("The tables have {count} errors; nothing can be imported before they are mended, here or in the files."),
        )
        if any(problem.what.template == TAKEN for problem in checked.problems):
            said += " " + tr("Tick the box above to number rows anew whose id is taken.")
        return said
    chain = checked.found.chain
    kinds = (
        chain.sites, chain.sources, chain.vessels, chain.movements, chain.claims, chain.findings, chain.conflicts,
    )  # fmt: skip
    counts = [
        f"{titles[table]} {write_number(len(records), 0)}"
        for table, records in zip(KIND_OF_FILE.values(), kinds)
        if records
    ]
    if not counts:
        return tr("There are no rows to add.")
    return tr("Will be added: {counts}.").format(counts=", ".join(counts))


def _mapping_table(headings: tuple[str, str, str], rows: int, stretched: int) -> QTableWidget:
    table = QTableWidget(rows, 3)
    table.setHorizontalHeaderLabels(headings)
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    for place in range(3):
        mode = QHeaderView.ResizeMode.Stretch if place == stretched else QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(place, mode)
    return table


def _cell(text: str, *, right: bool = False) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    if right:
        item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
    return item


def _group(title: str, widget: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 4, 0, 0)
    column.addWidget(widget)
    return box
