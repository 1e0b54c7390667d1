"""The selected layer, neuron or weight: settings, numbers, curve, weights and costs; any number can be typed."""

from __future__ import annotations

import dataclasses

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from core.activations import ACTIVATIONS
from core.costs import costs, grouped
from core.errors import UserError
from core.explanation import Ref, sub
from core.graph_edits import replaced, wired
from core.language import tr
from core.layer import Layer
from core.layers.input import Input
from core.params import Weights
from core.plane import multiply_adds
from core.project import Project
from core.spec import NetworkSpec, checked
from core.unit_facts import Reader
from core.weight_table import unit_namer
from gui import background
from gui.forms import SettingsForm
from gui.panels.build.cost_list import CostList
from gui.panels.build.fold import Fold
from gui.panels.build.problem_list import ProblemList
from gui.panels.build.several import Several
from gui.panels.build.unit_panel import UnitPanel
from gui.panels.build.weight_panel import WeightPanel
from gui.panels.build.weight_window import WeightWindow
from gui.panels.scroll import ScrollPanel
from gui.plots.activation_numbers import ActivationNumbers
from gui.plots.curve_plot import CurvePlot
from gui.plots.weight_map import BIAS, WeightMap
from gui.scaling import fix_height, fix_width
from gui.session import Session
from gui.widgets import FormRow, Line, Section

SHOWN_ROWS = 32
"""Rows whose sums are drawn as dots on the activation function."""
AT_ONCE = 30_000_000
"""Multiplications and weights of a forward pass of those rows from which on it runs beside the window."""
NOWHERE = -2
"""A row that no weight stands in."""
LIVE = 200
"""Milliseconds between two looks at a running training."""
TABLE_HELP = tr("Type, paste, fill or draw the weights as a table of inputs and units")


