"""Predictions and slopes in the table's own units."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.dataset import Dataset
from core.data.plan import ColumnPlan, DataPlan
from core.data.table import Table, category_column, number_column
from core.own_units import slopes_of
from core.project import Project
from core.start import example, new_project


def test_the_bank_network_gains_3_then_2_for_one_more_child() -> None:
    """Lesson 8: ReLU, accounts 3: 9 → 12 → 14 → 16."""
    project = example("bank")
    data = project.dataset()
    rows = [r for r in range(data.rows) if data.table.column("accounts").values[r] == 3]
    children = data.table.column("children").values[rows]
    found = slopes_of(project.spec, project.weights, data, np.array(rows))
    assert (found.columns, found.outputs) == (("children", "accounts"), ("transactions",))
    by_children = dict(zip(children.tolist(), found.slopes[:, 0, 0], strict=True))
    assert all(slope == pytest.approx(2) for count, slope in by_children.items() if count > 3)
    assert all(slope == pytest.approx(3) for count, slope in by_children.items() if count < 3)


@pytest.mark.parametrize("target", ["none", "standardise", "minmax", "log"])
@pytest.mark.parametrize("encoding", ["none", "standardise", "minmax", "log"])
def test_slopes_are_those_of_the_table_whatever_the_encoding(encoding: str, target: str) -> None:
    random = np.random.default_rng(3)
    rooms, price = random.uniform(1, 9, 30), random.uniform(50, 900, 30)
    town = category_column("town", [("a", "b")[row % 2] for row in range(30)])
    table = Table("t", (number_column("rooms", rooms), town, number_column("price", price)))
    plan = DataPlan((
        ColumnPlan("rooms", "input", encoding, "mean"), ColumnPlan("town", "input", "onehot", "most frequent"),
        ColumnPlan("price", "target", target),
    ))  # fmt: skip
    project = new_project("p", table, plan)
    data = project.dataset()
    found = slopes_of(project.spec, project.weights, data, np.arange(30))
    assert found.columns == ("rooms",)
    step = 1e-6
    own = [_predicted(project, data, rooms + sign * step, town) for sign in (1, -1)]
    np.testing.assert_allclose(found.slopes[:, 0, 0], (own[0] - own[1]) / (2 * step), rtol=2e-4, atol=1e-4)
    np.testing.assert_allclose(found.prediction[:, 0], _predicted(project, data, rooms, town))


def _predicted(project: Project, data: Dataset, rooms: np.ndarray, town: object) -> np.ndarray:
    from core.predict import predict

    table = Table("t", (number_column("rooms", rooms), town))  # type: ignore[arg-type]
    outputs = predict(project.spec, project.weights, data.pipeline.encode(table))
    return data.pipeline.undo_target(outputs)[:, 0]


def test_the_debugger_tells_them_once_the_prediction_is_known() -> None:
    from core.walk import Walk
    from gui.panels.step.readings import row_readings

    random = np.random.default_rng(3)
    table = Table(
        "t", (number_column("rooms", random.uniform(1, 9, 30)), number_column("price", random.normal(300, 50, 30)))
    )
    plan = DataPlan((ColumnPlan("rooms", "input", "standardise", "mean"), ColumnPlan("price", "target", "standardise")))
    project = new_project("p", table, plan)
    data = project.dataset()
    walk, found = Walk(project, data, 2), slopes_of(project.spec, project.weights, data, np.array([2]))
    before, after = (row_readings(walk, cursor)[-2:] for cursor in (0, len(walk) - 1))
    assert [reading.label for reading in after] == ["price, predicted", "∂price/∂rooms"]
    assert [reading.value for reading in before] == [None, None]
    assert [reading.value for reading in after] == [float(found.prediction[0, 0]), float(found.slopes[0, 0, 0])]
