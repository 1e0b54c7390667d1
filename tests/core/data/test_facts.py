from __future__ import annotations

import numpy as np
import pytest

from core.data.facts import is_looked_at, look_at
from core.data.histogram import histogram
from core.data.table import Cancelled, Column, Table, number_column, remembered


def test_what_is_asked_of_a_column_is_counted_once() -> None:
    asked = []

    @remembered
    def total(column: Column, more: int = 0) -> float:
        asked.append(column.name)
        return float(column.values.sum()) + more

    one, other = number_column("a", [1, 2]), number_column("a", [3, 4])
    assert [total(one), total(one), total(other), total(one, more=5), total(one, more=5)] == [3, 3, 7, 8, 8]
    assert asked == ["a", "a", "a"]
    assert histogram(one) is histogram(one)


def test_a_large_table_is_looked_at_beside_the_window() -> None:
    table = Table("t", (number_column("n", np.arange(100_000)), number_column("m", np.full(100_000, np.nan))))
    assert not is_looked_at(table)
    with pytest.raises(Cancelled):
        look_at(table, lambda part: False)
    parts: list[float] = []
    assert look_at(table, parts.append) is table
    assert (parts, is_looked_at(table)) == ([0.5, 1.0], True)
    assert [column.extremes for column in table.columns] == [(0, 99_999), ()]
    assert is_looked_at(Table("small", (number_column("n", [1]),)))
