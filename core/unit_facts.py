"""What there is to know of one unit: the weights that lead in and out, its values on a row and over a batch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS
from core.backend import HostArray
from core.data.dataset import Dataset
from core.explanation import Ref
from core.params import Weights
from core.predict import evaluation_engine
from core.program import Engine
from core.project import Project

SMALL_SLOPE = 0.05
"""A slope f′(z) below this share of the largest one counts as saturated: the unit hardly learns there."""


@dataclass(frozen=True, eq=False)
class Links:
    """The weights between one unit and the units of another layer.

    Attributes:
        layer: the other layer.  weight_layer: whose weights they are.
        weights: (n,).  values: what flows along them on the row on show (n,): w · a.
        shares: |w · a| as share of all that flows into the sum (n,); only of weights that lead in.
    """

    layer: str
    weight_layer: str
    weights: HostArray
    values: HostArray
    shares: HostArray

    def order(self) -> HostArray:
        """Give the places from the largest |w · a| to the smallest, then by |w|."""
        order: HostArray = np.lexsort((-np.abs(self.weights), -np.abs(self.values)))
        return order


@dataclass(frozen=True, eq=False)
class UnitFacts:
    """One unit on the row on show and over some rows.

    Attributes:
        z, a, slope: sum, activation and f′(z) on the row; None where the layer has no sums.
        bias: None where there is none.  incoming: None where the layer has no matrix of weights.
        outgoing: for each dense layer that reads this one.
        rows: how many rows were looked at.  dead: share with activation 0 and slope 0.  saturated: share with a slope
        next to 0 otherwise.
    """

    ref: Ref
    z: float | None
    a: float
    slope: float | None
    bias: float | None
    incoming: Links | None
    outgoing: tuple[Links, ...]
    rows: int
    dead: float
    saturated: float
    batch_z: HostArray


class Reader:
    """Runs the row on show and some training rows once; then facts of any unit are read off."""

    def __init__(self, project: Project, data: Dataset, weights: Weights, rows: int) -> None:
        """Calculate the activations for the row on show and the first `rows` training rows."""
        self.project, self.weights = project, weights
        chosen = np.concatenate([[project.row], data.train[:rows]])
        engine: Engine = evaluation_engine(project.spec, weights, len(chosen))
        self._tape = engine.tape(len(chosen))
        self._tape[engine.program.input][:] = data.x[chosen]
        with engine.backend.quiet():
            engine.forward(self._tape)

    def sums(self, layer: str) -> HostArray:
        """Give a layer's sums z over the training rows (rows, …)."""
        found = self._tape.get(f"{layer}.z")
        return np.zeros((0, 0)) if found is None else np.array(found[1:])

    def facts(self, ref: Ref) -> UnitFacts:
        """Give the facts of one unit."""
        layer, unit = ref.layer, ref.index[0]
        z, a = self._column(layer, "z", unit), self._column(layer, "a", unit)
        assert a is not None
        kind = self.project.spec[layer].layer.output_activation()
        slopes = None if z is None or not ACTIVATIONS[kind].elementwise else _slopes(kind, z)
        flat = slopes is not None and len(a) > 1
        steepest = float(np.abs(slopes).max(initial=0.0)) if slopes is not None else 0.0
        dead = (a[1:] == 0) & (slopes[1:] == 0) if flat and slopes is not None else np.zeros(1, bool)
        small = np.abs(slopes[1:]) < SMALL_SLOPE * max(steepest, 0.2) if flat and slopes is not None else dead
        bias = self.weights.get(f"{layer}.bias")
        return UnitFacts(
            ref, None if z is None else float(z[0]), float(a[0]), None if slopes is None else float(slopes[0]),
            None if bias is None else float(bias.ravel()[unit % bias.size]),
            self._incoming(layer, unit), self._outgoing(layer, unit, float(a[0])), len(a) - 1,
            float(dead.mean()), float((small & ~dead).mean()), np.empty(0) if z is None else np.array(z[1:]),
        )  # fmt: skip

    def _column(self, layer: str, part: str, unit: int) -> HostArray | None:
        found = self._tape.get(f"{layer}.{part}")
        return None if found is None else np.array(found.reshape(len(found), -1)[:, unit])

    def _incoming(self, layer: str, unit: int) -> Links | None:
        weight, sources = self.weights.get(f"{layer}.weight"), self.project.spec[layer].inputs
        if weight is None or weight.ndim != 2 or len(sources) != 1:
            return None
        before = np.array(self._tape[f"{sources[0]}.a"][0]).ravel()
        flows = weight[:, unit] * before
        total = float(np.abs(flows).sum())
        shares = np.abs(flows) / total if total > 0 else np.zeros_like(flows)
        return Links(sources[0], layer, weight[:, unit], flows, shares)

    def _outgoing(self, layer: str, unit: int, a: float) -> tuple[Links, ...]:
        found = []
        for reader in self.project.spec.consumers(layer):
            weight = self.weights.get(f"{reader}.weight")
            if weight is not None and weight.ndim == 2 and unit < weight.shape[0]:
                found.append(Links(reader, reader, weight[unit], weight[unit] * a, np.empty(0)))
        return tuple(found)


def _slopes(kind: str, z: HostArray) -> HostArray:
    column = np.ascontiguousarray(z, dtype=np.float64)[:, None]
    value, slope, scratch = np.empty_like(column), np.empty_like(column), np.empty_like(column)
    function = ACTIVATIONS[kind]
    function.value(np, column, value, scratch)
    function.slope(np, column, value, slope)
    return slope[:, 0]
