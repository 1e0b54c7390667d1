"""What is asked of every column again and again, counted once and kept with it: for tables of a million rows."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from core.data.advice import reason
from core.data.encoders import choices
from core.data.histogram import histogram
from core.data.kinds import found_kind, kind_choices
from core.data.table import Cancelled, Column, Table

MANY = 100_000
"""From so many rows on, counting takes longer than the window may wait."""
BARS = (12, 24)
"""How many bars the small and the large picture of a column have."""
THREADS = 4


def look_at(table: Table, report: Callable[[float], object] | None = None) -> Table:
    """Count what the window asks for at once: different values, bars, extremes, shape; and give the table back.

    Raises:
        Cancelled: when `report` gave False.
    """
    with ThreadPoolExecutor(min(THREADS, os.cpu_count() or 1)) as pool:
        for place, _ in enumerate(pool.map(_look, table.columns)):
            if report is not None and report((place + 1) / len(table.columns)) is False:
                pool.shutdown(cancel_futures=True)
                raise Cancelled
    return table


def is_looked_at(table: Table) -> bool:
    """Tell whether nothing is left to count that would keep the window waiting."""
    return table.rows < MANY or all("facts" in column.__dict__ for column in table.columns)


def _look(column: Column) -> None:
    _ = column.distinct, column.n_missing, column.extremes
    found_kind(column)
    kind_choices(column)
    choices(column)
    for bars in BARS:
        histogram(column, bars)
    reason(column)
    column.__dict__["facts"] = True
