"""One weight: typed, dragged or moved by keys, with the loss and its slope beside it while it moves."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.backend import HostArray
from core.errors import UserError
from core.explanation import Ref, sub
from core.language import tr
from core.weight_trial import Tried, WeightTrial
from gui import background
from gui.panels.build.scrubber import Scrubber
from gui.plots.loss_along import LossAlong
from gui.scaling import fix_height
from gui.session import Session
from gui.widgets import FormRow, NumberEdit, Segmented

AT_ONCE = 3_000_000
"""Multiplications of one try from which on it is made beside the window: this many take about 3 ms."""
POINTS, FEWEST, BUDGET = 61, 9, 60_000_000
EDIT_AT_ONCE = 200_000
"""Weights of a network up to which each move is an edit; in larger ones the edit follows when the drag ends."""
MADE_AT_ONCE = 2_000_000
"""Weights of a network from which on the engine for trying is made beside the window."""
ROWS = {
    "row_loss": (tr("Loss of this row"), tr("The loss of the row on show with the weight as it is now.")),
    "row_slope": (tr("Slope ∂L/∂w, row"), tr("How fast the loss of the row rises when this weight rises.")),
    "loss": (tr("Loss of the batch"), tr("The mean loss of the first training rows, as many as a batch has.")),
    "slope": (
        tr("Slope ∂L/∂w, batch"),
        tr("How fast the mean loss rises when this weight rises: what training follows down."),
    ),
}
WHOSE = {"loss": tr("batch"), "row_loss": tr("this row")}


class WeightPanel(QWidget):
    """Follows the selected weight or bias; the newest value wins where trying takes long."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__()
        self.setObjectName("weight")
        self._session = session
        self.value = NumberEdit("inspector.value", tr("Value"))
        self.scrubber = Scrubber("weight.scrubber")
        self.along = LossAlong()
        self.along.setObjectName("plot.weight_along")
        fix_height(self.along, 170)
        self.along.problem.connect(session.tell)
        self.which = Segmented("weight.which", {"loss": tr("Batch"), "row_loss": tr("This row")})
        self._fields = {name: self._field(name) for name in ROWS}
        self._ref: Ref | None = None
        self._trial: WeightTrial | None = None
        self._seen: tuple[object, ...] = ()
        self._own: object = None
        self._curve: tuple[HostArray, HostArray, HostArray] | None = None
        self._tried: Tried | None = None
        self._gesture = 0
        self._job: background.Job | None = None
        self._curve_job: background.Job | None = None
        self._wanted: float | None = None
        self._pending: float | None = None
        self._lay_out()
        self._curve_later = QTimer(self, singleShot=True, interval=60)
        self._curve_later.timeout.connect(self._find_curve)
        self._flush = QTimer(self, singleShot=True, interval=400)
        self._flush.timeout.connect(self._keep_pending)
        self.value.edited.connect(self._type)
        self.scrubber.moved.connect(self._move)
        self.scrubber.begun.connect(self._begin)
        self.scrubber.ended.connect(self._end)
        self.which.chosen.connect(lambda _: self._draw_curve())

    def _field(self, name: str) -> NumberEdit:
        field = NumberEdit(f"weight.{name}", ROWS[name][0])
        field.setReadOnly(True)
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._row = FormRow(tr("Value"), self.value, tr("The exact value of the selected weight or bias."))
        self.value.problem_changed.connect(self._row.set_problem)
        rows = [FormRow(label, self._fields[name], tip) for name, (label, tip) in ROWS.items()]
        along = FormRow(tr("Loss along it"), self.which, tr("Whose loss the curve shows: the batch's or this row's."))
        for widget in (self._row, self.scrubber, *rows, along, self.along):
            column.addWidget(widget)

    def refresh(self, ref: Ref) -> None:
        """Show the weight `ref`."""
        weights = self._session.weights
        value = float(weights[f"{ref.layer}.{ref.kind}"][ref.index])
        project = self._session.project
        seen = (ref, project.spec, project.config, self._session.data, project.row)
        fresh = seen != self._seen or (weights is not self._own and self._pending is None)
        self.value.set_value(value) if not self.value.hasFocus() or fresh else None
        if self._pending is None:
            self.scrubber.show_value(value, ref != self._ref or value != self.scrubber.value)
        self._ref = ref
        if fresh:
            self._seen, self._own = seen, weights
            self._begin_trial(ref)

    def _begin_trial(self, ref: Ref) -> None:
        """Make an engine for this weight, and find loss and curve."""
        for job in (self._job, self._curve_job):
            if job is not None:
                job.cancel()
        self._job = self._curve_job = self._wanted = self._curve = self._tried = self._trial = None
        for field in self._fields.values():
            field.set_value(None)
        session = self._session
        letter = "w" if ref.kind == "weight" else "b"
        self.along.set_title(
            tr("Loss along {letter}{index}", letter=letter, index="".join(sub(i + 1) for i in ref.index))
        )
        project, data, weights = session.project, session.data, session.weights
        if sum(array.size for array in weights.values()) <= MADE_AT_ONCE:
            try:
                self._take_trial(WeightTrial(project, data, weights, ref))
            except UserError as error:
                self.along.clear(str(error))
            return
        self._curve_job = background.run(
            lambda _: WeightTrial(project, data, weights, ref),
            self._take_trial,
            self.along.clear,
            tr("Trying the weight"),
            self,
            after=background.LATER,
        )

    def _take_trial(self, trial: WeightTrial) -> None:
        self._trial, self._curve_job = trial, None
        self._try(self.scrubber.value)
        self._curve_later.start()

    def _try(self, value: float) -> None:
        """Find loss and slope at `value`: at once, or beside the window with the newest value winning."""
        trial = self._trial
        if trial is None:
            return
        if trial.cost <= AT_ONCE:
            self._show_tried(trial.at(value))
            return
        self._wanted = value
        if self._job is None or not self._job.running:
            self._try_beside(trial)

    def _try_beside(self, trial: WeightTrial) -> None:
        value = self._wanted
        self._wanted = None
        if value is None:
            return

        def done(tried: Tried) -> None:
            if trial is self._trial:
                self._show_tried(tried)
                self._job = None
                self._try_beside(trial) if self._wanted is not None else self._curve_after(trial)

        self._job = background.run(
            lambda _: trial.at(value), done, self._session.tell, tr("Trying the weight"), self, after=background.LATER
        )

    def _curve_after(self, trial: WeightTrial) -> None:
        """Find the curve once nothing else is tried: both share one engine."""
        if self._curve is None and trial is self._trial:
            self._curve_later.start()

    def _show_tried(self, tried: Tried) -> None:
        self._tried = tried
        for name, field in self._fields.items():
            field.set_value(getattr(tried, name))
        self._draw_curve()

    def _find_curve(self) -> None:
        trial = self._trial
        if trial is None or self._ref is None or not self.isVisible() or (self._job is not None and self._job.running):
            return
        low, high = self.scrubber.ends
        points = max(FEWEST, min(POINTS, BUDGET // max(trial.cost, 1)))
        if trial.cost * points <= 8 * AT_ONCE:
            self._take_curve(trial, trial.along(low, high, points))
            return
        self._job = background.run(
            lambda _: trial.along(low, high, points), lambda found: self._take_late(trial, found),
            self._session.tell, tr("The curve"), self, after=background.LATER,
        )  # fmt: skip

    def _take_late(self, trial: WeightTrial, found: tuple[HostArray, HostArray, HostArray]) -> None:
        self._job = None
        self._take_curve(trial, found)
        if self._wanted is not None and trial is self._trial:
            self._try_beside(trial)

    def _take_curve(self, trial: WeightTrial, found: tuple[HostArray, HostArray, HostArray]) -> None:
        if trial is self._trial:
            self._curve = found
            self._draw_curve()

    def _draw_curve(self) -> None:
        tried, curve = self._tried, self._curve
        if tried is None or curve is None:
            return
        of_row = self.which.current() == "row_loss"
        self.along.show(curve[0], curve[1 if of_row else 2], tried.value, tried.row_slope if of_row else tried.slope)
        if not self.along.is_empty:
            self.along.set_note(tr("{whose} · dashed: slope", whose=WHOSE[self.which.current()]))

    # Changing it.

    def _begin(self) -> None:
        self._gesture += 1

    def _end(self) -> None:
        self._gesture += 1
        self._keep_pending()

    def _keep_pending(self) -> None:
        if self._pending is not None:
            value, self._pending = self._pending, None
            self._edit(value)

    def _move(self, value: float) -> None:
        self._try(value)
        if self._curve is not None and not self._curve[0][0] <= value <= self._curve[0][-1]:
            self._curve = None
            self._curve_later.start()
        self.value.set_value(value)
        if self._trial is not None and sum(a.size for a in self._session.weights.values()) > EDIT_AT_ONCE:
            self._pending = value
            self._flush.start()
        else:
            self._edit(value)

    def _type(self, value: float) -> None:
        self._gesture += 1
        self._try(value)
        self._edit(value)
        self._gesture += 1

    def _edit(self, value: float) -> None:
        ref = self._ref
        if ref is None:
            return
        name = f"{ref.layer}.{ref.kind}"
        merge = f"weight.{name}.{ref.index}.{self._gesture}"
        self._session.edit(
            tr("Change {kind} of {layer}", kind=ref.kind, layer=ref.layer),
            lambda project: project.with_weights(project.weights.with_value(name, ref.index, value)),
            merge,
        )
        self._own = self._session.weights
