"""The inspector: what is known so far about the selected place, else about the one that the step is at."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel

from core.activations import ACTIVATIONS
from core.backend import HostArray
from core.explanation import Ref
from core.language import tr
from core.probe import Probe
from core.walk import Walk
from gui import background
from gui.panels.scroll import ScrollPanel
from gui.panels.step import words
from gui.panels.step.ask import why_menu
from gui.panels.step.loss_curve import loss_curve, read_name, unit_of
from gui.panels.step.readings import (
    MOST_SLOPES,
    Reading,
    known_loss_slope,
    known_slope,
    named,
    reading_step,
    readings,
    row_readings,
)
from gui.plots.activation_numbers import ActivationNumbers
from gui.plots.curve_plot import CurvePlot
from gui.plots.loss_along import LossAlong
from gui.session import Session
from gui.tokens import GAP
from gui.widgets import FormRow, NumberEdit, Section

KINDS = {"weight": tr("weight"), "bias": tr("bias"), "unit": tr("neuron"), "loss": tr("loss")}
NAMES = ("slope", "next", "z", "a", "da", "activation_slope", "dz", "loss_slope")
ROW_NAMES = ("prediction", "target", "error", "loss", "own", *(f"own.{place}" for place in range(MOST_SLOPES)))
POINTS, FEWEST_POINTS, BUDGET = 61, 11, 6_000_000
"""Points of the loss along a weight; fewer in large networks, where each costs a forward pass."""
AT_ONCE = 20_000
"""Multiplications of a forward pass from which on the curve waits until the user stops stepping."""
MOST_HERE = 1_000_000
"""From here on the curve is worked out beside the window."""
LATER = tr("The curve follows as soon as you stop stepping.")
LARGEST = 1e30
ENDLESS = tr("The numbers here are too large for a curve.")
EDIT_HELP = tr("Type another value: this row is calculated anew, up to the same step.")


class StepInspector(ScrollPanel):
    """Refreshes at most once for each turn of the event loop, and only while it can be seen."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__("panel.step_inspector", tr("Inspector"))
        self._session = session
        self._ref: Ref | None = None
        self._walk: Walk | None = None
        self._probe: Probe | None = None
        self._drawn: tuple[Walk, Ref] | None = None
        self.head, self.place = Section(tr("Inspector")), QLabel(wordWrap=True)
        self.place.setObjectName("inspector.place")
        self.place.setProperty("look", "muted")
        self.value = NumberEdit("inspector.value", tr("Value"))
        self.value.edited.connect(self._type)
        self._value_row = FormRow(tr("Value"), self.value, EDIT_HELP)
        self.value.problem_changed.connect(self._value_row.set_problem)
        self._rows = {name: self._row(name) for name in NAMES}
        self._row_head = Section(tr("This row"))
        self._row_rows = {name: self._row(name) for name in ROW_NAMES}
        self.along, self.curve = LossAlong(), CurvePlot()
        self.gallery = ActivationNumbers("inspector.activation")
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self._job: background.Job | None = None
        self._curve_later = QTimer(self, singleShot=True, interval=150)
        self._curve_later.timeout.connect(self._draw_late)
        for signal in (
            session.stepping.moved, session.changed, session.row_changed, session.mode_changed,
            session.selection_changed,
        ):  # fmt: skip
            signal.connect(lambda *_: self._later.start())

    def _row(self, name: str) -> FormRow:
        field = NumberEdit(f"inspector.{name}", name)
        field.setReadOnly(True)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        field.customContextMenuRequested.connect(lambda at: self._ask(name, field.mapToGlobal(at)))
        return FormRow(name, field, name)

    def _lay_out(self) -> None:
        for widget in (self.head, self.place, self._value_row, *self._rows.values()):
            self.body.addWidget(widget)
        self.body.addSpacing(GAP)
        for plot in (self.along, self.curve):
            plot.setMinimumHeight(180)
            plot.setMaximumHeight(300)
            plot.problem.connect(self._session.tell)
            self.body.addWidget(plot, 4)
        self.body.addWidget(self.gallery)
        self.body.addSpacing(GAP)
        for widget in (self._row_head, *self._row_rows.values()):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self._later.start()

    def target(self) -> Ref | None:
        """Give the place on show: the selected one, else where the step is or will begin; a layer is too large."""
        selected, walk = self._session.selection, self._session.stepping.walk
        if selected is not None and selected.kind != "layer":
            return selected
        if walk is None:
            return None
        return walk[max(self._session.stepping.cursor, 0)].focus

    def refresh(self) -> None:
        """Show what is known now."""
        if not self.isVisible() or self._session.mode != "step":
            return
        walk, ref = self._session.stepping.walk, self.target()
        if walk is not self._walk:
            self._walk, self._probe = walk, None
        self._ref = ref
        if walk is None or ref is None:
            self._show_nothing()
            return
        self._show_place(walk, ref)
        self._show_value(walk, ref)
        cursor, row = self._session.stepping.known, self._session.project.row
        self._show_readings(self._rows, readings(walk, cursor, ref))
        self._row_head.set_hint(f"{row + 1} / {len(self._session.data.x)}")
        self._show_readings(self._row_rows, row_readings(walk, cursor))
        self._show_along(walk, ref)
        self._show_curve(walk, ref)

    def _show_nothing(self) -> None:
        self.head.set_title(tr("Inspector"))
        self.head.set_hint("")
        self.place.setText(tr("Nothing to inspect yet: network, loss and data do not fit."))
        self._value_row.hide()
        for rows in (self._rows, self._row_rows):
            self._show_readings(rows, [])
        for plot in (self.along, self.curve, self.gallery):
            plot.hide()

    def _show_place(self, walk: Walk, ref: Ref) -> None:
        self.head.set_title(tr("Inspector · {kinds}", kinds=KINDS[ref.kind]))
        if ref.kind == "loss":
            self.head.set_hint("L")
            self.place.setText(f"{walk.project.config.loss.label}: {walk.project.config.loss.formula}")
            return
        letter = "x" if ref.layer in walk.project.spec.inputs else "a"
        self.head.set_hint(named(walk, ref.layer, letter, *ref.index) if ref.kind == "unit" else words.symbol(ref))
        self.place.setText(words.place_words(walk, ref))

    def _show_value(self, walk: Walk, ref: Ref) -> None:
        typed = ref.kind in ("weight", "bias")
        self._value_row.setVisible(typed)
        if typed:
            value = float(walk.before[f"{ref.layer}.{ref.kind}"][ref.index])
            if value != self.value.value():
                self.value.set_value(value)

    @staticmethod
    def _show_readings(rows: dict[str, FormRow], found: list[Reading]) -> None:
        shown = {reading.name: reading for reading in found}
        for name, row in rows.items():
            row.setVisible(name in shown)
            if name in shown:
                _show_reading(row, shown[name])

    def _show_along(self, walk: Walk, ref: Ref) -> None:
        self.along.setVisible(ref.kind != "unit")
        if ref.kind == "unit":
            return
        of_loss, cursor = ref.kind == "loss", self._session.stepping.known
        unit = unit_of(walk, ref) if of_loss else 0
        name = read_name(walk, unit) if of_loss else words.symbol(ref)
        self.along.set_title(tr("Loss along {name}", name=name))
        predicting = self._session.predicting
        hidden = predicting.on and not of_loss and predicting.hides(walk, walk.find(ref, "update"))
        if hidden or not (known_loss_slope(walk, cursor, unit) if of_loss else known_slope(walk, cursor, ref)):
            self._drawn = None
            until = tr("new value") if hidden else tr("slope")  # the curve shows where the update leads
            self.along.clear(
                tr("The loss along {name} is drawn as soon as the {until} is known.", name=name, until=until)
            )
        elif self._drawn != (walk, ref):
            self._drawn = (walk, ref)
            if of_loss:
                self._draw_over_output(walk, ref)
            elif _cost(walk) <= AT_ONCE:
                self._draw_along(walk, ref)
            else:
                self.along.clear(LATER)
                self._curve_later.start()
        self.along.set_note("" if self.along.is_empty else tr("dashed: slope"))

    def _draw_over_output(self, walk: Walk, ref: Ref) -> None:
        place, unit = walk.engine.program, unit_of(walk, ref)
        if not _drawable(*(float(walk.tape[name][0, unit]) for name in (place.read, "y", place.send))):
            self.along.clear(ENDLESS)
            return
        curve = loss_curve(walk, unit)
        self.along.show(curve.xs, curve.losses, curve.now, curve.slope)

    def _draw_late(self) -> None:
        """Draw the curve of a large network once the user has stopped stepping."""
        if self._drawn is None or self._drawn[0] is not self._session.stepping.walk or self._drawn[1].kind == "loss":
            return
        walk, ref = self._drawn
        if _cost(walk) <= MOST_HERE:
            self._show_losses(walk, ref, None)
            return
        if self._job is not None:
            self._job.cancel()
        self._job = background.run(
            # A try that nobody waits for any more by the time it begins is not made.
            lambda report: Probe(walk).along(ref, FEWEST_POINTS) if report(0.0) else None,
            lambda found: self._show_losses(walk, ref, found),
            self._session.tell,
            tr("The curve"),
            self,
            after=background.LATER,
        )

    def _show_losses(self, walk: Walk, ref: Ref, found: tuple[HostArray, HostArray] | None) -> None:
        """Show losses that were found beside the window, or find them here; an old place's are dropped."""
        if self._drawn != (walk, ref):
            return
        if found is None:
            self._draw_along(walk, ref)
        elif _drawable(float(walk.weights_after[f"{ref.layer}.{ref.kind}"][ref.index])):
            probe = self._probe or Probe(walk)
            self.along.show(*found, probe.value(ref), probe.slope(ref), probe.after(ref))
        self.along.set_note("" if self.along.is_empty else tr("dashed: slope"))

    def _draw_along(self, walk: Walk, ref: Ref) -> None:
        if self._probe is None:
            self._probe = Probe(walk)
        probe = self._probe
        if not _drawable(probe.value(ref), probe.after(ref), probe.slope(ref)):
            self.along.clear(ENDLESS)
            return
        points = max(FEWEST_POINTS, min(POINTS, BUDGET // _cost(walk)))
        self.along.show(*probe.along(ref, points), probe.value(ref), probe.slope(ref), probe.after(ref))

    def _show_curve(self, walk: Walk, ref: Ref) -> None:
        shown = ref.kind == "unit" and f"{ref.layer}.z" in walk.tape
        self.curve.setVisible(shown)
        self.gallery.setVisible(shown)
        if not shown:
            return
        activation = ACTIVATIONS[walk.project.spec[ref.layer].layer.output_activation()]
        done = walk.done(self._session.stepping.known, ref.layer, "z") > ref.index[0]
        predicting = self._session.predicting
        if predicting.on and predicting.hides(walk, walk.find(ref, "forward", "a")):
            done = False  # the dot would show the value
        z = walk.tape[f"{ref.layer}.z"][0].ravel()[ref.index[0] : ref.index[0] + 1] if done else np.empty(0)
        self.curve.show(activation, np.array(z))
        self.gallery.show_activation(activation)
        dot = tr("dot: {named}", named=named(walk, ref.layer, "z", *ref.index))
        self.curve.set_note(dot if done and not self.curve.is_empty else "")

    def _ask(self, name: str, at: QPoint) -> None:
        """Offer to ask where a reading came from."""
        walk, ref = self._walk, self._ref
        step = reading_step(walk, ref, name) if walk is not None and ref is not None else None
        if step is not None and step <= self._session.stepping.known:
            why_menu(self, self._session, step, at)

    def _type(self, value: float) -> None:
        if self._ref is not None:
            self._session.stepping.set_weight(self._ref, value)
        self._later.start()


def _cost(walk: Walk) -> int:
    """Count the multiplications of one forward pass, roughly."""
    return max(1, walk.engine.program.order.size * len(walk.rows))


def _drawable(*values: float) -> bool:
    return all(abs(value) <= LARGEST for value in values)


def _show_reading(row: FormRow, reading: Reading) -> None:
    field = row.widget
    assert isinstance(field, NumberEdit)
    row.label.setText(reading.label)
    row.label.setToolTip(reading.help)
    field.setAccessibleName(reading.label)
    field.setToolTip(reading.help)
    field.set_value(reading.value)
