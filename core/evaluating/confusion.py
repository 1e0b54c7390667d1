"""Which classes are taken for which: counts, shares, the rows behind a cell; precision and recall by class."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.backend import HostArray
from core.evaluating.intervals import wilson
from core.evaluating.judged import Judged
from core.language import tr
from core.metrics import confusion

SHARES = {"counts": tr("Rows"), "row": tr("Share of row"), "column": tr("Share of column")}
"""What a cell tells: how many rows, which share of its true class (row), which share of its predicted one (column)."""


@dataclass(frozen=True)
class OfClass:
    """How well one class is told from the others; what there is nothing to divide by for is NaN.

    Attributes:
        rows: how many rows are of it.  called: how many are called so.  found: how many are both.
        precision: found / called.  recall: found / rows.  f1: 2·found / (rows + called).
        recall_low, recall_high: the 95 % interval of the recall, after Wilson.
    """

    name: str
    rows: int
    called: int
    found: int
    precision: float
    recall: float
    f1: float
    recall_low: float
    recall_high: float


@dataclass(frozen=True, eq=False)
class Confusion:
    """Counts (k, k) with the rows behind them; `target` is one of several yes/no targets, None all of them."""

    judged: Judged
    target: int | None
    counts: HostArray

    def rows(self, true: int, called: int) -> HostArray:
        """Give the numbers of the rows of a cell, the largest loss first."""
        found = [in_cell(self.judged, true, called, target) for target in self._targets]
        places = found[0] if len(found) == 1 else np.unique(np.concatenate(found))
        result: HostArray = self.judged.rows[places]
        return result

    @property
    def _targets(self) -> tuple[int, ...]:
        return tuple(range(len(self.judged.names))) if self.target is None else (self.target,)


def confusion_of(judged: Judged, target: int | None) -> Confusion:
    """Count; of several yes/no targets one, or all of them together."""
    if judged.task != "labels":
        return Confusion(judged, 0, counts_of(judged))
    targets = range(len(judged.names)) if target is None else (target,)
    return Confusion(judged, target, np.sum([counts_of(judged, one) for one in targets], axis=0))


def counts_of(judged: Judged, target: int = 0) -> HostArray:
    """Count rows by true class (row) and predicted class (column); of several yes/no targets those of one: (k, k)."""
    if judged.task == "labels":
        return confusion(judged.output[:, [target]], judged.target[:, [target]], 2)
    return confusion(judged.output, judged.target, len(judged.pipeline.class_names))


def shares_of(counts: HostArray, of: str) -> HostArray:
    """Give cells as shares of their "row" or "column", NaN where that is empty; or as they are ("counts")."""
    if of == "counts":
        return counts.astype(float)
    whole = counts.sum(axis=1 if of == "row" else 0, keepdims=True)
    result: HostArray = np.where(whole > 0, counts / np.maximum(whole, 1), np.nan)
    return result


def in_cell(judged: Judged, true: int, called: int, target: int = 0) -> HostArray:
    """Give the places in `judged` of the rows of one cell, those with the largest loss first."""
    wanted, said = judged.called(target)
    places = np.flatnonzero((wanted == true) & (said == called))
    result: HostArray = places[np.argsort(-np.nan_to_num(judged.loss[places], nan=np.inf), kind="stable")]
    return result


def by_class(counts: HostArray, names: tuple[str, ...]) -> tuple[OfClass, ...]:
    """Tell every class's precision, recall and F1 from the counts (k, k)."""
    return tuple(_of_class(counts, name, place) for place, name in enumerate(names))


def _of_class(counts: HostArray, name: str, place: int) -> OfClass:
    rows, called, found = int(counts[place].sum()), int(counts[:, place].sum()), int(counts[place, place])
    low, high = wilson(found, rows)
    precision, recall = ratio(found, called), ratio(found, rows)
    return OfClass(name, rows, called, found, precision, recall, ratio(2 * found, rows + called), low, high)


def confused(counts: HostArray, most: int = 10) -> list[tuple[int, int, int]]:
    """List the most frequent mistakes as (true, called, rows), the most frequent first."""
    wrong = counts - np.diag(np.diag(counts))
    order = np.argsort(-wrong, axis=None, kind="stable")[:most]
    cells = [divmod(int(place), len(counts)) for place in order]
    return [(true, called, int(wrong[true, called])) for true, called in cells if wrong[true, called]]


def ratio(part: float, whole: float) -> float:
    """Divide; NaN where there is nothing to divide by."""
    return part / whole if whole else math.nan
