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
DRAWS, MOST_ROWS = 250, 4000
"""Bootstrap: so many draws, of at most so many rows each."""


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
    measure: Callable[[HostArray], float], rows: int, value: float, told: Callable[[float], bool] | None = None
) -> tuple[float, float]:
    """Give the bootstrap interval of a figure with this value: `measure` is given row places drawn with repetition.

    Up to `MOST_ROWS` rows: the 2.5th and 97.5th percentile of the draws (Efron & Tibshirani 1993, chapter 13). Of more
    rows m = `MOST_ROWS` are drawn each time: value ± 1.96·s·√(m/n), s the draws' standard deviation, which falls as
    1/√n (Bickel, Götze & van Zwet 1997). Draws for which the figure is not defined are left out; without any other it
    is (NaN, NaN).

    Raises:
        Cancelled: when `told` gave False.
    """
    if rows < 2:
        return math.nan, math.nan
    generator, found, drawn = np.random.default_rng(0), [], min(rows, MOST_ROWS)
    for number in range(DRAWS):
        if told is not None and not told(number / DRAWS):
            raise Cancelled
        found.append(measure(generator.integers(rows, size=drawn)))
    known = np.array([one for one in found if math.isfinite(one)])
    if len(known) < 2:
        return math.nan, math.nan
    if drawn == rows:
        low, high = np.percentile(known, (2.5, 97.5))
        return float(low), float(high)
    reach = Z * float(known.std(ddof=1)) * math.sqrt(drawn / rows)
    return value - reach, value + reach


def interval(
    metric: Metric, value: float, prediction: HostArray, truth: HostArray, told: Callable[[float], bool] | None = None
) -> tuple[float, float]:
    """Give the 95 % interval of a metric over rows: Wilson's for a share of rows, else by bootstrap."""
    if metric.kind in WILSON:
        return wilson(value * len(truth), len(truth))
    return bootstrap(lambda rows: metric.measure(prediction[rows], truth[rows]), len(truth), value, told)


def mean_interval(values: HostArray) -> tuple[float, float]:
    """Give the interval of a mean of many rows, such as the loss: mean ± 1.96·s/√n; (NaN, NaN) for under two rows."""
    if len(values) < 2:
        return math.nan, math.nan
    mean, reach = float(values.mean()), Z * float(values.std(ddof=1)) / math.sqrt(len(values))
    return mean - reach, mean + reach
