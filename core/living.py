"""What single units do: what they answer to the two inputs of flat data, and whether they are dead or saturated."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from core.activations import ACTIVATIONS
from core.backend import HostArray, cpu
from core.data.dataset import Dataset
from core.losses import SquaredError
from core.params import Weights
from core.plane import multiply_adds, plane
from core.predict import evaluation_engine
from core.program import Engine, compile_network
from core.spec import NetworkSpec
from core.watching.units import ROWS, unit_states

POINTS = 24
"""Points along each side of the map of what a unit answers."""
MOST_UNITS = 600
"""Networks with more units show no maps: they would be specks."""
FINE, DEAD, SATURATED = 0, 1, 2
"""The states of a unit."""
MOST_NUMBERS, LEAST_ROWS = 2_000_000, 24
"""Values of all layers and rows together that are looked at; with fewer rows than that nothing is said."""
BUDGET = 50_000_000
"""Multiply-adds that finding the states may take at once: some milliseconds."""


class Answers:
    """The forward pass over a grid of the two inputs, in float32; the arrays are made once for a network."""

    def __init__(self, spec: NetworkSpec, data: Dataset) -> None:
        """Prepare for networks that read two numbers."""
        self.spec = spec
        rows, self.extent = plane(data, POINTS)
        self._engine = Engine(cpu(), compile_network(spec, SquaredError()), len(rows), "float32")
        self._tape = self._engine.tape(len(rows))
        self._tape[self._engine.program.input][:] = rows
        self._layers = [name for name, shape in spec.shapes().items() if len(shape) == 1]

    @staticmethod
    def fits(spec: NetworkSpec, data: Dataset) -> bool:
        """Tell whether there are two inputs, and not more units than can be seen."""
        return data.x.shape[1] == 2 and sum(int(np.prod(shape)) for shape in spec.shapes().values()) <= MOST_UNITS

    def of(self, weights: Weights) -> Mapping[str, HostArray]:
        """Give layer → what its units answer (POINTS, POINTS, units); the first axis is the second input, upwards."""
        engine = self._engine
        engine.lend(weights)
        with engine.backend.quiet():
            engine.forward(self._tape)
        shape = (POINTS, POINTS, -1)
        return {name: np.array(self._tape[f"{name}.a"]).reshape(shape) for name in self._layers}


def rows_of(spec: NetworkSpec) -> int:
    """Tell how many rows are looked at: fewer where the network is large, 0 where they would be too few."""
    rows = min(ROWS, MOST_NUMBERS // sum(math.prod(shape) for shape in spec.shapes().values()))
    return rows if rows >= LEAST_ROWS else 0


def affordable(spec: NetworkSpec, data: Dataset) -> bool:
    """Tell whether the states can be found within a frame or two."""
    return multiply_adds(spec) * min(len(data.train), rows_of(spec)) <= BUDGET


def states(spec: NetworkSpec, data: Dataset, weights: Weights) -> Mapping[str, HostArray]:
    """Give layer → the state of each unit (units,), for up to `ROWS` training rows; see `core.watching.units`.

    Of hidden layers with an activation that can die or be flat.
    """
    sample = np.asarray(data.x[data.train[: rows_of(spec)]], dtype=weights.dtype)
    layers = [name for name in spec.names if may_die(spec, name)]
    if not len(sample) or not layers:
        return {}
    engine = evaluation_engine(spec, weights, len(sample))
    wanted = [(name, part) for name in layers for part in ("dead", "saturated")]
    with engine.backend.quiet():
        found = unit_states(engine, sample, wanted)
    return {
        name: np.where(found[name, "dead"] > 0, DEAD, np.where(found[name, "saturated"] > 0, SATURATED, FINE))
        for name in layers
    }  # fmt: skip


def may_die(spec: NetworkSpec, name: str) -> bool:
    """Tell whether a layer's units can be dead or saturated: hidden ones with weights and an activation by itself."""
    layer = spec[name]
    kind = layer.layer.output_activation()
    own = any(info.name == "weight" for info in layer.layer.parameters(tuple(spec.shapes()[s] for s in layer.inputs)))
    return own and name != spec.output.name and kind != "identity" and ACTIVATIONS[kind].elementwise
