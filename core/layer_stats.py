"""What the layers do at one moment: their activations for some rows, and how large their slopes and weights are."""

from __future__ import annotations

import math

from core.backend import Array
from core.data.dataset import Dataset
from core.events import LayerStats
from core.layer import Views
from core.params import Weights
from core.predict import evaluation_engine, outputs
from core.program import Engine
from core.spec import NetworkSpec

SAMPLE_ROWS = 256
"""Rows whose activations are shown; drawing more changes no picture."""


def layer_stats(engine: Engine, sample: Array) -> tuple[LayerStats, ...]:
    """Run `sample` (rows, n_in), at most `SAMPLE_ROWS` rows, and read off every layer but the input."""
    outputs(engine, sample, SAMPLE_ROWS)
    tape = engine.tape(sample.shape[0])
    stats = []
    for layer in (layer for layer in engine.program.spec.layers if layer.inputs):
        values = engine.backend.to_host(tape[f"{layer.name}.a"])
        values.setflags(write=False)
        names = [e.name for e in engine.program.order.entries if e.layer == layer.name]
        slopes, weights = _norm(engine.slopes, names), _norm(engine.weights, names)
        stats.append(LayerStats(layer.name, layer.layer.output_activation(), values, slopes, weights))
    return tuple(stats)


def stats_at_rest(spec: NetworkSpec, data: Dataset, weights: Weights) -> tuple[LayerStats, ...]:
    """Give the same without training, for some training rows; the slopes are 0."""
    sample = data.x[data.train[:SAMPLE_ROWS]]
    engine = evaluation_engine(spec, weights, max(1, len(sample)))
    with engine.backend.quiet():
        return layer_stats(engine, sample)


def _norm(views: Views, names: list[str]) -> float:
    """Give √Σ v² over some arrays."""
    return math.sqrt(sum(float((views[name] * views[name]).sum()) for name in names))
