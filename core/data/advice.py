"""Why a column is planned as it is, in a few words, and what would suit it better."""

from __future__ import annotations

import numpy as np

from core.data.kinds import found_kind
from core.data.plan import useless
from core.data.table import Column, remembered
from core.language import tr

SKEWED = 2.0
"""From this skewness on a logarithm is suggested; a normal distribution has 0."""
FEWEST = 20
"""Fewer different numbers have no shape to speak of."""
MANY_CATEGORIES = 20


@remembered
def reason(column: Column) -> str:
    """Say why a column is suggested as it is: "differs in every row: ignored"."""
    why, then = reasons(column)
    return tr("{why}: {then}", why=why, then=then)


@remembered
def reasons(column: Column) -> tuple[str, str]:
    """Give what a column is like, and what is done with it therefore."""
    if why := useless(column):
        return why, tr("ignored")
    kind = found_kind(column)
    if kind == "date":
        return tr("looks like a date"), tr("parts of it become nodes")
    if column.distinct == 2:
        return tr("two values"), tr("one node")
    if kind == "number":
        if is_skewed(column):
            return tr("skewed"), tr("a logarithm draws it together")
        return tr("numbers"), tr("brought to one size")
    categories = tr("{distinct} categories", distinct=column.distinct)
    if column.distinct > MANY_CATEGORIES:
        return categories, tr("one node each, or an index for an Embedding layer")
    return categories, tr("one node each")


def skewness(values: np.ndarray) -> float:
    """Give the mean of ((x − mean) / sd)³ over the numbers that are there; 0 where all are the same."""
    present = values[~np.isnan(values)]
    if len(present) < FEWEST:
        return 0.0
    with np.errstate(over="ignore", invalid="ignore"):
        spread = present.std()
        found = float((((present - present.mean()) / spread) ** 3).mean()) if spread > 0 else 0.0
    return found if np.isfinite(found) else 0.0


@remembered
def is_skewed(column: Column) -> bool:
    """Tell whether a logarithm would suit a column of numbers: none below 0, and a long tail of large ones."""
    if column.kind != "number" or column.distinct < FEWEST or not len(column.values):
        return False
    present = column.values[~column.missing]
    return bool(present.min() >= 0) and skewness(present) > SKEWED
