"""A network run over some rows with weights of any moment; the arrays are made once."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray, cpu
from core.data.dataset import Dataset
from core.layer import Tape, Views
from core.losses import Loss
from core.plane import multiply_adds
from core.program import Engine, compile_network
from core.spec import NetworkSpec

HEAVY = 200_000
"""Multiply-adds of a row above which float32 is enough: what is drawn then are many numbers, not single ones."""


def precision(spec: NetworkSpec) -> str:
    """Give the number format to look inside with."""
    return "float64" if multiply_adds(spec) <= HEAVY else "float32"


def affordable_rows(spec: NetworkSpec, budget: int, most: int, least: int = 16) -> int:
    """Tell how many rows a forward pass may take within `budget` multiply-adds."""
    return min(most, max(least, budget // max(1, multiply_adds(spec))))


class Passes:
    """Runs the same rows of the data forwards, or forwards and back; one caller at a time."""

    def __init__(self, spec: NetworkSpec, loss: Loss, data: Dataset, rows: HostArray) -> None:
        """Take `rows` of the data, at least one.

        Raises:
            UserError: when network and loss do not fit together.
        """
        self.spec, self.rows = spec, rows
        weighted = data.weights is not None
        self.engine = Engine(cpu(), compile_network(spec, loss, weighted), len(rows), precision(spec))
        self._tape = self.engine.tape(len(rows))
        self._x, self._y = data.x[rows], data.y[rows]
        self._counts = data.weights[rows] if data.weights is not None else None

    def _put(self, weights: Views) -> Tape:
        engine, tape = self.engine, self._tape
        for name, view in engine.weights.items():
            view[...] = weights[name]
        tape[engine.program.input][...] = self._x
        tape["y"][...] = self._y
        if self._counts is not None:
            tape["weight"][...] = self._counts
        return tape

    def forward(self, weights: Views) -> Tape:
        """Run the forward pass of predicting; the tape is written anew by the next call."""
        tape = self._put(weights)
        with self.engine.backend.quiet():
            self.engine.forward(tape)
        return tape

    def loss(self, weights: Views) -> float:
        """Give the mean loss of the rows, without penalties on weights; calculated as in predicting."""
        tape = self.forward(weights)
        with self.engine.backend.quiet():
            self.engine.loss_rows(tape)
        return float(np.mean(tape["loss"], dtype=np.float64))

    def step(self, weights: Views, number: int) -> tuple[Tape, Views]:
        """Run forwards and back as update `number` would: tape, and slopes ∂L/∂w of the rows' mean loss."""
        tape = self._put(weights)
        with self.engine.backend.quiet():
            self.engine.step(tape, number)
        return tape, self.engine.slopes
