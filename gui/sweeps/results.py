"""The right side of the window of sweeps: the trials as they come, and what they tell together."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.language import tr
from core.project import Project
from core.sweeps.board import Board, TrialRow
from core.sweeps.taking import result_of, taken
from gui import background
from gui.session import Session
from gui.sweeps.heat import HeatMap
from gui.sweeps.history import HistoryPlot
from gui.sweeps.link import SweepLink
from gui.sweeps.parallel import ParallelPlot
from gui.sweeps.shares import SharesPlot
from gui.sweeps.trials import TrialTable
from gui.tokens import GAP
from gui.widgets import ElidedLabel, ProblemBar, ProgressStrip, Segmented, push_button

VIEWS = {"parallel": tr("Parallel"), "heat": tr("Heat map"), "importance": tr("Importance"), "history": tr("History")}
TIPS = {
    "parallel": tr("A line for each trial through all settings"),
    "heat": tr("The best value for each pair of two settings"),
    "importance": tr("How much each setting mattered"),
    "history": tr("What each trial came to, and the best up to then"),
}


class ResultPanel(QWidget):
    """Shows a board; a trial becomes the current network by a click."""

    def __init__(self, session: Session, link: SweepLink) -> None:
        """Follow `link`, and give trials to `session`."""
        super().__init__()
        self._session, self._link = session, link
        self.job: background.Job | None = None
        self._make()
        self._lay_out()
        self.views.chosen.connect(self.show_view)
        link.changed.connect(self.refresh)
        link.state_changed.connect(self.refresh_state)
        link.told.connect(self.bar.show_problem)
        self.table.chosen.connect(self._chosen)
        self.table.wanted.connect(lambda _: self._take_selected())
        self.parallel.filtered.connect(self.table.leave)
        for plot in (self.parallel, self.heat, self.history):
            plot.picked.connect(self.table.select)
        self.strip.cancelled.connect(self._cancel)
        self.refresh()

    def _make(self) -> None:
        self.bar = ProblemBar("sweep.problem")
        self.words = ElidedLabel("")
        self.words.setObjectName("sweep.words")
        self.words.setProperty("look", "value")
        self.strip = ProgressStrip("sweep.progress")
        self.table = TrialTable()
        self.views = Segmented("sweep.view", VIEWS, TIPS, slim=True)
        self.parallel, self.heat, self.shares, self.history = ParallelPlot(), HeatMap(), SharesPlot(), HistoryPlot()
        self.plots: dict[str, Any] = {
            "parallel": self.parallel,
            "heat": self.heat,
            "importance": self.shares,
            "history": self.history,
        }
        self.stack = QStackedWidget()
        for plot in self.plots.values():
            self.stack.addWidget(plot)
            plot.problem.connect(self.bar.show_problem)
        self.take = push_button(
            "sweep.take",
            tr("Make it current"),
            tr(
                "Give the open project the selected trial's settings, network and weights; undo brings the "
                "old ones back"
            ),
            self._take_selected,
        )
        self.take_best = push_button(
            "sweep.take_best",
            tr("Make the best current"),
            tr("Give the open project the best trial's settings, network and weights; undo brings the old ones back"),
            self._take_best,
        )
        self.note = ElidedLabel("")
        self.note.setObjectName("sweep.note")
        self.note.setProperty("look", "muted")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(self.strip)
        top, low = QWidget(), QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        lower = QVBoxLayout(low)
        lower.setContentsMargins(0, GAP, 0, 0)
        lower.addWidget(self.views, 0, Qt.AlignmentFlag.AlignLeft)
        lower.addWidget(self.stack, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(top)
        split.addWidget(low)
        split.setSizes([380, 340])
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.note, 1)
        for button in (self.take, self.take_best):
            buttons.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(GAP, 0, 0, 0)
        outer.addWidget(split, 1)
        outer.addLayout(buttons)

    def show_view(self, name: str) -> None:
        """Show one of the pictures."""
        self.views.choose(name)
        self.stack.setCurrentWidget(self.plots[name])
        self.plots[name].show_board(self._link.board)

    def refresh(self) -> None:
        """Show the newest board."""
        board = self._link.board
        self.table.show_board(board)
        for plot in self.plots.values():
            if plot is self.stack.currentWidget() or board is None or (plot is self.parallel and plot.kept):
                plot.show_board(board)
        if board is not None and not self.table.selected() and board.best is not None and board.complete:
            self.table.select(board.best.number)
        self._show_words(board)
        self.refresh_state()

    def _show_words(self, board: Board | None) -> None:
        if board is None:
            words = (
                tr("Beginning …") if self._link.running else tr("Choose what is varied at the left and press Start.")
            )
            self.words.setText(words)
            return
        self.words.setText(board.words())
        sweep = self._link.sweep
        self.note.setText(
            tr("{title} · the record lies in {address}", title=board.title, address=sweep.address)
            if sweep is not None
            else ""
        )

    def refresh_state(self) -> None:
        """Enable what can be done with the trials now."""
        board, busy = self._link.board, self.job is not None
        row = self._row(self.table.selected())
        self.take.setEnabled(row is not None and row.state in ("done", "pruned") and not busy)
        self.take_best.setEnabled(board is not None and board.best is not None and not busy)

    def _row(self, number: int) -> TrialRow | None:
        board = self._link.board
        return board.rows[number - 1] if board is not None and 0 < number <= len(board.rows) else None

    def _chosen(self, number: int) -> None:
        self.parallel.choose(number)
        self.refresh_state()

    def _take_best(self) -> None:
        board = self._link.board
        if board is not None and board.best is not None:
            self._take_row(board.best)

    def _take_selected(self) -> None:
        row = self._row(self.table.selected())
        if row is not None and self.take.isEnabled():
            self._take_row(row)

    def _take_row(self, row: TrialRow) -> None:
        """Bring a trial's result beside the window, then give it to the open project."""
        sweep = self._link.sweep
        if sweep is None or self.job is not None:
            return
        what = tr("Trial {number}", number=row.number)

        def done(result: Project) -> None:
            self._session.edit(
                tr("Take trial {number} of the sweep", number=row.number), lambda project: taken(project, result)
            )
            self.note.setText(
                tr("Trial {number} is the current network now; undo brings the old one back.", number=row.number)
            )

        self.bar.show_problem("")
        job = background.run(
            lambda report: result_of(sweep, row, report), done, self.bar.show_problem, what, self, after=None
        )
        verb = tr("read") if row.kept else tr("trained again")
        job.progressed.connect(lambda part, left: self.strip.show_progress(f"{what} is {verb}", part, 1, left))
        job.ended.connect(self._taken)
        self.job = job
        self.refresh_state()

    def _cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()

    def _taken(self) -> None:
        self.job = None
        self.strip.finish()
        self.refresh_state()
