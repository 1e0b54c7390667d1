"""Rows that are searched, filtered by part and sorted."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.row_order import Wanted, matching, rows_of, sort_key
from core.data.table import Table, category_column, number_column
from core.errors import UserError

TABLE = Table("t", (
    number_column("age", [30, 4.5, np.nan, 130, -3]),
    category_column("town", ["Rome", "oslo", "", "Pune", "Rome"]),
    category_column("day", ["02.01.2024", "01.02.2024", "", "03.01.2023", "31.12.2023"]),
))  # fmt: skip
PARTS = np.array([0, 0, 1, 2, 3])


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("rom", [0, 4]),
        ("30", [0, 3]),
        ("−3", [4]),
        ("2023", [3, 4]),
        ("nowhere", []),
        ("age > 4.5", [0, 3]),
        ("age ≥ 4.5", [0, 1, 3]),
        ("age<=-3", [4]),
        ("age = 30", [0]),
        ("age != 30", [1, 3, 4]),
        ("age =", [2]),
        ("town = OSLO", [1]),
        ("town ≠ rome", [1, 3]),
        ("day < 31.12.2023", [3]),
        ("town = nowhere", []),
    ],
)
def test_a_search_finds_cells_or_holds_a_condition(text: str, rows: list[int]) -> None:
    assert np.flatnonzero(matching(TABLE, text)).tolist() == rows


@pytest.mark.parametrize("text", ["age > old", "age = old", "town > Rome", "day > soon"])
def test_a_condition_that_does_not_go_with_its_column_is_told(text: str) -> None:
    with pytest.raises(UserError, match="Search: "):
        matching(TABLE, text)


@pytest.mark.parametrize(
    ("name", "descending", "rows"),
    [
        ("age", False, [4, 1, 0, 3, 2]),
        ("age", True, [3, 0, 1, 4, 2]),
        ("town", False, [1, 3, 0, 4, 2]),
        ("day", False, [3, 4, 0, 1, 2]),
        ("day", True, [1, 0, 4, 3, 2]),
    ],
)
def test_sorting_puts_missing_values_last_either_way(name: str, descending: bool, rows: list[int]) -> None:
    key = sort_key(TABLE.column(name))
    assert rows_of(TABLE, PARTS, Wanted(), key, descending).tolist() == rows


def test_parts_and_search_together() -> None:
    assert rows_of(TABLE, PARTS, Wanted("rome", 3), None, False).tolist() == [4]
    assert rows_of(TABLE, PARTS, Wanted("", 0), sort_key(TABLE.column("age")), False).tolist() == [1, 0]


def test_many_different_numbers_are_searched_by_value() -> None:
    table = Table("t", (number_column("n", np.arange(30_000) / 7), number_column("m", np.arange(30_000.0))))
    assert np.flatnonzero(matching(table, "12345")).tolist() == [12345]
