from __future__ import annotations

import time

import numpy as np
import pytest

from core.data.dataset import histogram, prepare, suggest_network
from core.data.plan import ColumnPlan, DataPlan, suggest
from core.data.table import Table, category_column, number_column
from core.errors import UserError


def test_rows_of_the_arrays_are_rows_of_the_table(customers: Table) -> None:
    data = prepare(customers, suggest(customers, "churn"))
    assert (data.x.shape, data.y.shape, data.rows) == ((200, 7), (200, 1), 200)
    assert (len(data.train), len(data.validation), len(data.test)) == (140, 30, 30)
    senior = [float(customers.cell(row, "senior") == "yes") for row in range(200)]
    assert data.x[:, 5].tolist() == senior


def test_arrays_are_frozen_and_same_seed_gives_the_same(customers: Table) -> None:
    plan = suggest(customers, "churn")
    first, again = prepare(customers, plan), prepare(customers, plan)
    for name in ("x", "y", "train", "validation", "test"):
        assert not getattr(first, name).flags.writeable
        np.testing.assert_array_equal(getattr(first, name), getattr(again, name))


def test_statistics_come_from_the_training_rows_alone(customers: Table) -> None:
    data = prepare(customers, suggest(customers, "churn"))
    charge = data.x[:, -1]
    assert abs(charge[data.train].mean()) < 1e-12
    assert charge[data.train].std() == pytest.approx(1)
    assert abs(charge.mean()) > 1e-6
    held_out = np.array(customers.column("charge").values)
    held_out[data.test] = 1e6
    columns = [number_column("charge", held_out) if c.name == "charge" else c for c in customers.columns]
    changed = prepare(Table("t", tuple(columns)), data.plan)
    assert changed.pipeline == data.pipeline


def test_rows_without_a_target_are_left_out(customers: Table) -> None:
    data = prepare(customers, suggest(customers, "age"))
    assert set(range(0, 200, 20)).isdisjoint(data.used.tolist())
    assert np.isnan(data.y[0, 0])
    assert len(data.used) == 190
    assert not np.isnan(data.y[data.used]).any()


def test_drop_row(customers: Table) -> None:
    plan = suggest(customers, "churn").with_column("age", missing="drop row")
    data = prepare(customers, plan)
    assert len(data.used) == 190
    assert np.isfinite(data.x).all()


def test_class_without_training_rows_keeps_its_output() -> None:
    table = Table("t", (number_column("n", range(6)), category_column("y", list("aabbcd"))))
    data = prepare(table, suggest(table, "y").with_split(shuffle=False))
    assert data.pipeline.class_names == ("a", "b", "c", "d")
    assert data.y.sum(axis=1).tolist() == [1] * 6


def _plan(*columns: tuple[str, str, str, str]) -> DataPlan:
    return DataPlan(tuple(ColumnPlan(*column) for column in columns))


TARGET = ("y", "target", "none", "drop row")


@pytest.mark.parametrize(
    ("plan", "sentence"),
    [
        (_plan(("n", "input", "none", "mean")), "no column is the target"),
        (_plan(TARGET), "no column is an input"),
        (_plan(TARGET, ("z", "input", "none", "mean")), "no column 'z'"),
        (_plan(TARGET, ("gaps", "input", "none", "drop row")), "every row has a missing value"),
        (_plan(TARGET, ("c", "input", "none", "mean")), "c: as it is does not fit: it holds texts"),
        (_plan(TARGET, ("n", "input", "binary", "drop row")), "n: 0 / 1 does not fit: it has 3 different"),
        (_plan(TARGET, ("n", "input", "none", "own category")), "'own category' .* does not fit as it is"),
        (_plan(("c", "target", "onehot", "drop row"), ("n", "input", "none", "drop row")), "every row has the class"),
        (_plan(("big", "target", "standardise", "drop row"), ("n", "input", "none", "mean")), "too large"),
    ],
)
def test_bad_plans_give_one_sentence(plan: DataPlan, sentence: str) -> None:
    columns = (
        number_column("n", [1, 2, 3, np.nan]),
        number_column("y", [1, 2, 3, 4]),
        number_column("gaps", [np.nan] * 4),
        number_column("big", [1e308, -1e308, 1e308, 1e308]),
        category_column("c", ["a", "a", "a", "b"]),
    )
    with pytest.raises(UserError, match=sentence):
        prepare(Table("t", columns), plan)


def test_histogram_of_numbers() -> None:
    found = histogram(number_column("n", [0, 1, 2, 3, np.nan]), bins=3)
    assert (found.counts.tolist(), found.edges.tolist()) == ([1, 1, 2], [0, 1, 2, 3])
    assert histogram(number_column("n", [5, 5])).counts.tolist() == [2]
    assert histogram(number_column("n", [np.nan])).counts.tolist() == []
    assert histogram(number_column("n", [-1e308, 1e308])).counts.sum() == 2


def test_histogram_of_categories() -> None:
    column = category_column("c", [*"abbcccdddd", ""])
    found = histogram(column)
    assert (found.counts.tolist(), found.labels) == ([4, 3, 2, 1], ("d", "c", "b", "a"))
    found = histogram(column, bins=3)
    assert (found.counts.tolist(), found.labels) == ([4, 3, 3], ("d", "c", "other"))


@pytest.mark.parametrize(
    ("target", "activation", "loss"),
    [
        ("churn", "sigmoid", "binary_cross_entropy"),
        ("plan", "softmax", "categorical_cross_entropy"),
        ("charge", "identity", "squared_error"),
    ],
)
def test_suggested_network_fits(customers: Table, target: str, activation: str, loss: str) -> None:
    data = prepare(customers, suggest(customers, target))
    spec, config = suggest_network(data)
    shapes = spec.shapes()
    assert shapes["input"] == (data.x.shape[1],)
    assert shapes["output"] == (data.y.shape[1],)
    assert spec.output.layer.output_activation() == activation
    assert config.loss.kind == loss
    assert all(spec[name].layer.output_activation() == "relu" for name in spec.names if "hidden" in name)


@pytest.mark.alone
def test_a_large_table_is_prepared_within_a_second() -> None:
    random = np.random.default_rng(1)
    columns = [number_column(f"n{i}", random.normal(size=100_000)) for i in range(18)]
    columns.append(category_column("c", random.choice(list("abcde"), 100_000)))
    columns.append(category_column("y", random.choice(["no", "yes"], 100_000)))
    table = Table("large", tuple(columns))
    plan = suggest(table, "y")
    began = time.perf_counter()
    data = prepare(table, plan)
    assert time.perf_counter() - began < 1
    assert data.x.shape == (100_000, 23)
