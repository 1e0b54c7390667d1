"""The window of sweeps: at the left what is varied and how, at the right the trials and what they tell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.project import Project
from core.sweeps.address import Address
from core.sweeps.board import Board, TrialRow
from core.sweeps.knobs import Knob, knobs
from core.sweeps.plan import SweepPlan, SweepSettings, checked, objectives, part_of, points
from core.sweeps.runner import usual_jobs
from core.sweeps.taking import result_of, taken
from gui import background
from gui.forms import SettingsForm
from gui.panels.scroll import ScrollPanel
from gui.session import Session
from gui.sweeps.choosing import KnobTree, Ranges
from gui.sweeps.heat import HeatMap
from gui.sweeps.history import HistoryPlot
from gui.sweeps.link import SweepLink
from gui.sweeps.parallel import ParallelPlot
from gui.sweeps.shares import SharesPlot
from gui.sweeps.trials import TrialTable
from gui.tokens import EDGE, GAP
from gui.widgets import (
    Choice,
    ElidedLabel,
    FormRow,
    Line,
    NumberEdit,
    ProblemBar,
    ProgressStrip,
    Section,
    Segmented,
    push_button,
)

SIZE = QSize(1240, 800)
LEFT = 340
VIEWS = {"parallel": "Parallel", "heat": "Heat map", "importance": "Importance", "history": "History"}
TIPS = {
    "parallel": "A line for each trial through all settings",
    "heat": "The best value for each pair of two settings",
    "importance": "How much each setting mattered",
    "history": "What each trial came to, and the best up to then",
}
USUAL = ("optimizer.learning_rate",)


class SweepDialog(QDialog):
    """Chooses, begins, follows and ends a sweep; the session trains on beside it."""

    def __init__(self, parent: QWidget, session: Session, link: SweepLink, place: Callable[[Project], Address]) -> None:
        """`place` says where the record of a new sweep lies."""
        super().__init__(parent)
        self.setObjectName("dialog.sweep")
        self.setWindowTitle("Sweep")
        self.resize(SIZE.boundedTo(parent.size() - QSize(40, 40)))
        self._session, self._link, self._place = session, link, place
        self._known: dict[str, Knob] = {}
        self._wanted = 0
        self.job: background.Job | None = None
        self._make_left()
        self._make_right()
        self._lay_out()
        self._connect()
        self.refresh_project()
        for name in USUAL:
            if name in self._known:
                self.tree.tick(name, True)
        self._show_board()

    # The left side.

    def _make_left(self) -> None:
        self.search, self.tree, self.ranges = Line(), KnobTree(), Ranges()
        self.search.setObjectName("sweep.find")
        self.search.setPlaceholderText("Find a setting")
        self.search.setAccessibleName("Find a setting")
        self.search.setToolTip("Show the settings whose names hold these letters")
        self.objective = Choice("sweep.objective", {"loss": "loss"})
        self.form = SettingsForm("sweep.settings")
        self.form.show_settings(SweepSettings())
        self.jobs = NumberEdit("sweep.jobs", "Processes", whole=True, check=_check_jobs)
        self.jobs.set_value(usual_jobs())
        self.where = Line()
        self.where.setObjectName("sweep.where")
        self.where.setAccessibleName("Where the record lies")
        self.where.setToolTip(
            "A folder, or a database such as postgresql://user:password@host/name; other machines take part with\n"
            "python3 run.py sweep join and this address."
        )
        self.start = push_button("sweep.start", "Start", "Begin this sweep with the project as it is now", self.begin)
        self.stop = push_button("sweep.stop", "Stop", "End the processes; Resume goes on, nothing is lost", self._stop)
        self.resume = push_button("sweep.resume", "Resume", "Go on with the sweep on show", self._resume)
        self.opener = push_button(
            "sweep.open",
            "Open…",
            "Show a sweep: the one in the database named above, or one that lies in a folder",
            self._ask_open,
        )
        self.problem = QLabel(wordWrap=True)
        self.problem.setObjectName("sweep.plan.problem")
        self.problem.setProperty("look", "error")

    def _left(self) -> QWidget:
        self.tree.setMinimumHeight(180)
        panel = ScrollPanel("sweep.how", "How it searches")
        panel.body.setContentsMargins(0, 0, GAP, 0)
        objective_tip = "What trials are compared by, on the validation rows; whether more is better is known"
        jobs_tip = "How many trials are trained at the same time, each in a process of its own"
        for widget in (
            self.ranges, Section("How"), FormRow("What counts", self.objective, objective_tip), self.form,
            FormRow("Processes", self.jobs, jobs_tip), Section("Where"), self.where, self.problem,
        ):  # fmt: skip
            panel.body.addWidget(widget)
        panel.body.addStretch(1)
        left = QSplitter(Qt.Orientation.Vertical)
        left.setChildrenCollapsible(False)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(GAP // 2)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        left.addWidget(top)
        left.addWidget(panel)
        left.setSizes([260, 420])
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self.start, self.stop, self.resume, self.opener):
            buttons.addWidget(button)
        self.start.setProperty("look", "primary")
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(left, 1)
        outer.addLayout(buttons)
        return whole

    # The right side.

    def _make_right(self) -> None:
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
            "sweep.take", "Make it current",
            "Give the open project the selected trial's settings, network and weights; undo brings the old ones back",
            self._take,
        )  # fmt: skip
        self.take_best = push_button(
            "sweep.take_best", "Make the best current",
            "Give the open project the best trial's settings, network and weights; undo brings the old ones back",
            self._take_best,
        )  # fmt: skip
        self.note = ElidedLabel("")
        self.note.setObjectName("sweep.note")
        self.note.setProperty("look", "muted")

    def _right(self) -> QWidget:
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
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(GAP, 0, 0, 0)
        outer.addWidget(split, 1)
        outer.addLayout(buttons)
        return whole

    def _lay_out(self) -> None:
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self._left())
        sides.addWidget(self._right())
        sides.setStretchFactor(1, 1)
        sides.setSizes([LEFT, self.width() - LEFT])
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.addWidget(sides)

    def _connect(self) -> None:
        later = QTimer(self, singleShot=True, interval=0)
        later.timeout.connect(self._check)
        self.search.textChanged.connect(self.tree.show_matching)
        self.tree.ticked.connect(lambda name, on: self.ranges.add(name) if on else self.ranges.remove(name))
        self.ranges.dropped.connect(lambda name: self.tree.tick(name, False))
        self.ranges.changed.connect(later.start)
        self.objective.chosen.connect(lambda _: self._check())
        self.form.changed.connect(lambda *_: self._check())
        self.views.chosen.connect(self.show_view)
        self._link.changed.connect(self._show_board)
        self._link.state_changed.connect(self._show_state)
        self._link.told.connect(self.bar.show_problem)
        self._session.changed.connect(self.refresh_project)
        self.table.chosen.connect(self._chosen)
        self.table.wanted.connect(lambda _: self._take())
        self.parallel.filtered.connect(self.table.leave)
        for plot in (self.parallel, self.heat, self.history):
            plot.picked.connect(self.table.select)
        self.strip.cancelled.connect(self._cancel)

    # What is planned.

    def refresh_project(self) -> None:
        """Show the settings of the project as it is now."""
        if not self.isVisible() and self._known:
            return
        project = self._session.newest
        self._known = knobs(project)
        self.tree.fill(self._known, self.ranges.texts())
        self.tree.show_matching(self.search.text())
        self.ranges.refresh(self._known)
        self.objective.set_choices(objectives(project))
        self._check()

    def showEvent(self, event: object) -> None:
        """Show the project as it is now."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.refresh_project()
        if not self._link.running:
            self._show_place()

    def _show_place(self) -> None:
        self.where.setText(str(self._place(self._session.newest)))

    def plan(self) -> SweepPlan:
        """Give what is planned.

        Raises:
            UserError: saying what is missing.
        """
        axes = self.ranges.axes()
        if axes is None:
            raise UserError("A range is not allowed; it is marked above.")
        settings = self.form.instance()
        return checked(SweepPlan(axes, self.objective.current() or "loss", settings), self._session.newest)

    def _check(self) -> None:
        """Say what is planned, or why it cannot be begun."""
        sentence, words = "", ""
        try:
            plan = self.plan()
            method = plan.settings.method
            count = len(points(plan, self._session.newest)) if method == "grid" else plan.settings.trials
            rows = "validation" if part_of(self._session.newest) == "validation" else "training"
            goal = "lowest" if plan.minimize else "highest"
            words = f"{count} trials, looking for the {goal} {rows} {plan.label}"
        except UserError as error:
            sentence = str(error).removeprefix("Sweep: ")
        self.problem.setText(sentence[:1].upper() + sentence[1:] if sentence else words)
        self.problem.setProperty("look", "error" if sentence else "muted")
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)
        self._ready = not sentence
        self._show_state()

    # What is done.

    def begin(self) -> None:
        """Begin the sweep that is planned."""
        try:
            plan, address = self.plan(), Address(self.where.text().strip())
        except UserError as error:
            self.bar.show_problem(str(error))
            return
        self.table.show_board(None)
        self._link.begin(address, self._session.newest, plan, int(self.jobs.value() or 1))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._link.stop()

    def _resume(self) -> None:
        self._link.resume(int(self.jobs.value() or 1))

    def _ask_open(self) -> None:
        given = self.where.text().strip()
        if "://" in given:
            self.open_address(given)
            return
        folder = QFileDialog.getExistingDirectory(self, "Open a sweep", str(Path(given).parent))
        if folder:
            self.open_address(folder)

    def open_address(self, given: str) -> None:
        """Show the sweep at an address."""
        try:
            self._link.open(Address(given))
        except UserError as error:
            self.bar.show_problem(str(error))

    # What came of it.

    def show_view(self, name: str) -> None:
        """Show one of the pictures."""
        self.views.choose(name)
        self.stack.setCurrentWidget(self.plots[name])
        self.plots[name].show_board(self._link.board)

    def _show_board(self) -> None:
        board = self._link.board
        self.table.show_board(board)
        for plot in self.plots.values():
            if plot is self.stack.currentWidget() or board is None or (plot is self.parallel and plot.kept):
                plot.show_board(board)
        if board is not None and not self.table.selected() and board.best is not None and board.complete:
            self.table.select(board.best.number)
        self._show_words(board)
        self._show_state()

    def _show_words(self, board: Board | None) -> None:
        if board is None:
            words = "Beginning …" if self._link.running else "Choose what is varied at the left and press Start."
            self.words.setText(words)
            return
        self.words.setText(board.words())
        sweep = self._link.sweep
        self.note.setText(f"{board.title} · the record lies in {sweep.address}" if sweep is not None else "")

    def _show_state(self) -> None:
        link, board = self._link, self._link.board
        self.start.setEnabled(self._ready and not link.running)
        self.stop.setEnabled(link.running)
        self.resume.setEnabled(not link.running and board is not None and not board.complete)
        self.opener.setEnabled(not link.running)
        self.where.setEnabled(not link.running)
        if not link.running and board is not None and self.where.text() == str(link.sweep and link.sweep.address):
            self._show_place()
        self._show_take()

    _ready = False

    def _show_take(self) -> None:
        board, busy = self._link.board, self.job is not None
        row = self._row(self.table.selected())
        self.take.setEnabled(row is not None and row.state in ("done", "pruned") and not busy)
        self.take_best.setEnabled(board is not None and board.best is not None and not busy)

    def _row(self, number: int) -> TrialRow | None:
        board = self._link.board
        return board.rows[number - 1] if board is not None and 0 < number <= len(board.rows) else None

    def _chosen(self, number: int) -> None:
        self.parallel.choose(number)
        self._show_take()

    def _take_best(self) -> None:
        board = self._link.board
        if board is not None and board.best is not None:
            self._take_row(board.best)

    def _take(self) -> None:
        row = self._row(self.table.selected())
        if row is not None and self.take.isEnabled():
            self._take_row(row)

    def _take_row(self, row: TrialRow) -> None:
        """Bring a trial's result beside the window, then give it to the open project."""
        sweep = self._link.sweep
        if sweep is None or self.job is not None:
            return
        what = f"Trial {row.number}"

        def done(result: Project) -> None:
            self._session.edit(f"Take trial {row.number} of the sweep", lambda project: taken(project, result))
            self.note.setText(f"Trial {row.number} is the current network now; undo brings the old one back.")

        self.bar.show_problem("")
        job = background.run(lambda report: result_of(sweep, row, report), done, self.bar.show_problem, what, self)
        verb = "read" if row.kept else "trained again"
        job.progressed.connect(lambda part, left: self.strip.show_progress(f"{what} is {verb}", part, 1, left))
        job.ended.connect(self._taken)
        self.job = job
        self._show_take()

    def _cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()

    def _taken(self) -> None:
        self.job = None
        self.strip.finish()
        self._show_take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return in a field not close or begin anything; Escape hides, and the sweep goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)


def _check_jobs(value: float) -> None:
    if not 1 <= value <= 256:
        raise UserError("Processes: it can be 1 to 256.")
