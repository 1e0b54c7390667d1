from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from core.data.plan import ANOTHER_TARGET, ColumnPlan, DataPlan, SplitPlan, from_json, suggest, task, use_as
from core.data.table import Table, category_column, number_column
from core.errors import UserError


def test_suggestion_for_a_mixed_table(customers: Table) -> None:
    plan = suggest(customers, "churn")
    found = {c.name: (c.use, c.encoding, c.missing) for c in plan.columns if c.use != "ignore"}
    assert found == {
        "age": ("input", "standardise", "mean"),
        "plan": ("input", "onehot", "own category"),
        "senior": ("input", "binary", "most frequent"),
        "charge": ("input", "standardise", "mean"),
        "churn": ("target", "binary", "drop row"),
    }
    assert [c.name for c in plan.columns if c.use == "ignore"] == ["customer_id", "constant"]


def test_without_a_target_the_last_usable_column_is_taken(customers: Table) -> None:
    assert suggest(customers).targets[0].name == "churn"


def test_nothing_to_predict() -> None:
    with pytest.raises(UserError, match="no column can be predicted"):
        suggest(Table("t", (number_column("a", [1, 1]),)))


@pytest.mark.parametrize(
    ("values", "wanted"),
    [([0, 1, 1], "binary"), ([1, 2, 1], "binary"), ([0.5, 1, 0.5], "regression"), ([1, 2, 3], "regression")],
)
def test_task_of_numbers(values: list[float], wanted: str) -> None:
    table = Table("t", (number_column("a", [1, 2, 3]), number_column("y", values)))
    assert task(table, suggest(table, "y")) == wanted


@pytest.mark.parametrize(("texts", "wanted"), [(["a", "b", "a"], "binary"), (["a", "b", "c"], "classes")])
def test_task_of_texts(texts: list[str], wanted: str) -> None:
    table = Table("t", (number_column("a", [1, 2, 3]), category_column("y", texts)))
    assert task(table, suggest(table, "y")) == wanted


def test_ids_by_name_are_ignored() -> None:
    rows = np.arange(5.0)
    names = ("id", "customer_id", "index", "grid", "width")
    table = Table("t", (*(number_column(name, rows) for name in names), number_column("y", rows * 2)))
    assert [c.name for c in suggest(table, "y").inputs] == ["grid", "width"]


def test_several_number_targets() -> None:
    table = Table("t", tuple(number_column(name, [1, 2, 4.5]) for name in "abc"))
    plan = suggest(table, ("b", "c"))
    assert [target.name for target in plan.targets] == ["b", "c"]
    assert task(table, plan) == "regression"


def test_bad_targets(customers: Table) -> None:
    with pytest.raises(UserError, match=r"'price' is no column; choose one of customer_id, age, plan"):
        suggest(customers, "price")
    with pytest.raises(UserError, match="nothing to learn"):
        suggest(customers, "constant")
    with pytest.raises(UserError, match="200 different texts"):
        suggest(customers, "customer_id")
    with pytest.raises(UserError, match="keep one target only"):
        task(customers, suggest(customers, ("age", "churn")))
    with pytest.raises(UserError, match="no column is the target"):
        task(customers, DataPlan((ColumnPlan("age"),)))


def test_use_as_moves_the_target(customers: Table) -> None:
    plan = use_as(customers, suggest(customers, "churn"), "charge", "target")
    assert [target.name for target in plan.targets] == ["charge"]
    assert plan.column("churn") == ColumnPlan("churn", "input", "binary", "most frequent")
    assert task(customers, plan) == "regression"
    plan = use_as(customers, plan, "age", "ignore")
    assert "age" not in [column.name for column in plan.inputs]
    assert use_as(customers, plan, "age", "input").column("age").missing == "mean"


def test_another_target_is_predicted_beside_the_first(customers: Table) -> None:
    plan = use_as(customers, suggest(customers, "charge"), "age", ANOTHER_TARGET)
    assert [target.name for target in plan.targets] == ["age", "charge"]
    assert task(customers, plan) == "regression"
    with pytest.raises(UserError, match="all have to be numbers, or all 0 / 1; keep one target only"):
        task(customers, use_as(customers, plan, "churn", ANOTHER_TARGET))


def test_with_column_and_split(customers: Table) -> None:
    plan = suggest(customers, "churn")
    assert plan.with_column("age", encoding="minmax").column("age").encoding == "minmax"
    assert plan.with_split(train=80).split.train == 80
    with pytest.raises(UserError, match="no column 'x'"):
        plan.with_column("x", use="ignore")
    with pytest.raises(UserError, match="Split: training"):
        plan.with_split(train=0)


def test_json_round_trip(customers: Table) -> None:
    plan = suggest(customers, "churn").with_split(seed=7, stratified=False)
    assert from_json(json.loads(json.dumps(plan.to_json()))) == plan


def _entry(**change: Any) -> dict[str, Any]:
    return {"name": "a", "use": "input", "encoding": "none", "missing": "mean"} | change


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {"columns": [_entry()]},
        {"columns": [], "split": {}},
        {"columns": {}, "split": {}},
        {"columns": [_entry()], "split": []},
        {"columns": [_entry()], "split": {"train": "70"}},
        {"columns": [_entry()], "split": {"train": True}},
        {"columns": [_entry()], "split": {"test": 101}},
        {"columns": [_entry()], "split": {"more": 1}},
        {"columns": [_entry(), _entry()], "split": {}},
        {"columns": [None], "split": {}},
        {"columns": [_entry(more=1)], "split": {}},
        {"columns": [_entry(use="inputs")], "split": {}},
        {"columns": [_entry(encoding="pickle")], "split": {}},
        {"columns": [_entry(encoding=["none"])], "split": {}},
        {"columns": [_entry(missing="")], "split": {}},
    ],
)
def test_corrupted_plans_are_refused(data: Any) -> None:
    with pytest.raises(UserError):
        from_json(data)


def test_the_usual_split() -> None:
    assert SplitPlan() == SplitPlan(70, 15, 15, 1, True, True)
