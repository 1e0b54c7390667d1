"""How sure a figure is that was measured on so many rows: 95 % intervals."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from core.backend import HostArray
from core.data.table import Cancelled
from core.metrics import Metric

Z = 1.959963984540054
"""Φ⁻¹(0.975)."""
WILSON = ("accuracy", "exact_match")
"""Metrics that are a share of rows, each right or wrong."""
MOST_DRAWS, FEWEST_DRAWS, ROWS_DRAWN = 250, 40, 2_000_000
"""Bootstrap: so many draws, fewer where more than so many rows would be drawn in all, but never less."""
ENOUGH_FOR_PERCENTILES = 200


def wilson(right: float, rows: int, z: float = Z) -> tuple[float, float]:
    """Give the Wilson score interval of a share p = right / rows.

    (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n); it stays within 0 and 1 and holds for few rows too.
    Source: Wilson (1927), J. Am. Stat. Assoc. 22:209. Without rows it is (NaN, NaN).
    """
    if not rows:
        return math.nan, math.nan
    share, spread = right / rows, z * z / rows
    middle = share + spread / 2
    reach = z * math.sqrt(share * (1 - share) / rows + spread / (4 * rows))
    return max(0.0, (middle - reach) / (1 + spread)), min(1.0, (middle + reach) / (1 + spread))


def bootstrap(
    measure: Callable[[HostArray], float], rows: int, seed: int = 0, told: Callable[[float], bool] | None = None
) -> tuple[float, float]:
    """Give the bootstrap interval of a figure: `measure` is given row places (rows,) drawn with repetition.

    From `ENOUGH_FOR_PERCENTILES` draws on the 2.5th and 97.5th percentile; with fewer, for many rows, the mean of the
    draws ± 1.96 of their standard deviations. Source: Efron & Tibshirani (1993), chapters 12 and 13.
    Draws for which the figure is not defined are left out; without any other it is (NaN, NaN).

    Raises:
        Cancelled: when `told` gave False.
    """
    if rows < 2:
        return math.nan, math.nan
    draws = int(np.clip(ROWS_DRAWN // rows, FEWEST_DRAWS, MOST_DRAWS))
    generator, found = np.random.default_rng(seed), []
    for number in range(draws):
        if told is not None and not told(number / draws):
            raise Cancelled
        found.append(measure(generator.integers(rows, size=rows)))
    known = np.array([value for value in found if math.isfinite(value)])
    if not len(known):
        return math.nan, math.nan
    if draws >= ENOUGH_FOR_PERCENTILES:
        low, high = np.percentile(known, (2.5, 97.5))
        return float(low), float(high)
    return float(known.mean() - Z * known.std(ddof=1)), float(known.mean() + Z * known.std(ddof=1))


def interval(
    metric: Metric, value: float, prediction: HostArray, truth: HostArray, told: Callable[[float], bool] | None = None
) -> tuple[float, float]:
    """Give the 95 % interval of a metric over rows: Wilson's for a share of rows, else by bootstrap."""
    if metric.kind in WILSON:
        return wilson(value * len(truth), len(truth))
    return bootstrap(lambda rows: metric.measure(prediction[rows], truth[rows]), len(truth), told=told)


def mean_interval(values: HostArray) -> tuple[float, float]:
    """Give the interval of a mean of many rows, such as the loss: mean ± 1.96·s/√n; (NaN, NaN) for under two rows."""
    if len(values) < 2:
        return math.nan, math.nan
    mean, reach = float(values.mean()), Z * float(values.std(ddof=1)) / math.sqrt(len(values))
    return mean - reach, mean + reach
