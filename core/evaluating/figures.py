"""The table of figures: loss and metrics of training, validation and test side by side, with how sure each is."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.data.dataset import Dataset
from core.evaluating.intervals import WILSON, interval, mean_interval
from core.evaluating.judged import PARTS, Judged, judge
from core.metrics import Metric, metrics_for
from core.params import Weights
from core.project import Project

LOSS = "loss"
Told = Callable[[float], bool]


@dataclass(frozen=True)
class Figure:
    """One figure with its 95 % interval; NaN where it is not defined for the rows."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Figures:
    """The figures of one part by kind; the first is the loss, "loss"."""

    part: str
    rows: int
    whole: int
    by_kind: dict[str, Figure]


def figures(judged: Judged, told: Told | None = None, drawn: bool = True) -> Figures:
    """Measure rows that have been judged: the loss with mean ± 1.96·s/√n, metrics as `intervals.interval` says.

    `drawn`: with intervals that need the rows to be drawn again and again; without it those are NaN.

    Raises:
        Cancelled: when `told` gave False.
    """
    metrics = metrics_for(judged.task)
    found = {LOSS: Figure(float(judged.loss.mean()), *mean_interval(judged.loss))}
    for place, metric in enumerate(metrics):
        step = _part(told, place / len(metrics), (place + 1) / len(metrics))
        found[metric.kind] = _figure(judged, metric, step, drawn or metric.kind in WILSON)
    return Figures(judged.part, len(judged), judged.whole, found)


def side_by_side(
    project: Project, data: Dataset, weights: Weights | None = None, most: int | None = None, told: Told | None = None
) -> tuple[Figures, ...]:
    """Measure all parts that have rows.

    Raises:
        Cancelled: when `told` gave False.
        UserError: when network and loss do not fit together.
    """
    parts = [part for part in PARTS if len(getattr(data, part))]
    return tuple(
        figures(judge(project, data, part, weights, most), _part(told, n / len(parts), (n + 1) / len(parts)))
        for n, part in enumerate(parts)
    )


def label_of(kind: str, task: str) -> str:
    """Name a figure."""
    return next((metric.label for metric in metrics_for(task) if metric.kind == kind), kind)


def _figure(judged: Judged, metric: Metric, told: Told | None, sure: bool) -> Figure:
    with np.errstate(all="ignore"):  # what is no number is told as such
        value = metric.measure(judged.prediction, judged.truth)
        if not sure:
            return Figure(value, math.nan, math.nan)
        return Figure(value, *interval(metric, value, judged.prediction, judged.truth, told))


def _part(told: Told | None, begin: float, end: float) -> Told | None:
    return None if told is None else lambda share: told(begin + (end - begin) * share)
