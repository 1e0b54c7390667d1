"""The selected weight or neuron beside the debugger: value, slope, next value, and the loss along it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from core import numbers
from core.explanation import Ref, sub
from core.picture import Picture
from core.probe import Probe
from core.walk import Walk
from gui.panels.scroll import ScrollPanel
from gui.plots.loss_along import LossAlong
from gui.session import Session
from gui.widgets import FormRow, NumberEdit, Section

NEURON_ROWS = {
    "z": ("Sum z", "Weighted sum of what comes in, and the bias"),
    "a": ("Value a", "What the neuron gives: its activation at z"),
    "da": ("Slope ∂L/∂a", "How fast the loss grows with the neuron's value"),
}


class StepInspector(ScrollPanel):
    """Follows the selection, or the place of the current step where nothing is selected."""

    def __init__(self, session: Session) -> None:
        """Wait for `show_place`."""
        super().__init__("panel.step_inspector", "Inspector")
        self._session = session
        self._ref: Ref | None = None
        self._head = Section("Inspector")
        self._value = NumberEdit("inspector.value", "Value")
        self._value.edited.connect(self._type)
        self._slope, self._next = self._label("inspector.slope"), self._label("inspector.next")
        self._weight_rows = [
            FormRow("Value", self._value, "Type an exact value; the steps are made anew with it."),
            FormRow("Slope ∂L/∂w", self._slope, "How fast the loss grows with this weight; ? until it is computed."),
            FormRow("Next value", self._next, "The weight after the update; ? until it is computed."),
        ]
        self._neuron = {part: self._label(f"inspector.{part}") for part in NEURON_ROWS}
        self._neuron_rows = [FormRow(NEURON_ROWS[p][0], label, NEURON_ROWS[p][1]) for p, label in self._neuron.items()]
        self._along = LossAlong()
        self._along.setMinimumHeight(240)
        self._hint = QLabel("Select a weight or a neuron in the diagram to see its numbers.")
        self._hint.setWordWrap(True)
        self._hint.setProperty("look", "muted")
        self._hint.setObjectName("inspector.hint")
        self._along.problem.connect(session.tell)
        for widget in (self._head, self._hint, *self._weight_rows, *self._neuron_rows, self._along):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_place(self, ref: Ref | None, walk: Walk, cursor: int, picture: Picture, probe: Probe) -> None:
        """Show what is known of a place after step `cursor`."""
        self._ref = ref
        weight = ref is not None and ref.kind in ("weight", "bias")
        neuron = ref is not None and ref.kind == "unit"
        for row in self._weight_rows:
            row.setVisible(weight)
        for row in self._neuron_rows:
            row.setVisible(neuron)
        self._hint.setVisible(not weight and not neuron)
        self._along.setVisible(weight)
        self._head.set_title(
            f"Inspector · {'neuron' if neuron else ref.kind if ref and weight else 'nothing selected'}"
        )
        self._head.set_hint(_name(ref))
        if ref is not None and weight:
            self._show_weight(ref, walk, cursor, probe)
        elif ref is not None and neuron:
            self._show_neuron(ref, picture)

    def _show_weight(self, ref: Ref, walk: Walk, cursor: int, probe: Probe) -> None:
        slope_step, update = walk.find(ref, "backward"), walk.find(ref, "update")
        sloped = slope_step is not None and slope_step <= cursor
        updated = update is not None and update <= cursor
        self._value.set_value(probe.value(ref))
        self._write(self._slope, probe.slope(ref) if sloped else None)
        self._write(self._next, probe.after(ref) if updated else None)
        values, losses = probe.along(ref)
        self._along.set_title(f"Loss along {_symbol(ref)}")
        after = probe.after(ref) if updated else None
        self._along.show(values, losses, probe.value(ref), probe.slope(ref), after)

    def _show_neuron(self, ref: Ref, picture: Picture) -> None:
        arrays = {"z": picture.sums, "a": picture.activations, "da": picture.slopes}
        for part, values in arrays.items():
            known = values.get(ref.layer)
            self._write(self._neuron[part], known.at(*ref.index) if known is not None else None)

    def _type(self, value: float) -> None:
        if self._ref is not None and self._ref.kind in ("weight", "bias"):
            self._session.set_weight(self._ref, value)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setProperty("look", "value")
        return label

    def _write(self, label: QLabel, value: float | None) -> None:
        label.setText(numbers.text(value))
        label.setToolTip(numbers.full(value) if value is not None else "Not computed yet")


def _symbol(ref: Ref) -> str:
    return ("w" if ref.kind == "weight" else "b") + "".join(sub(i + 1) for i in ref.index)


def _name(ref: Ref | None) -> str:
    if ref is None:
        return ""
    if ref.kind == "unit":
        return f"{ref.layer} · {ref.index[0] + 1}"
    return f"{ref.layer} · {_symbol(ref)}" if ref.kind in ("weight", "bias") else ref.layer
