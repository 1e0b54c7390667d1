"""Everything that a project file holds, as one frozen value: an edit is a new value, undo is the old one."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from core.backend import HostArray
from core.branch import Branch, Line
from core.canvas import Canvas
from core.config import TrainConfig
from core.course import layers_of
from core.data.dataset import Dataset, suggest_network
from core.data.keeping import prepared
from core.data.plan import DataPlan
from core.data.table import Table
from core.graph_edits import with_columns, with_outputs
from core.inheriting import inherited
from core.losses import Loss, check_fit
from core.params import Weights, initial, layout
from core.progress import Progress
from core.runs.run import NO_RUNS, Runs
from core.spec import NetworkSpec
from core.watching.breakpoints import Watched


@dataclass(frozen=True, eq=False)
class Project:
    """A network with its data, settings and weights.

    Attributes:
        initial: the weights that training started from; `reset` goes back to them.
        row: the row of the table that is shown in the diagram and stepped through.
        positions: where the user put layers in the diagram, by name; no change to training.
        canvas: notes and groups on the diagram; no change to training.
        line: which line of training this is.  branches: the other ones.
        watched: breakpoints and watches.
        dismissed: keys of findings of the diagnosis that the user knows of, see `core.diagnosis.Finding.key`.
        runs: every training of it; no change to training.
    """

    name: str
    spec: NetworkSpec
    config: TrainConfig
    table: Table
    plan: DataPlan
    weights: Weights
    initial: Weights
    row: int = 0
    progress: Progress = field(default_factory=Progress)
    positions: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    line: Line = field(default_factory=Line)
    branches: tuple[Branch, ...] = ()
    watched: Watched = field(default_factory=Watched)
    canvas: Canvas = field(default_factory=Canvas)
    dismissed: frozenset[str] = frozenset()
    runs: Runs = NO_RUNS

    def dataset(self) -> Dataset:
        """Give the data prepared as planned; see `core.data.keeping`."""
        return prepared(self.table, self.plan)

    def with_spec(self, spec: NetworkSpec) -> Project:
        """Give the project with another network; weights that still fit are kept."""
        seed = self.config.run.seed
        kept, start = inherited(spec, self.spec, (self.weights, self.initial), seed)
        progress = dataclasses.replace(self.progress, memory={})
        if layout(spec) != layout(self.spec):
            progress = dataclasses.replace(progress, state={})
        if layout(spec) != layout(self.spec) or layers_of(spec) != layers_of(self.spec):
            progress = dataclasses.replace(progress, course=Progress().course)
        positions = {name: place for name, place in self.positions.items() if name in spec}
        return dataclasses.replace(
            self, spec=spec, weights=kept, initial=start, progress=progress, positions=positions,
            canvas=self.canvas.kept(spec),
        )  # fmt: skip

    def renamed(self, old: str, new: str) -> Project:
        """Give the project with another name for one layer; its weights go with it.

        Raises:
            UserError: when the name is taken or not allowed.
        """
        spec = self.spec.rename(old, new)
        names = dict(zip((e.name for e in layout(self.spec).entries), layout(spec).entries, strict=True))
        weights, start = (Weights({names[n].name: a for n, a in w.items()}) for w in (self.weights, self.initial))
        positions = {new if name == old else name: place for name, place in self.positions.items()}
        watched = self.watched.renamed(old, new)
        return dataclasses.replace(
            self, spec=spec, weights=weights, initial=start, positions=positions, watched=watched,
            canvas=self.canvas.renamed(old, new),
        )  # fmt: skip

    def with_weights(self, weights: Weights) -> Project:
        """Give the project with weights typed by hand; an untrained network also starts from them."""
        start = weights if self.progress.step == 0 else self.initial
        return dataclasses.replace(self, weights=weights, initial=start)

    def stepped(self, weights: Weights, state: Mapping[str, HostArray], step: int) -> Project:
        """Give the project after updates that were made by stepping; the epochs are not counted on."""
        return dataclasses.replace(
            self, weights=weights, progress=dataclasses.replace(self.progress, state=state, step=step)
        )

    def with_config(self, config: TrainConfig) -> Project:
        """Give the project with other training settings; another kind of optimizer starts with a fresh state."""
        progress = self.progress
        if config.optimizer.kind != self.config.optimizer.kind:
            progress = dataclasses.replace(progress, state={})
        if config.loss != self.config.loss:
            progress = dataclasses.replace(progress, memory={})
        return dataclasses.replace(self, config=config, progress=progress)

    def with_loss(self, loss: Loss) -> Project:
        """Give the project with another loss; the output layer gets the activation that the loss needs.

        Raises:
            UserError: when the loss does not fit the outputs.
        """
        changed = self.with_config(dataclasses.replace(self.config, loss=loss))
        output = self.spec.output
        layer = cast(Any, output.layer)
        if loss.logits_of and hasattr(layer, "activation") and layer.activation != loss.logits_of:
            layer = dataclasses.replace(layer, activation=loss.logits_of)
            changed = changed.with_spec(self.spec.replace(output.name, layer))
        check_fit(loss, layer.output_activation(), self.spec.shapes()[output.name][0], output.name)
        return changed

    def with_data(self, table: Table, plan: DataPlan) -> Project:
        """Give the project with other data; input and output layer get as many units as the data need.

        Where the loss does not fit the new target, loss and output activation are the suggested ones.

        Raises:
            UserError: when the data cannot be prepared.
        """
        data = prepared(table, plan)
        row, progress = min(self.row, len(data.x) - 1), dataclasses.replace(self.progress, memory={})
        # What was trained on other data is not to be compared with this; undoing brings it back.
        changed = dataclasses.replace(self, table=table, plan=plan, row=row, progress=progress, branches=())
        spec = fit_ends(self.spec, data.x.shape[1], data.y.shape[1])
        changed = changed if spec == self.spec else changed.with_spec(spec)
        output = spec.output.layer.output_activation()
        fits = data.pipeline.loss_task in self.config.loss.tasks
        if fits and not self.config.loss.problem(output, data.y.shape[1]):
            return changed
        return changed.with_loss(suggest_network(data)[1].loss)

    def reset(self) -> Project:
        """Give the project before training, with the same initial weights."""
        return dataclasses.replace(self, weights=self.initial, progress=Progress())

    def with_new_weights(self, seed: int) -> Project:
        """Give the project before training, with initial weights drawn from another seed."""
        run = dataclasses.replace(self.config.run, seed=seed)
        start = initial(self.spec, seed)
        config = dataclasses.replace(self.config, run=run)
        return dataclasses.replace(self, config=config, weights=start, initial=start, progress=Progress())


def fit_ends(spec: NetworkSpec, inputs: int, outputs: int) -> NetworkSpec:
    """Give input and output layer as many units as the data have."""
    return with_outputs(with_columns(spec, inputs), outputs)
