"""Weights as a table: read by view, edited as one new array; spreadsheet texts; one weight moved; facts of a unit."""

from __future__ import annotations

import dataclasses
import tracemalloc

import numpy as np
import pytest

from core.costs import as_text as costs_text
from core.costs import costs, size_words
from core.data.plan import GIVEN, ColumnPlan, DataPlan
from core.data.table import Table, category_column, number_column
from core.errors import UserError
from core.explanation import Ref
from core.layers.embedding import Embedding
from core.params import Weights
from core.plane import multiply_adds
from core.probe import Probe
from core.start import example, new_project
from core.template import all_templates, started
from core.unit_facts import Reader
from core.walk import Walk
from core.weight_table import as_text, drawn, fans_of, identity, parse_cells, statistics, table_of
from core.weight_trial import WeightTrial, reach, step_of


def test_rows_are_inputs_columns_are_units_and_the_bias_stands_below() -> None:
    project = example("iris")
    table = table_of(project, project.weights, "hidden1")
    assert table is not None
    assert (table.rows, table.columns) == (5, project.weights["hidden1.weight"].shape[1])
    assert table.row_name(0) == project.dataset().pipeline.feature_names[0]
    assert table.row_name(4) == "bias"
    assert table.value(2, 1) == project.weights["hidden1.weight"][2, 1]
    assert np.shares_memory(table.grid, project.weights["hidden1.weight"])
    output = table_of(project, project.weights, "output")
    assert output is not None
    assert output.column_names(0) == project.dataset().pipeline.class_names[0]
    assert table_of(project, project.weights, "input") is None


def test_a_block_over_weights_and_bias_is_put_and_only_that() -> None:
    project = example("iris")
    table = table_of(project, project.weights, "hidden1")
    assert table is not None
    changed = table.with_block(project.weights, 3, 1, np.array([[1.0, 2.0], [3.0, 4.0]]))
    assert changed["hidden1.weight"][3, 1:3].tolist() == [1, 2]
    assert changed["hidden1.bias"][1:3].tolist() == [3, 4]
    assert changed["output.weight"] is project.weights["output.weight"]
    assert (changed["hidden1.weight"] != project.weights["hidden1.weight"]).sum() == 2
    assert table.block(slice(3, 5), slice(0, 2)).shape == (2, 2)
    with pytest.raises(UserError, match="3 × 1 numbers do not fit at row 4, column 1 of a table of 5"):
        table.with_block(project.weights, 3, 0, np.ones((3, 1)))
    with pytest.raises(UserError, match="finite"):
        table.with_block(project.weights, 0, 0, np.array([[np.nan]]))


def test_kernels_of_a_convolution_are_tables_of_their_own() -> None:
    project = started(all_templates()["lenet"])
    every = table_of(project, project.weights, "conv2")
    one = table_of(project, project.weights, "conv2", (2, 7))
    assert every is not None
    assert one is not None
    assert (every.rows, every.columns) == (5 * 5 * 6 + 1, 16)
    assert every.row_name(0) == "y 1 x 1 c 1"
    assert every.row_name(5 * 5 * 6 - 1) == "y 5 x 5 c 6"
    assert (one.rows, one.columns) == (5, 5)
    changed = one.with_block(project.weights, 1, 2, np.array([[9.0]]))
    assert changed["conv2.weight"][1, 2, 2, 7] == 9.0
    assert (changed["conv2.weight"] != project.weights["conv2.weight"]).sum() == 1


def test_an_embedding_has_its_categories_as_rows() -> None:
    project = example("xor")
    spec, _ = project.spec.insert(Embedding(categories=2, size=3), "input")
    project = project.with_spec(spec)
    table = table_of(project, project.weights, "embedding1")
    assert table is not None
    assert (table.rows, table.columns, table.row_name(1)) == (2, 3, "category 1")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1\t2\n3\t4", [[1, 2], [3, 4]]),
        ("0,5\t−1,25\r\n1e-3\t2\r\n", [[0.5, -1.25], [0.001, 2]]),
        ("1;2,5", [[1, 2.5]]),
        ("1,2,3\n4,5,6", [[1, 2, 3], [4, 5, 6]]),
        ("0,5", [[0.5]]),
        ("0.5,1.5", [[0.5, 1.5]]),
        ("1 2\n3 4", [[1, 2], [3, 4]]),
        ("7", [[7]]),
    ],
)
def test_texts_of_spreadsheets(text: str, wanted: list[list[float]]) -> None:
    assert parse_cells(text).tolist() == wanted


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "no numbers"), ("1\t2\n3", "Line 2 has 1 cells"), ("1\tx", "Line 1, cell 2: 'x'"), ("1\tnan", "'nan'")],
)
def test_what_is_no_rectangle_of_numbers_is_refused_with_its_place(text: str, words: str) -> None:
    with pytest.raises(UserError, match=words):
        parse_cells(text)


def test_what_is_copied_can_be_pasted_to_the_last_bit() -> None:
    values = np.random.default_rng(0).standard_normal((5, 4))
    assert (parse_cells(as_text(values)) == values).all()


def test_fills_and_statistics() -> None:
    project = example("iris")
    assert identity((2, 3)).tolist() == [[1, 0, 0], [0, 1, 0]]
    values = drawn((400, 30), "he_normal", 3, (400, 30))
    assert values.std() == pytest.approx((2 / 400) ** 0.5, rel=0.05)
    assert (values == drawn((400, 30), "he_normal", 3, (400, 30))).all()
    assert fans_of(project, "hidden1")[0] == 4
    found = statistics(np.array([[1.0, -1.0, 0.0, np.nan]]))
    assert (found.count, found.mean, found.zeros, found.wrong) == (4, 0.0, 1, 1)
    assert "NaN" in found.words()


