from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from core.data.table import (
    Column,
    Table,
    category_column,
    number_column,
    number_text,
    table_from_arrays,
    table_to_arrays,
)
from core.errors import UserError


@pytest.fixture
def small() -> Table:
    texts = category_column("note", ["α", "", "γ"], "text")
    columns = (number_column("n", [1, 2.5, np.nan]), category_column("c", ["b", "a", ""]), texts)
    return Table("small", columns, ("a note",))


def test_cells_are_as_read(small: Table) -> None:
    cells = [[small.cell(row, name) for name in small.names] for row in range(small.rows)]
    assert cells == [["1", "b", "α"], ["2.5", "a", ""], ["", "", "γ"]]


def test_counts_of_a_column(small: Table) -> None:
    assert [(c.distinct, c.n_missing) for c in small.columns] == [(2, 1), (2, 1), (2, 1)]


def test_head_and_take_keep_categories(small: Table) -> None:
    assert small.head(2).rows == 2
    assert small.head(99).rows == 3
    assert small.take(np.array([2, 0])).cell(1, "c") == "b"


def test_unknown_column_is_named(small: Table) -> None:
    with pytest.raises(UserError, match=r"small: there is no column 'x'; the columns are n, c, note"):
        small.column("x")


def test_values_are_frozen(small: Table) -> None:
    with pytest.raises(ValueError, match="read-only"):
        small.column("n").values[0] = 7


@pytest.mark.parametrize(("value", "text"), [(3.0, "3"), (-0.5, "-0.5"), (1e300, "1e+300"), (0.1, "0.1")])
def test_number_text_reads_back(value: float, text: str) -> None:
    assert number_text(value) == text
    assert float(text) == value


def test_arrays_round_trip(small: Table) -> None:
    arrays, meta = table_to_arrays(small)
    assert all(array.dtype != object for array in arrays.values())
    again = table_from_arrays(json.loads(json.dumps(meta)), arrays)
    assert (again.name, again.notes, again.names) == (small.name, small.notes, small.names)
    for old, new in zip(small.columns, again.columns, strict=True):
        assert (old.kind, old.categories) == (new.kind, new.categories)
        np.testing.assert_array_equal(old.values, new.values)


def _broken(change: dict[str, Any], arrays: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    column = {"name": "c", "kind": "category", "categories": ["a", "b"]} | change.pop("column", {})
    good = {"column0": np.array([0, 1, -1], dtype=np.int32)}
    return {"name": "t", "notes": [], "columns": [column]} | change, good | arrays


@pytest.mark.parametrize(
    ("change", "arrays"),
    [
        ({"name": 3}, {}),
        ({"notes": "no list"}, {}),
        ({"columns": []}, {}),
        ({"columns": {}}, {}),
        ({"more": 1}, {}),
        ({"columns": [None]}, {}),
        ({"column": {"kind": "object"}}, {}),
        ({"column": {"categories": [1]}}, {}),
        ({"column": {"more": 1}}, {}),
        ({}, {"column0": None}),
        ({}, {"column0": np.zeros((2, 2), dtype=np.int32)}),
        ({}, {"column0": np.zeros(0, dtype=np.int32)}),
        ({}, {"column0": np.array([0, 2], dtype=np.int32)}),
        ({}, {"column0": np.array([-2, 0], dtype=np.int32)}),
        ({}, {"column0": np.array([0.0, 1.0])}),
        ({}, {"column0": np.array(["a"], dtype=object)}),
        ({"column": {"kind": "number", "categories": []}}, {"column0": np.array([np.inf])}),
        ({"column": {"kind": "number", "categories": []}}, {"column0": np.array([1], dtype=np.int32)}),
    ],
)
def test_corrupted_tables_are_refused(change: dict[str, Any], arrays: dict[str, Any]) -> None:
    with pytest.raises(UserError, match=r"^Table"):
        table_from_arrays(*_broken(change, arrays))


def test_columns_have_to_be_of_one_length_and_different() -> None:
    entry = {"name": "n", "kind": "number", "categories": []}
    meta = {"name": "t", "notes": [], "columns": [entry, entry]}
    with pytest.raises(UserError, match="same length"):
        table_from_arrays(meta, {"column0": np.zeros(2), "column1": np.zeros(3)})
    with pytest.raises(UserError, match="same name"):
        table_from_arrays(meta, {"column0": np.zeros(2), "column1": np.zeros(2)})


def test_a_column_compares_by_identity() -> None:
    column = Column("n", "number", np.zeros(2))
    assert column != Column("n", "number", np.zeros(2))
