"""Metrics that somebody wants to see over the run, beside the one that is always measured; in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray

MOST_POINTS = 2000
TRAIN_ROWS = 2000
"""Training rows that are looked at for a metric while there are validation rows."""
NO_METRICS: tuple[str, ...] = ()
Row = tuple[str, float, float, float]
"""Kind of the metric, epoch, its value for the training and for the validation rows; NaN where not measured."""


@dataclass(frozen=True, eq=False)
class MetricMark:
    """A place to come back to: for each kind its rows, which are only appended to or left, and how many count."""

    places: Mapping[str, tuple[list[tuple[float, float, float]], int]]


class MetricRecord:
    """The values of each metric by its kind; when there are too many, every other one goes."""

    def __init__(self) -> None:
        """Start empty."""
        self._rows: dict[str, list[tuple[float, float, float]]] = {}

    def add(self, rows: Iterable[Row]) -> None:
        """Take values in their order; one for an epoch that is there already begins another future."""
        for kind, epoch, train, validation in rows:
            known = self._rows.setdefault(kind, [])
            if known and known[-1][0] >= epoch:
                known = self._rows[kind] = [row for row in known if row[0] < epoch]
            known.append((epoch, train, validation))
            if len(known) > MOST_POINTS:
                self._rows[kind] = known[1::2]

    def arrays(self) -> dict[str, HostArray]:
        """Give kind → (points, 3): epoch, training and validation rows."""
        return {kind: np.array(rows, dtype=np.float64) for kind, rows in sorted(self._rows.items()) if rows}

    def restore(self, arrays: Mapping[str, HostArray]) -> None:
        """Replace everything by saved values."""
        self._rows = {kind: [(float(e), float(t), float(v)) for e, t, v in rows] for kind, rows in arrays.items()}

    def mark(self) -> MetricMark:
        """Give the present place."""
        return MetricMark({kind: (rows, len(rows)) for kind, rows in self._rows.items()})

    def back_to(self, mark: MetricMark) -> None:
        """Be again what it was at a mark."""
        self._rows = {kind: rows[:count] for kind, (rows, count) in mark.places.items()}
