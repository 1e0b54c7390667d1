from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from core.data.dataset import Dataset, prepare
from core.data.pipeline import Pipeline, pipeline_from_json
from core.data.plan import suggest
from core.data.table import Table, category_column, number_column
from core.errors import UserError

Read = Callable[..., Table]


@pytest.fixture
def dataset(customers: Table) -> Dataset:
    return prepare(customers, suggest(customers, "churn"))


def _through_json(pipeline: Pipeline) -> Pipeline:
    return pipeline_from_json(json.loads(json.dumps(pipeline.to_json())))


def test_names(dataset: Dataset) -> None:
    pipeline = dataset.pipeline
    assert pipeline.feature_names == (
        "age",
        "plan=basic",
        "plan=gold",
        "plan=student",
        "plan=missing",
        "senior=yes",
        "charge",
    )
    assert (pipeline.task, pipeline.class_names) == ("binary", ("left", "stayed"))
    assert pipeline.output_names == ("churn=stayed",)
    assert pipeline.inputs[1].describe() == "becomes 4 nodes: basic, gold, student, missing"


def test_json_round_trip_encodes_the_same(dataset: Dataset, customers: Table) -> None:
    again = _through_json(dataset.pipeline)
    assert again == dataset.pipeline
    np.testing.assert_array_equal(again.encode(customers), dataset.x)
    np.testing.assert_array_equal(again.encode_target(customers), dataset.y)


def test_a_new_table_needs_the_inputs_only(dataset: Dataset, read: Read) -> None:
    table = read("charge,plan,senior,age,extra\n60,gold,yes,40,x\n,platinum,,?,y\n")
    x = dataset.pipeline.encode(table)
    assert x.shape == (2, 7)
    assert x[0, 1:6].tolist() == [0, 1, 0, 0, 1]
    assert x[1, 1:5].tolist() == [0, 0, 0, 0]
    assert x[1, 0] == pytest.approx(0, abs=1e-12)
    notes = dataset.pipeline.notes(table)
    assert notes == ("plan: no training row had platinum; all its nodes are 0 there.",)


def test_notes_name_what_fills(read: Read) -> None:
    table = Table("t", (category_column("c", ["a", "b"] * 5), number_column("n", range(10))))
    plan = suggest(table, "n").with_column("c", missing="drop row")
    pipeline = prepare(table, plan).pipeline
    notes = pipeline.notes(read("c\nz\nNA\n"))
    assert notes[0].startswith("c: no training row had z; they count as ")
    assert notes[1] == "c: 1 missing values are filled; a prediction needs all of them."


def test_a_missing_column_is_named(dataset: Dataset, read: Read) -> None:
    table = read("charge,plan,senior\n60,gold,yes\n", "new.csv")
    with pytest.raises(UserError, match="new: the network needs the column 'age'; there are charge, plan, senior"):
        dataset.pipeline.encode(table)


def test_texts_where_numbers_are_needed(dataset: Dataset, read: Read) -> None:
    table = read("charge,plan,senior,age\n60,gold,yes,old\n60,gold,yes,30\n", "new.csv")
    with pytest.raises(UserError, match="new: age holds 'old', and numbers are needed"):
        dataset.pipeline.encode(table)


def test_categories_that_look_like_numbers(read: Read) -> None:
    table = read("code,y\n7,1.5\nA,2\n8,3.5\n7,1\n")
    pipeline = prepare(table, suggest(table, "y").with_split(train=100, validation=0, test=0)).pipeline
    assert pipeline.encode(read("code\n8\n7\n")).tolist() == [[0, 1, 0], [1, 0, 0]]


def test_text_numbers_are_read_as_numbers(read: Read) -> None:
    table = Table("t", (number_column("n", [1, 2, 3]), number_column("y", [1, 2, 4])))
    pipeline = prepare(table, suggest(table, "y")).pipeline
    as_text = Table("u", (category_column("n", ["1", "", "3"]),))
    as_number = Table("u", (number_column("n", [1, np.nan, 3]),))
    np.testing.assert_array_equal(pipeline.encode(as_text), pipeline.encode(as_number))


def test_decode_binary_and_classes(dataset: Dataset) -> None:
    words = dataset.pipeline.decode(np.array([[0.9], [0.2]]))
    assert words == [{"churn": "stayed", "probability": 0.9}, {"churn": "left", "probability": 0.8}]
    table = Table("t", (number_column("n", range(6)), category_column("probability", list("abcabc"))))
    pipeline = prepare(table, suggest(table, "probability")).pipeline
    assert pipeline.output_names == ("a", "b", "c")
    assert pipeline.decode(np.array([[0.1, 0.7, 0.2]])) == [{"probability": "b", "probability of it": 0.7}]


def test_regression_goes_back_to_the_target_unit(customers: Table) -> None:
    data = prepare(customers, suggest(customers, ("charge", "age")))
    rows = data.used
    assert abs(data.y[data.train].mean()) < 1e-12
    wanted = np.stack([customers.column(name).values[rows] for name in ("age", "charge")], axis=1)
    np.testing.assert_allclose(data.pipeline.undo_target(data.y[rows]), wanted)
    first = data.pipeline.decode(data.y[rows][:1])[0]
    assert first == {"age": pytest.approx(wanted[0, 0]), "charge": pytest.approx(wanted[0, 1])}
    assert data.pipeline.class_names == ()


def test_classes_stay_as_they_are(dataset: Dataset) -> None:
    assert dataset.pipeline.undo_target(dataset.y) is dataset.y


def _set(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    *way, last = [int(part) if part.isdigit() else part for part in path.split(".")]

    def change(data: Any) -> None:
        for part in way:
            data = data[part]
        data[last] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        _set("more", 1),
        _set("task", "clustering"),
        _set("task", "classes"),
        _set("inputs", []),
        _set("inputs", {}),
        _set("targets", []),
        _set("inputs.0", None),
        _set("inputs.0.more", 1),
        _set("inputs.0.name", 5),
        _set("inputs.0.name", "charge"),
        _set("inputs.0.kind", "category"),
        _set("inputs.0.kind", "object"),
        _set("inputs.0.encoding", "os.system"),
        _set("inputs.0.encoding", []),
        _set("inputs.0.missing", "own category"),
        _set("inputs.0.missing", 1),
        _set("inputs.0.state", []),
        _set("inputs.0.state.scale", 0),
        _set("inputs.1.state.categories", [None]),
        _set("targets.0.state.categories", ["left"]),
    ],
)
def test_corrupted_pipelines_are_refused(dataset: Dataset, change: Callable[[Any], None]) -> None:
    data = copy.deepcopy(dataset.pipeline.to_json())
    change(data)
    with pytest.raises(UserError, match=r"^Preprocessing"):
        pipeline_from_json(data)


def test_two_class_targets_are_refused(dataset: Dataset) -> None:
    data = copy.deepcopy(dataset.pipeline.to_json())
    data["targets"].append(data["targets"][0] | {"name": "second"})
    with pytest.raises(UserError, match="do not go with the task"):
        pipeline_from_json(data)
    with pytest.raises(UserError, match="task, inputs and targets"):
        pipeline_from_json([])
