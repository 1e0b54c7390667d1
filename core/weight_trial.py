"""The loss while one weight is moved: of the row on show and of a batch, with their slopes, by the engine itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray, cpu
from core.data.dataset import Dataset
from core.explanation import Ref
from core.params import Weights
from core.plane import multiply_adds
from core.program import Engine, compile_network
from core.project import Project

MOST_ROWS = 256
"""Rows of the batch that are looked at; a larger one would make the slider wait and move no digit that is shown."""


@dataclass(frozen=True)
class Tried:
    """Loss and slope ∂L/∂w at one value of the weight; of the row on show, and the mean over the batch."""

    value: float
    row_loss: float
    row_slope: float
    loss: float
    slope: float


class WeightTrial:
    """An engine of its own with one weight that moves; everything else stays as it was."""

    def __init__(self, project: Project, data: Dataset, weights: Weights, ref: Ref) -> None:
        """Take the row on show and the first training rows, as many as a batch has.

        Raises:
            UserError: when network and loss do not fit together.
        """
        size = min(project.config.batch_size(len(data.train)), MOST_ROWS)
        self.ref, self.rows = ref, data.train[:size]
        self._name, self._row, self._data = f"{ref.layer}.{ref.kind}", project.row, data
        program = compile_network(project.spec, project.config.loss, data.weights is not None)
        self._engine = Engine(cpu(), program, max(size, 1), "float64", project.config.run.seed)
        self._start = weights.flat(self._engine.program.order)
        self.now = float(weights[self._name][ref.index])
        self.cost = 3 * multiply_adds(project.spec) * (len(self.rows) + 1) + self._engine.program.order.size
        self._moves_others = any(not entry.info.trained for entry in self._engine.program.order.entries)
        self._engine.load(self._start)

    def at(self, value: float) -> Tried:
        """Give both losses and slopes with the weight at `value`."""
        with self._engine.backend.quiet():
            row_loss, row_slope = self._step(value, np.array([self._row]))
            loss, slope = self._step(value, self.rows)
        return Tried(value, row_loss, row_slope, loss, slope)

    def along(self, low: float, high: float, points: int) -> tuple[HostArray, HostArray, HostArray]:
        """Give (values, losses of the row, losses of the batch) over a range of the weight."""
        values = np.linspace(low, high, points)
        with self._engine.backend.quiet():
            row = [self._loss(float(value), np.array([self._row])) for value in values]
            batch = [self._loss(float(value), self.rows) for value in values]
        return values, np.array(row), np.array(batch)

    def _put(self, value: float, rows: HostArray) -> dict[str, HostArray]:
        engine = self._engine
        if self._moves_others:  # running means of a batch normalisation move with every pass
            engine.load(self._start)
        engine.weights[self._name][self.ref.index] = value
        tape = engine.tape(len(rows))
        tape[engine.program.input][...] = self._data.x[rows]
        tape["y"][...] = self._data.y[rows]
        if self._data.weights is not None:
            tape["weight"][...] = self._data.weights[rows]
        return tape

    def _step(self, value: float, rows: HostArray) -> tuple[float, float]:
        tape = self._put(value, rows)
        self._engine.step(tape)
        return float(tape["loss"].mean()), float(self._engine.slopes[self._name][self.ref.index])

    def _loss(self, value: float, rows: HostArray) -> float:
        tape = self._put(value, rows)
        self._engine.train_forward(tape)
        self._engine.loss_rows(tape)
        return float(tape["loss"].mean())


def reach(value: float) -> float:
    """Give how far to both sides a weight is moved: as far as it is large, at least 1."""
    return max(1.0, 1.5 * abs(value))


def step_of(value: float) -> float:
    """Give the step of the arrow keys: a power of ten, about a hundredth of how far the weight can be moved."""
    return float(10 ** np.floor(np.log10(reach(value) / 20)))
