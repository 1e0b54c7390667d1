"""The left side of the window of sweeps: what is varied, how it is searched, where the record lies."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from core.errors import UserError
from core.installed import NAME
from core.language import tr
from core.sweeps.address import Address
from core.sweeps.knobs import Knob, knobs
from core.sweeps.plan import SweepPlan, SweepSettings, checked, grid_size, objectives, part_of, points
from core.sweeps.runner import usual_jobs
from gui.forms import SettingsForm
from gui.panels.scroll import ScrollPanel
from gui.session import Session
from gui.sweeps.choosing import KnobTree, Ranges
from gui.tokens import GAP
from gui.widgets import Choice, FormRow, Line, NumberEdit, Section

USUAL = ("optimizer.learning_rate",)
MANY = 2000
"""Points of a grid that are counted one by one while it is typed."""


class PlanPanel(QWidget):
    """Makes a plan.

    Signals:
        checked: it was looked at whether the plan can be begun, see `ready`.
    """

    checked = Signal()

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__()
        self._session = session
        self._known: dict[str, Knob] = {}
        self.ready = False
        self._make()
        self._lay_out()
        later = QTimer(self, singleShot=True, interval=0)
        later.timeout.connect(self.check)
        self.search.textChanged.connect(self.tree.show_matching)
        self.tree.ticked.connect(lambda name, on: self.ranges.add(name) if on else self.ranges.remove(name))
        self.ranges.dropped.connect(lambda name: self.tree.tick(name, False))
        self.ranges.changed.connect(later.start)
        self.objective.chosen.connect(lambda _: self.check())
        self.form.changed.connect(lambda *_: self.check())
        self.refresh()
        for name in USUAL:
            if name in self._known:
                self.tree.tick(name, True)

    def _make(self) -> None:
        self.search, self.tree, self.ranges = Line(), KnobTree(), Ranges()
        self.search.setObjectName("sweep.find")
        self.search.setPlaceholderText(tr("Find a setting"))
        self.search.setAccessibleName(tr("Find a setting"))
        self.search.setToolTip(tr("Show the settings whose names hold these letters"))
        self.objective = Choice("sweep.objective", {"loss": tr("loss")})
        self.form = SettingsForm("sweep.settings")
        self.form.show_settings(SweepSettings())
        self.jobs = NumberEdit("sweep.jobs", tr("Processes"), whole=True, check=_check_jobs)
        self.jobs.set_value(usual_jobs())
        self.where = Line()
        self.where.setObjectName("sweep.where")
        self.where.setAccessibleName(tr("Where the record lies"))
        self.where.setToolTip(
            tr(
                "A folder, or a database such as postgresql://user:password@host/name; other machines take "
                "part with\n{name} sweep join and this address.",
                name=NAME,
            )
        )
        self.problem = QLabel(wordWrap=True)
        self.problem.setObjectName("sweep.plan.problem")
        self.problem.setProperty("look", "error")

    def _lay_out(self) -> None:
        self.tree.setMinimumHeight(180)
        panel = ScrollPanel("sweep.how", tr("How it searches"))
        panel.body.setContentsMargins(0, 0, GAP, 0)
        objective_tip = tr("What trials are compared by, on the validation rows; whether more is better is known")
        jobs_tip = tr("How many trials are trained at the same time, each in a process of its own")
        for widget in (
            self.ranges, Section(tr("How")), FormRow(tr("What counts"), self.objective, objective_tip), self.form,
            FormRow(tr("Processes"), self.jobs, jobs_tip), Section(tr("Where")), self.where, self.problem,
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
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(left, 1)

    def refresh(self) -> None:
        """Show the settings of the project as it is now."""
        project = self._session.newest
        self._known = knobs(project)
        self.tree.fill(self._known, self.ranges.texts())
        self.tree.show_matching(self.search.text())
        self.ranges.refresh(self._known)
        self.objective.set_choices(objectives(project))
        self.check()

    def address(self) -> Address:
        """Give where the record is to lie.

        Raises:
            UserError: when that is no address.
        """
        return Address(self.where.text().strip())

    def processes(self) -> int:
        """Give how many processes are to work."""
        return int(self.jobs.value() or 1)

    def plan(self) -> SweepPlan:
        """Give what is planned.

        Raises:
            UserError: saying what is missing.
        """
        axes = self.ranges.axes()
        if axes is None:
            raise UserError(tr("A range is not allowed; it is marked above."))
        settings = self.form.instance()
        return checked(SweepPlan(axes, self.objective.current() or "loss", settings), self._session.newest)

    def check(self) -> None:
        """Say what is planned, or why it cannot be begun."""
        sentence, words, project = "", "", self._session.newest
        try:
            plan = self.plan()
            method = plan.settings.method
            count = tr("{trials} trials", trials=plan.settings.trials)
            if method == "grid":
                large = grid_size(plan) > MANY
                count = (
                    tr("up to {grid_size} trials", grid_size=grid_size(plan))
                    if large
                    else tr("{n_points} trials", n_points=len(points(plan, project)))
                )
            rows = tr("validation") if part_of(project) == "validation" else tr("training")
            goal = tr("lowest") if plan.minimize else tr("highest")
            words = tr(
                "{count}, looking for the {goal} {rows} {plan}", count=count, goal=goal, rows=rows, plan=plan.label
            )
        except UserError as error:
            sentence = str(error).removeprefix("Sweep: ")
        self.problem.setText(sentence[:1].upper() + sentence[1:] if sentence else words)
        self.problem.setProperty("look", "error" if sentence else "muted")
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)
        self.ready = not sentence
        self.checked.emit()


def _check_jobs(value: float) -> None:
    if not 1 <= value <= 256:
        raise UserError(tr("Processes: it can be 1 to 256."))
