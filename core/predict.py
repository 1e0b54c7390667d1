"""Running a trained network on rows, without the loss."""

from __future__ import annotations

import numpy as np

from core.backend import Array, Backend, HostArray, cpu
from core.losses import SquaredError
from core.params import Weights
from core.program import Engine, compile_network
from core.spec import NetworkSpec

ROWS_AT_ONCE = 1024


def outputs(engine: Engine, x: Array, rows_at_once: int) -> HostArray:
    """Give the predictions for x (rows, n_in) as a host array (rows, n_out), a piece at a time."""
    name, prediction = engine.program.input, engine.program.prediction
    result = np.empty((x.shape[0], engine.program.n_outputs))
    for start in range(0, x.shape[0], rows_at_once):
        piece = x[start : start + rows_at_once]
        tape = engine.tape(piece.shape[0])
        engine.backend.xp.copyto(tape[name], piece)
        engine.forward(tape)
        result[start : start + rows_at_once] = engine.backend.to_host(tape[prediction])
    return result


def predict(spec: NetworkSpec, weights: Weights, x: HostArray, backend: Backend | None = None) -> HostArray:
    """Give the predictions in float64 for x (rows, n_in) → (rows, n_out)."""
    engine = evaluation_engine(spec, weights, max(1, min(len(x), ROWS_AT_ONCE)), backend)
    with engine.backend.quiet():
        return outputs(engine, engine.backend.to_device(np.asarray(x, dtype=weights.dtype)), ROWS_AT_ONCE)


def evaluation_engine(spec: NetworkSpec, weights: Weights, rows: int, backend: Backend | None = None) -> Engine:
    """Make an engine that reads these weights, in their own type; the loss plays no part in a forward pass."""
    engine = Engine(backend or cpu(), compile_network(spec, SquaredError()), rows, weights.dtype)
    if engine.backend.xp is np:
        engine.lend(weights)
    else:
        engine.load(weights.flat(engine.program.order))
    return engine
