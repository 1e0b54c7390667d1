"""Handwritten digits, 8×8 pixels (Alpaydin and Kaynak)."""

from __future__ import annotations

from core.data.catalogue import DataSource
from core.data.plan import ColumnPlan, DataPlan
from core.data.sets._bundled import bundled
from core.data.table import Table

ORDER = 64
TARGET = "digit"


def plan(table: Table) -> DataPlan:
    """Take every pixel as an input, even an always dark one, and the digit as one of ten classes."""
    pixels = tuple(ColumnPlan(name, "input", "minmax", "zero") for name in table.names if name != TARGET)
    return DataPlan((*pixels, ColumnPlan(TARGET, "target", "onehot")))


DATASETS = (
    DataSource(
        "digits",
        "Digits 8×8",
        "Which digit was written, from the brightness of 64 pixels (1,797 images).",
        bundled("digits.csv.gz", "Digits 8×8"),
        plan,
    ),
)
