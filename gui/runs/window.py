"""The window with all runs: filter, table, what is told of the selected ones, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.files import atomic_write
from core.language import tr, tr_n
from core.project_file import SUFFIX, save_project
from core.runs.parting import Parting, first_parting
from core.runs.restoring import alone
from core.runs.run import COLORS, Run
from core.runs.table import columns, csv_rows, matching, usual
from core.spreadsheets import lines
from gui import background, theme
from gui.carry.tables import TableOut
from gui.keys.told import key_text
from gui.runs.detail import Detail
from gui.runs.model import RunsModel
from gui.safety import elsewhere
from gui.scaling import roomy
from gui.session import Session
from gui.timeline.strip import branch_color
from gui.tokens import EDGE, GAP
from gui.widgets import Line, ProblemBar, ProgressStrip, push_button

EMPTY = tr(
    "No run yet: press Start (F5) in the Train mode. Every training is kept here, with its settings and weights."
)
HINT = tr("A text to search, or a condition: val_loss < 0.1 and optimizer == adam")
WIDEST = 260


class RunsWindow(QDialog):
    """Stays open beside the main window and follows its project."""

    def __init__(self, session: Session, parent: QWidget, report: Callable[[int], object]) -> None:
        """Follow `session`; `report` writes the report of a run."""
        super().__init__(parent)
        self.setObjectName("runs")
        self.setWindowTitle(tr("Runs"))
        self.resize(roomy(self, 1040, 620))
        self._session, self._book, self._report = session, session.runs, report
        self._chosen: list[str] = []
        self._job: background.Job | None = None
        self.model = RunsModel(self._book)
        self.view = self._make_view()
        self.filter = Line()
        self.filter.setObjectName("runs.filter")
        self.filter.setPlaceholderText(HINT)
        self.filter.setAccessibleName(tr("Filter"))
        self.filter.setToolTip(tr("{hint}. Headings name their columns on hover.", hint=HINT))
        self.filter.setClearButtonEnabled(True)
        self.count, self.empty = QLabel(), QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        key_text(self.empty, EMPTY)
        self.count.setObjectName("runs.count")
        self.empty.setObjectName("runs.empty")
        self.count.setProperty("look", "muted")
        self.empty.setProperty("look", "muted")
        self.problem, self.progress = ProblemBar("runs.problem"), ProgressStrip("runs.progress")
        self.detail = Detail(self._book)
        self.buttons = self._make_buttons()
        self._lay_out()
        self._connect()
        self.refresh()

    # Making it

    @staticmethod
    def _make_view() -> QTableView:
        view = QTableView()
        view.setObjectName("runs.table")
        TableOut(view)
        view.setAccessibleName(tr("Runs"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        view.setSortingEnabled(True)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        head = view.horizontalHeader()
        head.setSectionsMovable(True)
        head.setResizeContentsPrecision(20)  # so many rows decide how wide a column is
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return view

    def _make_buttons(self) -> dict[str, QPushButton]:
        words = {
            "restore": (tr("Restore"), tr("Make the run the present state of the project; undo returns (Ctrl+Return)")),
            "open": (tr("Open alone…"), tr("Open the run as a project of its own, in place of this one")),
            "save": (tr("Save alone…"), tr("Save the run as a project file of its own")),
            "report": (tr("Report…"), tr("Write the run down as a web page or PDF")),
            "star": (tr("Star"), tr("A starred run keeps its weights when room is short (S)")),
            "colour": (tr("Colour"), tr("Choose the colour of the run's curve")),
            "delete": (tr("Delete"), tr("Let the selected runs go; undo brings them back (Del)")),
            "csv": (tr("CSV…"), tr("Save the table as CSV, with all digits")),
        }
        acts: dict[str, Callable[[], object]] = {
            "restore": self.restore, "open": self.open_alone, "save": self.ask_save, "report": self.write_report,
            "star": self.star, "colour": self._ask_colour, "delete": self.delete, "csv": self.ask_csv,
        }  # fmt: skip
        return {name: push_button(f"runs.{name}", text, tip, acts[name]) for name, (text, tip) in words.items()}

    def _lay_out(self) -> None:
        self.columns_button = QToolButton()
        self.columns_button.setObjectName("runs.columns")
        self.columns_button.setProperty("look", "button")
        self.columns_button.setText(tr("Columns"))
        self.columns_button.setToolTip(tr("Choose columns; settings that differ are shown by themselves"))
        self.columns_button.setAccessibleName(tr("Columns"))
        self.columns_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.columns_menu = QMenu(self.columns_button)
        self.columns_button.setMenu(self.columns_menu)
        top = QHBoxLayout()
        top.setSpacing(GAP)
        for part, share in ((self.filter, 1), (self.count, 0), (self.columns_button, 0)):
            top.addWidget(part, share)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        for name, button in self.buttons.items():
            if name == "csv":
                below.addStretch(1)
            below.addWidget(button)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.view)
        parts.addWidget(self.detail)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        self._parts = parts
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, GAP, EDGE, EDGE)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(self.problem)
        column.addWidget(self.empty, 1)
        column.addWidget(parts, 1)
        column.addWidget(self.progress)
        column.addLayout(below)

    def _connect(self) -> None:
        self.view.setModel(self.model)
        self._later = QTimer(self, singleShot=True, interval=30)
        self._later.timeout.connect(self.refresh)
        self._book.changed.connect(self._later.start)
        self._session.opened.connect(self._later.start)
        self._session.opened.connect(self._cancel)
        self.filter.textChanged.connect(self._later.start)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        self.model.modelReset.connect(self._fit)
        self.view.clicked.connect(self._on_clicked)
        self.view.customContextMenuRequested.connect(self._context)
        self.columns_menu.aboutToShow.connect(self._fill_columns)
        self.detail.parting_asked.connect(self.find_parting)
        self.progress.cancelled.connect(self._cancel)
        keys = (("Del", self.delete), ("S", self.star), ("Ctrl+Return", self.restore), ("Space", self._turn_curves))
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self.view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        for key, act in (
            ("Ctrl+F", self.filter.setFocus),
            ("Ctrl+Z", self._session.undo),
            ("Ctrl+Y", self._session.redo),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        theme.notifier().changed.connect(self._later.start)

    # Showing

    def refresh(self) -> None:
        """Show the runs that the filter lets through."""
        runs = self._book.all.kept
        self.problem.show_problem("")
        try:
            found = columns(runs)
            shown = matching(runs, self.filter.text(), found)
        except UserError as error:
            self.problem.show_problem(str(error))
            return
        selected = set(self.selected())
        names = self._chosen or usual(shown or runs, found)
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show_runs(shown, [name for name in found if name in names] if self._chosen else names)
            self._select(selected)
        whole = tr_n("{n} run", "{n} runs", len(runs))
        self.count.setText(
            tr("{n_shown} of {n_runs}", n_shown=len(shown), n_runs=len(runs)) if len(shown) < len(runs) else whole
        )
        self.empty.setVisible(not runs)
        self._parts.setVisible(bool(runs))
        self._show_selected()

    def _fit(self) -> None:
        head = self.view.horizontalHeader()
        place = self.model.place(self.model.sorted_by)
        with QSignalBlocker(head):
            order = Qt.SortOrder.DescendingOrder if self.model.descending else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(place, order)
        self.view.resizeColumnsToContents()
        for column in range(self.model.columnCount()):
            self.view.setColumnWidth(column, min(self.view.columnWidth(column) + GAP, WIDEST))

    def selected(self) -> list[int]:
        """Give the numbers of the selected runs, in the order of the table."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        return [self.model.runs[row].number for row in rows if row < len(self.model.runs)]

    def select(self, numbers: set[int]) -> None:
        """Select runs by their numbers."""
        self._select(numbers)
        self._show_selected()

    def _select(self, numbers: set[int]) -> None:
        selection, flags = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        for row, run in enumerate(self.model.runs):
            if run.number in numbers:
                selection.select(self.model.index(row, 0), flags.Select | flags.Rows)

    def _runs(self) -> list[Run]:
        return [run for number in self.selected() if (run := self._book.find(number)) is not None]

    def _whole(self) -> Run | None:
        """Give the one selected run with its weights; it may have gone since the buttons were shown."""
        runs = self._runs()
        return runs[0] if len(runs) == 1 and runs[0].end is not None else None

    def _show_selected(self) -> None:
        runs = self._runs()
        self.detail.show_runs(runs)
        kept = self._whole() is not None
        enabled = {
            "restore": kept, "open": kept, "save": kept, "report": kept, "star": bool(runs), "colour": bool(runs),
            "delete": bool(runs), "csv": bool(self.model.runs),
        }  # fmt: skip
        for name, on in enabled.items():
            self.buttons[name].setEnabled(on)
        self.buttons["star"].setText(tr("Take star") if runs and all(run.label.star for run in runs) else tr("Star"))

    def _fill_columns(self) -> None:
        self.columns_menu.clear()
        found = columns(self._book.all)
        usual_ones = usual(self._book.all.kept, found)
        by_itself = self.columns_menu.addAction(tr("What differs, by itself"))
        by_itself.setObjectName("runs.columns.usual")
        by_itself.setCheckable(True)
        by_itself.setChecked(not self._chosen)
        by_itself.triggered.connect(lambda: self.choose_columns([]))
        self.columns_menu.addSeparator()
        for name, column in found.items():
            entry = self.columns_menu.addAction(column.label)
            entry.setObjectName(f"runs.columns.{name}")
            entry.setCheckable(True)
            entry.setChecked(name in (self._chosen or usual_ones))
            entry.triggered.connect(lambda on, name=name: self._turn_column(name, on, usual_ones))

    def _turn_column(self, name: str, on: bool, usual_ones: list[str]) -> None:
        names = [other for other in self._chosen or usual_ones if other != name]
        self.choose_columns([*names, name] if on else names)

    def choose_columns(self, names: list[str]) -> None:
        """Show these columns; none: the usual ones and what differs."""
        self._chosen = names
        self.refresh()

    # Doing

    def _on_clicked(self, index: QModelIndex) -> None:
        if self.model.columns[index.column()].name == "star":
            run = self.model.runs[index.row()]
            self._book.star(run.number, not run.label.star)

    def _turn_curves(self) -> None:
        numbers = self.selected()
        on = not all(number in self._book.compared for number in numbers)
        for number in numbers:
            self._book.compare(number, on)

    def star(self) -> None:
        """Give the selected runs stars, or take them away where all have one."""
        runs = self._runs()
        on = not all(run.label.star for run in runs)
        for run in runs:
            self._book.star(run.number, on)

    def delete(self) -> None:
        """Let the selected runs go."""
        if self.selected():
            self._book.delete(self.selected())

    def restore(self) -> None:
        """Go back to the selected run."""
        run = self._whole()
        if run is not None:
            self._book.restore(run.number)

    def write_report(self) -> None:
        """Write the report of the selected run."""
        run = self._whole()
        if run is not None:
            self._report(run.number)

    def open_alone(self) -> None:
        """Open the selected run as a project of its own."""
        run, session = self._whole(), self._session
        if run is not None and session.may_leave():
            self._try(lambda: session.open(alone(session.newest, run.number), None))

    def ask_save(self) -> None:
        """Ask where to save the selected run as a project file."""
        run = self._whole()
        if run is None:
            return
        suggested = f"{self._session.newest.name} {run.name}{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the run"), suggested, tr("Deepstep projects (*{suffix})", suffix=SUFFIX)
        )
        if name:
            self.save_alone(run.number, Path(name if name.lower().endswith(SUFFIX) else name + SUFFIX))

    def save_alone(self, number: int, path: Path) -> None:
        """Save a run as a project file, beside the window."""
        project = self._session.newest
        background.run(
            lambda _: save_project(path, alone(project, number)), lambda _: self.problem.show_problem(""),
            lambda words: self._not_saved(words, self.ask_save), tr("Saving the run"), self,
        )  # fmt: skip

    def ask_csv(self) -> None:
        """Ask where to save the table."""
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the table"), "runs.csv", tr("CSV (*.csv)"))
        if not name:
            return
        try:
            self.save_csv(Path(name if Path(name).suffix else name + ".csv"))
        except UserError as problem:
            self._not_saved(problem, self.ask_csv)

    def _not_saved(self, problem: UserError | str, again: Callable[[], object]) -> None:
        """Tell it in the bar, with a way to another place where that may help."""
        if elsewhere.is_of_place(problem):
            self.problem.offer(str(problem), tr("Save elsewhere…"), again)
        else:
            self.problem.show_problem(str(problem))

    def save_csv(self, path: Path) -> None:
        """Write the runs and columns on show.

        Raises:
            UserError: when the file cannot be written.
        """
        rows = csv_rows(self.model.runs, [column.name for column in self.model.columns])
        data = lines(rows, "\r\n").encode()
        atomic_write(path, lambda file: _put(file, data))

    def _ask_colour(self) -> None:
        menu = self.colour_menu()
        menu.popup(self.buttons["colour"].mapToGlobal(QPoint(0, self.buttons["colour"].height())))

    def colour_menu(self) -> QMenu:
        """Make the menu with the colours."""
        menu, runs = QMenu(self), self._runs()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for number in range(COLORS):
            made = QPixmap(28, 12)
            made.fill(theme.class_color(branch_color(number)))
            entry = QAction(tr("Colour {number}", number=number + 1), menu)
            entry.setIcon(made)
            entry.setObjectName(f"runs.colour.{number}")
            entry.setCheckable(True)
            entry.setChecked(all(run.label.color == number for run in runs))
            entry.triggered.connect(lambda _=False, number=number: self._paint(runs, number))
            group.addAction(entry)
            menu.addAction(entry)
        return menu

    def _paint(self, runs: list[Run], number: int) -> None:
        for run in runs:
            self._book.paint(run.number, number)

    def _context(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in self.buttons.values():
            entry = menu.addAction(button.text())
            entry.setEnabled(button.isEnabled())
            entry.triggered.connect(button.click)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def find_parting(self, one: int, other: int) -> None:
        """Find beside the window where two runs part."""
        self._cancel()
        project = self._session.newest
        job = background.run(
            lambda report: first_parting(project, one, other, report), self._show_parting, self._no_parting,
            tr("Training both runs again"), self, after=None,
        )  # fmt: skip
        job.progressed.connect(lambda part, left: self.progress.show_progress("training both again", part, 1.0, left))
        job.ended.connect(self.progress.finish)
        self._job = job

    def _show_parting(self, found: Parting) -> None:
        self.detail.parting.setText(found.sentence)

    def _no_parting(self, sentence: str) -> None:
        self.detail.parting.setText(sentence)

    def _cancel(self) -> None:
        if self._job is not None and self._job.running:
            self._job.cancel()
            self.detail.parting.setText(tr("Given up."))
        self._job = None

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as error:
            self.problem.show_problem(str(error))


def _put(file: BinaryIO, data: bytes) -> None:
    file.write(data)
