"""Curves of a run in bounded memory: when they grow too long, neighbours are averaged."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, fields

import numpy as np

from core.backend import HostArray
from core.course import CourseMark, CourseRecord
from core.events import Point
from core.measured import MetricMark, MetricRecord

COLUMNS = tuple(f.name for f in fields(Point))


@dataclass(frozen=True, eq=False)
class Mark:
    """A place in a history to come back to: its first `count` rows, and the points of the stride begun.

    `rows` is shared with the history, which only ever appends to it or leaves it for another list.
    """

    rows: list[tuple[float, ...]]
    count: int
    stride: int
    open: tuple[tuple[float, ...], ...]
    course: CourseMark
    metrics: MetricMark


class History:
    """The points of a run, at most `limit` of them: beyond, pairs of neighbours become their mean.

    So a curve of any length keeps its shape, and drawing it costs the same. Beside it `course` keeps what each layer
    did, see `core.course`, and `metrics` what else was measured, see `core.measured`.
    """

    def __init__(self, limit: int = 4000) -> None:
        """Start empty; `limit` is even."""
        self.limit = limit
        self.stride = 1
        self._rows: list[tuple[float, ...]] = []
        self._open: list[tuple[float, ...]] = []
        self.course, self.metrics = CourseRecord(), MetricRecord()

    def add(self, points: Iterable[Point]) -> None:
        """Append points in their order."""
        for point in points:
            self._open.append(astuple(point))
            if len(self._open) >= self.stride:
                self._rows.append(_mean(self._open))
                self._open.clear()
                if len(self._rows) >= self.limit:
                    self._halve()

    def array(self) -> HostArray:
        """Give all points as (points, 5), columns in the order of `COLUMNS`; the last one may be part of a stride."""
        rows = self._rows + ([_mean(self._open)] if self._open else [])
        return np.array(rows, dtype=np.float64).reshape(-1, len(COLUMNS))

    def clear(self) -> None:
        """Forget everything."""
        self.__init__(self.limit)  # type: ignore[misc]

    def restore(
        self, array: HostArray, course: HostArray | None = None, metrics: Mapping[str, HostArray] | None = None
    ) -> None:
        """Replace everything by the rows of saved arrays."""
        self.clear()
        self.course.restore(course if course is not None else np.zeros((0, 1)))
        self.metrics.restore(metrics or {})
        self._rows = [tuple(float(v) for v in row) for row in array]

    def mark(self) -> Mark:
        """Give the present place; it costs nothing."""
        return Mark(
            self._rows, len(self._rows), self.stride, tuple(self._open), self.course.mark(), self.metrics.mark()
        )

    def back_to(self, mark: Mark) -> None:
        """Be again what it was at a mark, whether that lies before or ahead."""
        self._rows, self.stride, self._open = mark.rows[: mark.count], mark.stride, list(mark.open)
        self.course.back_to(mark.course)
        self.metrics.back_to(mark.metrics)

    def __len__(self) -> int:
        return len(self._rows) + bool(self._open)

    def _halve(self) -> None:
        rows = self._rows
        self._rows = [_mean(rows[i : i + 2]) for i in range(0, len(rows), 2)]
        self.stride *= 2


def _mean(rows: list[tuple[float, ...]]) -> tuple[float, ...]:
    """Average column by column over what was measured; the epoch is the last one's."""
    if len(rows) == 1:
        return rows[0]
    means = []
    for column in zip(*rows, strict=True):
        known = [value for value in column if not math.isnan(value)]
        means.append(sum(known) / len(known) if known else math.nan)
    return (rows[-1][0], *means[1:])