def test_units_are_found_by_name_and_number() -> None:
    project = example("iris")
    table = table_of(project, project.weights, "output")
    assert table is not None
    names = project.dataset().pipeline.class_names
    assert table.find(names[1][:4]) == (-1, 1)
    assert table.find("row 3") == (2, -1)
    assert table.find("bias") == (table.rows - 1, -1)
    assert table.find("nothing of this name") is None


def test_a_table_of_a_hundred_million_weights_is_made_without_a_copy() -> None:
    project = example("iris")
    table = table_of(project, project.weights, "hidden1")
    assert table is not None
    large = np.broadcast_to(np.zeros(1), (10_000, 10_000))
    weights = Weights.mixed({**project.weights, "hidden1.weight": np.zeros((3000, 3000))})
    assert weights["hidden1.weight"].shape == (3000, 3000)
    tracemalloc.start()
    made = type(table)("hidden1", "hidden1.weight", large, (), str, str)
    assert made.value(9_999, 9_999) == 0.0
    assert made.block(slice(0, 10), slice(0, 10)).shape == (10, 10)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 100_000


@pytest.mark.parametrize("place", [Ref("weight", "hidden1", (0, 1)), Ref("bias", "output", (0,))])
def test_the_loss_and_its_slope_while_a_weight_moves_are_the_debuggers(place: Ref) -> None:
    project = example("bank").with_new_weights(4)
    trial = WeightTrial(project, project.dataset(), project.weights, place)
    tried = trial.at(trial.now)
    walk = Walk(project, project.dataset(), project.row)
    probe = Probe(walk)
    assert tried.row_loss == pytest.approx(walk.loss, rel=1e-12)
    assert tried.row_slope == pytest.approx(probe.slope(place), rel=1e-9, abs=1e-12)
    moved = trial.at(trial.now + 0.3)
    assert moved.row_loss == pytest.approx(probe.loss_at(place, trial.now + 0.3), rel=1e-12)
    ahead, behind = trial.at(trial.now + 0.3 + 1e-6), trial.at(trial.now + 0.3 - 1e-6)
    assert (ahead.loss - behind.loss) / 2e-6 == pytest.approx(moved.slope, rel=1e-4, abs=1e-6)
    xs, row, batch = trial.along(-1.0, 1.0, 5)
    assert len(xs) == len(row) == len(batch) == 5
    assert trial.at(trial.now) == tried


def test_ranges_and_steps_of_a_weight() -> None:
    assert reach(0.2) == 1.0
    assert reach(-40.0) == 60.0
    assert step_of(0.2) == 0.01
    assert step_of(400.0) == 10.0


def test_facts_of_a_unit_are_the_networks_own_numbers() -> None:
    project = example("bank")
    reader = Reader(project, project.dataset(), project.weights, 12)
    facts = reader.facts(Ref("unit", "hidden1", (1,)))
    x = project.dataset().x[project.row]
    assert facts.z == pytest.approx(x[1] - x[0])
    assert facts.a == max(facts.z or 0, 0)
    assert facts.incoming is not None
    assert facts.incoming.values.tolist() == [-x[0], x[1]]
    assert facts.incoming.shares.sum() == pytest.approx(1)
    assert [link.layer for link in facts.outgoing] == ["output"]
    assert facts.outgoing[0].weights.tolist() == [-1.0]
    z = project.dataset().x[project.dataset().train][:, 1] - project.dataset().x[project.dataset().train][:, 0]
    assert facts.dead == pytest.approx((z <= 0).mean())
    inputs = reader.facts(Ref("unit", "input", (0,)))
    assert inputs.incoming is None
    assert inputs.a == x[0]


def test_costs_add_up_to_what_the_network_has() -> None:
    project = started(all_templates()["lenet"])
    rows = costs(project.spec)
    assert rows[-1].parameters == sum(array.size for array in project.weights.values())
    assert rows[-1].multiply_adds == multiply_adds(project.spec)
    assert rows[0].memory == 64 * 4
    assert len(costs_text(rows).splitlines()) == len(project.spec.layers) + 2
    assert [size_words(n) for n in (512, 34_900, 2_500_000)] == ["512 B", "34.9 KB", "2.5 MB"]


def test_rows_of_an_embedding_are_called_as_the_categories_of_its_column() -> None:
    table = Table(
        "Shops", (category_column("town", ("Bern", "Genf", "Bern", "Chur")), number_column("y", (1, 2, 3, 4)))
    )
    plan = DataPlan((ColumnPlan("town", "input", "index"), ColumnPlan("y", "target", "none")), GIVEN)
    project = new_project("shops", table, plan)
    spec, _ = project.spec.insert(Embedding(categories=3, size=2), "input")
    project = project.with_spec(spec)
    found = table_of(project, project.weights, "embedding1")
    assert found is not None
    assert [found.row_name(row) for row in range(3)] == list(project.dataset().pipeline.inputs[0].state["categories"])
    assert found.find("genf") is not None


def test_rows_that_count_more_often_weigh_as_in_training() -> None:
    project = example("iris")
    data, place = project.dataset(), Ref("weight", "output", (0, 1))
    counts = np.where(np.arange(len(data.x)) % 2, 3.0, 1.0)
    plain = WeightTrial(project, data, project.weights, place)
    heavy = WeightTrial(project, dataclasses.replace(data, weights=counts), project.weights, place)
    once = [WeightTrial(dataclasses.replace(project, row=int(row)), data, project.weights, place) for row in plain.rows]
    losses = np.array([trial.at(0.5).row_loss for trial in once])
    assert plain.at(0.5).loss == pytest.approx(losses.mean())
    assert heavy.at(0.5).loss == pytest.approx((losses * counts[plain.rows]).mean())
