"""What is known of a column after going over its values in pieces; two summaries can be put together."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from core.backend import HostArray
from core.errors import UserError
from core.language import tr

MOST_VALUES = 1000
"""So many different numbers of a column are counted one by one; beyond that it is known only that there are more."""


@dataclass
class Summary:
    """A column's values so far.

    Attributes:
        count, missing: values that are there, and that are not.
        mean, squares: of a number column: Σ x / n and Σ (x − mean)², put together by Chan's formula.
        low, high: its smallest and largest value; NaN without any.
        values: number → how often, or None where there are more than `MOST_VALUES` different ones.
        codes: of a column of texts: int64 (categories,), how often each is there; empty for numbers.
    """

    count: int = 0
    missing: int = 0
    mean: float = 0.0
    squares: float = 0.0
    low: float = math.nan
    high: float = math.nan
    values: dict[float, int] | None = field(default_factory=dict)
    codes: HostArray = field(default_factory=lambda: np.zeros(0, np.int64))

    @property
    def deviation(self) -> float:
        """The standard deviation √(Σ (x − mean)² / n)."""
        return math.sqrt(self.squares / self.count) if self.count else 0.0

    @property
    def distinct(self) -> int | None:
        """How many different values there are; None where they were too many to be counted."""
        if len(self.codes):
            return int((self.codes > 0).sum())
        return len(self.values) if self.values is not None else None

    def add_numbers(self, values: HostArray) -> None:
        """Take more numbers (rows,), NaN where missing."""
        present = values[~np.isnan(values)]
        self.missing += len(values) - len(present)
        if not len(present):
            return
        with np.errstate(over="ignore", invalid="ignore"):
            # Beyond the range they are infinite, and the encoder refuses the column by name.
            mean = float(present.mean())
            squares = float(np.square(present - mean).sum())
        piece = Summary(len(present), 0, mean, squares)
        piece.low, piece.high = float(present.min()), float(present.max())
        piece.values = self._counted(present)
        self.merge(piece)

    def _counted(self, present: HostArray) -> dict[float, int] | None:
        """Count different numbers, where that has not been given up yet."""
        if self.values is None:
            return None
        found, counts = np.unique(present, return_counts=True)
        return dict(zip(found.tolist(), counts.tolist(), strict=True)) if len(found) <= MOST_VALUES else None

    def add_codes(self, codes: HostArray, categories: int) -> None:
        """Take more codes of categories (rows,), −1 where missing."""
        counts = np.bincount(codes.astype(np.int64) + 1, minlength=categories + 1)
        self.missing += int(counts[0])
        self.count += int(counts[1:].sum())
        self.codes = counts[1:] + (self.codes if len(self.codes) else 0)

    def merge(self, other: Summary) -> None:
        """Put another part of the same column to this one: M₂ = M₂a + M₂b + δ² nₐ n_b / n (Chan, Golub, LeVeque)."""
        self.missing += other.missing
        count = self.count + other.count
        if other.count:
            step = other.mean - self.mean
            self.mean += step * other.count / count
            self.squares += other.squares + step * step * self.count * other.count / count
            self.low = other.low if self.count == 0 else min(self.low, other.low)
            self.high = other.high if self.count == 0 else max(self.high, other.high)
        self.count = count
        self.values = _together(self.values, other.values)
        if len(other.codes):
            self.codes = other.codes + (self.codes if len(self.codes) else 0)

    def to_json(self) -> dict[str, Any]:
        """Give plain JSON values."""
        values = None if self.values is None else [[value, count] for value, count in sorted(self.values.items())]
        ends = [None if math.isnan(end) else end for end in (self.low, self.high)]
        return {
            "count": self.count, "missing": self.missing, "mean": _plain(self.mean), "squares": _plain(self.squares),
            "ends": ends, "values": values, "codes": self.codes.tolist(),
        }  # fmt: skip


def _plain(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _together(one: dict[float, int] | None, other: dict[float, int] | None) -> dict[float, int] | None:
    if one is None or other is None:
        return None
    for value, count in other.items():
        one[value] = one.get(value, 0) + count
    return one if len(one) <= MOST_VALUES else None


def summary_from_json(data: Any, categories: int) -> Summary:
    """Read a summary of a column with so many categories; nothing of it is trusted.

    Raises:
        UserError: when it is none.
    """
    keys = {"count", "missing", "mean", "squares", "ends", "values", "codes"}
    if not isinstance(data, Mapping) or set(data) != keys:
        raise UserError(tr("a summary of a column is incomplete; gather the statistics anew."))
    counts = [data["count"], data["missing"], *data["codes"]]
    ends = [math.nan if end is None else float(end) for end in data["ends"]]
    if any(type(count) is not int or count < 0 for count in counts) or len(ends) != 2:
        raise UserError(tr("a summary of a column holds no whole numbers; gather the statistics anew."))
    if len(data["codes"]) not in (0, categories) or not all(
        data[name] is None or math.isfinite(float(data[name])) for name in ("mean", "squares")
    ):
        raise UserError(tr("a summary of a column does not go with its categories; gather the statistics anew."))
    values = None if data["values"] is None else {float(value): int(count) for value, count in data["values"]}
    codes = np.array(data["codes"], dtype=np.int64)
    # JSON knows no infinity: what is beyond the range is None.
    mean, squares = (math.inf if data[name] is None else float(data[name]) for name in ("mean", "squares"))
    numbers = data["count"], data["missing"], mean, squares
    return Summary(*numbers, ends[0], ends[1], values, codes)
