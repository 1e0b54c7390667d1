from __future__ import annotations

import numpy as np
import pytest

from core.data.dataset import Check, checks, prepare
from core.data.plan import GIVEN, DataPlan, suggest
from core.data.table import Table, category_column, number_column


def _levels(table: Table, plan: DataPlan, part: str) -> list[str]:
    return [check.level for check in checks(prepare(table, plan)) if part in check.sentence]


def test_worst_first_and_each_a_sentence(customers: Table) -> None:
    found = checks(prepare(customers, suggest(customers, "churn")))
    order = [("bad", "warning", "good").index(check.level) for check in found]
    assert order == sorted(order)
    assert all(check.sentence.endswith(".") and "\n" not in check.sentence for check in found)
    assert Check("good", "customer_id differs in every row: ignored.") in found
    assert Check("good", "140 rows for training, 30 for validation, 30 for the final test.") in found
    assert Check("good", "The same in every row, so it is ignored: constant.") in found
    assert Check("good", "age: 10 rows without a value (5 %) → mean.") in found


@pytest.fixture
def table() -> Table:
    random = np.random.default_rng(2)
    columns = (
        number_column("a", random.normal(size=200)),
        number_column("b", random.normal(size=200) * 1000),
        category_column("y", random.choice(["no", "yes"], 200)),
    )
    return Table("t", columns)


def _with(table: Table, **columns: list) -> Table:
    made = {
        name: number_column(name, v) if not isinstance(v[0], str) else category_column(name, v)
        for name, v in columns.items()
    }
    kept = [made.pop(c.name, c) for c in table.columns]
    return Table("t", (*kept, *made.values()))


def test_a_clean_table_has_no_warnings(table: Table) -> None:
    assert {check.level for check in checks(prepare(table, suggest(table, "y")))} == {"good"}


def test_leak(table: Table) -> None:
    other = table.column("y").values * 3.0 + 1
    leaky = _with(table, copy=other.tolist())
    assert _levels(leaky, suggest(leaky, "y"), "copy all but tells the target") == ["bad"]


def test_duplicates(table: Table) -> None:
    assert _levels(table, suggest(table, "y"), "No test row") == ["good"]
    twice = table.take(np.arange(200) // 2)
    assert _levels(twice, suggest(twice, "y"), "also stand in the training part") == ["bad"]
    signs = _with(table, a=[0.0, -0.0] * 100)
    plan = suggest(signs, "y").with_column("b", use="ignore")
    plan = plan.with_column("a", use="input", encoding="none")
    assert _levels(signs, plan, "30 rows of the test part") == ["bad"]


def test_unbalanced_and_rare_classes(table: Table) -> None:
    rare = _with(table, y=["no"] * 195 + ["yes"] * 5)
    assert _levels(rare, suggest(rare, "y"), "unbalanced (98 % / 2.5 %)") == ["warning"]
    assert _levels(rare, suggest(rare, "y"), "Fewer than 5 training rows have the class yes") == ["warning"]
    plan = suggest(rare, "y").with_split(shuffle=False)
    assert _levels(rare, plan, "No training row has the class yes") == ["bad"]
    many = _with(table, y=list("abcde") * 40)
    assert _levels(many, suggest(many, "y"), "balanced enough: 20 % each") == ["good"]


def test_scales(table: Table) -> None:
    assert _levels(table, suggest(table, "y"), "differ in size") == []
    plan = suggest(table, "y").with_column("a", encoding="none").with_column("b", encoding="none")
    assert _levels(table, plan, "(b is the largest)") == ["warning"]


@pytest.mark.parametrize(("share", "level"), [(0.01, "good"), (0.2, "warning"), (0.6, "bad")])
def test_missing(table: Table, share: float, level: str) -> None:
    values = np.arange(200.0)
    values[: int(200 * share)] = np.nan
    gaps = _with(table, a=values.tolist())
    assert _levels(gaps, suggest(gaps, "y"), "without a value") == [level]
    plan = suggest(gaps, "y").with_column("a", missing="drop row")
    assert _levels(gaps, plan, "left out because a value is missing") == ["warning"]


def test_many_gaps_are_summed_up(table: Table) -> None:
    gaps = _with(table, **{f"c{i}": [np.nan, *range(199)] for i in range(6)})
    assert _levels(gaps, suggest(gaps, "y"), "2 more columns have fewer gaps") == ["good"]


def test_constant_input(table: Table) -> None:
    plan = suggest(_with(table, a=[1.0] * 200), "y").with_column("a", use="input")
    assert _levels(_with(table, a=[1.0] * 200), plan, "tells nothing") == ["warning"]


def test_few_rows(table: Table) -> None:
    plan = suggest(table, "y")
    assert _levels(table, DataPlan(plan.columns, GIVEN), "All rows are for training") == ["warning"]
    assert _levels(table, plan.with_split(validation=0), "No rows are for validation") == ["warning"]
    assert _levels(table.head(40), plan, "Only 28 rows are for training") == ["warning"]
