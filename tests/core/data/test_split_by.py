"""Splits by a column, by groups, by time and in folds."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.dataset import prepare
from core.data.plan import DataPlan, SplitPlan, suggest
from core.data.split import split
from core.data.table import Table, category_column, number_column
from core.errors import UserError


def table_of(rows: int = 60) -> Table:
    return Table("t", (
        number_column("x", np.arange(rows) % 7),
        category_column("part", [("Train", "train", "validation", "TEST", "")[row % 5] for row in range(rows)]),
        category_column("who", [f"p{row % 11}" for row in range(rows)]),
        category_column("when", [f"2024-{12 - row % 12:02d}-{row % 28 + 1:02d}" for row in range(rows)]),
        category_column("y", [("no", "no", "yes")[row % 3] for row in range(rows)]),
    ))  # fmt: skip


def planned(table: Table, **changes: object) -> DataPlan:
    plan = suggest(table, "y")
    return dataclasses.replace(plan, split=dataclasses.replace(plan.split, **changes))


def test_a_column_that_names_the_parts() -> None:
    table = table_of()
    data = prepare(table, planned(table, by="column", column="part"))
    assert set(data.train % 5) == {0, 1}
    assert (set(data.validation % 5), set(data.test % 5)) == ({2}, {3})
    assert not set(np.concatenate([data.train, data.validation, data.test]) % 5) & {4}, "without a part: left out"
    with pytest.raises(UserError, match="Split: who holds p0, p1, p10 and 8 more, and train, validation and test are"):
        prepare(table, planned(table, by="column", column="who"))
    with pytest.raises(UserError, match="leaves nothing for folds"):
        prepare(table, planned(table, by="column", column="part", folds=3))
    with pytest.raises(UserError, match="choose the column that names the part; there are x, part, who, when, y"):
        prepare(table, planned(table, by="column", column="nobody"))


@given(st.integers(0, 50), st.integers(30, 80), st.sampled_from([0, 3]))
def test_the_rows_of_a_group_stay_together(seed: int, rows: int, folds: int) -> None:
    column = category_column("who", [f"p{row % 11}" for row in range(rows)])
    plan = SplitPlan(60, 20, 20, seed, by="group", column="who", folds=folds, fold=min(folds, 2) or 1)
    parts = split(np.arange(rows), plan, None, column)
    assert sorted(np.concatenate(parts)) == list(range(rows))
    people = [set(part % 11) for part in parts]
    assert not people[0] & people[1] and not people[0] & people[2] and not people[1] & people[2]  # noqa: PT018
    assert len(parts[0]) > rows * 0.3


def test_by_time_the_future_is_never_learned_from() -> None:
    table = table_of()
    data = prepare(table, planned(table, by="time", column="when"))
    days = np.array([table.cell(row, "when") for row in range(table.rows)])
    assert [len(part) for part in (data.train, data.validation, data.test)] == [42, 9, 9]
    assert max(days[data.train]) <= min(days[data.validation])
    assert max(days[data.validation]) <= min(days[data.test])
    with pytest.raises(UserError, match="Split: who holds neither numbers nor dates"):
        prepare(table, planned(table, by="time", column="who"))


def test_folds_by_time_train_on_what_came_before() -> None:
    column = number_column("t", np.arange(100)[::-1])
    for fold in (1, 2, 3, 4):
        plan = SplitPlan(80, 0, 20, by="time", column="t", folds=4, fold=fold)
        train, validation, test = split(np.arange(100), plan, None, column)
        assert (len(train), len(validation), len(test)) == (16 * fold, 16, 20)
        assert column.values[train].max() < column.values[validation].min()
        assert column.values[validation].max() < column.values[test].min()


@given(st.integers(20, 200), st.integers(2, 6), st.integers(0, 99), st.booleans())
def test_every_row_is_for_validation_in_one_fold(rows: int, folds: int, seed: int, shuffle: bool) -> None:
    classes = np.arange(rows) % 2
    found, tests = [], set()
    for fold in range(1, folds + 1):
        plan = SplitPlan(70, 15, 15, seed, shuffle, folds=folds, fold=fold)
        parts = split(np.arange(rows), plan, classes)
        assert sorted(np.concatenate(parts)) == list(range(rows))
        found += parts[1].tolist()
        tests.add(tuple(sorted(parts[2])))
        if shuffle:
            assert abs((classes[parts[1]] == 0).sum() - (classes[parts[1]] == 1).sum()) <= 2, "stratified"
    assert len(tests) == 1, "the test rows are the same in every fold"
    assert sorted(found + list(tests.pop())) == list(range(rows))


def test_folds_that_there_are_not() -> None:
    for folds, fold, words in ((1, 1, "fold 1 of 1"), (3, 4, "fold 4 of 3"), (50, 1, "too few rows for 50 folds")):
        with pytest.raises(UserError, match=words):
            split(np.arange(20), SplitPlan(folds=folds, fold=fold))
    column = category_column("who", ["a", "b"] * 10)
    with pytest.raises(UserError, match="too few groups for 3 folds"):
        split(np.arange(20), SplitPlan(100, 0, 0, by="group", folds=3), None, column)
