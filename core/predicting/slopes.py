"""How an answer follows the input nodes: the engine's own backward pass, carried on to the inputs."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray, cpu
from core.losses import SquaredError
from core.own_units import unit_slopes
from core.params import Weights
from core.predicting.asked import Asked
from core.program import Engine, compile_network
from core.spec import NetworkSpec

ROWS_AT_ONCE = 256


def looked_up(spec: NetworkSpec) -> HostArray:
    """Tell which input nodes a layer looks up instead of calculating with them, so that they have no slope: (n_in,)."""
    found = np.zeros(spec.n_inputs, dtype=bool)
    for source in spec.inputs:
        readers = spec.consumers(source)
        if readers and not any(spec[name].layer.has_slopes for name in readers):
            columns = spec.columns(source)
            found[columns.start : columns.stop] = True
    return found


class Slopes:
    """Slopes of one output at a time along all input nodes; the arrays are made once."""

    def __init__(self, spec: NetworkSpec, weights: Weights, rows: int = ROWS_AT_ONCE) -> None:
        """Make the engine, in float64, for up to `rows` rows at once."""
        self._inputs, self._rows = spec.inputs, max(1, rows)
        self._engine = Engine(cpu(), compile_network(spec, SquaredError(), to_inputs=True), self._rows, "float64")
        self._engine.load(weights.flat(self._engine.program.order))

    def of(self, x: HostArray, output: int) -> tuple[HostArray, HostArray]:
        """Give ŷ (rows, n_out) and ∂ŷ[output] / ∂x (rows, n_in) for rows x (rows, n_in)."""
        parts = [self._turn(x[start : start + self._rows], output) for start in range(0, len(x), self._rows)]
        return tuple(np.concatenate(arrays) for arrays in zip(*parts, strict=True))  # type: ignore[return-value]

    def _turn(self, x: HostArray, output: int) -> tuple[HostArray, HostArray]:
        engine, program = self._engine, self._engine.program
        tape, xp = engine.tape(len(x)), engine.backend.xp
        with engine.backend.quiet():
            xp.copyto(tape[program.input], x)
            program.forward(xp, tape, engine.weights)
            outputs = np.array(tape[program.prediction])
            tape[program.send].fill(0)
            tape[program.send][:, output] = 1
            for op in reversed(program.ops):
                op.backward(xp, tape, engine.weights, engine.slopes)
        return outputs, np.concatenate([np.array(tape[f"{name}.da"]) for name in self._inputs], axis=1)


class AnswerSlopes:
    """The same for answers: in the target's own unit, and for the first of two classes too."""

    def __init__(self, asked: Asked, rows: int = ROWS_AT_ONCE) -> None:
        """Make the arrays for up to `rows` rows at once."""
        self._asked, self._slopes = asked, Slopes(asked.spec, asked.weights, rows)

    def of(self, x: HostArray, answer: int) -> tuple[HostArray, HostArray]:
        """Give the answer (rows,) and ∂ answer / ∂ node (rows, n_in) for rows x (rows, n_in)."""
        asked, task = self._asked, self._asked.pipeline.task
        outputs, slopes = self._slopes.of(x, 0 if task == "binary" else answer)
        if task == "binary" and answer == 0:
            slopes = -slopes
        if task == "regression":
            slopes = slopes * unit_slopes(asked.pipeline, outputs)[:, [answer]]
        return asked.shown(outputs)[:, answer], slopes
