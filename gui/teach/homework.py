"""The homework checker: numbers typed or pasted at the left, what there is to say about them at the right."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from core import numbers
from core.data.catalogue import all_sets
from core.errors import UserError
from core.homework import Cell, Report, check, read_sheet
from core.homework.check import KINDS, result_table
from core.homework.sheet import read_file
from core.homework.walks import walks_for
from core.judging.judge import DIGITS
from core.judging.record import save_csv
from core.language import tr
from core.project import Project
from core.start import example
from gui import background, theme
from gui.safety import elsewhere
from gui.scaling import fix_width
from gui.session import Session
from gui.tokens import EDGE, GAP
from gui.widgets import Choice, NumberEdit, Switch, as_list, push_button

HERE = tr("this network")
SIZE = QSize(900, 560)
TITLES = (tr("quantity"), tr("answer"), tr("verdict"), tr("what happened"), tr("right"))
MARKS = {"right": "✓", "close": "≈", "follows": "↳", "wrong": "✗", "unreadable": "?", "unknown": "?", "missing": "–"}
SHORT = KINDS | {"follows": tr("follows"), "unknown": tr("not known")}
WIDTHS = {0: 124, 1: 96, 2: 96, 4: 96}
COLORS = {"right": "good", "close": "warning", "follows": "muted", "wrong": "bad"}
PLACEHOLDER = tr("h1 = 5\nh2 = 1\nout = 9\ndL/dw11 = −24\n\n… or one number per line,\nor cells of a spreadsheet")
HELP = tr(
    "One answer per line: label and number, or the numbers alone in the order of the trace; or a table "
    "with labels as its head. Labels: z1 h1 out L dL/dh1 dL/dw11 dL/dv1 dL/db1, new w11; hidden2 z1 "
    "names the layer."
)


class HomeworkDialog(QDialog):
    """Checks beside the window; nothing in the project changes."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        """Serve `session`."""
        super().__init__(parent)
        self.setObjectName("dialog.homework")
        self.setWindowTitle(tr("Check homework"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize((SIZE * theme.scale()).boundedTo(parent.size() - QSize(40, 40)))
        self._session, self._folder = session, Path.home()
        self.report: Report | None = None
        self.job: background.Job | None = None
        self.network = Choice("homework.network", {"": HERE, **_textbook()})
        self.row = NumberEdit("homework.row", tr("First row"), whole=True)
        self.digits = Choice("homework.digits", {str(n): tr("{n2} digits", n2=n) for n in range(2, 9)})
        self.reveal, self.batch = Switch("homework.reveal"), Switch("homework.batch")
        self.text, self.table = QPlainTextEdit(), QTableWidget(0, len(TITLES))
        self.summary, self.first = _label("homework.summary", "value"), _label("homework.first", "")
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.digits.choose(str(DIGITS))
        self.row.set_value(self._session.project.row + 1)
        self.network.setAccessibleName(tr("Network"))
        self.network.setToolTip(tr("Check against this network, or against a textbook network; it is not opened."))
        self.digits.setAccessibleName(tr("Digits"))
        self.digits.setToolTip(tr("How many significant digits have to be right."))
        self.reveal.setAccessibleName(tr("Show the right numbers"))
        self.reveal.setToolTip(tr("Show the right numbers beside the answers, and in the saved result."))
        self.batch.setAccessibleName(tr("Whole batch"))
        self.batch.setToolTip(tr("The numbers are those of the next batch, not of one row."))
        self.row.setToolTip(tr("The row of the data that the first line of answers is about."))
        self.reveal.toggled.connect(lambda _: self._show_table())
        self.text.setObjectName("homework.text")
        self.text.setAccessibleName(tr("Answers"))
        self.text.setPlaceholderText(PLACEHOLDER)
        self.text.setToolTip(HELP)
        self.text.setTabChangesFocus(True)
        self.table.setObjectName("homework.result")
        self.table.setAccessibleName(tr("Result"))
        self.table.setToolTip(tr("Double-click, or Return, goes to the step in the debugger."))
        as_list(self.table)
        self.table.setWordWrap(True)
        self.table.setHorizontalHeaderLabels(list(TITLES))
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for place, width in WIDTHS.items():
            self.table.setColumnWidth(place, width)
        self.table.cellActivated.connect(lambda row, _column: self.go_to(row))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(GAP)
        settings = QHBoxLayout()
        settings.setSpacing(2 * GAP)
        for words, part in (
            (tr("Network"), self.network),
            (tr("Row"), self.row),
            (tr("Batch"), self.batch),
            (tr("Right to"), self.digits),
            (tr("Show right"), self.reveal),
        ):
            label = QLabel(words)
            label.setBuddy(part)
            settings.addWidget(label)
            settings.addWidget(part)
        settings.addStretch(1)
        fix_width(self.row, 64)
        column.addLayout(settings)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setObjectName("homework.halves")
        halves.addWidget(self.text)
        halves.addWidget(self.table)
        halves.setSizes([220, 640])
        column.addWidget(halves, 1)
        column.addWidget(self.summary)
        column.addWidget(self.first)
        buttons = QHBoxLayout()
        for name, text, tip, act in (
            ("open", tr("Open file…"), tr("Read answers from a CSV or text file."), self.ask_open),
            ("paste", tr("Paste"), tr("Put in what the clipboard holds, such as cells of a spreadsheet."), self.paste),
            ("save", tr("Save result…"), tr("Save the verdicts as CSV."), self.ask_save),
            ("close", tr("Close"), tr("Close this window."), self.close),
        ):  # fmt: skip
            buttons.addWidget(push_button(f"homework.{name}", text, tip, act))
        buttons.addStretch(1)
        check_button = push_button("homework.check", tr("Check"), tr("Check the answers.  (Ctrl+Return)"), self.check)
        check_button.setProperty("look", "primary")
        check_button.setShortcut("Ctrl+Return")
        buttons.addWidget(check_button)
        column.addLayout(buttons)

    # What is checked

    def paste(self) -> None:
        """Take the clipboard's cells."""
        self.text.setPlainText(QGuiApplication.clipboard().text())

    def ask_open(self) -> None:
        """Ask for a file."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Answers"), str(self._folder), tr("Tables and text (*.csv *.tsv *.txt)")
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:  # type: ignore[override]
        """Read a file into the field, as it is checked."""
        try:
            entries = read_file(path)
        except UserError as error:
            self._tell(str(error))
            return
        self._folder = path.parent
        out = io.StringIO()
        csv.writer(out, delimiter="\t", lineterminator="\n").writerows(
            [entry.label, entry.text] if entry.label else [entry.text] for entry in entries if not entry.row
        )
        several = any(entry.row for entry in entries)
        self.text.setPlainText(path.read_text("utf-8-sig") if several else out.getvalue())
        self.check()

    def check(self) -> None:
        """Check what stands in the field, beside the window."""
        project, digits, batch = self._project(), int(self.digits.current()), self.batch.isChecked()
        row = int(self.row.value() or 1)
        try:
            entries = read_sheet(self.text.toPlainText())
        except UserError as error:
            self._tell(str(error))
            return
        self.summary.setText(tr("Checking …"))

        def work(report: background.Report) -> Report | None:
            return check(walks_for(project, entries, row, batch), entries, digits) if report(0.0) else None

        self.job = background.run(work, self._take, self._tell, tr("Checking the answers"), self)

    def _project(self) -> Project:
        kind = self.network.current()
        return example(kind) if kind else self._session.project

    # What is said

    def _take(self, report: Report | None) -> None:
        if report is not None:
            self.report = report
            self.summary.setText(report.words)
            self._show_table()

    def _tell(self, problem: str) -> None:
        self.report = None
        self.table.setRowCount(0)
        self.summary.setText(problem)
        self.first.setText("")

    def _show_table(self) -> None:
        cells = self.report.cells if self.report is not None else ()
        explanation = self.report.explanation(self.reveal.isChecked()) if self.report is not None else ""
        self.first.setText(explanation)
        self.first.setVisible(bool(explanation))
        self.table.setRowCount(len(cells))
        self.table.setColumnHidden(len(TITLES) - 1, not self.reveal.isChecked())
        for line, cell in enumerate(cells):
            for column, text in enumerate(_texts(cell, self.reveal.isChecked())):
                item = QTableWidgetItem(text)
                item.setToolTip(
                    f"{cell.title}\n{KINDS[cell.kind]}\n{cell.told(self.reveal.isChecked())}".strip()
                    if column < 3
                    else text
                )
                if column == 2 and cell.kind in COLORS:
                    item.setForeground(theme.color(COLORS[cell.kind]))
                self.table.setItem(line, column, item)
        self.table.resizeRowsToContents()
        if self.report is not None and self.report.first is not None:
            self.table.selectRow(self.report.first)

    def go_to(self, line: int) -> None:
        """Show a cell's step in the debugger; only of the network that is open."""
        cell = self.report.cells[line] if self.report is not None else None
        if cell is None or cell.step is None:
            return
        if self.network.current():
            self.summary.setText(tr("Open this network to step through it: File, New."))
            return
        session = self._session
        session.set_mode("step")
        session.stepping.set_whole_batch(self.batch.isChecked())
        session.set_row_exactly(int(self.row.value() or 1) - 1 + cell.row)
        session.stepping.go_to(cell.step)

    def ask_save(self) -> None:
        """Ask where the result goes."""
        if self.report is None:
            self.summary.setText(tr("There is no result yet: press Check first."))
            return
        suggested = str(self._folder / "homework checked.csv")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save result"), suggested, tr("Tables (*.csv)"))
        if name:
            self.save(Path(name if name.lower().endswith(".csv") else f"{name}.csv"))

    def save(self, path: Path) -> None:
        """Write the result."""
        assert self.report is not None
        try:
            save_csv(path, result_table(self.report, self.reveal.isChecked()))
        except UserError as error:
            self.summary.setText(str(error))
            elsewhere.offer(self, error, self.ask_save)
            return
        self._folder = path.parent
        self.summary.setText(tr("{report} Saved as {path}.", report=self.report.words, path=path.name))


def _texts(cell: Cell, reveal: bool) -> tuple[str, ...]:
    words = "" if cell.kind == "right" else cell.told(reveal)
    right = numbers.text(cell.right) if reveal and cell.right is not None else ""
    row = tr("row {row}: ", row=cell.row + 1) if cell.row else ""
    return (f"{row}{cell.label or cell.title}", cell.text, f"{MARKS[cell.kind]} {SHORT[cell.kind]}", words, right)


def _textbook() -> dict[str, str]:
    """Give the bundled networks whose weights are given."""
    return {kind: source.label for kind, source in all_sets().items() if source.weights()}


def _label(name: str, look: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("look", look)
    return label
