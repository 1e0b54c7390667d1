"""Encoders fitted from summaries of the training rows; the states are those that the encoders make themselves.

An encoder that is not named here, or cuts outliers off, learns from the training rows of the sample that is in memory,
and that is told.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.backend import HostArray
from core.data.encoder import State
from core.data.pipeline import FittedColumn, fit_column
from core.data.plan import ColumnPlan
from core.data.stream.summary import MOST_VALUES, Summary
from core.data.table import Column, number_text
from core.errors import UserError
from core.language import tr


@dataclass(frozen=True)
class Known:
    """What is known of a column of the whole file: of the training rows, of all rows in use, and the median."""

    train: Summary
    used: Summary
    median: float = 0.0


def fit(column: Column, plan: ColumnPlan, known: Known, sample_rows: HostArray) -> FittedColumn:
    """Fit the planned encoder; `column` is the sample's, `sample_rows` are its training rows.

    Raises:
        UserError: when the encoder does not go with the column.
    """
    fitted = fit_column(column, plan, sample_rows)
    if not is_exact(column, plan):
        return fitted
    return dataclasses.replace(fitted, state={**fitted.state, **FITS[plan.encoding](column, plan, known)})


def is_exact(column: Column, plan: ColumnPlan) -> bool:
    """Tell whether an encoder is fitted on all training rows, and not on those of the sample alone."""
    as_it_is = plan.encoder.reads == "category" or column.kind == "number"
    return plan.encoding in FITS and as_it_is and not (plan.clip and plan.encoder.clips)


def _scaled(shift_and_scale: Callable[[Summary], tuple[float, float]]) -> Callable[[Column, ColumnPlan, Known], State]:
    def state(column: Column, plan: ColumnPlan, known: Known) -> State:
        train = known.train
        shift, scale = shift_and_scale(train) if train.count else (0.0, 1.0)
        found = {"shift": float(shift), "scale": float(scale)}
        if plan.missing not in ("zero", "constant"):
            found["fill"] = float((known.median if plan.missing == "median" else train.mean) if train.count else 0.0)
        if not all(map(math.isfinite, found.values())):
            raise UserError(
                tr("{column}: its numbers are too large to calculate with; ignore the column.", column=column.name)
            )
        return found

    return state


def _standard(train: Summary) -> tuple[float, float]:
    return (train.low, 1.0) if train.low == train.high else (train.mean, train.deviation or 1.0)


def counted(column: Column, summary: Summary) -> dict[str, int]:
    """Give how often each text is there, in the encoders' order: codes, or numbers by size."""
    if column.kind != "number":
        codes = summary.codes.tolist() or [0] * len(column.categories)
        return {text: count for text, count in zip(column.categories, codes, strict=True) if count}
    if summary.values is None:
        raise UserError(
            tr(
                "{column}: it has more than {most_values} different values; use it as a number.",
                column=column.name,
                most_values=MOST_VALUES,
            )
        )
    return {number_text(value): count for value, count in sorted(summary.values.items())}


def _one_hot(column: Column, plan: ColumnPlan, known: Known) -> State:
    # The classes of a target are read from all rows, as in tables in memory.
    summary = known.used if plan.use == "target" else known.train
    own = plan.missing == "own category"
    counts = counted(column, summary)
    return {"categories": list(counts), "own": own and summary.missing > 0, **_fill(counts, plan)}


def _binary(column: Column, plan: ColumnPlan, known: Known) -> State:
    categories = list(counted(column, known.used))
    if len(categories) != 2:
        raise UserError(
            tr(
                "{column}: 0 / 1 does not fit: it has {n_categories} different values.",
                column=column.name,
                n_categories=len(categories),
            )
        )
    return {"categories": categories, "own": False, **_fill(counted(column, known.train) or {categories[0]: 1}, plan)}


def _fill(counts: Mapping[str, int], plan: ColumnPlan) -> State:
    """Say what fills missing values: the most frequent category, unless it is missing's own or a given one."""
    if plan.missing == "constant":
        return {}
    own = plan.missing == "own category"
    return {"fill": max(counts, key=lambda text: counts[text]) if counts and not own else ""}


FITS: Mapping[str, Callable[[Column, ColumnPlan, Known], State]] = {
    "none": _scaled(lambda train: (0.0, 1.0)),
    "standardise": _scaled(_standard),
    "minmax": _scaled(lambda train: (train.low, (train.high - train.low) or 1.0)),
    "onehot": _one_hot,
    "binary": _binary,
    "index": _one_hot,
}


def needs_median(plan: ColumnPlan) -> bool:
    """Tell whether the median of the training rows is wanted."""
    return plan.missing == "median" and plan.encoder.reads == "number"
