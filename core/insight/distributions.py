"""How activations, sums, weights and slopes of each layer are spread: now, and as ridges over time."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from weakref import finalize

import numpy as np

from core.backend import HostArray
from core.data.dataset import Dataset
from core.insight.passes import Passes, affordable_rows
from core.insight.path import Stop
from core.language import tr
from core.losses import Loss
from core.spec import NetworkSpec

BINS = 64
"""Bars of a distribution; each moment has its own ends."""
FEWEST, RIDGE_BINS = 16, 96
"""Places along a ridge, the same for all moments that are drawn together; the fewer numbers, the fewer places."""
ROWS, BUDGET = 256, 50_000_000
"""Training rows that are looked at: at most so many, and so many multiply-adds of a forward pass at once."""
TAIL = 0.002
"""Share of the values at either end that a ridge may leave out, so that a few outliers do not flatten the rest."""


@dataclass(frozen=True)
class Quantity:
    """Something that every layer has many numbers of.

    Attributes:
        part: the tape's name for it ("a", "z", "dz"), or "" for parameters.  parameter: "weight" or "bias", else "".
        slopes: whether it needs the backward pass.  sizes: log₁₀ of the size is counted, not the number itself.
    """

    kind: str
    label: str
    about: str
    part: str = ""
    parameter: str = ""
    slopes: bool = False
    sizes: bool = False


QUANTITIES = {
    q.kind: q
    for q in (
        Quantity("activations", tr("Activations"), tr("What the neurons of a layer give, a = f(z)."), "a"),
        Quantity("sums", tr("Pre-activations"), tr("The weighted sums before the activation, z."), "z"),
        Quantity("weights", tr("Weights"), tr("The weights that lead into a layer."), parameter="weight"),
        Quantity("biases", tr("Biases"), tr("The constants that the neurons of a layer add."), parameter="bias"),
        Quantity(
            "gradients",
            tr("Weight slopes"),
            tr("∂L/∂w: how the mean loss follows each weight of a layer."),
            parameter="weight",
            slopes=True,
        ),
        Quantity(
            "deltas",
            tr("Neuron slopes"),
            tr("∂L/∂z: how the mean loss follows the sum of each neuron, row by row."),
            "dz",
            slopes=True,
        ),
        Quantity(
            "gradient_sizes",
            tr("Size of weight slopes"),
            tr("log₁₀ |∂L/∂w|: −3 is a slope of ±0.001; 0 has none."),
            parameter="weight",
            slopes=True,
            sizes=True,
        ),
    )
}


@dataclass(frozen=True, eq=False)
class Distribution:
    """How one layer's numbers are spread at one moment.

    Attributes:
        edges: (BINS + 1,), ascending.  counts: (BINS,).  mean, deviation, low, high: of the finite numbers.
        zeros: how many are exactly 0.  bad: how many are NaN or infinite.
        apart: how many are 0 and in no bar, since 0 has no logarithm.
    """

    edges: HostArray
    counts: HostArray
    mean: float
    deviation: float
    low: float
    high: float
    zeros: int
    bad: int
    apart: int = 0

    @property
    def size(self) -> int:
        """How many numbers there are, also those in no bar."""
        return int(self.counts.sum()) + self.bad + self.apart

    def ends(self) -> tuple[float, float]:
        """Give the ends between which all but `TAIL` of the numbers at either side lie."""
        share = np.concatenate([[0.0], np.cumsum(self.counts)]) / max(1, int(self.counts.sum()))
        inside = np.flatnonzero((share[1:] > TAIL) & (share[:-1] < 1 - TAIL))
        if not len(inside):
            return self.low, self.high
        return float(self.edges[inside[0]]), float(self.edges[inside[-1] + 1])


def distribution(values: HostArray) -> Distribution:
    """Count numbers in `BINS` equal bars between the smallest and the largest."""
    flat = np.asarray(values).ravel()
    known = flat[np.isfinite(flat)].astype(np.float64)
    bad = flat.size - known.size
    if not known.size:
        return Distribution(np.linspace(-0.5, 0.5, BINS + 1), np.zeros(BINS, np.int64), np.nan, np.nan,
                            np.nan, np.nan, 0, bad)  # fmt: skip
    low, high = float(known.min()), float(known.max())
    room = 0.0 if high - low > 1e-12 * max(abs(low), abs(high)) else max(1e-3 * abs(low), 1e-12)
    counts, edges = np.histogram(known, BINS, (low - room, high + room))
    zeros = int(known.size - np.count_nonzero(known))
    return Distribution(edges, counts, float(known.mean()), float(known.std()), low, high, zeros, bad)


def of_sizes(values: HostArray) -> Distribution:
    """Count log₁₀ of the sizes of numbers."""
    sizes = np.abs(np.asarray(values, dtype=np.float64)).ravel()
    zeros = int((sizes == 0).sum())
    found = distribution(np.log10(sizes[sizes != 0]))
    return dataclasses.replace(found, zeros=zeros, apart=zeros)


def rebinned(found: Distribution, edges: HostArray) -> HostArray:
    """Give the counts between other edges (n + 1,) → (n,), each bar spread evenly; what lies outside is out."""
    below = np.interp(edges, found.edges, np.concatenate([[0.0], np.cumsum(found.counts)]))
    return np.diff(below)


@dataclass(frozen=True, eq=False)
class Ridges:
    """One layer's distributions over time, between common edges.

    Attributes:
        edges: (bins + 1,).  steps: (moments,) updates, ascending.  counts: (moments, bins).
        each: the distributions themselves.
    """

    layer: str
    edges: HostArray
    steps: HostArray
    counts: HostArray
    each: tuple[Distribution, ...]


def ridges(layer: str, found: list[tuple[int, Distribution]]) -> Ridges:
    """Put distributions of several moments (step, distribution) on common edges."""
    bins = min(RIDGE_BINS, max(FEWEST, int(3 * np.sqrt(max((d.size for _, d in found), default=0)))))
    known = [d.ends() for _, d in found if np.isfinite(d.mean)] or [(-0.5, 0.5)]
    low, high = min(a for a, _ in known), max(b for _, b in known)
    if high <= low:
        low, high = low - 0.5, high + 0.5
    edges = np.linspace(low, high, bins + 1)
    counts = np.array([rebinned(d, edges) for _, d in found]).reshape(len(found), bins)
    return Ridges(layer, edges, np.array([step for step, _ in found]), counts, tuple(d for _, d in found))


class Course:
    """Distributions of a network's layers at any moments; those that were asked for are remembered by moment.

    A remembered one takes about 1 kB, and goes when its moment goes. One caller at a time.
    """

    def __init__(self, spec: NetworkSpec, loss: Loss, data: Dataset) -> None:
        """Look at the first training rows, see `ROWS`.

        Raises:
            UserError: when network and loss do not fit together.
        """
        count = affordable_rows(spec, BUDGET, ROWS)
        rows = (data.train if len(data.train) else data.used)[:count]
        self._passes = Passes(spec, loss, data, rows)
        self.spec, self.rows = spec, len(rows)
        self._known: dict[int, dict[str, dict[str, Distribution]]] = {}

    def at(self, stop: Stop, kind: str) -> dict[str, Distribution]:
        """Give layer → how its numbers of this kind (`QUANTITIES`) are spread; layers without any are left out."""
        known = self._known.get(id(stop.key))
        if known is None:
            known = self._known[id(stop.key)] = {}
            finalize(stop.key, self._known.pop, id(stop.key), None)
        if kind not in known:
            known[kind] = self._measure(stop, QUANTITIES[kind])
        return known[kind]

    def knows(self, stop: Stop, kind: str) -> bool:
        """Tell whether nothing has to be calculated for a moment."""
        return kind in self._known.get(id(stop.key), {})

    def _measure(self, stop: Stop, quantity: Quantity) -> dict[str, Distribution]:
        weights, order = stop.weights(self.spec), self._passes.engine.program.order
        layers = [layer.name for layer in self.spec.layers if layer.inputs]
        if quantity.part:
            tape = self._passes.step(weights, stop.step + 1)[0] if quantity.slopes else self._passes.forward(weights)
            names = {layer: f"{layer}.{quantity.part}" for layer in layers}
            return {layer: distribution(tape[name]) for layer, name in names.items() if name in tape}
        values = self._passes.step(weights, stop.step + 1)[1] if quantity.slopes else weights
        found = {}
        for layer in layers:
            mine = [e for e in order.entries if e.layer == layer and e.info.trained]
            wanted = [e for e in mine if (e.info.name == "bias") == (quantity.parameter == "bias")]
            if wanted:
                count = of_sizes if quantity.sizes else distribution
                found[layer] = count(np.concatenate([np.ravel(values[e.name]) for e in wanted]))
        return found
