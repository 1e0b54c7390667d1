"""The preprocessing, stepped through like a layer."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.plan import ColumnPlan, DataPlan
from core.data.table import Table, category_column, number_column
from core.explanation import Ref
from core.start import example, new_project
from core.walk import Walk
from core.why import operands, why


@pytest.fixture(scope="module")
def walk() -> Walk:
    table = Table("t", (
        number_column("age", [22.8, 31.2, 39.6, 37, 25.4]),
        category_column("town", ["Oslo", "Pune", "Rome", "Pune", "Rome"]),
        number_column("y", np.arange(5.0)),
    ))  # fmt: skip
    plan = DataPlan((
        ColumnPlan("age", "input", "standardise", "mean"),
        ColumnPlan("town", "input", "onehot", "most frequent"),
        ColumnPlan("y", "target"),
    )).with_split(train=100, validation=0, test=0, shuffle=False)  # fmt: skip
    project = new_project("p", table, plan)
    return Walk(project, project.dataset(), 3)


def test_the_first_steps_make_the_input_nodes(walk: Walk) -> None:
    first = walk.segments[0]
    assert (first.phase, first.layer, first.part, first.count) == ("encode", "input", "a", 4)
    np.testing.assert_array_equal(walk.values(first), walk.data.x[3])
    told = walk[0]
    mean, spread = walk.data.pipeline.inputs[0].state["shift"], walk.data.pipeline.inputs[0].state["scale"]
    assert told.symbols == "(x − mean) / sd"
    assert [factor.value for factor in told.factors] == [37, mean, spread]
    assert told.result == pytest.approx((37 - mean) / spread)
    assert told.words == "How many standard deviations it lies above the mean."
    town = [walk[k] for k in (1, 2, 3)]
    assert [step.result for step in town] == [0, 1, 0]
    assert all(step.note == "“Pune” → [0 1 0]" for step in town)
    assert town[1].title == "Encoding of town · Pune"
    assert "the row has “Pune”" in town[1].words
    assert walk.segments[1].phase == "forward"


def test_stepping_goes_forth_and_back_over_the_encoding(walk: Walk) -> None:
    assert walk.next_stop(-1, "phase") == 3
    assert walk.previous_stop(5, "layer") == 3
    assert walk.find(Ref("unit", "input", (2,)), "encode") == 2
    assert walk.done(1, "input", "a") == 2


def test_why_goes_down_to_the_cell(walk: Walk) -> None:
    step = walk.find(Ref("unit", "hidden1", (0,)), "forward", "z")
    assert step is not None
    inputs = [node for node in operands(walk, why(walk, step)) if node.symbol.startswith("x")]
    assert [node.step for node in inputs] == [0, 1, 2, 3]
    leaves = operands(walk, inputs[0])
    assert [(leaf.symbol, leaf.kind) for leaf in leaves] == [("x", "data"), ("mean", "state"), ("sd", "state")]
    assert leaves[0].value == 37


def test_numbers_as_they_are_have_no_steps() -> None:
    project = example("bank")
    walk = Walk(project, project.dataset(), 0)
    assert walk.segments[0].phase == "forward"


def test_in_a_batch_the_row_in_the_spotlight_is_told(walk: Walk) -> None:
    batch = Walk(walk.project, walk.data, 3, whole_batch=True)
    assert batch[0].result == walk.data.x[batch.row, 0]