class Inspector(ScrollPanel):
    """Follows the selection; with nothing selected it shows the first hidden layer."""

    def __init__(self, session: Session) -> None:
        """Follow `session`."""
        super().__init__("panel.inspector", tr("Inspector"))
        self._session = session
        self._head = Section(tr("Inspector"))
        self._name, self._reads = self._line("layer.name"), self._line("layer.reads")
        self._filled_for = ""
        self._name.editingFinished.connect(self._rename)
        self._reads.editingFinished.connect(self._read_others)
        self._form = SettingsForm("layer")
        self._form.changed.connect(self._take)
        self._form.typing.connect(self._preview)
        self._curve, self._map = CurvePlot(), WeightMap()
        self._gallery = ActivationNumbers("layer.activation_numbers")
        self._shape, self._count = QLabel(), QLabel()
        self._map.picked.connect(self._pick)
        self._problems, self._several = ProblemList(session), Several(session)
        self._unit, self._weight, self._costs = UnitPanel(session), WeightPanel(session), CostList(session)
        self._window: WeightWindow | None = None
        self._reader: tuple[tuple[object, ...], Reader] | None = None
        self._job: background.Job | None = None
        self._kind_shown = ""
        self._refusal: tuple[str, str] | None = None
        self._mapped: tuple[object, object] | None = None
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        for signal in (
            session.changed, session.selection_changed, session.row_changed, session.mode_changed,
            session.problems.changed,
        ):  # fmt: skip
            signal.connect(lambda *_: self._later.start())
        self._live = QTimer(self, singleShot=True, interval=LIVE)
        self._live.timeout.connect(self._follow_training)
        session.training.snapshot_taken.connect(lambda _: None if self._live.isActive() else self._live.start())
        self.refresh()

    @staticmethod
    def _line(name: str) -> Line:
        line = Line()
        line.setObjectName(name)
        fix_width(line, 140)
        return line

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

    def open_weights(self) -> None:
        """Open the table of weights, also for the palette of commands."""
        if self._window is None:
            self._window = WeightWindow(self._session, self)
        self._window.open_for(self.layer_name())

    def next_problem(self) -> None:
        """Select the layer of the next problem."""
        found, now = self._session.problems.shown(), self.layer_name()
        places = list(dict.fromkeys(p.place for p in found if p.place in self._session.project.spec))
        if places:
            at = places.index(now) + 1 if now in places else 0
            self._session.select(Ref("layer", places[at % len(places)]))
            self._folds["problems"].set_open(True)
            self.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Show the selected layer."""
        if not self.isVisible() and self._form.instance() is not None:
            return
        project, name = self._session.project, self.layer_name()
        ref, layer = self._session.selection, project.spec[name].layer
        several = tuple(n for n in self._session.selected_layers if n in project.spec)
        if self._kind(several) != self._kind_shown:
            self._kind_shown = self._kind(several)
            self.verticalScrollBar().setValue(0)
        self._head.set_title(tr("Inspector · {kind}", kind=self._kind(several)))
        self._head.set_hint(self._hint(name, several))
        self._show_problems()
        self._folds["several"].setVisible(len(several) > 1)
        self._folds["settings"].setVisible(len(several) < 2)
        if len(several) > 1:
            self._several.refresh(several)
        self._show_settings(project, name, layer)
        self._show_weight(ref if len(several) < 2 else None)
        self._show_weights(project, name)
        self._show_shape(project, name)
        if self.isVisible():  # its curve would load pyqtgraph before the window stands
            self._read(project, name, ref)

    def _follow_training(self) -> None:
        """Show the newest weights of a running training; what is being typed stays."""
        if self.isVisible() and self._session.training.running:
            project, name, ref = self._session.project, self.layer_name(), self._session.selection
            self._show_weight(ref if len(self._session.selected_layers) < 2 else None)
            self._show_weights(project, name)
            self._read(project, name, ref)

    def _lay_out(self) -> None:
        fix_height(self._curve, 170)
        self._curve.show_header(False)
        fix_height(self._map, 150)
        self._map.show_header(False)
        name = FormRow(tr("Name"), self._name, tr("A name of up to 40 letters, digits and _, beginning with a letter."))
        self._reads_row = FormRow(
            tr("Reads"),
            self._reads,
            tr("The layer that this one reads; Add and Concatenate read several: hidden1, hidden2."),
        )
        shape = FormRow(tr("In → out"), self._shape, tr("How many numbers a row has before and after this layer."))
        count = FormRow(tr("Parameters"), self._count, tr("How many weights and biases this layer has."))
        self._shape.setObjectName("layer.shape")
        self._count.setObjectName("layer.count")
        table, copy = (
            self._button("layer.weights.open", tr("Open as table…"), TABLE_HELP),
            self._button(
                "layer.costs.copy", tr("Copy this table"), tr("Copy the table of all layers, for a spreadsheet")
            ),
        )
        table.clicked.connect(self.open_weights)
        copy.clicked.connect(self._costs.copy)
        self._folds = {
            "problems": Fold("problems", tr("Problems"), self._problems),
            "several": Fold("several", tr("Shared settings"), self._several),
            "weight": Fold("weight", tr("Weight"), self._weight),
            "unit": Fold("unit", tr("Neuron"), self._unit),
            "incoming": self._unit.folds[0],
            "outgoing": self._unit.folds[1],
            "settings": Fold("settings", tr("Settings"), name, self._reads_row, self._form),
            "curve": Fold("curve", tr("Activation"), self._curve, self._gallery),
            "weights": Fold("weights", tr("Weights"), self._map, _at_left(table)),
            "shape": Fold("shape", tr("Shape and cost"), shape, count, self._costs, _at_left(copy)),
        }
        for widget in (self._head, *self._folds.values()):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    @staticmethod
    def _button(name: str, words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _kind(self, several: tuple[str, ...]) -> str:
        ref = self._session.selection
        if len(several) > 1:
            return tr("{n_several} layers", n_several=len(several))
        names = {"unit": tr("neuron"), "weight": tr("weight"), "bias": tr("bias")}
        return names.get(ref.kind if ref else "", tr("layer"))

    def _hint(self, name: str, several: tuple[str, ...]) -> str:
        ref = self._session.selection
        if ref is None or len(several) > 1 or ref.kind not in ("weight", "bias", "unit"):
            return name
        if ref.kind == "unit":
            return unit_namer(self._session.project, ref.layer)(ref.index[0])
        return f"{ref.layer} · {'w' if ref.kind == 'weight' else 'b'}{''.join(sub(i + 1) for i in ref.index)}"

    def _show_problems(self) -> None:
        count = len(self._session.problems.shown())
        self._folds["problems"].setVisible(count > 0)
        self._folds["problems"].head.set_title(tr("Problems · {count}", count=count))
        self._problems.refresh()

    def _show_settings(self, project: Project, name: str, layer: Layer) -> None:
        self._name.setText(name)
        self._filled_for = name
        self._reads_row.setVisible(name not in project.spec.inputs)
        self._reads.setText(", ".join(project.spec[name].inputs))
        self._form.show_settings(layer)
        self._folds["settings"].head.set_title(tr("{layer} layer", layer=layer.label))
        self._folds["settings"].head.set_hint("")
        self._lock_ends(project, name)
        self._show_refusal(name)

    def _lock_ends(self, project: Project, name: str) -> None:
        """The data decide how many inputs and outputs there are."""
        locked = name == project.spec.output.name or project.spec.inputs == (name,)
        if not hasattr(project.spec[name].layer, "units"):
            return
        field = self._form.field("units")
        field.setEnabled(not locked)
        if locked:
            field.setToolTip(tr("The data decide this number."))

    def _show_weight(self, ref: Ref | None) -> None:
        weights = self._session.weights
        chosen = ref is not None and _is_in(ref, weights)
        self._folds["weight"].setVisible(chosen)
        if ref is not None and chosen:
            self._folds["weight"].head.set_title(tr("Weight") if ref.kind == "weight" else tr("Bias"))
            name = unit_namer(self._session.project, ref.layer)
            source = self._session.project.spec[ref.layer].inputs[0]
            before = unit_namer(self._session.project, source)(ref.index[0]) + " → " if len(ref.index) == 2 else ""
            self._folds["weight"].head.set_hint(f"{before}{name(ref.index[-1])}")
            self._weight.refresh(ref)

    # Activations are read at once, or beside the window in large networks.

    def _read(self, project: Project, name: str, ref: Ref | None) -> None:
        weights, data = self._session.weights, self._session.data
        key = (project.spec, weights, project.row, data)
        if self._reader is not None and all(a is b for a, b in zip(key, self._reader[0], strict=True)):
            self._show_activations(self._reader[1], name, ref)
            return
        if self._job is not None:
            self._job.cancel()
            self._job = None
        size = multiply_adds(project.spec) * SHOWN_ROWS + sum(array.size for array in weights.values())
        if size <= AT_ONCE:
            self._take_reader(key, Reader(project, data, weights, SHOWN_ROWS))
        else:
            self._job = background.run(
                lambda _: Reader(project, data, weights, SHOWN_ROWS), lambda made: self._take_reader(key, made),
                self._session.tell, tr("The activations"), self, after=background.LATER,
            )  # fmt: skip

    def _take_reader(self, key: tuple[object, ...], reader: Reader) -> None:
        self._reader = (key, reader)
        self._show_activations(reader, self.layer_name(), self._session.selection)

    def _show_activations(self, reader: Reader, name: str, ref: Ref | None) -> None:
        spec = self._session.project.spec
        one = len(self._session.selected_layers) < 2
        chosen = one and ref is not None and ref.kind == "unit" and ref.layer in spec
        self._folds["unit"].setVisible(chosen)
        self._place_curve("unit" if chosen else "settings")
        facts = self._unit.refresh(reader, ref) if ref is not None and chosen else None
        if facts is None:
            for fold in self._unit.folds:
                fold.hide()
        shown = name not in spec.inputs
        self._folds["curve"].setVisible(shown)
        if not shown:
            return
        function = ACTIVATIONS[spec[name].layer.output_activation()]
        if facts is None:
            self._curve.show(function, reader.sums(name).ravel())
        else:
            self._curve.show(function, facts.batch_z, facts.z)
        self._gallery.show_activation(function)
        head = self._folds["curve"].head
        head.set_title(self._curve.title.text())
        head.set_hint(self._curve.note.text())

    def _place_curve(self, after: str) -> None:
        """Put the curve below the unit's numbers, else below the settings."""
        curve, before = self._folds["curve"], self.body.indexOf(self._folds[after])
        if self.body.indexOf(curve) != before + 1:
            self.body.removeWidget(curve)
            self.body.insertWidget(self.body.indexOf(self._folds[after]) + 1, curve)

    def _show_weights(self, project: Project, name: str) -> None:
        weight = self._session.weights.get(f"{name}.weight")
        own = any(key.startswith(f"{name}.") for key in project.weights)
        self._folds["weights"].setVisible(own)
        self._map.setVisible(weight is not None)
        head = self._folds["weights"].head
        if weight is None:
            head.set_title(tr("Weights"))
            head.set_hint("")
            return
        flat, places = weight.reshape(-1, weight.shape[-1]), list[str]()
        if weight.ndim > 2:
            places = list("kernel " + ", ".join(str(i + 1) for i in at) for at in np.ndindex(weight.shape[:-1]))
        bias = self._session.weights.get(f"{name}.bias")
        if self._mapped is None or self._mapped[0] is not weight or self._mapped[1] is not bias:
            self._mapped = (weight, bias)
            self._map.show(flat, bias, places)
        head.set_title(self._map.title.text())
        head.set_hint(self._map.note.text())
        ref = self._session.selection
        there = ref is not None and _is_in(ref, self._session.weights)
        if there and ref is not None and ref.kind == "weight":
            self._map.select(int(np.ravel_multi_index(ref.index[:-1], weight.shape[:-1])), ref.index[-1])
        elif there and ref is not None:
            self._map.select(BIAS, ref.index[0])
        else:
            self._map.select(NOWHERE, 0)

    def _show_shape(self, project: Project, name: str) -> None:
        spec, precision = project.spec, project.config.run.precision
        self._show_in_out(spec, name)
        self._costs.show_costs(costs(spec, precision))

    def _show_in_out(self, spec: NetworkSpec, name: str) -> None:
        shapes = spec.shapes()
        before = [" × ".join(map(str, shapes[source])) for source in spec[name].inputs]
        after = " × ".join(map(str, shapes[name]))
        self._shape.setText(f"{' + '.join(before)} → {after}" if before else after)
        own = next(cost for cost in costs(spec) if cost.layer == name)
        self._count.setText(grouped(own.parameters))

    def _preview(self, layer: Layer | None, field: str) -> None:
        """Show what the network would cost with what is being typed."""
        project, name = self._session.project, self.layer_name()
        if layer is None:
            self._show_shape(project, name)
            return
        try:
            spec = checked(replaced(project.spec, name, layer))
        except UserError:
            self._show_shape(project, name)
            return
        self._show_in_out(spec, name)
        self._costs.show_costs(costs(spec, project.config.run.precision), name)

    # Edits.

    def _take(self, layer: Layer, field: str) -> None:
        name = self._filled_for  # the selection may be a newer one already
        if name not in self._session.project.spec or type(self._session.project.spec[name].layer) is not type(layer):
            self.refresh()
            return
        text = tr("Change {field} of {layer_name}", field=field.replace("_", " "), layer_name=name)
        merge = f"layer.{name}.{field}"
        if isinstance(layer, Input):
            self._session.edit(text, lambda p: p.with_spec(replaced(p.spec, name, layer)), merge)
            self.refresh()
            return
        spec = self._session.project.spec
        drawn = NetworkSpec(tuple(dataclasses.replace(s, layer=layer) if s.name == name else s for s in spec.layers))
        done = self._session.problems.draw(text, drawn, merge)
        self._note_refusal(done, name, field)

    def _read_others(self) -> None:
        """Connect the layer to those that were typed."""
        name, spec = self._filled_for, self._session.project.spec
        if name not in spec:
            return
        wanted = tuple(part.strip() for part in self._reads.text().split(",") if part.strip())
        if name in spec.inputs or wanted == spec[name].inputs:
            return
        done = self._session.problems.draw(tr("Connect {name}", name=name), wired(spec, name, wanted))
        self._note_refusal(done, name, "")

    def _note_refusal(self, done: bool, name: str, field: str) -> None:
        """Say at the field why it was refused, for as long as the remedies are offered."""
        refused = self._session.problems.refused
        self._refusal = (name, field) if refused and not done else None
        self.refresh()

    def _show_refusal(self, name: str) -> None:
        refused = self._session.problems.refused
        self._reads_row.set_problem("")
        if not refused or self._refusal is None or self._refusal[0] != name:
            return
        field = self._refusal[1]
        row = self._form.row(field) if field else self._reads_row
        row.set_problem(tr("{sentence} See Problems for a remedy.", sentence=refused[0].sentence))

    def _rename(self) -> None:
        old, new = self._filled_for, self._name.text().strip()  # the selection may be a newer one already
        if old in self._session.project.spec and new != old:
            words = tr("Rename {old}", old=old)
            if self._session.edit(words, lambda project: project.renamed(old, new)):
                self._session.select(Ref("layer", new))
        self._name.setText(self.layer_name())

    def _pick(self, i: int, j: int) -> None:
        name = self.layer_name()
        weight = self._session.weights.get(f"{name}.weight")
        if weight is None:  # the map is still that of the layer before
            return
        if i != BIAS and weight.ndim > 2:
            return  # the map says it; the diagram draws no edge for one weight of a kernel
        self._session.select(Ref("bias", name, (j,)) if i == BIAS else Ref("weight", name, (i, j)))


def _is_in(ref: Ref, weights: Weights) -> bool:
    """Tell whether a weight or bias is there; one that was selected may have gone with the units of its layer."""
    array = weights.get(f"{ref.layer}.{ref.kind}") if ref.kind in ("weight", "bias") else None
    shape = () if array is None else array.shape
    return len(ref.index) == len(shape) > 0 and all(i < n for i, n in zip(ref.index, shape, strict=True))


def _at_left(button: QPushButton) -> QWidget:
    """Keep a button as wide as its words."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 2, 0, 2)
    row.addWidget(button)
    row.addStretch(1)
    return holder
