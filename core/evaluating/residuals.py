"""Predictions of numbers against their targets: residuals, how they are spread, and whether they look normal.

A residual is target − prediction in the target's own unit: above 0 the prediction was too low.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property, lru_cache
from statistics import NormalDist

import numpy as np

from core.backend import HostArray
from core.evaluating.judged import Judged

MOST_BARS = 60
MOST_POINTS = 2000
"""Quantiles are shown at so many places at most."""


@dataclass(frozen=True, eq=False)
class Residuals:
    """The residuals of one target.

    Attributes:
        name: the target.  prediction, truth: (n,) in its own unit.
        places: (n,) where these rows are in what was judged; rows without a finite prediction are left out.
    """

    name: str
    prediction: HostArray
    truth: HostArray
    places: HostArray

    @cached_property
    def values(self) -> HostArray:
        """The residuals (n,): target − prediction."""
        result: HostArray = self.truth - self.prediction
        return result

    def prepare(self) -> None:
        """Work out what is asked for in any case, so that whoever draws it does not wait."""
        _ = self.values, self.bars, self.quantiles

    @property
    def mean(self) -> float:
        """How far predictions are off on average: above 0 they are too low."""
        return float(self.values.mean()) if len(self.values) else math.nan

    @property
    def spread(self) -> float:
        """Standard deviation of the residuals, √(Σ (r − r̄)² / (n − 1))."""
        return float(self.values.std(ddof=1)) if len(self.values) > 1 else math.nan

    @cached_property
    def bars(self) -> tuple[HostArray, HostArray]:
        """How many residuals lie in each bar, and the bars' edges: (k,) and (k + 1,); the width as NumPy's "auto"."""
        if not len(self.values):
            return np.zeros(0, int), np.zeros(0)
        low, high = float(self.values.min()), float(self.values.max())
        count = len(np.histogram_bin_edges(self.values, "auto")) - 1 if high > low and len(self.values) > 1 else 1
        return np.histogram(self.values, bins=min(count, MOST_BARS))

    def in_bar(self, bar: int) -> HostArray:
        """Give the places (in what was judged) of the rows of one bar."""
        edges = self.bars[1]
        last = bar == len(edges) - 2
        inside = (self.values >= edges[bar]) & ((self.values <= edges[-1]) if last else (self.values < edges[bar + 1]))
        return self.places[inside]

    @cached_property
    def quantiles(self) -> tuple[HostArray, HostArray, HostArray]:
        """Give normal quantiles, the residuals that stand there, and their places in what was judged.

        The i-th smallest of n residuals stands at Φ⁻¹((i − 3/8) / (n + 1/4)), after Blom (1958); on a straight line
        mean + spread · quantile they are spread as a normal distribution. At most `MOST_POINTS`, both ends among them.
        """
        count = len(self.values)
        order = np.argsort(self.values, kind="stable")
        at = np.unique(np.linspace(0, count - 1, min(count, MOST_POINTS)).round().astype(int))
        order = order[at]
        found = np.array([_quantile((i + 1 - 0.375) / (count + 0.25)) for i in at.tolist()])
        return found, self.values[order], self.places[order]


def residuals_of(judged: Judged, target: int = 0) -> Residuals:
    """Give the residuals of target number `target`."""
    prediction, truth = judged.prediction[:, target], judged.truth[:, target]
    places = np.flatnonzero(np.isfinite(prediction) & np.isfinite(truth))
    return Residuals(judged.names[target], prediction[places], truth[places], places)


@lru_cache(maxsize=8192)
def _quantile(share: float) -> float:
    return NormalDist().inv_cdf(share)
