"""How the values of a column are spread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.data.table import Column


@dataclass(frozen=True, eq=False)
class Histogram:
    """Counts per bar.

    Attributes:
        counts: int64 (bars,).  edges: number columns: float64 (bars + 1,); else empty.
        labels: category columns: what each bar counts, the most frequent first; else empty.
    """

    counts: HostArray
    edges: HostArray
    labels: tuple[str, ...] = ()


def histogram(column: Column, bins: int = 12) -> Histogram:
    """Count the values that are there; categories beyond `bins` bars are put together as "other"."""
    present = column.values[~column.missing]
    if column.kind == "number":
        return _of_numbers(present, bins)
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
