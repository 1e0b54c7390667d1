"""How the values of a column are spread."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.kinds import date_form, in_kind
from core.data.outliers import outliers
from core.data.table import Column, remembered


@dataclass(frozen=True, eq=False)
class Histogram:
    """Counts per bar.

    Attributes:
        counts: int64 (bars,).  edges: number columns: float64 (bars + 1,); else empty.
        labels: category columns: what each bar counts, the most frequent first; else empty.
        days: whether the edges are days since 1970.
        outliers: how many numbers lie below `low` or above `high`, see `core.data.outliers`.
    """

    counts: HostArray
    edges: HostArray
    labels: tuple[str, ...] = ()
    outliers: int = 0
    low: float = -np.inf
    high: float = np.inf
    days: bool = False

    def is_outside(self, bar: int) -> bool:
        """Tell whether every value that a bar counts lies beyond the fences."""
        if not self.outliers or len(self.edges) <= bar + 1:
            return False
        return bool(self.edges[bar] >= self.high or self.edges[bar + 1] <= self.low)


@remembered
def histogram(column: Column, bins: int = 12) -> Histogram:
    """Count the values that are there; categories beyond `bins` bars are put together as "other"."""
    if date_form(column):
        days = in_kind(column, "date")
        return dataclasses.replace(_of_numbers(days.values[~days.missing], bins), days=True)
    present = column.values[~column.missing]
    if column.kind == "number":
        count, low, high = outliers(column)
        return dataclasses.replace(_of_numbers(present, bins), outliers=count, low=low, high=high)
    counts = np.bincount(present, minlength=len(column.categories))
    order = np.argsort(-counts, kind="stable")
    labels = [column.categories[code] for code in order]
    counts = counts[order]
    if len(counts) > bins:
        counts = np.append(counts[: bins - 1], counts[bins - 1 :].sum())
        labels = [*labels[: bins - 1], "other"]
    return Histogram(counts.astype(np.int64), np.empty(0), tuple(labels))


def _of_numbers(present: HostArray, bins: int) -> Histogram:
    if not len(present):
        return Histogram(np.zeros(0, dtype=np.int64), np.empty(0))
    low, high = float(present.min()), float(present.max())
    if not np.isfinite(high - low) or high - low <= abs(high) * 1e-12:
        return Histogram(np.array([len(present)]), np.array([low, high]))
    counts, edges = np.histogram(present, bins=bins)
    return Histogram(counts.astype(np.int64), edges)
