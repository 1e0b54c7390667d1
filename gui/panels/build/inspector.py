"""The selected layer's settings, its activation function and its weights; any number can be typed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel

from core.activations import ACTIVATIONS
from core.backend import HostArray
from core.explanation import Ref, sub
from core.graph_edits import reading, replaced
from core.layer import Layer
from core.predict import evaluation_engine
from core.project import Project
from gui.forms import SettingsForm
from gui.panels.scroll import ScrollPanel
from gui.plots.activation_numbers import ActivationNumbers
from gui.plots.curve_plot import CurvePlot
from gui.plots.weight_map import BIAS, WeightMap
from gui.session import Session
from gui.widgets import FormRow, Line, NumberEdit, Section

SHOWN_ROWS = 32
"""Rows whose sums are drawn as dots on the activation function."""


class Inspector(ScrollPanel):
    """Follows the selection; with nothing selected it shows the first hidden layer."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__("panel.inspector", "Inspector")
        self._session = session
        self._head = Section("Inspector")
        self._name = Line()
        self._name.setObjectName("layer.name")
        self._name.setFixedWidth(140)
        self._name.editingFinished.connect(self._rename)
        self._reads = Line()
        self._reads.setObjectName("layer.reads")
        self._reads.setFixedWidth(140)
        self._reads.editingFinished.connect(self._read_others)
        self._form = SettingsForm("layer")
        self._form.changed.connect(self._take)
        self._value = NumberEdit("inspector.value", "Value")
        self._value.edited.connect(self._type)
        self._value_row = FormRow("Value", self._value, "The exact value of the selected weight or bias.")
        self._curve, self._map = CurvePlot(), WeightMap()
        self._gallery = ActivationNumbers("layer.activation_numbers")
        self._shape, self._count = QLabel(), QLabel()
        self._map.picked.connect(self._pick)
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        for signal in (session.changed, session.selection_changed, session.row_changed, session.mode_changed):
            signal.connect(lambda *_: self._later.start())
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self._later.start()

    def layer_name(self) -> str:
        """Name the layer on show."""
        ref, spec = self._session.selection, self._session.project.spec
        if ref is not None and ref.layer in spec:
            return ref.layer
        return next((layer.name for layer in spec.layers if layer.inputs), spec.input.name)

    def refresh(self) -> None:
        """Show the selected layer."""
        if not self.isVisible() and self._form.instance() is not None:
            return
        project, name = self._session.project, self.layer_name()
        layer = project.spec[name].layer
        self._head.set_title(f"Inspector · {self._kind()}")
        self._head.set_hint(name)
        self._name.setText(name)
        self._reads_row.setVisible(name not in project.spec.inputs)
        self._reads.setText(", ".join(project.spec[name].inputs))
        self._form.show_settings(layer)
        self._lock_ends(project, name)
        self._show_value()
        self._show_curve(project, name, layer)
        self._show_weights(project, name)
        self._show_shape(project, name)

    def _lay_out(self) -> None:
        self._curve.setFixedHeight(190)
        self._map.setFixedHeight(170)
        name = FormRow("Name", self._name, "A name of up to 40 letters, digits and _, beginning with a letter.")
        self._reads_row = FormRow(
            "Reads", self._reads, "The layer that this one reads; Add and Concatenate read several: hidden1, hidden2."
        )
        shape = FormRow("In → out", self._shape, "How many numbers a row has before and after this layer.")
        count = FormRow("Parameters", self._count, "How many weights and biases this layer has.")
        self._shape.setObjectName("layer.shape")
        self._count.setObjectName("layer.count")
        for widget in (
            self._head, self._value_row, name, self._reads_row, self._form, self._curve, self._gallery, self._map,
            Section("Shape"), shape, count,
        ):  # fmt: skip
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def _kind(self) -> str:
        ref = self._session.selection
        return {"unit": "neuron", "weight": "weight", "bias": "bias"}.get(ref.kind if ref else "", "layer")

    def _read_others(self) -> None:
        """Connect the layer to those that were typed."""
        name, spec = self.layer_name(), self._session.project.spec
        wanted = tuple(part.strip() for part in self._reads.text().split(",") if part.strip())
        if name in spec.inputs or wanted == spec[name].inputs:
            return
        self._session.edit(f"Connect {name}", lambda p: p.with_spec(reading(p.spec, name, wanted)))
        self.refresh()

    def _lock_ends(self, project: Project, name: str) -> None:
        """The data decide how many inputs and outputs there are."""
        locked = name == project.spec.output.name or project.spec.inputs == (name,)
        if not hasattr(project.spec[name].layer, "units"):
            return
        field = self._form.field("units")
        field.setEnabled(not locked)
        if locked:
            field.setToolTip("The data decide this number.")

    def _show_value(self) -> None:
        ref = self._session.selection
        chosen = ref is not None and ref.kind in ("weight", "bias")
        self._value_row.setVisible(chosen)
        if ref is not None and chosen:
            self._value.set_value(float(self._session.weights[f"{ref.layer}.{ref.kind}"][ref.index]))
            places = "".join(sub(i + 1) for i in ref.index)
            self._head.set_hint(f"{ref.layer} · {'w' if ref.kind == 'weight' else 'b'}{places}")
        elif ref is not None and ref.kind == "unit":
            self._head.set_hint(f"{ref.layer} · {ref.index[0] + 1}")

    def _show_curve(self, project: Project, name: str, layer: Layer) -> None:
        shown = name not in project.spec.inputs
        self._curve.setVisible(shown)
        self._gallery.setVisible(shown)
        if shown:
            function = ACTIVATIONS[layer.output_activation()]
            self._curve.show(function, self._sums(project, name))
            self._gallery.show_activation(function)

    def _sums(self, project: Project, name: str) -> HostArray:
        """Run some training rows and give the layer's sums."""
        rows = self._session.data.train[:SHOWN_ROWS]
        engine = evaluation_engine(project.spec, self._session.weights, len(rows))
        tape = engine.tape(len(rows))
        tape[engine.program.input][:] = self._session.data.x[rows]
        engine.forward(tape)
        return np.array(tape.get(f"{name}.z", np.zeros((0, 0)))).ravel()

    def _show_weights(self, project: Project, name: str) -> None:
        weight = self._session.weights.get(f"{name}.weight")
        self._map.setVisible(weight is not None)
        if weight is None:
            return
        flat, places = weight.reshape(-1, weight.shape[-1]), list[str]()
        if weight.ndim > 2:
            places = list("kernel " + ", ".join(str(i + 1) for i in at) for at in np.ndindex(weight.shape[:-1]))
        self._map.show(flat, self._session.weights.get(f"{name}.bias"), places)
        ref = self._session.selection
        if ref is not None and ref.kind == "weight":
            self._map.select(*ref.index)
        elif ref is not None and ref.kind == "bias":
            self._map.select(BIAS, ref.index[0])

    def _show_shape(self, project: Project, name: str) -> None:
        shapes = project.spec.shapes()
        before = [" × ".join(map(str, shapes[source])) for source in project.spec[name].inputs]
        after = " × ".join(map(str, shapes[name]))
        self._shape.setText(f"{' + '.join(before)} → {after}" if before else after)
        count = sum(array.size for key, array in project.weights.items() if key.split(".")[0] == name)
        self._count.setText(f"{count:,}".replace(",", " "))

    def _take(self, layer: Layer, field: str) -> None:
        name = self.layer_name()

        def change(project: Project) -> Project:
            return project.with_spec(replaced(project.spec, name, layer))

        self._session.edit(f"Change {field.replace('_', ' ')} of {name}", change, f"layer.{name}.{field}")
        self.refresh()

    def _rename(self) -> None:
        old, new = self.layer_name(), self._name.text().strip()
        if new != old and self._session.edit(f"Rename {old}", lambda project: project.renamed(old, new)):
            self._session.select(Ref("layer", new))
        self._name.setText(self.layer_name())

    def _type(self, value: float) -> None:
        ref = self._session.selection
        if ref is not None:
            self._session.set_weight(ref, value)

    def _pick(self, i: int, j: int) -> None:
        name = self.layer_name()
        if i != BIAS and self._session.weights[f"{name}.weight"].ndim > 2:
            return  # the map says it; the diagram draws no edge for one weight of a kernel
        self._session.select(Ref("bias", name, (j,)) if i == BIAS else Ref("weight", name, (i, j)))
