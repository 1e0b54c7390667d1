"""What is told of the selected runs: of one its notes and how it ended, of several what differs and where they part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.language import tr, tr_n
from core.runs.run import Run
from core.runs.settings import beginning, differences, network_difference, rate_changes
from core.runs.table import OUTCOMES
from gui.carry.tables import TableOut
from gui.runs.book import RunBook
from gui.tokens import GAP
from gui.widgets import push_button

NOTES_MS = 700
"""So long after the last key the notes are taken over."""
NOTHING = tr("Select a run to read and write its notes; select two or more (Ctrl or Shift) to see what differs.")


class Notes(QPlainTextEdit):
    """The notes of one run; taken over when typing rests and when the field is left."""

    def __init__(self, book: RunBook) -> None:
        """Belong to no run yet."""
        super().__init__()
        self._book, self._number, self._pending = book, 0, False
        self.setObjectName("runs.notes")
        self.setAccessibleName(tr("Notes of the run"))
        self.setPlaceholderText(tr("Notes: why this run, what it showed …"))
        self.setToolTip(tr("Notes of the selected run; they are kept with the project"))
        self.setTabChangesFocus(True)
        self._later = QTimer(self, singleShot=True, interval=NOTES_MS)
        self._later.timeout.connect(self.take)
        self.textChanged.connect(self._typed)

    def _typed(self) -> None:
        self._pending = True
        self._later.start()

    def show_run(self, run: Run) -> None:
        """Show the notes of another run."""
        if self._number != run.number:
            self.take()
        self._number = run.number
        if self.toPlainText() != run.label.notes and not self._pending:
            with QSignalBlocker(self):
                self.setPlainText(run.label.notes)

    def take(self) -> None:
        """Take over what is written."""
        pending, self._pending = self._pending, False
        self._later.stop()
        run = self._book.find(self._number)
        if pending and run is not None and self.toPlainText() != run.label.notes:
            self._book.note(self._number, self.toPlainText())


class Detail(QWidget):
    """Follows the selection of the table."""

    parting_asked = Signal(int, int)

    def __init__(self, book: RunBook) -> None:
        """Show what to do first."""
        super().__init__()
        self.setObjectName("runs.detail")
        self._runs: list[Run] = []
        self.about, self.parting = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.about.setObjectName("runs.about")
        self.parting.setObjectName("runs.parting")
        for label in (self.about, self.parting):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes = Notes(book)
        self.table = self._make_table()
        tip = tr("Train two runs again, side by side, and find the first update after which they differ")
        self.part = push_button("runs.find_parting", tr("Where do they part?"), tip, self._ask)
        self._stack = QStackedWidget()
        nothing = QWidget()
        nothing.setObjectName("runs.nothing")
        for page in (self.notes, self._several(), nothing):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        column.addWidget(self.about)
        column.addWidget(self._stack, 1)
        self.show_runs([])

    @staticmethod
    def _make_table() -> QTableWidget:
        table = QTableWidget()
        table.setObjectName("runs.differences")
        TableOut(table)
        table.setAccessibleName(tr("What differs between the selected runs"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _several(self) -> QWidget:
        page, row = QWidget(), QHBoxLayout()
        row.addWidget(self.parting, 1)
        row.addWidget(self.part, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        return page

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Tell of other runs."""
        same = sorted(run.number for run in runs) == [run.number for run in self._runs]
        self._runs = sorted(runs, key=lambda run: run.number)
        if not same:
            self.parting.setText("")
        if not runs:
            self.about.setText(NOTHING)
            self._stack.setCurrentIndex(2)
        elif len(runs) == 1:
            self.about.setText(told(runs[0]))
            self.notes.show_run(runs[0])
            self._stack.setCurrentIndex(0)
        else:
            self._show_differences()
            self._stack.setCurrentIndex(1)

    def _show_differences(self) -> None:
        runs, rows = self._runs, differences(self._runs)
        names = " and ".join(run.name for run in runs) if len(runs) < 4 else tr("{n_runs} runs", n_runs=len(runs))
        words = network_difference(runs[0].spec, runs[1].spec) if len(runs) == 2 else []
        network = tr(" {runs}'s network: {words}.", runs=runs[1].name, words="; ".join(words)) if words else ""
        nothing = tr("{names}: every setting, the network, the data and the beginning are the same.", names=names)
        count = tr_n("one thing differs", "{n} things differ", len(rows))
        self.about.setText(f"{names}: {count}.{network}" if rows else nothing)
        self.table.clear()
        self.table.setRowCount(len(rows))
        self.table.setColumnCount(len(runs) + 1)
        self.table.setHorizontalHeaderLabels(["", *(run.name for run in runs)])
        for place, row in enumerate(rows):
            for column, text in enumerate((row.label, *row.values)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(place, column, item)
        self.part.setEnabled(len(runs) == 2)

    def _ask(self) -> None:
        if len(self._runs) == 2:
            first, second = (run.number for run in self._runs)
            self.parting.setText(tr("Training both again …"))
            self.parting_asked.emit(first, second)


def told(run: Run) -> str:
    """Tell of a run what the table does not."""
    ended = run.sentence or tr("It ended: {outcomes}.", outcomes=OUTCOMES[run.outcome])
    kept = "" if run.end is not None else tr(" Its weights are not kept, to save room.")
    changes = (
        tr(" Changed on the way: {rate_changes}.", rate_changes="; ".join(rate_changes(run)))
        if rate_changes(run)
        else ""
    )
    branch = tr(", on branch {branch}", branch=run.branch) if run.branch else ""
    begun = tr(
        "{run} began {beginning}{branch}, with Deepstep {version} on {backend}.",
        run=run.name,
        beginning=beginning(run),
        branch=branch,
        version=run.version,
        backend=run.backend,
    )
    return f"{begun} {ended}{changes}{kept}"
