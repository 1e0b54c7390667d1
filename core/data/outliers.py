"""Values far from all others: Tukey's fences, three times the width of the middle half beyond the quartiles."""

from __future__ import annotations

import numpy as np

from core.backend import HostArray
from core.data.table import Column

REACH = 3.0
"""How many interquartile ranges beyond the quartiles a value may lie."""
FEWEST = 20
"""Of fewer different values nothing is said."""
MOST_KEPT = 4
"""Answers for so many sets of rows are kept with a column."""


def fences(present: HostArray) -> tuple[float, float]:
    """Give the two ends (Q₁ − 3·IQR, Q₃ + 3·IQR) of numbers without NaN.

    Where the middle half is one value, there is no measure of what is far, and the ends are smallest and largest.
    """
    first, third = np.percentile(present, (25, 75))
    reach = REACH * (third - first)
    if not reach > 0 or not np.isfinite(reach):
        return float(present.min()), float(present.max())
    return float(first - reach), float(third + reach)


def outliers(column: Column, rows: HostArray | None = None) -> tuple[int, float, float]:
    """Count a number column's values beyond the fences of `rows` (the training rows), and give the fences.

    Columns of texts and of few different values have none: (0, −∞, ∞).
    """
    kept = column.__dict__.setdefault("outliers", {})
    # The rows are kept with what they gave, so that their identity stays theirs.
    if id(rows) not in kept:
        if len(kept) >= MOST_KEPT:
            kept.clear()
        kept[id(rows)] = (rows, _outliers(column, rows))
    found: tuple[int, float, float] = kept[id(rows)][1]
    return found


def _outliers(column: Column, rows: HostArray | None) -> tuple[int, float, float]:
    if column.kind != "number" or column.distinct < FEWEST:
        return 0, -np.inf, np.inf
    known = column.values if rows is None else column.values[rows]
    known = known[~np.isnan(known)]
    if not len(known) or not np.diff(np.percentile(known, (25, 75)))[0] > 0:
        return 0, -np.inf, np.inf
    low, high = fences(known)
    return int(((column.values < low) | (column.values > high)).sum()), low, high
